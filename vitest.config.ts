import { availableParallelism } from 'node:os';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const journeys = 'test/journeys/**/*.test.ts';
const faults = 'test/faults/**/*.test.ts';
const walls = 'test/boundaries.test.ts';

export default defineConfig({
  test: {
    // As many as there are processors; by itself vitest leaves one of them idle, which is half of two.
    maxWorkers: availableParallelism(),
    projects: [
      // The import walls: no code of ours runs.
      { test: { name: 'walls', include: [walls] } },
      // Code of lib/ and components/ in Node; `browser` is WXT's fake one.
      {
        plugins: [WxtVitest(), preact()],
        // Reading all seeds takes seconds, more where the machine is busy.
        test: {
          name: 'unit',
          testTimeout: 30_000,
          hookTimeout: 60_000,
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [journeys, faults, walls],
        },
      },
      // The built extension in a real browser, named by JOURNEY_BROWSER: one at a time, it is the machine's.
      {
        test: {
          name: 'journeys',
          include: [journeys],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      // The same with something broken in it, by `npm run faults`.
      {
        test: {
          name: 'faults',
          include: [faults],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
