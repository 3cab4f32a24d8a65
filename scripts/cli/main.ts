import { createInterface } from 'node:readline';
import { check, countriesOf } from '../../lib/check';
import type { OpenDataset } from '../../lib/dataset/load';
import type { Article, Report } from '../../lib/model/report';
import { openData } from './open-data';
import { printReport } from './print-report';
import { type ParsePage, readArticle } from './read-article';

/** Arguments of the command line in, the exit status out: 0, or 1 where something could not be read. */
export async function main(root: string, args: string[], parsePage: ParsePage): Promise<number> {
  // A reader that closes early (head) ends us quietly.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  const options = new Set(args.filter((arg) => arg.startsWith('--')));
  const files = args.filter((arg) => !arg.startsWith('--'));
  const unknown = [...options].find((option) => !['--jsonl', '--json'].includes(option));
  if (unknown || (!options.has('--jsonl') && files.length !== 1)) {
    console.error('usage: npm run --silent check -- FILE          one article, text or HTML; - for standard input');
    console.error('       npm run --silent check -- FILE --json   the same, as a report');
    console.error('       npm run --silent check -- --jsonl < articles.jsonl > reports.jsonl');
    return 1;
  }
  try {
    const data = await openData(root);
    if (options.has('--jsonl')) return await checkLines(data, process.stdin);
    const report = await checkArticle(data, await readArticle(files[0]!, parsePage));
    if (options.has('--json')) console.log(JSON.stringify(report, null, 2));
    else printReport(report, process.stdout);
    return 0;
  } catch (error) {
    console.error(`check: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}

export async function checkArticle(data: OpenDataset, article: Article): Promise<Report> {
  const packs = await Promise.all(countriesOf(article, data.index).map((country) => data.pack(country)));
  return check(article, { index: data.index, packs: packs.filter((pack) => pack !== undefined) });
}

/** One article a line in, one report a line out; a bad line is told with its number and the rest goes on. */
async function checkLines(data: OpenDataset, input: NodeJS.ReadableStream): Promise<number> {
  let number = 0;
  let status = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    try {
      process.stdout.write(`${JSON.stringify(await checkArticle(data, parseArticle(line)))}\n`);
    } catch (error) {
      console.error(`line ${number}: ${error instanceof Error ? error.message : String(error)}`);
      status = 1;
    }
  }
  return status;
}

/** One line of JSON as an article; throws an error that names the field and what would be right. */
function parseArticle(line: string): Article {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error('not JSON; write one object a line: {"id": "1", "text": "…"}');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('not an object; write {"id": "1", "text": "…"}');
  const fields = new Map(Object.entries(value));
  const text = fields.get('text');
  if (typeof text !== 'string') throw new Error('"text" is missing or no string; it holds the article, title first');
  const article: Article = { text };
  for (const name of ['id', 'lang', 'date', 'url', 'title'] as const) {
    const field = fields.get(name);
    if (field === undefined || field === null) continue;
    if (typeof field !== 'string' && typeof field !== 'number') throw new Error(`"${name}" is no string`);
    article[name] = String(field);
  }
  if (article.date !== undefined && Number.isNaN(Date.parse(article.date)))
    throw new Error(`"date" is ${JSON.stringify(article.date)}; write YYYY-MM-DD`);
  return article;
}
