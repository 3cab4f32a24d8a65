/**
 * Loaded before a program (`node --import`): every connection that would leave this machine fails, and is told on
 * standard error.
 */
import dns from 'node:dns';
import { Socket } from 'node:net';

const connect = Socket.prototype.connect;
const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|::1)$/;

/** @this {Socket} @param {any[]} args */
Socket.prototype.connect = function (...args) {
  const options = Array.isArray(args[0]) ? args[0][0] : args[0];
  const host =
    typeof options === 'object'
      ? options.path
        ? 'localhost'
        : (options.host ?? 'localhost')
      : (args[1] ?? 'localhost');
  if (LOOPBACK.test(String(host))) return connect.apply(this, /** @type {any} */ (args));
  console.error(`NETWORK: ${host}`);
  throw new Error(`no network: ${host}`);
};
/** @param {string} host */
const refuse = (host) => {
  if (LOOPBACK.test(host)) return;
  console.error(`NETWORK: ${host}`);
  throw new Error(`no network: ${host}`);
};
const { lookup } = dns;
dns.lookup = /** @type {typeof dns.lookup} */ (
  Object.assign((/** @type {any[]} */ ...args) => {
    refuse(args[0]);
    return /** @type {any} */ (lookup)(...args);
  }, lookup)
);
