/**
 * The demo article, served on loopback.
 * In: test/pages/demo/index.html. Out: its address and the flag that leads the browser to it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { servePages } from '../browsers/page-server.mjs';
import { ROOT } from '../setup/run.mjs';

/**
 * The extension reads pages of listed news hosts, so the demo stands under one. No browser but the one we open sees it
 * there: only that one is told to look for this host on loopback.
 */
const HOST = 'demo.trend.az';
const PATH = '/azerbaijan-2024';

export async function serveDemo() {
  const server = await servePages();
  server.pages.set(HOST + PATH, { body: readFileSync(join(ROOT, 'test/pages/demo/index.html')) });
  const value = {
    server,
    url: `http://${HOST}${PATH}`,
    flag: `--host-resolver-rules=MAP ${HOST}:80 127.0.0.1:${server.port}`,
  };
  return { say: `on 127.0.0.1:${server.port}, shown as ${value.url}`, value };
}
