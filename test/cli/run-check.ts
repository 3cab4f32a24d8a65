import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The command line as a user starts it, without a way to the network: arguments and standard input in, what it says out. */
export interface Said {
  status: number | null;
  out: string;
  error: string;
}

const script = fileURLToPath(new URL('../../scripts/check.mjs', import.meta.url));
const guard = new URL('no-network.mjs', import.meta.url).href;

export function runCheck(args: string[], input: string | Uint8Array = ''): Promise<Said> {
  return runNode([script, ...args], input);
}

export function runNode(args: string[], input: string | Uint8Array = ''): Promise<Said> {
  const child = spawn(process.execPath, ['--import', guard, ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    timeout: 60_000,
  });
  let out = '';
  let error = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    error += text;
  });
  // A program that ends before it has read everything closes the pipe: no fault of the test.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, out, error }));
  });
}
