#!/usr/bin/env node
/**
 * `npm run score`: the command line's answer on annotated articles, scored by the scorer that comes with them
 * (../shared/gold/score.mjs). Says so and ends well where the articles are not there. `-- --misses 40` lists misses.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './setup/run.mjs';

const shared = join(ROOT, '..', 'shared');
const scorer = join(shared, 'gold', 'score.mjs');
const sets = [join(shared, 'sources', 'sources.jsonl'), join(shared, 'gold', 'dev-en.jsonl')].filter((path) =>
  existsSync(path),
);
if (sets.length === 0 || !existsSync(scorer)) {
  console.log('score: no annotated articles in ../shared; nothing to measure');
  process.exit(0);
}
const folder = mkdtempSync(join(tmpdir(), 'second-source-score-'));
let status = 0;
try {
  for (const gold of sets) {
    const answer = join(folder, 'answer.jsonl');
    const check = spawnSync(process.execPath, [join(ROOT, 'scripts', 'check.mjs'), '--jsonl'], {
      input: withoutFigures(gold),
      maxBuffer: 1 << 28,
    });
    process.stderr.write(check.stderr);
    writeFileSync(answer, check.stdout);
    console.log(`\n${gold.slice(shared.length + 1)}`);
    const score = spawnSync(process.execPath, [scorer, gold, answer, ...process.argv.slice(2)], { stdio: 'inherit' });
    status ||= check.status || score.status || 0;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = status;

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
