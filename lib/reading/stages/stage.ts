import type { Stage } from '../../model/stage';
import { type Line, matchesIn, may, searchedOf } from '../line';
import type { Settled } from '../measures/settle';
import { nextMatch } from '../patterns/find';
import { countedIn } from './counted-share';
import { VOTING } from './voting-words';

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
  ['exit-poll', /\b(?:exit|entrance)[ -]?(?:polls?|polling|surveys?)\b/],
  [
    'projection',
    /\b(?:projected|projections?|projects|forecasts?|forecasted|(?:were|was|are|is|be) (?:[a-z]+ )?(?:expected|predicted|set|tipped|likely|poised|favou?red|estimated|slated|bound) to (?:win|get|take|secure|gain|lose|have|hold|remain|finish|end up|control|capture|obtain|receive|retain|clinch)|(?:were|was|are|is|be) (?:[a-z]+ )?(?:expected|predicted|likely|estimated) to (?:be|exceed|reach|fall|drop|rise|grow|shrink|return|claim)|(?:look|looks|looked|seems?|seemed|appears?|appeared) (?:set|likely|poised) to|(?:authorities|officials|analysts|experts|pundits|pollsters) (?:had )?(?:predict|predicted|expect)|likely to end up|on (?:course|track|target) (?:to|for)|expects? to|quick count|parallel (?:count|vote tabulation)|sample count|estimates? (?:give|gave|put|show|suggest|by|(?:that )?(?:the )?(?:[a-z]+ |[NO]@ |it ){1,3}(?:will|would|could|may|might|had won|has won))|can expect to (?:see|win|get|take|lose|gain)|would (?:only |also |still |then |thus |just |even )?(?:give|win|get|have|lose|obtain|take|shrink|grow|fall|rise|see|secure|poll|capture|receive|retain|garner|finish|end up|come (?:first|second|third|in)|be (?:reduced|left|around|about|only|just|close))|(?:could|may|might) (?:even )?(?:win|net|get|take|end up|sweep|secure|capture|lose|gain|finish with)|(?:can|could|may|might) be (?:expected|as (?:high|low) as|around|about)|(?:aim|aims|aimed|aiming|hope|hopes|hoped|hoping)(?= (?:at|for|to (?:win|get|take|secure|reach)) (?:[a-z]+ ){0,3}[CPF]#)|(?:target|targets|targeted|targeting)(?= (?:[a-z]+ ){0,3}[CPF]#))\b/,
  ],
  [
    'opinion-poll',
    /\b(?:opinion polls?|polls?(?! (?:open|close|closed|opened|workers?|results? at|station|booth|of the dead))|pollsters?|polling (?:average|shows?|showed|suggests?|suggested|finds?|found|conducted|data|by|in|at|above|below|around|higher|lower|better|ahead|behind|institute|firm|company|agency|house|group)|survey|surveys|surveyed|head-to-head|approval rating|(?:of|among) (?:likely|undecided) voters|among (?:registered|all) voters|(?:likely|registered) voters (?:surveyed|questioned|asked|interviewed|say|said|back|backed|support|supported|prefer|preferred|favou?r|favou?red)|(?<=(?:P#|F#|percent|half|third|quarter) (?:of (?:[a-zLGNO@]+ ){1,5}|[a-z]+ ){0,1})(?:say|said) (?:that )?they (?:will|would|plan|intend|are going to|support|back|prefer|favou?r)|would (?:vote|cast (?:a|their) (?:vote|ballot)s?)|(?:are|were|is|was|remain(?:s|ed)?) (?:still )?undecided|of the sample|tracking polls?|rcp average|(?:adults|people|voters|electors|citizens|residents|respondents) (?:[a-z]+ ){0,2}(?:were )?(?:questioned|interviewed|polled|surveyed)|if (?:the |an |a )?(?:[a-z]+ )?(?:elections?|votes?|ballots?|referendum) (?:were|was|is) (?:to be )?(?:held|taking|today|tomorrow)|voting intent(?:ions?)?|voting estimates|margins? of (?:[a-z]+ )?error|respondents)\b/,
  ],
  [
    'partial',
    /\b(?:partial (?:[a-z]+ )?(?:results?|counts?|returns)|early (?:[a-z]+ ){0,2}(?:results?|returns|counts?|votes|tallies)|(?:initial|first|incomplete) (?:[a-z]+ )?(?:results?|returns|counts?)|(?<!\b(?:campaign|race|season|term|year|contest|cycle|century|career|presidency|tenure) )so far|still (?:to be |being )?counted|being counted|as of (?:early |late )?(?:[a-z]+day )?(?:morning|noon|midday|afternoon|evening|night|midnight)|results? (?:were |are |was |is )?(?:still |slowly )?(?:trickling|coming|streaming|rolling) in|[CPF]# (?:seats|constituencies|districts) (?:for|in) which (?:the )?results (?:had|have) (?:so far )?been (?:declared|announced)|(?:leads?|leading|led|ahead) (?:in|on) (?:[a-z]+ )?C#(?= (?:seats|constituencies|districts))|count(?:ing)? (?:continued|continues|(?:(?:is|was) )?(?:still )?(?:under way|underway|ongoing|in progress))|(?:votes|ballots|seats|results|constituencies|precincts) (?:are |were |is |was )?(?:still |yet )(?:to be |being |un)?(?:counted|declared|announced|outstanding)|remain(?:s|ed|ing)? (?:to be |un)(?:counted|declared|announced)|(?:updated|ongoing|running|rolling|incoming|ongoing) (?:[a-z]+ )?(?:counts?|tally|tallies|results?|returns)|(?:votes|ballots) (?:left|remaining|outstanding) to (?:be )?count(?:ed)?|post(?:ed|ing|s)? leads in|with (?:[a-z]+ ){0,2}[CPF]# (?:of (?:the )?)?(?:results?|seats|constituencies|districts) (?:in(?= ?[,.;:)-]|$| (?:for|from|by|so far) )|declared|counted|reporting)|with (?:[a-z]+ ){0,2}[PF]# of [^,.;]{3,40} (?:included|processed|opened|verified|tallied|scanned|tabulated)|(?:votes|ballots|results|returns) (?:are |were |is |was )?still (?:arriving|coming in|to come|out|outstanding)|was (?:ahead|leading)|is (?:ahead|leading))\b/,
  ],
  [
    'preliminary',
    /\b(?:preliminary|provisional|unofficial|election[ -]night (?:results?|counts?|tall(?:y|ies)|figures|totals?)|all but (?:[a-z]+ |[CF]# )of (?:[a-zL@]+ (?:'s )?){0,3}C# [a-z]+ (?:reporting|counted|in(?= ?[,.;:)-]|$))|interim (?:[a-z]+ )?(?:results?|counts?|tall(?:y|ies)|figures)|(?:all|nearly all|almost all|virtually all|every)(?: of)?(?: the| its)?(?: C#)? (?:votes|ballots|precincts|polling stations|districts|constituencies|results|(?:[a-z]+ )?seats) (?:(?:were|had been|have been|having been|now) )?(?:counted|reporting|in(?= ?[,.;:)-]|$| (?:for|from|by|so far) )|tallied|declared)|(?:after|completed|completing|finished|concluded) (?:the )?count(?:ing)?(?: of)? all (?:the |of the )?(?:votes|ballots|constituencies|districts|precincts|polling stations)|(?<!\b(?:final|(?:until|till|before|once|when)(?: the)?) )count(?:ing)?(?: of (?:all )?(?:the )?(?:votes|ballots))?(?: [a-z0]+){0,8} (?:has|have|was|is|had) (?:now |officially )?(?:been )?(?:completed|concluded|finished|complete|over)|(?<!\b(?:until|till|before|once|when) (?:the )?(?:vote )?)count(?:ing)? (?:officially )?(?:ends?|ended|closes|closed|concludes|concluded)|count(?:ing)? (?:is |was )?(?:all but|nearly|almost|virtually) (?:finished|complete|completed|over|done)|near-final|near-complete|nearly complete|almost complete)\b/,
  ],
  [
    'final',
    /\b(?:(?<!(?:confirmed (?:with|by|in)|until|before|await|awaiting) (?:the )?)final (?:election |vote )?(?:results?|count|tally|tallies|figures?|protocol|official results?)(?! (?:are|is|were|was|will|would|due|expected|not))|official final|certified|certifies|certification|constitutional court)\b/,
  ],
  ['partial', /\bas of (?:about )?0 (?:(?::|\.) 0|a\.?m|p\.?m)/],
];
/** In front of the count that a sentence is told from. */
const TELLS = /\b(?:according to|based on) (?:the |a |an )?(?:[a-z]+ ){0,2}$/;
/** Of a count where one is told of, of a poll where that is. */
const LEAD = /^(?:was|is) (?:ahead|leading)$/;
/** The stage that the sentence itself states, exit poll before poll, poll before count. */
export function stageOfLine(line: Line, settled: Settled[]): StageReading | undefined {
  const counted = countedIn(line, settled);
  const asked = RULES.filter(([, pattern]) => may(line, pattern));
  if (asked.length === 0 && !counted) return undefined;
  const searched = { ...searchedOf(line), text: without(line.text, matchesIn(line, VOTING)) };
  const { text } = searched;
  const found: { stage: Stage; match: RegExpExecArray }[] = [];
  for (const [stage, pattern] of asked) {
    const match = nextMatch(pattern, searched, 0);
    if (match) found.push({ stage, match });
  }
  // "Early poll results" are a count's.
  const count = found.find((hit) => hit.stage === 'partial');
  const poll = found.find(
    (hit) =>
      hit.stage === 'exit-poll' ||
      (hit.stage === 'opinion-poll' &&
        !(count && /\bpolls? results/.test(count.match[0] + text.slice(count.match.index, count.match.index + 40)))),
  );
  const settles = found.find((hit) => hit.stage === 'partial' || hit.stage === 'preliminary' || hit.stage === 'final');
  // "Trailing in the polls, Moss won 30 seats, according to a near-complete tally": the tally is whose numbers it tells.
  if (poll?.stage === 'opinion-poll' && settles && TELLS.test(text.slice(0, settles.match!.index)))
    return { stage: settles.stage, words: place(settles.match!), rule: 'words' };
  if (poll && !(counted && poll.stage === 'opinion-poll')) {
    // A projection told from an exit poll is one; "polls project" is a poll.
    return { stage: poll.stage, words: place(poll.match), rule: 'words' };
  }
  if (counted) {
    const { item, share } = counted;
    // "Unofficial results from the 35 constituencies": of how many is not told, and what they are is.
    const named = share === undefined && found.find((hit) => hit.stage === 'preliminary' || hit.stage === 'final');
    if (named) return { stage: named.stage, words: place(named.match), rule: 'words' };
    const stage = share !== undefined && share >= NEARLY_ALL ? 'preliminary' : 'partial';
    const words: [number, number] = [item.measureFrom, item.measureTo];
    return { stage, ...(share !== undefined && { counted: share }), words, rule: 'counted' };
  }
  const first = found.find((hit) => hit.stage !== 'opinion-poll');
  return first && { stage: first.stage, words: place(first.match), rule: LEAD.test(first.match[0]) ? 'lead' : 'words' };
}

/** A text with spaces in the place of matches. */
function without(text: string, matches: readonly RegExpExecArray[]): string {
  let left = '';
  let from = 0;
  for (const { 0: words, index } of matches) {
    left += text.slice(from, index) + ' '.repeat(words.length);
    from = index + words.length;
  }
  return left + text.slice(from);
}

function place(match: RegExpExecArray): [number, number] {
  return [match.index, match.index + match[0].length];
}
