/**
 * The gallery, served on loopback. Out: its address, and a way to end it; how wide each screen is.
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

export const CHROMIUM_ARGS = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'];

export async function serveGallery() {
  const server = await createServer({
    root: dirname(fileURLToPath(import.meta.url)),
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    server: { port: 0, host: '127.0.0.1' },
  });
  await server.listen();
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('the gallery is not served');
  return { address, close: () => server.close() };
}

/**
 * As wide as browsers show it, px.
 * @param {string} screen
 */
export function widthOf(screen) {
  if (screen.startsWith('popup')) return 380;
  if (screen.startsWith('panel')) return 440;
  return screen.startsWith('card') ? 372 : 1000;
}
