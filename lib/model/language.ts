/** The words of one language that the steps need; data only. */
export interface Language {
  /** BCP 47 */
  code: string;
  /** The mark between whole and fraction, and the marks that may group digits. */
  decimal: '.' | ',';
  grouping: string[];
  /** The commonest small words, by which a text in it is known. */
  small: Set<string>;
  numbers: {
    /** zero … ninety, by value. */
    small: Map<string, number>;
    /** hundred, thousand, million, lakh, crore, also glued to digits: m, bn, k. */
    multipliers: Map<string, number>;
    /** half, third, quarter…: what one of them is worth. */
    fractions: Map<string, number>;
    /** first … ninetieth, by their number: "three [twenty-firsts]". */
    ordinals: Map<string, number>;
    /** Multipliers as letters, in the case they have to stand in: 5M, 1MM, 2T. */
    letters: Map<string, number>;
    /** Words that stand for one before a multiplier or fraction: a, an. */
    articles: Set<string>;
    /** "several hundred": what follows is no number. */
    vague: Set<string>;
    /** What makes digits it stands at a rank or a measurement: "21st", "180ml". */
    glued: Set<string>;
    /** Joins "hundred and five", "one and a half". */
    and: string;
    /** Says the decimal mark aloud: "eight point five". */
    point: string;
    /** Words that make what follows less than nothing: "minus five". */
    minus: Set<string>;
    /** Says a division aloud: "one over three". */
    over: string;
    /** "two out of three", "three in five". */
    outOf: string[];
  };
  units: {
    /** "percent", "per cent", "pct", "%" as token sequences. */
    percent: string[][];
    points: string[][];
  };
  /** Hedges that stand before a number, as token sequences; longest first wins. */
  hedges: { about: string[][]; over: string[][]; under: string[][] };
  /** Hedges that stand after it: "or so", "or more". */
  after: { about: string[][]; over: string[][]; under: string[][] };
  /** "between A and B", "from A to B", "A to B": words that join a range. */
  rangeJoin: string[];
  months: string[];
  /** The number of each of `months`. */
  monthNumbers: number[];
  weekdays: string[];
  /** Currency words and what follows a number that is no count: dollars, years, pm. */
  currency: string[];
  /** Abbreviations whose full stop ends no sentence. */
  abbreviations: Set<string>;
  /** Titles before a person's name. */
  titles: Set<string>;
  /** Words that begin a sentence with a capital and are no name. */
  common: Set<string>;
}
