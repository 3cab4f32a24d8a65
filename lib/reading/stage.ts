import type { Stage } from '../model/stage';
import type { Line } from './line';
import type { Settled } from './settle';

/** How far the election had got where a number was made: the words of its sentence, else what the text was telling before. */

export interface StageReading {
  stage: Stage;
  words: [from: number, to: number] | undefined;
  rule: string;
  counted?: number;
}

/** From 98 % counted on, newsrooms speak of the result (figure-spec.md, "Decided cases"). */
const NEARLY_ALL = 98;

const RULES: [Stage, RegExp][] = [
  ['exit-poll', /\bexit[ -]?(?:poll|polls|polling|survey)\b/],
  [
    'projection',
    /\b(?:projected|projections?|projects|forecasts?|forecasted|(?:were|was|are|is|be) (?:[a-z]+ )?(?:expected|predicted|set|tipped|likely) to (?:win|get|take|secure|gain|lose|have|hold|remain)|on (?:course|track) (?:to|for)|expects? to|quick count|parallel (?:count|vote tabulation)|sample count|estimates? (?:give|gave|put|show|suggest|by)|would (?:give|win|get|have|lose|obtain)|could (?:win|net|get|take|end up|sweep))\b/,
  ],
  [
    'opinion-poll',
    /\b(?:opinion polls?|polls?(?! (?:open|close|closed|opened|workers?|results? at|station|booth|of the dead))|pollsters?|polling (?:average|shows?|showed|data|by|institute|firm)|survey|surveys|surveyed|head-to-head|approval rating|among likely voters|voting intention)\b/,
  ],
  [
    'partial',
    /\b(?:partial (?:[a-z]+ )?(?:results?|counts?|returns)|early (?:[a-z]+ ){0,2}(?:results?|returns|counts?|votes|tallies)|(?:initial|first|incomplete) (?:[a-z]+ )?(?:results?|returns|counts?)|so far|(?:still|being) counted|count (?:continued|continues|under way)|was (?:ahead|leading)|is (?:ahead|leading))\b/,
  ],
  [
    'preliminary',
    /\b(?:preliminary|provisional|unofficial|(?:all|nearly all|almost all|every) (?:of the |the )?(?:votes|ballots|precincts|polling stations) (?:were |had been |have been |having been )?counted|near-final|near-complete|nearly complete|almost complete)\b/,
  ],
  [
    'final',
    /\b(?:(?<!(?:confirmed (?:with|by|in)|until|before|await|awaiting) (?:the )?)final (?:results?|count|tally|tallies|figures?|protocol|official results?)(?! (?:are|is|were|was|will|would|due|expected|not))|official final|certified|certification|constitutional court)\b/,
  ],
];
/** "Polls" that are the voting itself. */
const VOTING =
  /\b(?:(?:go|going|went|head|headed|heading|flock(?:ed|ing)?|come|came|turned out) to (?:the )?polls|the polls (?:open|close|closed|opened|were|are)|polls (?:open|close|closed|opened|closing|opening)|in the polls,? with|at the polls|polls will|(?:eligible|registered) to vote in the polls|polls on (?:sunday|monday|saturday)|snap polls|(?:presidential|parliamentary|general|legislative|local|municipal|provincial|regional|national|primary|runoff|run-off|rerun|re-run) polls?(?! (?:show|shows|showed|by|of|conducted|from|put|puts|gave|suggest|suggests|found|average))|polls? (?:widely |largely )?(?:criticised|criticized|condemned|marred|boycotted|held|denounced|were|was)|(?:this|last) (?:month|week|year)(?: 's)? poll|[a-zL@]+ C# polls?(?! (?:by|of|from))|D# polls?)\b/g;

/** The stage that the sentence itself states, exit poll before poll, poll before count. */
export function stageOfLine(line: Line, settled: Settled[]): StageReading | undefined {
  const counted = settled.find(
    (item) =>
      item.measure === 'counted' &&
      (line.figures[item.figure]!.unit === 'percent' || line.figures[item.figure]!.fraction),
  );
  const text = line.text.replace(VOTING, (match) => ' '.repeat(match.length));
  const found = RULES.map(([stage, pattern]) => ({ stage, match: pattern.exec(text) })).filter((hit) => hit.match);
  // "Early poll results" are a count's.
  const count = found.find((hit) => hit.stage === 'partial');
  const poll = found.find(
    (hit) =>
      hit.stage === 'exit-poll' ||
      (hit.stage === 'opinion-poll' &&
        !(count && /\bpolls? results/.test(count.match![0] + text.slice(count.match!.index, count.match!.index + 40)))),
  );
  if (poll && !(counted && poll.stage === 'opinion-poll')) {
    // A projection told from an exit poll is one; "polls project" is a poll.
    return { stage: poll.stage, words: place(poll.match!), rule: 'words' };
  }
  if (counted) {
    const share = line.figures[counted.figure]!.value;
    const stage = share >= NEARLY_ALL ? 'preliminary' : 'partial';
    return { stage, counted: share, words: [counted.measureFrom, counted.measureTo], rule: 'counted' };
  }
  const first = found[0];
  return first && { stage: first.stage, words: place(first.match!), rule: 'words' };
}

function place(match: RegExpExecArray): [number, number] {
  return [match.index, match.index + match[0].length];
}
