/**
 * What the scorer measured in, docs/quality.md out, and what changed against the figures that stood there:
 * "gold/dev-en.jsonl  detection recall  [91.6 → 92.4]". Figures only: nothing of the articles is kept.
 */

interface Rates {
  precision: number;
  recall: number;
  f1: number;
}

/** The scorer's answer, as its --json gives it. */
export interface Result {
  articles: number;
  gold: number;
  found: number;
  detection: Rates;
  full: Rates;
  fields: Record<string, { n: number; accuracy: number }>;
  context: { of: number; rate: number };
  comparisons: { of: number; right: number };
  byMeasure: Record<string, { gold: number; hit: number; full: number }>;
}

/** A line's name and its numbers, as written. */
type Rows = Map<string, string[]>;

/** The rows of each set of articles, by the set's name. */
export type Figures = Map<string, Rows>;

const RATES = ['percent', 'of'];
const COUNTS = ['annotated', 'found', 'fully right'];

export function figuresOf(results: Map<string, Result>): Figures {
  return new Map([...results].map(([name, result]) => [name, new Map([...rates(result), ...counts(result)])]));
}

function rates(result: Result): [string, string[]][] {
  const row = (name: string, rate: number, of: number): [string, string[]] => [
    name,
    [(100 * rate).toFixed(1), String(of)],
  ];
  const { gold, found, fields, context, comparisons } = result;
  return [
    ...(['detection', 'full'] as const).flatMap((kind) => [
      row(`${kind} precision`, result[kind].precision, found),
      row(`${kind} recall`, result[kind].recall, gold),
      row(`${kind} F1`, result[kind].f1, gold),
    ]),
    ...Object.entries(fields).map(([name, { n, accuracy }]) => row(`field: ${name}`, accuracy, n)),
    row('context', context.rate, context.of),
    row('right', comparisons.right, comparisons.of),
  ];
}

function counts({ byMeasure }: Result): [string, string[]][] {
  return Object.entries(byMeasure)
    .sort(([a, one], [b, other]) => other.gold - one.gold || (a < b ? -1 : 1))
    .map(([name, { gold, hit, full }]) => [name, [gold, hit, full].map(String)]);
}

/** @param date day of the figures, ISO */
export function qualityCard(figures: Figures, date: string): string {
  const sections = [...figures].map(([name, rows]) => {
    const those = (columns: string[]) => [...rows].filter(([, cells]) => cells.length === columns.length);
    return `## ${name}\n\n${table('line', RATES, those(RATES))}\n\n${table('measure', COUNTS, those(COUNTS))}\n`;
  });
  return `# Quality\n\n${HEAD}\n\nFigures of ${date}.\n\n${sections.join('\n')}`;
}

const HEAD = `How well the annotated articles of \`../shared\` are read, written by \`npm run score\`. The articles are no part of the
project; what is right was written by others.

- **detection**: a figure was found where it stands, with its value.
- **full**: its measure, contestant, election, and nation or part of it are right too.
- **field**: how often one of them is right, of the figures found.
- **context**: of the figures that a dataset of nations can hold, how many are fully right and compared.
- **right**: of the claims that are compared, how many are fully right.`;

function table(what: string, columns: string[], rows: [string, string[]][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const head = [line([what, ...columns]), line(['---', ...columns.map(() => '---:')])];
  return [...head, ...rows.map(([name, cells]) => line([name, ...cells]))].join('\n');
}

/** A card back into its figures; what is no row of numbers is passed over. */
export function parseCard(card: string): { date: string | null; figures: Figures } {
  const figures: Figures = new Map();
  let rows: Rows = new Map();
  for (const line of card.split(/\r?\n/)) {
    if (line.startsWith('## ')) {
      rows = new Map();
      figures.set(line.slice(3), rows);
    }
    const [name, ...cells] = line.startsWith('| ') ? line.slice(2, -2).split(' | ') : [];
    if (name && cells.length > 0 && cells.every((cell) => /^\d+(\.\d)?$/.test(cell))) rows.set(name, cells);
  }
  return { date: /^Figures of (\S+)\.$/m.exec(card)?.[1] ?? null, figures };
}

/** A line for each number that is another one, came, or went; none where all stand as they did. */
export function changes(before: Figures, after: Figures): string[] {
  return union(before, after).flatMap((set) => {
    const [old, now] = [before.get(set) ?? new Map(), after.get(set) ?? new Map()] as [Rows, Rows];
    return union(old, now).flatMap((name) => {
      const [was, is] = [old.get(name), now.get(name)];
      const columns = (is ?? was)!.length === RATES.length ? ['', 'of'] : COUNTS;
      const said = columns.flatMap((column, at) => change(column, was?.[at], is?.[at]));
      return said.length > 0 ? [`${set}  ${name}  ${said.join(', ')}`] : [];
    });
  });
}

function change(column: string, was: string | undefined, is: string | undefined): string[] {
  if (was === is) return [];
  const difference = was && is ? Number(is) - Number(was) : 0;
  // Counts are whole; rates have the one digit that the card has.
  const sign = difference > 0 ? '+' : '';
  const by = difference === 0 ? '' : ` (${sign}${difference.toFixed(column === '' ? 1 : 0)})`;
  return [`${column} ${was ?? 'none'} → ${is ?? 'none'}${by}`.trim()];
}

const union = <T>(a: Map<string, T>, b: Map<string, T>) => [...new Set([...a.keys(), ...b.keys()])];
