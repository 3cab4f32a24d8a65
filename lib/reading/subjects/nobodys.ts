import type { Line } from '../line';
import type { Settled } from '../measures/settle';

/** Changes that are nobody's: "turnout was 58 %, [seven points] lower". A figure of a sentence in, whether it is one out. */

const TURNOUT_BEFORE = /\b(?:turnout|participation)\b(?![^#]*\b(?:votes?|share|support|seats)\b)[^NO@;]{0,90}$/;
const OF_TURNOUT = /^ [a-z -]{0,40}\b(?:in|of|on) (?:the )?(?:voter |voters' )?(?:turnout|participation)\b/;

export function isNobodys(line: Line, { figure, measure }: Settled): boolean {
  if (measure !== 'swing') return false;
  const at = line.figureAt[figure]!;
  return (
    TURNOUT_BEFORE.test(line.text.slice(Math.max(0, at - 140), at)) || OF_TURNOUT.test(line.text.slice(at + 2, at + 80))
  );
}
