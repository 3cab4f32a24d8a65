import { isApart, isElsewhere } from './other-side';

/**
 * Words that date or place a figure ("in 2015", "at the previous election", "the presidential vote") and which figure
 * of the sentence they belong to. "dropped to [40.18] percent, down from [57.5] in 2019": 2019 is the second's.
 */
export interface Anchor {
  from: number;
  to: number;
  /** Of the figure beside it alone: "its [previously held] 1,487 seats". */
  beside?: boolean;
}

/** Words behind which another time or contest is told. */
const TURN = /\b(?:while|whereas|but|from|compared|than|against|versus|unlike|although|before|after)\b|[;]/;
/** "down seven from the last election": words that bind an anchor to the figure in front of it alone. */
const BOUND =
  /\b(?:from|than|since|compare[sd] (?:with|to)|against) (?:the |its |their |his |her |at the |in (?:the )?)?(?:(?:last|previous) (?:[a-z-]+ )?election in )?$/;
/** "from 2016, [when] Clinton carried it by 7 points": what follows is of that time. */
const RELATIVE = /^ (?:, )?(?:when|in which|where)\b/;
export const isRelative = (text: string, to: number) => RELATIVE.test(text.slice(to, to + 12));
/** "from its [2019] tally of 303", "from [last time]'s 37.3 percent": the figure beside it is that vote's, and no other. */
const TALLY =
  /^ (?:'s )?(?:(?:[a-z-]+ ){0,2}(?:tally|total|result|share|count|haul|figure|number|score|performance|record|peak) of |(?<='s ))(?:just |only |about |some |over |nearly )?$/;
/** "That compares with [last year's] 222 candidates, 12 of them women": the number behind is of that time. */
const ITS_NUMBER = /^ [CPDF]#/;
/** What one figure in between costs, in characters: it is likelier the owner. */
const FIGURE_BETWEEN = 38;
/** Farther words are another clause's. */
const REACH = 170;
/** What a character costs behind an anchor that opens its sentence. */
const OPENING = 0.45;
/** "compared with the previous general election in". */
const BINDING = 60;
/** An anchor is no longer. */
const SPAN = 60;

/** Index of the anchor that the figure at `at` belongs to, or -1. */
export function anchorOf(text: string, at: number, figures: number[], anchors: Anchor[]): number {
  let best = -1;
  let cost = REACH;
  anchors.forEach((anchor, index) => {
    // Farther than what costs the least can reach.
    if (Math.abs(anchor.from - at) > REACH / OPENING + SPAN) return;
    if (isApart(text, at, anchors, anchor) || isElsewhere(text, at, figures, anchors, anchor)) return;
    const behind = anchor.from > at;
    const between = behind ? text.slice(at + 2, anchor.from) : text.slice(anchor.to, at);
    const tally = !behind && TALLY.test(between);
    const relative = !behind && isRelative(text, anchor.to);
    const bound =
      !relative &&
      !tally &&
      (behind || !ITS_NUMBER.test(text.slice(anchor.to, anchor.to + 4))) &&
      BOUND.test(text.slice(Math.max(0, anchor.from - BINDING), anchor.from));
    if (bound && !behind) return;
    let others = 0;
    for (const other of figures)
      if (behind ? other > at && other < anchor.from : other < at && other >= anchor.to) others++;
    if ((bound || anchor.beside) && others > 0) return;
    // "a town that had 55,000 inhabitants in 1989": the year stands beside another figure, behind a comma.
    const last = behind ? figures.findLast((other) => other > at && other < anchor.from) : undefined;
    const foreign = last !== undefined && anchor.from - last < 34 && text.slice(at, last).includes(' , ') ? 70 : 0;
    const turned = behind && others > 0 && TURN.test(between) ? 120 : !behind && TURN.test(between) ? 45 : 0;
    // Behind the figure is the usual place; in front an anchor may open the sentence for all that follows.
    const opening = !behind && (anchor.from < 25 || relative || isFramed(text, anchor)) ? OPENING : 1;
    const own =
      between.length * (behind ? 0.85 : opening) +
      others * (behind ? FIGURE_BETWEEN : FIGURE_BETWEEN * opening) +
      turned +
      foreign;
    if (own < cost) {
      cost = own;
      best = index;
    }
  });
  return best;
}

/** "According to the ministry, [in 2010], only 6 % …" */
const isFramed = (text: string, { from, to }: Anchor) =>
  text.startsWith(' ,', to) && ATTRIBUTED.test(text.slice(0, from));
const ATTRIBUTED = /^according to [^,]{1,60} , (?:in|at|during) (?:the )?$/;
