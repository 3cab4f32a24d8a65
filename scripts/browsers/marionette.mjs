/**
 * A client of Firefox's Marionette, the protocol that geckodriver speaks: over TCP, each message is its length, a
 * colon and JSON; a command is `[0, id, name, parameters]`, its answer `[1, id, error, result]`.
 * In: the port Firefox listens on. Out: `send(name, parameters)`, e.g. `send('WebDriver:Navigate', { url })`.
 *
 * Why not WebDriver BiDi: it does not list an extension's popup, and does not finish navigating to extension pages.
 */
import { connect } from 'node:net';

/** Longest answer accepted, bytes: a screenshot of a long page in base64 stays far below. */
const MAX_MESSAGE = 256 * 1024 * 1024;

class MarionetteError extends Error {
  /**
   * @param {string} command
   * @param {{ error: string, message: string }} answer
   */
  constructor(command, { error, message }) {
    super(`${command}: ${error}: ${message}`);
    this.code = error;
  }
}

/** @param {number} port */
export async function connectMarionette(port) {
  const socket = connect(port, '127.0.0.1');
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  /** @type {Map<number, { name: string, resolve: (result: any) => void, reject: (error: Error) => void }>} */
  const waiting = new Map();
  let buffer = Buffer.alloc(0);
  let lastId = 0;

  const fail = (/** @type {Error} */ error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const receive = (/** @type {unknown} */ message) => {
    // The first message is a greeting, no array.
    if (!Array.isArray(message)) return;
    const [, id, error, result] = message;
    const entry = waiting.get(id);
    waiting.delete(id);
    if (!entry) return;
    if (error) entry.reject(new MarionetteError(entry.name, error));
    else entry.resolve(result);
  };
  socket.on('data', (chunk) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const colon = buffer.indexOf(58);
      if (colon < 0) return;
      const length = Number(buffer.toString('latin1', 0, colon));
      if (!(length <= MAX_MESSAGE)) return socket.destroy(new Error('Marionette sent no length'));
      if (buffer.length < colon + 1 + length) return;
      const message = JSON.parse(buffer.toString('utf8', colon + 1, colon + 1 + length));
      buffer = buffer.subarray(colon + 1 + length);
      receive(message);
    }
  });
  socket.on('error', fail);
  socket.on('close', () => fail(new Error('Firefox closed the connection')));

  return {
    /**
     * @param {string} name
     * @param {Record<string, unknown>} [parameters]
     * @returns {Promise<any>}
     */
    send(name, parameters = {}) {
      const id = ++lastId;
      const text = JSON.stringify([0, id, name, parameters]);
      return new Promise((resolve, reject) => {
        waiting.set(id, { name, resolve, reject });
        socket.write(`${Buffer.byteLength(text)}:${text}`);
      });
    },
    close: () => socket.destroy(),
  };
}
