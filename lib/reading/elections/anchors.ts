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
const TURN = /\b(?:while|whereas|but|from|compared|than|against|versus|unlike|although|before)\b|[;]/;
/** Words that turn only what follows them: "up from 44" keeps what stood before apart. */
const PARTS = /\b(?:while|whereas|but)\b|[;]/;
/** In front of an anchor that opens its sentence. */
const FRAME =
  /^(?:(?:but|and|so|however|,) )*(?:(?:in|at|as for) (?:the case of (?:(?:[NOL]@|and|,) ){1,5}in )?(?:the )?(?:[a-z]+ ){0,2})?$/;
/** What follows is of another time all the same. */
const TURNED = /\b(?:but|now|today|currently|since|last|this|another|other)\b/;
/** "down seven from the last election": words that bind an anchor to the figure in front of it alone. */
const BOUND =
  /\b(?:from|than|since|compared (?:with|to)|against) (?:the |its |their |his |her |at the |in (?:the )?)?(?:(?:last|previous) (?:[a-z-]+ )?election in )?$/;
/** "[67.3%], down by 1.5 on the 2017 total", "[200] seats, fewer than the party won in 1935": the other side's time. */
const COMPARED =
  /\b(?:(?:up|down|increase|rise|drop|fall|decrease|decline)\b[^,]*\bon (?:the |its |their )?|(?:more|fewer|less|higher|lower|better|worse|larger|smaller|greater|bigger) than (?!any|all|half|twice|(?:C#|P#))[^,]*|\b(?:same|similar|just)\b[^,]*\bas (?:[a-z]+ did )?in |\b(?:surpass(?:ing|ed)|exceed(?:ing|ed)|beating|eclipsing|topping|(?:sharp|stark|marked) contrast (?:to|with)|(?:reversal|turnaround) from)\b[^,]*)$/;
/** "62 seats [in 2019] and 71 in 2014": the time of the figure in front, where the one behind has its own. */
const ITS_OWN = /^ ?(?:,|and|, and)(?: (?:just|only|about|some|over|nearly|then))* $/;
const OWN_BEHIND = /^[^,;]{0,30} (?:in|at) (?:the )?$/;

/** "[unlike the 2019] rout, the party took 4.7 million votes": of the other side alone. */
const UNLIKE = /\b(?:unlike|in contrast to|as opposed to) (?:[a-zN@L' -]+ )?$/;
/** "from 2016, [when] Clinton carried it by 7 points": what follows is of that time. */
const RELATIVE = /^ (?:, )?(?:when|in which|where)\b/;
export const isRelative = (text: string, to: number) => RELATIVE.test(text.slice(to, to + 12));
/** ", a rising star in the last elections, [had] to settle for eight": the verb of the sentence behind an apposition. */
const VERB =
  /^, (?:[NO]@ (?:[a-z]+ )?)?(?:also |now |then )?(?:had|has|have|was|were|is|are|will|would|won|took|got|held|holds|lost|fell|gained|obtained|suffered|received|secured|captured|finished|ended) /;
const OPENS =
  /(?:(?:^|[A-Z]@ |[a-z] ), (?:a|an|the|once|who|which|reduced|elected|founded|ousted|defeated)|[A-Z]@ who) [^,]*$/;
/** "from its [2019] tally of 303", "from [last time]'s 37.3 percent": the figure beside it is that vote's, and no other. */
const TALLY =
  /^ (?:'s )?(?:(?:[a-z-]+ ){0,2}(?:tally|total|result|share|count|haul|figure|number|score|performance|record|peak) of |(?<='s ))(?:just |only |about |some |over |nearly )?$/;
/** "from 11.4 [in 1983] to 14.3": the second is of the later vote. */
const TO = /^ to (?:just |only |about |some |over |nearly |a |its |record ){0,2}$/;
/** "to [14.3] percent from 11.4 in 1983": the year is that of the number it rose from. */
const FROM =
  /^[^,;]{0,40}(?:, (?:[a-z]+ )?(?:up|down|rising|falling|increasing|a (?:rise|fall|gain|drop|decline|jump)) )?\b(?:from|against|compared (?:with|to)) (?:just |only |about |some |over |nearly |the |a |mere |merely |its |their ){0,3}[CPDF]#[^,;]{0,30}$/;

/** "up from 52 [last time] , the SP won 37", "the same as [in 2019] , at around 37 %": the other side's time, and no more. */
const OTHERS =
  /\b(?:(?:from|than|against|compared (?:with|to)) (?:just |only |about |some |over |nearly |the |a |mere |its |their ){0,3}[CPDF]#[^,;]{0,30}|(?:same|similar|less|more|as) as )$/;
/** "… and 23.2 % , and in the [2023] vote others led": the next half of the sentence opens with its own time. */
const CONJOINED = /, (?:and|while|but) (?:in|at|during) (?:the )?(?:(?:Y#|[GL]@) ){0,2}$/;
/** "in the last council, which was elected in [2019], and racked up 17,295": a clause that a comma closes. */
const CLAUSE = /(?:, (?:which|who|whom|whose)|\bwhere) [^,]*$/;
/** Behind it the sentence goes on with a verb or a name of its own. */
const GOES_ON = /^, (?:and|but|(?:the |its |their )?(?:[a-z]+ )?(?:[NOB]@)|(?:the|it|they|he|she)\b)/;

/** What one figure in between costs, in characters: it is likelier the owner. */
const FIGURE_BETWEEN = 38;
/** Farther words are another clause's. */
const REACH = 170;

/** Index of the anchor that the figure at `at` belongs to, or -1. */
export function anchorOf(text: string, at: number, figures: number[], anchors: Anchor[]): number {
  let best = -1;
  let cost = REACH;
  anchors.forEach((anchor, index) => {
    if (isApart(text, at, anchors, anchor) || isElsewhere(text, at, figures, anchors, anchor)) return;
    const behind = anchor.from > at;
    const between = behind ? text.slice(at + 2, anchor.from) : text.slice(anchor.to, at);
    const tally = !behind && TALLY.test(between);
    const relative = !behind && isRelative(text, anchor.to);
    const bound = !relative && !tally && BOUND.test(text.slice(Math.max(0, anchor.from - 26), anchor.from));
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
    const opening = !behind && (anchor.from < 25 || relative || isFramed(text, anchor)) ? 0.45 : 1;
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

/** Whether "while" or "but" stands between a figure and an anchor. */
function isApart(text: string, at: number, anchors: Anchor[], anchor: Anchor): boolean {
  const behind = anchor.from > at;
  const between = behind ? text.slice(at + 2, anchor.from) : text.slice(anchor.to, at);
  if (!PARTS.test(between)) return false;
  // "In the case of 2015, Moss got more, whereas Thorne got [0.95%] less": a sentence's frame is of both halves.
  const frames = !behind && anchors.length === 1 && FRAME.test(text.slice(0, anchor.from));
  return !frames || TURNED.test(between);
}

/** Whether the words beside a figure say that an anchor is another's: a comparison's other side, a clause that is closed. */
function isElsewhere(text: string, at: number, figures: number[], anchors: Anchor[], anchor: Anchor): boolean {
  if (anchor.from > at) {
    const between = text.slice(at + 2, anchor.from);
    return COMPARED.test(between) || CONJOINED.test(between) || FROM.test(between);
  }
  const between = text.slice(anchor.to, at);
  const before = text.slice(Math.max(0, anchor.from - 60), anchor.from);
  return (
    TO.test(between) ||
    (UNLIKE.test(before) && between.includes(', ')) ||
    (OTHERS.test(before) && between.includes(' , ')) ||
    isApposed(text, anchor, at) ||
    isAside(text, anchor, at) ||
    isClosed(text, anchor, at) ||
    (ITS_OWN.test(between) && figures.some((other) => other < anchor.from) && isDatedBehind(text, at, anchors))
  );
}

/** Anchors that the words beside a figure give to no other one, however far they stand. */
export const ofSentence = <A extends Anchor>(text: string, at: number, figures: number[], anchors: A[]): A[] =>
  anchors.filter(
    (anchor) =>
      !isElsewhere(text, at, figures, anchors, anchor) && !(anchor.from > at && isApart(text, at, anchors, anchor)),
  );

function isDatedBehind(text: string, at: number, anchors: Anchor[]): boolean {
  const next = anchors.find(({ from }) => from > at);
  return next !== undefined && OWN_BEHIND.test(text.slice(at + 2, next.from));
}

/** "According to the ministry, [in 2010], only 6 % …" */
const isFramed = (text: string, { from, to }: Anchor) =>
  text.startsWith(' ,', to) && ATTRIBUTED.test(text.slice(0, from));
const ATTRIBUTED = /^according to [^,]{1,60} , (?:in|at|during) (?:the )?(?:(?:Y#|[GL]@) ){0,2}$/;

/** "five seats ([more than in 2020]), and the rest three": what a bracket says is of what stands in front of it. */
function isAside(text: string, anchor: Anchor, at: number): boolean {
  const close = text.indexOf(' )', anchor.to);
  if (close < 0 || close >= at || text.lastIndexOf('(', at) > close) return false;
  const open = text.lastIndexOf('(', anchor.from);
  return open > text.lastIndexOf(')', anchor.from) && anchor.from - open > 2;
}

/** Whether an anchor stands in a clause of its own that is closed in front of the figure. */
function isClosed(text: string, anchor: Anchor, at: number): boolean {
  const close = text.indexOf(', ', anchor.to);
  return (
    close >= 0 &&
    close - anchor.to < 30 &&
    close < at &&
    GOES_ON.test(text.slice(close, close + 30)) &&
    CLAUSE.test(text.slice(Math.max(0, anchor.from - 90), anchor.from))
  );
}

/** Whether an anchor stands inside commas that close before the figure, and that the sentence's own verb follows. */
function isApposed(text: string, anchor: Anchor, at: number): boolean {
  const close = text.indexOf(', ', anchor.to);
  return (
    close >= 0 &&
    close < at &&
    VERB.test(text.slice(close, close + 24)) &&
    OPENS.test(text.slice(Math.max(0, anchor.from - 80), anchor.from))
  );
}
