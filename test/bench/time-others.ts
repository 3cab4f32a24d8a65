/**
 * How long an average article of ours takes: check() beside what others do to the same text, in one run.
 * In: the project's folder. Out: lines for the terminal. The others are no packages of ours: each is timed where it is
 * installed, and named with how to install it where it is not.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { check, countriesOf } from '../../lib/check';
import { openDataset } from '../../lib/dataset/load';
import type { Pack } from '../../lib/model/dataset';
import type { Article } from '../../lib/model/report';
import { annotatedArticles, ownArticles, sharedArticles } from './articles';

/**
 * Rounds over all articles; each times everyone in turn, so that a busy machine is busy for all. The compiler needs most
 * of the warm ones: a round is a few dozen calls.
 */
const ROUNDS = 120;
const WARM = 80;

interface Other {
  name: string;
  /** How many times as long as check() it should at least take. */
  wanted: number;
  open(module: never): (text: string) => unknown;
}

interface Recognizers {
  NumberRecognizer: new (
    culture: string,
  ) => {
    getNumberModel(): { parse(text: string): unknown };
  };
}

const OTHERS: Other[] = [
  { name: 'compromise', wanted: 20, open: (module: { default: (text: string) => unknown }) => module.default },
  {
    name: '@microsoft/recognizers-text-number',
    wanted: 5,
    open: (module: Recognizers & { default?: Recognizers }) => {
      const { NumberRecognizer } = module.default ?? module;
      const model = new NumberRecognizer('en-us').getNumberModel();
      return (text) => model.parse(text);
    },
  },
];

interface Timed {
  name: string;
  wanted?: number;
  /** One for each article. */
  works: (() => unknown)[];
  rounds: number[];
}

/** Imports a package by its name; handed in, since what loads this file has closed by then. */
type Load = (name: string) => Promise<unknown>;

/** The short ones of our pages, and the longer ones that reading is tested on, each dense with figures. */
export async function timeOthers(root: string, load: Load): Promise<string[]> {
  const pages = ownArticles(root).map(({ article }) => article);
  const lines = (await timeOn('pages of ours', pages, root, load)).lines;
  lines.push('', ...(await timeOn('annotated articles of ours', annotatedArticles(root), root, load)).lines);
  const parts: TimedSet[] = [];
  // Ours are short and full of figures; real news articles are three times as long, with a third of the figures.
  for (const [what, which] of [
    ['real articles on elections', 'dev-en'],
    ['real articles on all else', 'no-election'],
  ] as const) {
    const real = sharedArticles(root, which);
    if (real.length === 0) continue;
    const part = await timeOn(what, real, root, load);
    parts.push(part);
    lines.push('', ...part.lines);
  }
  if (parts.length > 1) lines.push('', ...together(parts));
  return lines;
}

/** News as a reader meets it, most of it not on elections: the sets above, article by article. */
function together(parts: TimedSet[]): string[] {
  const sum = (count: (part: TimedSet) => number) => parts.reduce((all, part) => all + count(part), 0);
  const articles = sum((part) => part.articles);
  const characters = sum((part) => part.characters);
  const head = `an average of these ${articles} together, ${Math.round(characters / articles)} characters`;
  const whole = parts[0]!.timed.map(({ name, wanted }, index) => ({
    name,
    wanted,
    works: [],
    rounds: [sum((part) => median(part.timed[index]!.rounds))],
  }));
  return [head, ...whole.map((one) => line(one, whole[0]!, characters, articles))];
}

interface TimedSet {
  lines: string[];
  timed: Timed[];
  articles: number;
  characters: number;
}

async function timeOn(what: string, articles: Article[], root: string, load: Load): Promise<TimedSet> {
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
  const own: Timed = { name: 'check()', works: await checksOf(root, articles), rounds: [] };
  const timed = [own];
  const missing: string[] = [];
  for (const { name, wanted, open } of OTHERS) {
    const read = await openIfInstalled(name, open, load);
    if (read)
      timed.push({
        name,
        wanted,
        works: articles.map(
          ({ text }) =>
            () =>
              read(text),
        ),
        rounds: [],
      });
    else missing.push(`${name.padEnd(36)}not installed, skipped; npm install --no-save ${name}`);
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const { works, rounds } of timed) {
      const began = performance.now();
      for (const work of works) work();
      if (round >= WARM) rounds.push(performance.now() - began);
    }
  }
  const perArticle = characters / articles.length;
  const head = `an average of ${articles.length} ${what}, ${Math.round(perArticle)} characters`;
  const lines = [head, ...timed.map((one) => line(one, own, characters, articles.length)), ...missing];
  return { lines, timed, articles: articles.length, characters };
}

function line({ name, wanted, rounds }: Timed, own: Timed, characters: number, articles: number): string {
  const time = median(rounds);
  const times = wanted
    ? `   ${(time / median(own.rounds)).toFixed(1)} times as long as check(); wanted: ${wanted} or more`
    : '';
  const perCharacter = `${((time * 1000) / characters).toFixed(2)} µs a character`;
  return `${name.padEnd(36)}${`${(time / articles).toFixed(3)} ms`.padStart(10)}${perCharacter.padStart(22)}${times}`;
}

const median = (times: number[]) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;

async function checksOf(root: string, articles: Article[]): Promise<(() => unknown)[]> {
  const { index, pack } = await openDataset((name) => readFile(join(root, '.packs', name), 'utf8'));
  return Promise.all(
    articles.map(async (article) => {
      const packs = await Promise.all(countriesOf(article, index).map((country) => pack(country)));
      const dataset = { index, packs: packs.filter((one): one is Pack => one !== undefined) };
      return () => check(article, dataset);
    }),
  );
}

async function openIfInstalled(
  name: string,
  open: Other['open'],
  load: Load,
): Promise<((text: string) => unknown) | undefined> {
  try {
    return open((await load(name)) as never);
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}
