/**
 * Runs a program and collects what it prints.
 * In: `run(nodeBin('typescript', 'tsc'), ['--noEmit'])`. Out: `{ code: 0, output: '', seconds: 0.6 }`.
 * Standard input is never handed on: CI has none, and nothing here may wait for an answer.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, whatever the current one is. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What is collected is printed with other lines: no colours. */
const PLAIN = { NO_COLOR: '1', FORCE_COLOR: undefined };

/** The last part of a long output is the telling one; more than this is not kept. */
const MAX_OUTPUT = 2_000_000;

/**
 * @typedef {object} RunOptions
 * @property {Record<string, string | undefined>} [env] added to the environment
 * @property {number} [seconds] after which the program and its children are ended; 0 for no limit
 * @property {boolean} [live] show the output while it comes
 *
 * @param {string[]} program the program and its first arguments
 * @param {string[]} [args]
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string, seconds: number }>} code 124 where the time ran out
 */
export function run(program, args = [], { env = {}, seconds = 0, live = false } = {}) {
  const [command = '', ...first] = program;
  const began = performance.now();
  // A group of its own, so that a program that hangs is ended with its children. Windows has no groups.
  const detached = process.platform !== 'win32';
  return new Promise((resolve) => {
    const child = spawn(command, [...first, ...args], {
      cwd: ROOT,
      env: { ...process.env, ...PLAIN, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached,
    });
    let output = '';
    let late = false;
    const end = () => {
      try {
        if (detached && child.pid) process.kill(-child.pid, 'SIGKILL');
        else child.kill('SIGKILL');
      } catch {
        // It ended in the meantime.
      }
    };
    const timeOut = () => {
      late = true;
      end();
    };
    const timer = seconds > 0 ? setTimeout(timeOut, seconds * 1000) : undefined;
    const interrupted = () => {
      end();
      process.exit(130);
    };
    process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
    const finish = (/** @type {number} */ code) => {
      clearTimeout(timer);
      process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
      if (late) output += `\nEnded after ${seconds} s without an answer.\n`;
      resolve({ code: late ? 124 : code, output, seconds: (performance.now() - began) / 1000 });
    };
    const take = (/** @type {Buffer} */ chunk) => {
      if (live) process.stdout.write(chunk);
      output = (output + chunk).slice(-MAX_OUTPUT);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('error', (error) => {
      output += String(error);
      finish(127);
    });
    child.once('close', (code) => finish(code ?? 1));
  });
}

/**
 * How to start a program that an installed package brings, on every system alike.
 * @param {string} name the package: `typescript`
 * @param {string} [bin] the program, where it is not named like the package: `tsc`
 * @returns {string[]}
 */
export function nodeBin(name, bin = name) {
  const folder = join(ROOT, 'node_modules', name);
  const { bin: bins } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return [process.execPath, join(folder, typeof bins === 'string' ? bins : bins[bin])];
}

/**
 * npm, as it was itself started where we run under it: a bare `npm` is a script that Windows cannot spawn.
 * @returns {string[]}
 */
export function npm() {
  const own = process.env.npm_execpath;
  if (own?.endsWith('.js')) return [process.execPath, own];
  return process.platform === 'win32' ? ['cmd', '/c', 'npm'] : ['npm'];
}
