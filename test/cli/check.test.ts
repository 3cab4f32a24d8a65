/** The command line as tools and people use it: the contract of JSON lines, the table, and what it says of bad input. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RELATIONS, VERDICTS } from '../../lib/model/comparison';
import { QUALIFIERS, UNITS } from '../../lib/model/figure';
import { MEASURES } from '../../lib/model/measure';
import { SOURCE_KINDS } from '../../lib/model/source';
import { STAGES } from '../../lib/model/stage';
import { runCheck, runNode, type Said } from './run-check';

const folder = mkdtempSync(join(tmpdir(), 'second-source-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TEXT = `Azerbaijan votes

Azerbaijan held an early presidential election on 7 February. Voters cast their ballots until the evening.

According to the Central Election Commission, Ilham Aliyev won 92.05 percent of the votes after the processing of 93.35 percent of the ballots. Turnout was 76.73 percent, with Ilham Aliyev’s rivals – Zahid Oruj among them – far behind.`;
const ARTICLE = { id: 'first', lang: 'en', date: '2024-02-08', title: 'Azerbaijan votes', text: TEXT };
/** Prose without a number: a page of three sentences is no article. */
const CALM =
  'The weather stayed mild on election day, the cafés along the sea front were full, and people stood in line without ' +
  'haste, talking of the harvest, of school and of the roads, while the boxes were carried into the halls.';
const PAGE = `<!doctype html><html lang="en"><head><title>Azerbaijan votes</title>
<meta property="article:published_time" content="2024-02-08T08:00:00Z"></head><body><nav><a href="/">Home</a></nav>
<article><h1>Azerbaijan votes</h1>${TEXT.split('\n\n')
  .slice(1)
  .concat(CALM, CALM)
  .map((paragraph) => `<p>${paragraph}</p>`)
  .join('')}<script>document.title = '99 percent of the votes'</script></article></body></html>`;

const LINES = [
  JSON.stringify(ARTICLE),
  '{"id": "broken", "text": ',
  '',
  '[1, 2]',
  '{"id": "no text"}',
  '{"id": "number", "text": 7}',
  '{"id": "day", "date": "yesterday", "text": "Turnout was 7 percent."}',
  '{"__proto__": {"polluted": true}, "constructor": "x", "id": "hostile", "text": "<script>alert(1)</script> 50%"}',
  '{"id": 12, "text": ""}',
  JSON.stringify({ ...ARTICLE, id: 'last', lang: null, date: undefined }),
].join('\n');

const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
/** All runs at once: each is a program that starts, and starting takes most of its time. */
const RUNS: [name: string, args: string[], input?: string | Uint8Array][] = [
  ['lines', ['--jsonl'], LINES],
  ['text', [file('article.txt', TEXT)]],
  ['html', [file('page.html', PAGE), '--json']],
  ['input', ['-', '--json'], TEXT],
  ['empty', [file('empty.txt', ' \n ')]],
  ['binary', [file('picture.png', Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 255, 254]))]],
  ['folder', [folder]],
  ['missing', [join(folder, 'nothing.txt')]],
  ['large', [file('large.txt', `${TEXT}\n`.repeat(14_000).slice(0, 5_200_000))]],
  ['no argument', []],
  ['unknown option', ['--help-me', 'x']],
];
const said = new Map<string, Said>();
const run = (name: string) => said.get(name)!;

beforeAll(async () => {
  // Two at a time: one more than that and they only wait for each other.
  const waiting = [...RUNS];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) said.set(next[0], await runCheck(next[1], next[2]));
  };
  await Promise.all([work(), work()]);
}, 60_000);

describe('--jsonl', () => {
  const reports = () =>
    run('lines')
      .out.trim()
      .split('\n')
      .map((line) => JSON.parse(line));

  test('gives one report a good line, in their order', () => {
    expect(reports().map(({ id }) => id)).toEqual(['first', 'hostile', '12', 'last']);
  });

  test('tells each bad line with its number and what would be right, goes on, and ends with 1', () => {
    const { status, error } = run('lines');
    expect(status).toBe(1);
    expect(error.trim().split('\n')).toEqual([
      expect.stringMatching(/^line 2: not JSON; write one object a line/),
      expect.stringMatching(/^line 4: not an object; write \{"id"/),
      expect.stringMatching(/^line 5: "text" is missing/),
      expect.stringMatching(/^line 6: "text" is missing or no string/),
      expect.stringMatching(/^line 7: "date" is "yesterday"; write YYYY-MM-DD/),
    ]);
  });

  test('holds every field of the contract', () => {
    const report = reports()[0];
    expect(report).toMatchObject({ id: 'first', language: 'en', checks: expect.any(Array) });
    expect(report.elections[0]).toMatchObject({
      id: 'AZ-2024-02-presidential-1',
      country: 'AZ',
      type: 'presidential',
      year: 2024,
    });
    expect(report.claims.length).toBe(3);
    for (const claim of report.claims) {
      expect(claim.text).toBe(TEXT.slice(claim.start, claim.end));
      expect(MEASURES).toContain(claim.measure);
      expect(UNITS).toContain(claim.unit);
      expect(QUALIFIERS).toContain(claim.qualifier);
      expect(STAGES).toContain(claim.stage);
      expect(claim).toMatchObject({
        value: expect.any(Number),
        scope: expect.any(String),
        certainty: expect.any(Number),
      });
      expect(claim.certainty).toBeGreaterThanOrEqual(0);
      expect(claim.certainty).toBeLessThanOrEqual(1);
      for (const field of ['subject', 'source', 'election']) expect(claim).toHaveProperty(field);
      for (const why of claim.why)
        expect(why).toEqual({ field: expect.any(String), words: expect.any(String), rule: expect.any(String) });
      expect(claim.status).toBe(claim.comparisons.length > 0 ? 'compared' : 'found');
    }
    const comparisons = report.claims.flatMap((claim: { comparisons: unknown[] }) => claim.comparisons);
    expect(comparisons.length).toBeGreaterThan(10);
    for (const { relation, verdict, difference, unit, observation } of comparisons) {
      expect(RELATIONS).toContain(relation);
      expect(VERDICTS).toContain(verdict);
      if (verdict !== 'not-comparable') expect([typeof difference, UNITS.includes(unit)]).toEqual(['number', true]);
      expect(observation).toMatchObject({
        election: expect.any(String),
        scope: expect.any(String),
        value: expect.any(Number),
        ref: expect.any(String),
        source: { id: expect.any(String), name: expect.any(String), origin: expect.any(String) },
      });
      expect(observation).toHaveProperty('subject');
      expect(MEASURES).toContain(observation.measure);
      expect(STAGES).toContain(observation.stage);
      expect(SOURCE_KINDS).toContain(observation.source.kind);
    }
  });

  test('names what is compared', () => {
    const [share] = reports()[0].claims;
    expect(share).toMatchObject({
      measure: 'vote-share',
      subject: 'Ilham Aliyev',
      status: 'compared',
      stage: 'partial',
    });
    expect(share.subjectNames).toContain('İlham Əliyev');
    expect(share.comparisons[0]).toMatchObject({ relation: 'quoted-source', verdict: 'same' });
  });
});

describe('one article', () => {
  test('is told as a table with the figure, the sources and the reference rows', () => {
    const { status, out, error } = run('text');
    expect([status, error]).toEqual([0, '']);
    expect(out).toContain('3 figures found, 3 compared');
    expect(out).toMatch(/92\.05 percent {2}vote-share · Ilham Aliyev/);
    expect(out).toContain('Central Election Commission of Azerbaijan (partial, 93.35 % counted, 2024-02-08)');
  });

  test('of a page is the story, without its scripts and menus', () => {
    const { status, out } = run('html');
    const report = JSON.parse(out);
    expect(status).toBe(0);
    expect(report.claims.map(({ text }: { text: string }) => text)).toEqual([
      '92.05 percent',
      '93.35 percent',
      '76.73 percent',
    ]);
  });

  test('is read from standard input', () => {
    expect(JSON.parse(run('input').out).claims).toHaveLength(3);
  });
});

describe('what cannot be read is told in one line that says what would be right', () => {
  test.each([
    ['empty', /empty\.txt is empty; give it/],
    ['binary', /picture\.png is no text; name a text or HTML file/],
    ['folder', /cannot be read \(EISDIR\); name a text or HTML file/],
    ['missing', /nothing\.txt cannot be read \(ENOENT\); name/],
    ['large', /large\.txt has 5\d{6} bytes; at most 5000000 are read/],
  ])('%s', (name, message) => {
    const { status, out, error } = run(name);
    expect([status, out]).toEqual([1, '']);
    expect(error).toMatch(message);
    expect(error.trim().split('\n')).toHaveLength(1);
  });

  test.each(['no argument', 'unknown option'])('%s', (name) => {
    const { status, out, error } = run(name);
    expect([status, out]).toEqual([1, '']);
    expect(error).toMatch(/^usage: npm run --silent check -- FILE/);
  });
});

describe('no connection leaves the machine', () => {
  test('and the guard sees one that would', async () => {
    const { error } = await runNode(['--input-type=module', '-e', "await fetch('http://192.0.2.1/').catch(() => {})"]);
    expect(error).toContain('NETWORK: 192.0.2.1');
  });
  test('in any of these runs', () => {
    for (const { error } of said.values()) expect(error).not.toContain('NETWORK:');
  });
});
