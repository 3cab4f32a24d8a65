/** What holds of reading whatever the text: offsets, calm neighbours, typography, hostile input in linear time. */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { OpenDataset } from '../../lib/dataset/load';
import type { Article, ReportedClaim } from '../../lib/model/report';
import { unify } from '../../lib/reading/text/plain-text';
import { parseAnnotated } from '../articles/parse';
import { unbracket } from '../cases/bracketed';
import { FRAME } from '../cases/frame';
import { checkWith, openSeeds } from '../cases/seeds';
import { allTables } from '../cases/table';
import { growth } from './growth';
import { random } from './random';

let data: OpenDataset;
beforeAll(async () => {
  data = await openSeeds();
});

const folder = new URL('../articles/', import.meta.url);
const articles = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => parseAnnotated(readFileSync(new URL(name, folder), 'utf8')));
const sentences = [...allTables().values()].flatMap(({ read, ignore }) => [
  ...read.map(({ say }) => unbracket(say).text),
  ...ignore.map((item) => (typeof item === 'string' ? item : item.say)),
]);
const UNRELATED = [
  'The weather stayed mild along the coast, and the cafés in the old town were full.',
  'A new bridge over the river is to be opened in spring, after years of delay.',
  'The orchestra played to a full house; the critics were kind.',
];
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

/** A text of sentences thrown together, in paragraphs. */
function mixed(seed: number): string {
  const { below, pick } = random(seed);
  const paragraphs = Array.from({ length: 6 }, () =>
    Array.from({ length: 1 + below(4) }, () => pick(sentences)).join(' '),
  );
  return [FRAME, ...paragraphs].join('\n\n');
}

const claimsOf = async (article: Article) => (await checkWith(data, article)).claims;
const plain = (name: string | null) => name && unify(name).replaceAll('\r', '');
/** What a claim says, names in plain signs: the text's own signs stand in them. */
const meaning = (claim: ReportedClaim) => {
  const { measure, value, high, unit, qualifier, step, stage, counted, election, certainty, comparisons } = claim;
  const names = [claim.subject, claim.source, claim.scope].map(plain);
  const compared = comparisons.map(({ relation, verdict, difference }) => [relation, verdict, difference]);
  return { measure, value, high, unit, qualifier, step, stage, counted, election, certainty, names, compared };
};

test.each(SEEDS)('offsets give the text (texts of seed %d)', async (seed) => {
  const text = mixed(seed);
  const claims = await claimsOf({ text });
  let last = 0;
  for (const claim of claims) {
    expect(text.slice(claim.start, claim.end)).toBe(claim.text);
    expect(claim.text).toBe(claim.text.trim());
    expect(claim.end).toBeGreaterThan(claim.start);
    // In the text's order, and none inside another.
    expect(claim.start).toBeGreaterThanOrEqual(last);
    last = claim.end;
    expect(claim.certainty).toBeGreaterThanOrEqual(0);
    expect(claim.certainty).toBeLessThanOrEqual(1);
  }
  expect(claims.length).toBeGreaterThan(0);
});

test.each(SEEDS)('reading a text again gives the same (texts of seed %d)', async (seed) => {
  const article = { text: mixed(seed), date: '2024-02-08' };
  expect(await claimsOf(article)).toEqual(await claimsOf(article));
});

describe.each(articles)('$id', (article) => {
  const { date, lang, text } = article;
  const base = { ...(date === undefined ? {} : { date }), lang };
  let own: ReportedClaim[];
  beforeAll(async () => {
    own = await claimsOf({ ...base, text });
  });

  test('reads the same beside an unrelated paragraph', async () => {
    const { pick } = random(text.length);
    const after = await claimsOf({ ...base, text: `${text}\n\n${pick(UNRELATED)}` });
    expect(after).toEqual(own);
    const [title, ...body] = text.split('\n\n');
    const calm = pick(UNRELATED);
    const within = await claimsOf({ ...base, text: [title, calm, ...body].join('\n\n') });
    const shift = calm.length + 2;
    const moved = own.map((claim) =>
      claim.start < title!.length ? claim : { ...claim, start: claim.start + shift, end: claim.end + shift },
    );
    expect(within).toEqual(moved);
  });

  test.each([
    ['no-break spaces', (whole: string) => whole.replace(/(?<=\d) (?=percent|per cent|%)/g, '\u00a0')],
    ['thin spaces', (whole: string) => whole.replace(/(?<=\d) (?=percent|per cent|%)/g, '\u202f')],
    ['en dashes', (whole: string) => whole.replaceAll(' - ', ' – ')],
    ['minus signs', (whole: string) => whole.replaceAll(' - ', ' − ')],
    ['typographic apostrophes', (whole: string) => whole.replaceAll("'", '’')],
    ['full-width percent signs', (whole: string) => whole.replaceAll('%', '％')],
    [
      'full-width digits',
      (whole: string) => whole.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
    ],
    ['line feeds of Windows', (whole: string) => whole.replaceAll('\n', '\r\n')],
  ])('reads the same with %s', async (what, change) => {
    const changed = change(text);
    const other = await claimsOf({ ...base, text: changed });
    expect(other.map(meaning)).toEqual(own.map(meaning));
    if (!what.startsWith('line feeds')) expect(other.map(({ start }) => start)).toEqual(own.map(({ start }) => start));
  });
});

describe('unified text', () => {
  test.each(SEEDS)('keeps every offset (characters of seed %d)', (seed) => {
    const { below } = random(seed);
    const text = String.fromCharCode(...Array.from({ length: 4000 }, () => below(0x10000)));
    expect(unify(text)).toHaveLength(text.length);
  });
});

/** What a hostile page may hold, of any length; then enough of an election that the reader does not stop at the door. */
const HOSTILE: [what: string, make: (length: number) => string][] = [
  ['digits without end', (length) => '9'.repeat(length)],
  ['numbers without end', (length) => '9 '.repeat(length / 2)],
  ['a number grouped without end', (length) => '1,'.repeat(length / 2)],
  ['number words without end', (length) => 'nine hundred and million '.repeat(length / 25)],
  ['one sentence of votes', (length) => 'turnout in the vote of votes '.repeat(length / 29)],
  ['one sentence of shares', (length) => 'Moss won 9% of the vote, '.repeat(length / 25)],
  [
    'names',
    (length) =>
      Array.from(
        { length: length / 11 },
        (_, at) => `Ada Mo${String(at).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)]!)}, `,
      ).join(''),
  ],
  ['one name again and again', (length) => 'Moss '.repeat(length / 5)],
  ['brackets never closed', (length) => '(['.repeat(length / 2)],
  ['quotation marks', (length) => '"Moss" “ '.repeat(length / 9)],
  ['apostrophes', (length) => "'s ".repeat(length / 3)],
  ['hyphens', (length) => 'a-'.repeat(length / 2)],
  ['full stops', (length) => 'U.S.'.repeat(length / 4)],
  ['empty lines', (length) => '\n'.repeat(length)],
  ['spaces', (length) => ' '.repeat(length)],
  ['marks that combine', (length) => 'e\u0301'.repeat(length / 2)],
  ['halves of pairs', (length) => '\ud83d'.repeat(length)],
  ['markup', (length) => '<b onclick="x">9%</b> of the vote '.repeat(length / 34)],
];
const door = (length: number) => ' The voters voted.'.repeat(3 + length / 1000);

describe('hostile text', () => {
  test('the stopwatch sees what grows faster than its text', async () => {
    const slow = (length: number) => {
      let sum = 0;
      for (let left = 0; left < length; left++) for (let right = 0; right < length; right++) sum += left ^ right;
      return sum;
    };
    for (let run = 0; run < 3; run++) slow(6000);
    expect(await growth(slow, 6000)).toBeGreaterThan(3);
  });

  test.each(HOSTILE)('%s cost no more than their length', async (_what, make) => {
    const read = (length: number) => {
      const text = `${FRAME}\n\n${make(length)}\n\n${door(length)}`;
      return () => claimsOf({ text });
    };
    const ratio = await growth(read, 6000);
    expect(ratio).toBeLessThan(3);
  });

  test('a sentence of a million characters is read', async () => {
    const text = `${FRAME}\n\n${'the turnout in the vote of the votes '.repeat(27_000)}\n\nTurnout was 71.8%.${door(1e6)}`;
    const began = process.cpuUsage();
    const claims = await claimsOf({ text });
    expect(claims.map(({ text: written }) => written)).toEqual(['71.8%']);
    // A second of the processor; what is not linear takes minutes.
    expect(process.cpuUsage(began).user / 1e6).toBeLessThan(5);
  });

  test('names of objects are only names', async () => {
    const text = `${FRAME}\n\n__proto__ won 12% of the vote, Constructor 9%, toString 8% and hasOwnProperty 7% in the vote.`;
    for (const claim of await claimsOf({ text })) expect(text.slice(claim.start, claim.end)).toBe(claim.text);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
