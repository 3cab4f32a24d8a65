/**
 * `npm run screens` looks at every screen and opens every language; `npm test` takes a part of them, so that it stays
 * under ten minutes: each eighth screen, beginning at another one in each look, and two languages.
 */
export const EVERY = process.env.SCREENS === 'every';

const STEP = 8;

/** The whole list, or each eighth of it from `first` on. */
export function part<T>(list: readonly T[], first: number): T[] {
  return list.filter((_, index) => EVERY || index % STEP === first % STEP);
}
