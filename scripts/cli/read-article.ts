import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Article } from '../../lib/model/report';
import { readStory } from '../../lib/page/read-story';

/** A page larger than this is no article (a live blog of a day has 2 MB). */
const LARGEST = 5_000_000;

/** Makes a document of HTML. */
export type ParsePage = (html: string) => Promise<Document>;

/** A file's article: plain text as it stands, HTML through the same eyes as a page in the browser. */
export async function readArticle(file: string, parsePage: ParsePage): Promise<Article> {
  const bytes =
    file === '-'
      ? await readAll(process.stdin)
      : await readFile(file).catch((error) => {
          throw new Error(`${file} cannot be read (${error.code ?? error.message}); name a text or HTML file`);
        });
  if (bytes.length > LARGEST) throw new Error(`${file} has ${bytes.length} bytes; at most ${LARGEST} are read`);
  const text = new TextDecoder('utf-8')
    .decode(bytes)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
  if (text.trim() === '') throw new Error(`${file} is empty; give it the article's text or page`);
  if (text.includes('\0')) throw new Error(`${file} is no text; name a text or HTML file`);
  const id = basename(file);
  if (!/<(?:!doctype|html|body|article|p|div)\b/i.test(text.slice(0, 2000))) {
    const date =
      /(?:^|\s)date (\d{4}-\d\d-\d\d)\b/.exec(text.slice(0, 300))?.[1] ??
      /\b(20\d\d-\d\d-\d\d)\b/.exec(text.slice(0, 300))?.[1];
    return { id, text, ...(date === undefined ? {} : { date }) };
  }
  const story = readStory(await parsePage(text));
  if (!story) throw new Error(`${file} has no article; is it the page of one?`);
  const { url, ...article } = story.article;
  return { id, ...article, ...(url?.startsWith('http') && { url }) };
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > LARGEST) break;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
