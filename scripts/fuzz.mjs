#!/usr/bin/env node
/**
 * `npm run fuzz`: every property of test/fuzz on at least 100,000 made-up inputs in all, others each time; some minutes.
 * FUZZ_SEED=n asks the inputs of an earlier run again; FUZZ_TIMES=n asks n times as many as `npm test` does.
 */
import { nodeBin, run } from './setup/run.mjs';

/** `npm test` asks some 18,000. */
const TIMES = 20;
const LEAST = 100_000;
/** Seconds; the reader is by far the slowest. */
const LIMIT = 45 * 60;

const env = {
  FUZZ_TIMES: process.env.FUZZ_TIMES ?? String(TIMES),
  FUZZ_SEED: process.env.FUZZ_SEED ?? String(Date.now() % 2 ** 31),
};
const args = ['run', '--project', 'unit', '--no-file-parallelism', 'test/fuzz'];
const { code, output } = await run(nodeBin('vitest'), args, { env, seconds: LIMIT, live: true });
const asked = [...output.matchAll(/FUZZED: (\d+)/g)].reduce((sum, [, count]) => sum + Number(count), 0);
console.log(`\n${asked.toLocaleString('en')} cases, seed ${env.FUZZ_SEED}`);
if (asked < LEAST) console.log(`fewer than ${LEAST.toLocaleString('en')}`);
process.exitCode = code === 0 && asked >= LEAST ? 0 : 1;
