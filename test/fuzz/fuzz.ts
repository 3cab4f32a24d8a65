/**
 * A property asked of many made-up inputs; what breaks it is made as small as it can be (fast-check). In: its name, how
 * many cases `npm test` asks, the inputs, the property. Out: a test.
 *
 * `npm test` asks the same cases each time. `npm run fuzz` (FUZZ_TIMES) asks so many times more, others each time, and
 * prints the seed: FUZZ_SEED asks those again.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';

const TIMES = Number(process.env.FUZZ_TIMES ?? 1);
const SEED = Number(process.env.FUZZ_SEED ?? 20240207);
/** A case that takes so long is a fault of its own: texts here have a few hundred characters. ms */
const SLOW = 5000;
/** The whole of a property, in the long run. ms */
const LONG = 15 * 60_000;

export function fuzz<T>(name: string, few: number, inputs: fc.Arbitrary<T>, holds: (input: T) => unknown): void {
  const numRuns = few * TIMES;
  test(
    name,
    async () => {
      let asked = 0;
      let slowest = 0;
      const property = fc.asyncProperty(inputs, async (input) => {
        const began = performance.now();
        await holds(input);
        slowest = Math.max(slowest, performance.now() - began);
        asked++;
      });
      await fc.assert(property, { numRuns, seed: SEED });
      expect(asked).toBeGreaterThanOrEqual(numRuns);
      expect(slowest).toBeLessThan(SLOW);
      if (TIMES > 1) console.log(`FUZZED: ${asked} · ${name} · slowest ${Math.ceil(slowest)} ms · seed ${SEED}`);
    },
    TIMES > 1 ? LONG : undefined,
  );
}
