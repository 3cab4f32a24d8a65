#!/usr/bin/env node
/**
 * `npm run score`: the command line's answer on annotated articles, scored by the scorer that comes with them
 * (../shared/gold/score.mjs): its tables, the claims that were surest of something wrong, and what changed against the
 * figures of docs/quality.md, which are then replaced. Says so and ends well where the articles are not there.
 * `-- --misses 40` lists misses; `-- --date 2024-02-07` dates the figures, else the newest commit does.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPackages } from './setup/packages.mjs';
import { ROOT } from './setup/run.mjs';

const CARD = 'docs/quality.md';
const SETS = ['sources/sources.jsonl', 'gold/dev-en.jsonl'];
const shared = join(ROOT, '..', 'shared');
const scorer = join(shared, 'gold', 'score.mjs');
const sets = SETS.filter((name) => existsSync(join(shared, name)));
if (sets.length === 0 || !existsSync(scorer)) {
  console.log(`score: no annotated articles in ../shared; nothing to measure, ${CARD} stays as it is`);
  process.exit(0);
}
await installPackages();
const args = process.argv.slice(2);
const dateAt = args.indexOf('--date');
const [, given] = dateAt < 0 ? [] : args.splice(dateAt, 2);

/** @type {typeof import('./score/worst')} */
const { worstOfFiles } = await load('scripts/score/worst.ts');
/** @type {typeof import('./score/reliability')} */
const { reliabilityOfFiles } = await load('scripts/score/reliability.ts');
/** @type {typeof import('./score/quality')} */
const { changes, figuresOf, parseCard, qualityCard } = await load('scripts/score/quality.ts');

/** @type {Map<string, import('./score/quality').Result>} */
const results = new Map();
const folder = mkdtempSync(join(tmpdir(), 'second-source-score-'));
let status = 0;
try {
  for (const name of sets) {
    const gold = join(shared, name);
    const answer = join(folder, 'answer.jsonl');
    const check = spawnSync(process.execPath, [join(ROOT, 'scripts', 'check.mjs'), '--jsonl'], {
      input: withoutFigures(gold),
      maxBuffer: 1 << 28,
    });
    process.stderr.write(check.stderr);
    writeFileSync(answer, check.stdout);
    console.log(`\n${name}`);
    const score = spawnSync(process.execPath, [scorer, gold, answer, ...args], { stdio: 'inherit' });
    const json = spawnSync(process.execPath, [scorer, gold, answer, '--json'], { encoding: 'utf8' });
    const failed = check.status || score.status || json.status || 0;
    status ||= failed;
    if (failed) continue;
    results.set(name, JSON.parse(json.stdout));
    console.log(`\nhow certain, and how often right\n${reliabilityOfFiles(gold, answer).join('\n')}`);
    const misses = worstOfFiles(gold, answer);
    if (misses.length > 0) console.log(`\nsurest of what is not fully right\n${misses.join('\n')}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
keep();
process.exitCode = status;

/** Says what changed, and writes the figures down where they are whole. */
function keep() {
  const path = join(ROOT, CARD);
  const before = parseCard(existsSync(path) ? readFileSync(path, 'utf8') : '');
  const date = given ?? newestCommit();
  if (results.size < SETS.length || !date) {
    console.log(`\n${CARD} stays as it is: ${date ? 'not every set was measured' : 'no commit dates it; give --date'}`);
    return;
  }
  const after = figuresOf(results);
  const changed = changes(before.figures, after);
  if (!before.date) console.log(`\n${CARD} had no figures yet`);
  else if (changed.length === 0) console.log(`\nnothing changed against the figures of ${before.date}`);
  else console.log(`\nchanged against the figures of ${before.date}\n  ${changed.join('\n  ')}`);
  // Figures that stand as they did keep their day.
  if (changed.length > 0 || given) writeFileSync(path, qualityCard(after, date));
}

/** @returns {string | undefined} */
function newestCommit() {
  return spawnSync('git', ['log', '-1', '--format=%cs'], { cwd: ROOT, encoding: 'utf8' }).stdout?.trim() || undefined;
}

/** @param {string} path */
async function load(path) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(ROOT, path), { root: ROOT, configFile: false, logLevel: 'error' });
  return module;
}

/** The articles as anyone would send them: without their annotation. @param {string} path */
function withoutFigures(path) {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { figures: _figures, ...article } = JSON.parse(line);
      return JSON.stringify(article);
    })
    .join('\n');
}
