import type { Shape } from '../model/shape';
import { FIGURE, pairs } from './tools';

/** The figure first, then whom it is for: "[39 pct] support for the ruling [Conservative party]", "[93.9 percent] … cast their ballots for [Aliyev]". */
const VOTE = `(?:of (?:the )?)?(?:[a-zG@LO-]+ ){0,4}?`;
/** What "to" before it does: "polled 8.7 million to [defeat] his rival" is no one's gain of his. */
const TO_ACT = `(?!(?:[a-z]+ly )?(?:defeat|beat|win|become|take|lead|trail|edge|oust|unseat|top|secure|form|claim|avoid|force|finish|overtake|replace|succeed|retain|keep|join|face|clinch|be|have|make|give|gain|hold|stay|remain|elect|overcome|surpass|oppose|stop|help|get|pass|catch|challenge|prevent|deny)\\b)`;
/** Up to four words, none of which begins another clause. */
const PLAIN = `(?:(?!(?:but|and|while|as|though|although|when|after|with|that|which|who|against|followed|ahead|behind|compared)\\b)[a-z'-]+ ){0,4}`;
/** "voted for the Reed Party candidate [Moss]": whom they voted for. */
const CANDIDATE = '(?:N@ (?:candidate|nominee|challenger|contender|hopeful|leader) )?';
const PATTERN = new RegExp(
  `(?<figure>${FIGURE}) (?:seats |votes )?(?:\\( (?:${FIGURE}) \\) )?${VOTE}(?:for|to(?= ${TO_ACT})|voted|vote|voting|backed|backing|supported|support|favou?red|favou?ring|chose|choosing|preferred|behind|going to|went to) (?:for )?(?:the )?${PLAIN}(?:G@ )?${CANDIDATE}(?<name>[NO]@)(?! (?:'s|') (?:[a-z-]+ ){0,2}[PC]#)`,
  'dg',
);

/** Nothing but "for" or "backing" in between: no other contestant can be meant. */
const RIGHT_BEHIND = new RegExp(
  `(?<figure>${FIGURE}) (?:\\) |support |seats |votes |of the votes? |of (?:registered |likely |eligible )?voters )?(?:for|in (?:support|favou?r) of|backing|backed|back|backs|behind|supporting|supported|supports?|favou?r|prefer|favou?ring|favou?red|preferred|chose|voting for|voted for|going to|went to|belong(?:s|ing)? to|to(?= ${TO_ACT})) (?:the )?(?:(?!and|but|while|both)[a-z'-]+ ){0,2}(?:G@ )?${CANDIDATE}(?<name>[NO]@)(?! (?:'s|'))`,
  'dg',
);

/** "the [6.8 million] votes the [winning alliance] polled", "the [61 seats] that [Fidesz] holds". */
const THEIRS = new RegExp(
  `(?<figure>${FIGURE}) (?:votes |seats |of the votes? )?(?:that |which )?(?:the |his |her )?(?<name>[NO]@) (?:had |has |have )?(?:won|polled|received|got|secured|garnered|obtained|took|gained|holds?|held|captured)\\b(?! (?:[a-z]+ ){0,2}[PC]#)`,
  'dg',
);

/** "six seats compared to [four] by the [Reed Party]" */
const BESIDE = new RegExp(
  `\\b(?:compared (?:to|with)|against|to|versus|and) (?:just |only |the )?(?<figure>${FIGURE}) (?:seats |votes )?by (?:the )?(?:G@ )?(?<name>[NO]@)`,
  'dg',
);

/** "a team of [65] Labour MPs", "the help of [six] Civic councillors" */
const OF_PARTY =
  /(?<figure>C#) (?:[a-z-]+ )?(?<name>N@) (?:mps|members|lawmakers|senators|deputies|councillors|representatives|legislators)\b/dg;

/** "[44] deputies were elected as [independents]". */
const ELECTED_AS =
  /(?<figure>C#) (?:deputies|mps|members|lawmakers|candidates|seats) (?:(?:were|are|was|went) )?(?:elected )?(?:as|to) (?:the )?(?<name>[NO]@)(?! (?:'s|'))/dg;

/** "the [17 seats] won by the [Reed Party]", "the previous record of [60.33%] set by [Moss]", "a record of [17] seats by [Moss]". */
const BY = new RegExp(
  `(?<figure>${FIGURE}) (?:votes? |seats? |wards |constituencies |of the votes? )?(?:(?:won|garnered|obtained|polled|set|received|secured|gained|held|taken|bagged|captured|recorded|achieved|registered|scored|reached|earned|claimed) |(?<=\\brecord of ${FIGURE} (?:votes |seats )?))by (?:the )?(?:G@ )?(?<name>[NO]@)`,
  'dg',
);

export default {
  name: 'for',
  propose: (line) => [
    ...pairs(line, PATTERN, 'for', 0.86),
    ...pairs(line, RIGHT_BEHIND, 'for', 0.97),
    ...pairs(line, ELECTED_AS, 'for', 0.97),
    ...pairs(line, THEIRS, 'for', 0.96),
    ...pairs(line, BY, 'for', 0.98),
    ...pairs(line, BESIDE, 'for', 0.97),
    ...pairs(line, OF_PARTY, 'for', 0.96),
  ],
} satisfies Shape as Shape;
