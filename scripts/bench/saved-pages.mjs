/**
 * The real news pages that are kept beside the project, in ../shared/pages, and never in it.
 * Out: each with a name, the address it calls its own, and its bytes; none where the folder is not there.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ROOT } from '../setup/run.mjs';

const FOLDER = join(ROOT, '..', 'shared', 'pages');

/** Where a page says what its address is; some name another outlet's page first, and all a whole address. */
const NAMED = [
  /<link\b[^>]{0,500}\brel=["']?canonical\b[^>]{0,500}>/i,
  /<meta\b[^>]{0,500}\bproperty=["']?og:url\b[^>]{0,500}>/i,
];

/** @typedef {{ name: string, url: string, body: Buffer }} SavedPage */

/** @returns {SavedPage[]} sorted by name */
export function savedPages() {
  return [FOLDER, join(FOLDER, 'modern')].flatMap((folder) =>
    (existsSync(folder) ? readdirSync(folder) : [])
      .filter((file) => /\.html(\.gz)?$/.test(file))
      .sort()
      .map((file) => {
        const raw = readFileSync(join(folder, file));
        const body = file.endsWith('.gz') ? gunzipSync(raw) : raw;
        const name = file.replace(/\.html(\.gz)?$/, '');
        return { name, url: addressOf(body.toString('utf8'), name), body };
      }),
  );
}

/**
 * Without query and fragment, as addresses of stories are.
 * @param {string} html
 * @param {string} name of a page that does not tell its address
 */
function addressOf(html, name) {
  for (const pattern of NAMED) {
    const href = /\b(?:href|content)=["']?(https?:\/\/[^"'\s>]+)/i.exec(pattern.exec(html)?.[0] ?? '')?.[1];
    if (href && URL.canParse(href)) {
      const { hostname, pathname } = new URL(href.replaceAll('&amp;', '&'));
      return `https://${hostname}${pathname}`;
    }
  }
  return `https://${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.example/story`;
}
