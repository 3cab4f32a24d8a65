/**
 * Serves pages of ours on loopback under the addresses of news sites, and writes down every request it sees.
 * In: pages set as `pages.set('www.example.org/story', { body })`. Out: a port, and `requests`, all of them.
 *
 * It answers as a web server (for a browser that maps a host to it) and as a proxy (for a browser that is told to
 * send everything here, so that nothing can leave the machine unseen). Hosts it has no page of get 502.
 */
import { createServer } from 'node:http';

/** @typedef {{ body: string | Buffer, type?: string, status?: number }} ServedPage */

export async function servePages() {
  /** @type {Map<string, ServedPage>} host and path, without scheme and query */
  const pages = new Map();
  /** @type {string[]} addresses in the order they were asked for; a tunnel as `https://host` */
  const requests = [];

  const server = createServer((request, response) => {
    const url = addressOf(request);
    requests.push(url.href);
    const page = pages.get(url.hostname + url.pathname);
    const known = [...pages.keys()].some((key) => key.startsWith(`${url.hostname}/`));
    response.statusCode = page ? (page.status ?? 200) : known ? 404 : 502;
    response.setHeader('content-type', page?.type ?? 'text/html; charset=utf-8');
    response.setHeader('cache-control', 'no-store');
    response.end(page?.body ?? '');
  });
  server.on('connect', (request, socket) => {
    requests.push(`https://${request.url?.replace(/:443$/, '')}`);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Nothing leaves this machine\r\n\r\n');
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the page server has no port');

  return {
    port: address.port,
    pages,
    requests,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

/**
 * A proxy is asked for the whole address, a web server for the path alone.
 * @param {import('node:http').IncomingMessage} request
 */
function addressOf({ url = '/', headers }) {
  try {
    return new URL(/^[a-z]+:\/\//i.test(url) ? url : `http://${headers.host ?? 'unknown.invalid'}${url}`);
  } catch {
    return new URL('http://unknown.invalid/');
  }
}
