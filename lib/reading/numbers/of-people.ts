import type { Token } from '../text/tokens';
import type { FoundFigure } from './figures';

/** Numbers that tell of people what is no quantity of an election: how old they are, how many live somewhere. */

/** "voters younger than [35]", "ages [18] to [24]", "men over [65]" are told by their ages. */
export function isAge(tokens: Token[], { from, to, value }: FoundFigure): boolean {
  if (value > OLDEST) return false;
  if (isAgeBehind(tokens, from, to, value)) return true;
  const before = (back: number) => tokens[from - back]?.lower ?? '';
  if (before(1) === 'than') return /^(?:younger|older)$/.test(before(2));
  if (/^(?:under|over|above|below)$/.test(before(1)) && PEOPLE.test(before(2))) return true;
  // "who is [53], held", "who turned [66] on Friday"
  if (/^\d\d$/.test(tokens[from]!.text) && value >= YOUNGEST && before(2) === 'who') {
    const behind = tokens[to]?.text ?? '';
    if (/^(?:is|was)$/.test(before(1)) && /^[,.)]$/.test(behind)) return true;
    if (/^(?:turned|turns)$/.test(before(1))) return true;
  }
  const second = /^(?:to|-|and)$/.test(before(1)) && tokens[from - 2]?.kind === 'number';
  return AGES.test(before(second ? 3 : 1)) || (second && /^aged?$/.test(before(3)));
}

/** "Prime Minister Gabriel Attal, [35], offered", "Moss, [53], a former mayor". */
function isAgeBehind(tokens: Token[], from: number, to: number, value: number): boolean {
  const [name, comma, close, next] = [tokens[from - 2], tokens[from - 1], tokens[to], tokens[to + 1]];
  if (comma?.text !== ',' || close?.text !== ',' || name?.kind !== 'word' || next?.kind !== 'word') return false;
  if (value < YOUNGEST || !/^\d\d$/.test(tokens[from]!.text)) return false;
  // "Labour, 35, the Tories, 20" is a list.
  return name.text !== name.lower && next.text === next.lower && !LISTS.test(next.lower);
}

/** "a country of just under [10 million]": how many live there. */
export function isPopulation(tokens: Token[], { from, value }: FoundFigure): boolean {
  for (let at = from - 1; value >= FEWEST && at > Math.max(0, from - HEDGED); at--) {
    const { lower } = tokens[at]!;
    if (lower === 'of') return LIVED_IN.test(tokens[at - 1]!.lower);
    if (tokens[at]!.kind !== 'word') return false;
  }
  return false;
}

const FEWEST = 10_000;
/** Words that may hedge between. */
const HEDGED = 6;
const LIVED_IN = /^(?:country|nation|city|town|island|territory|population|republic|kingdom)$/;

/** No voter is older. */
const OLDEST = 120;
/** Nobody younger stands. */
const YOUNGEST = 18;
const LISTS = /^(?:and|the|while|with|to|up|down|or|but|ahead|followed|compared)$/;
const PEOPLE = /^(?:those|voters|people|women|men|adults|anyone|everyone|citizens|electors)$/;
const AGES = /^(?:ages?|aged)$/;

/** Who asks, and what they ask with. */
const ASKERS = new Set(
  'broadcasters networks channels pollsters newspapers polls surveys firms institutes agencies interviewers forecasters'.split(
    ' ',
  ),
);
/** Words between: "three [major television] networks". */
const NEAR = 3;

/** "[two] recent polls", "[three] major broadcasters": nobody's votes. "30 polls" may be polling stations in short. */
export function isOfAskers(tokens: Token[], { to, value }: FoundFigure): boolean {
  if (value > MOST_ASKERS) return false;
  for (let at = to; at < to + NEAR; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (ASKERS.has(token.lower)) return true;
  }
  return false;
}
/** More are counted for something else. */
const MOST_ASKERS = 20;
