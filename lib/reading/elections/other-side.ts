import type { Anchor } from './anchors';

/**
 * A figure and an anchor of its sentence in, whether the words between and around say that the anchor is another's out: the
 * other side of a comparison, an apposition or a clause that is closed. "Up from 52 last time, the party won [37] seats".
 */

/** Words that turn only what follows them: "up from 44" keeps what stood before apart. */
const PARTS = /\b(?:while|whereas|but)\b|[;]/;
/** In front of an anchor that opens its sentence. */
const FRAME =
  /^(?:(?:but|and|so|however|,) )*(?:(?:in|at|as for) (?:the case of (?:(?:[NOL]@|and|,) ){1,5}in )?(?:the )?(?:[a-z]+ ){0,2})?$/;
/** What follows is of another time all the same. */
const TURNED = /\b(?:but|now|today|currently|since|last|this|another|other)\b/;
/** "[67.3%], down by 1.5 on the 2017 total", "[200] seats, fewer than the party won in 1935": the other side's time. */
const COMPARED =
  /\b(?:(?:up|down|increase|rise|drop|fall|decrease|decline)\b[^,]*\bon (?:the |its |their )?|(?:more|fewer|less|higher|lower|better|worse|larger|smaller|greater|bigger) than (?!any|all|half|twice|(?:C#|P#))[^,]*|\b(?:short of|close to|similar to|beyond|above|below) (?:what|where) [^,]*|\b(?:double|twice|triple|half|treble) (?:that|those|what|the (?:share|number|vote|tally|total)|its|his|her|their)\b.*|\b(?:same|similar|just)\b[^,]*\bas (?:[a-z]+ did )?in |\b(?:surpass(?:ing|ed)|exceed(?:ing|ed)|beating|eclipsing|topping|(?:sharp|stark|marked) contrast (?:to|with)|(?:reversal|turnaround) from)\b[^,]*)$/;
/** "62 seats [in 2019] and 71 in 2014": the time of the figure in front, where the one behind has its own. */
const ITS_OWN = /^ ?(?:,|and|, and)(?: (?:just|only|about|some|over|nearly|then))* $/;
const OWN_BEHIND = /^[^,;]{0,30} (?:in|at) (?:the )?$/;

/** "[unlike the 2019] rout, the party took 4.7 million votes": of the other side alone. */
const UNLIKE = /\b(?:unlike|in contrast to|as opposed to) (?:[a-zN@L' -]+ )?$/;
/** ", a rising star in the last elections, [had] to settle for eight": the verb of the sentence behind an apposition. */
const VERB =
  /^, (?:[NO]@ (?:[a-z]+ )?)?(?:also |now |then )?(?:had|has|have|was|were|is|are|will|would|won|took|got|held|holds|lost|fell|gained|obtained|suffered|received|secured|captured|finished|ended) /;
const OPENS =
  /(?:(?:^|[A-Z]@ |[a-z] ), (?:a|an|the|once|who|which|reduced|elected|founded|ousted|defeated)|[A-Z]@ who) [^,]*$/;
/** "from 11.4 [in 1983] to 14.3": the second is of the later vote. */
const TO =
  /^ (?:(?:elections?|vote|polls?|race|ballot|contest) )?(?:, )?to (?:just |only |about |around |roughly |some |over |nearly |almost |barely |a |its |record |more than |less than |at least ){0,2}$/;
/** "to [14.3] percent from 11.4 in 1983": the year is that of the number it rose from. */
const FROM =
  /^[^,;]{0,40}(?:, (?:(?:[a-z]+ )?(?:up|down|rising|falling|increasing|a (?:rise|fall|gain|drop|decline|jump)) )?)?\b(?:from|against|after|compare[sd] (?:with|to)) (?:just |only |about |some |over |nearly |the |a |mere |merely |its |their ){0,3}[CPDF]#[^,;]{0,30}$/;
/** "[65.1%] , slightly below the 67% in 2020", "well above the record of 75.8 percent in 2012": so is one that it is above or below. */
const BEYOND =
  /^[^,;]{0,40}(?:, )?(?:[a-z]+ ){0,2}\b(?:above|below|short of|under|ahead of|behind|more than|less than|higher than|lower than|fewer than|(?:double|twice|half|triple)(?: of)?|exceeding|surpassing|beating|topping) (?:the |its |their |his |her |a |[a-z]+ ){0,5}[CPDF]#[^,;]{0,40}$/;

/** "just as in 2010 ( [77%] )": the number right behind is of that time all the same. */
const ITS_NUMBER = /^ (?:\( )?$/;
/** "similar to that of the [2018] polls at 36 percent": a time that is likened to, and no more. */
const LIKENED =
  /\b(?:same|just|much) as (?:it |they )?(?:did |was |were |had )?(?:in|at) (?:the )?$|\b(?:similar|identical|equal|close|akin|comparable|on (?:a )?par|in line|compared) (?:to|with) (?:(?:that|those|what|its|the|one|result|share|figure|figures|at|of|in|it|had) ){0,5}$/;

/** "up from 52 [last time] , the SP won 37", "the same as [in 2019] , at around 37 %": the other side's time, and no more. */
const OTHERS =
  /\b(?:(?:from|than|against|compared (?:with|to)) (?:just |only |about |some |over |nearly |the |a |mere |meagre |meager |paltry |modest |its |their ){0,3}[CPDF]#[^,;]{0,30}|(?:same|similar|less|more|as) as )$/;
/** "… and 23.2 % , and in the [2023] vote others led": the next half of the sentence opens with its own time. */
const CONJOINED = /, (?:and|while|but) (?:in|at|during) (?:the )?(?:(?:Y#|[GL]@) ){0,2}$/;
/** "the PP was left with [three], and Ciudadanos, the winner [last time] with 36": the next one's time, of its own figure. */
const NEXT_ONE = /, (?:and|while|but) (?:the )?[NO]@ [^;]*$/;
/** "in the last council, which was elected in [2019], and racked up 17,295": a clause that a comma closes. */
const CLAUSE = /(?:, (?:which|who|whom|whose)|\bwhere) [^,]*$/;
/** Behind it the sentence goes on with a verb or a name of its own. */
const GOES_ON = /^, (?:and|but|(?:the |its |their )?(?:[a-z]+ )?(?:[NOB]@)|(?:the|it|they|he|she)\b)/;

/** Farther anchors are looked at by no pattern. */
const NEAR = 400;

/** Whether "while" or "but" stands between a figure and an anchor. */
export function isApart(text: string, at: number, anchors: readonly Anchor[], anchor: Anchor): boolean {
  const behind = anchor.from > at;
  const between = behind ? text.slice(at + 2, anchor.from) : text.slice(anchor.to, at);
  if (!PARTS.test(between)) return false;
  // "In the case of 2015, Moss got more, whereas Thorne got [0.95%] less": a sentence's frame is of both halves.
  const frames = !behind && anchors.length === 1 && FRAME.test(text.slice(0, anchor.from));
  return !frames || TURNED.test(between);
}

/** Whether the words beside a figure say that an anchor is another's: a comparison's other side, a clause that is closed. */
export function isElsewhere(
  text: string,
  at: number,
  figures: readonly number[],
  anchors: readonly Anchor[],
  anchor: Anchor,
): boolean {
  if (anchor.from > at) {
    const between = text.slice(at + 2, anchor.from);
    if (isClause(text, anchor, at)) return true;
    if (NEXT_ONE.test(between) && figures.some((other) => other > anchor.from)) return true;
    return COMPARED.test(between) || CONJOINED.test(between) || FROM.test(between) || BEYOND.test(between);
  }
  const between = text.slice(anchor.to, at);
  const before = text.slice(Math.max(0, anchor.from - 60), anchor.from);
  return (
    TO.test(between) ||
    (LIKENED.test(before) && !ITS_NUMBER.test(between)) ||
    (UNLIKE.test(before) && between.includes(', ')) ||
    (OTHERS.test(before) && between.includes(' , ')) ||
    isApposed(text, anchor, at) ||
    isClause(text, anchor, at) ||
    isAside(text, anchor, at) ||
    isClosed(text, anchor, at) ||
    (ITS_OWN.test(between) && figures.some((other) => other < anchor.from) && isDatedBehind(text, at, anchors))
  );
}

/** Anchors that the words beside a figure give to no other one, however far they stand. */
export const ofSentence = <A extends Anchor>(text: string, at: number, figures: number[], anchors: A[]): A[] =>
  anchors.filter(
    (anchor) =>
      Math.abs(anchor.from - at) > NEAR ||
      (!isElsewhere(text, at, figures, anchors, anchor) && !(anchor.from > at && isApart(text, at, anchors, anchor))),
  );

function isDatedBehind(text: string, at: number, anchors: readonly Anchor[]): boolean {
  const next = anchors.find(({ from }) => from > at);
  return next !== undefined && OWN_BEHIND.test(text.slice(at + 2, next.from));
}

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

/** Farther back no clause begins. */
const CLAUSE_REACH = 170;
/**
 * Where a clause begins that says more of a name: "Gomes, [who] had won 12.5 % four years earlier, was fourth with 3 %",
 * "14.6 % for the president's list , [which] in 2019 had been second".
 */
const OPENS_CLAUSE = /(?:[NO]@ (?:\( [NOB]@ \) )?|[NO]@ 's (?:[a-z]+ ){1,2}), (?:who|whose|which|whom) (?=[^,;]*$)/;

const SCORE = /^[CP]# (?:to|-) [CP]#/;

/** Whether an anchor stands in a clause between commas that a figure at `at` is not in. */
export function isClause(text: string, { from, to }: Pick<Anchor, 'from' | 'to'>, at: number): boolean {
  const begin = text.slice(Math.max(0, from - CLAUSE_REACH), from).search(OPENS_CLAUSE);
  if (begin < 0) return false;
  const opens = Math.max(0, from - CLAUSE_REACH) + begin;
  const closes = text.indexOf(' , ', to);
  // "which in 2019 had lost by a point , [22.4] to 23.3": a score goes on.
  const isScore = closes >= 0 && at <= closes + 12 && SCORE.test(text.slice(closes + 3));
  return at < opens || (closes >= 0 && at > closes && !isScore);
}
