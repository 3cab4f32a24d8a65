/** The bundled dataset, opened when a text first needs it, and each country's pack when a text names it. */
import { browser } from 'wxt/browser';
import { check, countriesOf } from '../../lib/check';
import { type OpenDataset, openDataset } from '../../lib/dataset/load';
import type { Pack } from '../../lib/model/dataset';
import type { Article, Report } from '../../lib/model/report';

let opened: Promise<OpenDataset> | null = null;

/** Rejects with a DatasetError where a file is damaged; the next text tries again. */
export async function checkArticle(article: Article): Promise<Report> {
  opened ??= openDataset(readFile).catch((error) => {
    opened = null;
    throw error;
  });
  const { index, pack } = await opened;
  const packs = await Promise.all(countriesOf(article, index).map(pack));
  return check(article, { index, packs: packs.filter((each): each is Pack => each !== undefined) });
}

async function readFile(name: string): Promise<string> {
  const answer = await fetch(browser.runtime.getURL(`data/${name}`));
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  return answer.text();
}
