import type { Random } from '../../reading/random';
import { type Figure, type Printed, roundTo } from './print';

/** Slips as newsrooms make them. In: a printed table, choices. Out: the table with one slip; undefined where it has no room for it. */

function changed(printed: Printed, changes: [at: number, value: number][]): Printed {
  const numbers = printed.numbers.map((number) => ({ ...number }));
  for (const [at, value] of changes) numbers[at]!.value = value;
  return { ...printed, numbers };
}

const placesOf = (printed: Printed, test: (number: Figure) => boolean) =>
  printed.numbers.flatMap((number, at) => (test(number) ? [at] : []));

/** One digit of one contestant's votes is another. */
function digit(printed: Printed, random: Random): Printed | undefined {
  const places = placesOf(printed, ({ measure, value }) => measure === 'votes' && value >= 10);
  if (places.length === 0) return undefined;
  const at = random.pick(places);
  const digits = String(printed.numbers[at]!.value);
  const place = random.below(digits.length);
  const other = (Number(digits[place]) + 1 + random.below(9)) % 10;
  if (place === 0 && other === 0) return undefined;
  return changed(printed, [[at, Number(digits.slice(0, place) + other + digits.slice(place + 1))]]);
}

/** Two contestants have each other's share. */
function swap(printed: Printed, random: Random): Printed | undefined {
  const places = placesOf(printed, ({ measure, id }) => measure === 'vote-share' && id !== 'others');
  if (places.length < 2) return undefined;
  const a = random.pick(places);
  const b = random.pick(places.filter((place) => place !== a));
  const [one, other] = [printed.numbers[a]!, printed.numbers[b]!];
  if (one.value === other.value) return undefined;
  return changed(printed, [
    [a, other.value],
    [b, one.value],
  ]);
}

/** Voting age over roll: from registers that hold nearly all to those that miss a quarter. */
const VOTING_AGE = [1.05, 1.1, 1.15, 1.25, 1.33];

/** Turnout of those of voting age, or of valid votes on the roll. */
function base(printed: Printed, random: Random): Printed | undefined {
  const [at] = placesOf(printed, ({ measure }) => measure === 'turnout');
  if (at === undefined) return undefined;
  const { value, decimals } = printed.numbers[at]!;
  const { turnout, valid, ballots } = printed.table;
  const ofValid = valid && ballots && valid < ballots ? (turnout! * valid) / ballots : undefined;
  const wrong = ofValid !== undefined && random.below(2) === 0 ? ofValid : turnout! / random.pick(VOTING_AGE);
  const shown = roundTo(wrong, decimals);
  return shown === value ? undefined : changed(printed, [[at, shown]]);
}

export const SLIPS = { 'votes off by one digit': digit, 'two swapped shares': swap, 'turnout on another base': base };
