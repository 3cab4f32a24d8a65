import { once } from '../kept';
import { holds, type Line } from '../line';

/**
 * A figure's sentence in, what it speaks of out that makes a number of the whole nation doubtful: places and groups
 * that no rule of scopes took the figure to be of, and what people think rather than how they vote. "In the [counties]
 * that were counted again, Stein had 1 percent": nobody knows of which counties, and so what to set beside it.
 */
export interface SpokenOf {
  /** Parts of the country or of the people, and nothing that says "of all". */
  parts: boolean;
  /** The sentence before does, in the same paragraph. */
  partsBefore: boolean;
  /** It or the sentence before speaks of one: "the state", "that region". */
  onePart: boolean;
  /** Ratings, and answers on issues. */
  ratings: boolean;
  /** Years named here and in the sentence before. */
  years: number[];
}

const AREAS =
  '(?:states|provinces|districts|count(?:y|ies)|constituenc(?:y|ies)|regions?|cities|towns?|suburbs?|wards?|precincts?(?! report| count)|municipalit(?:y|ies)|areas|villages?|boroughs?|marginals?|strongholds?|heartlands?)';
/** "in those counties", "across 11 swing states"; "in all districts" is everywhere. */
const IN_AREAS = new RegExp(
  `\\b(?:in|(?<!# )of|at|across|from|within|outside|throughout|for) (?:(?!all |both )(?:[a-z'-]+|[CLNOG][@#]) ){0,3}${AREAS}\\b`,
);
const THE_AREA = /\b(?:the|this|that) (?:state|district|province|region|city|county)\b(?! of (?:emergency|the))/;
const KINDS_OF_AREA =
  /\b(?:battlegrounds?|swing states?|rust belt|suburban|rural|urban|marginal seats|seats (?:where|in which|that voted))\b/;
const GROUPS =
  /\b(?:women|men|females?|males?|whites?|blacks?|hispanics?|latin[oa]s?|asians?|catholics?|protestants?|evangelicals?|muslims?|jews|jewish|christians?|hindus?|independents|moderates?|graduates|college|younger|older|seniors?|aged|early voters|expatriates?|diaspora|abroad|overseas|among|amongst|(?:of|by) [NO]@ (?:supporters|voters|backers)|(?:voters|those|people) (?:who (?!voted|vote|made|elected|cast|chose|went|turned)|aged|with|under|over|making|earning|in)|electorate in)\b/;
const OF_ALL =
  /\b(?:nationwide|national|nationally|overall|countrywide|islandwide|island-wide|across the (?:country|nation|island)|the country|in all)\b/;
const RATINGS =
  /\b(?:favou?rab(?:le|ly|ility)|approv(?:e|al|es|ed|ing)|ratings?|popularity|agree|oppos(?:e|ed|es)|trust|confident|confidence|satisfied|enthusias(?:m|tic)|impeach(?:ed|ment|ing)?|remov(?:al|ed|ing)|resign(?:s|ed|ation)?|definitely|extremely)\b/;

const PARTS = [IN_AREAS, THE_AREA, KINDS_OF_AREA, GROUPS];

const inSentence = once((line: Line) => ({
  parts: PARTS.some((pattern) => holds(line, pattern)),
  all: holds(line, OF_ALL),
  onePart: holds(line, THE_AREA),
  ratings: holds(line, RATINGS),
  years: line.pieces.flatMap(({ at, from }) => (line.text.startsWith('Y#', at) ? Number(line.tokens[from]!.text) : [])),
}));

/** `lines` are the text's sentences in order. */
export function spokenOf(line: Line, lines: readonly Line[]): SpokenOf {
  const { parts, all, onePart, ratings, years } = inSentence(line);
  const last = lines[line.sentence - 1];
  const before = last && last.paragraph === line.paragraph ? inSentence(last) : undefined;
  return {
    parts: parts && !all,
    partsBefore: before?.parts === true && !all,
    onePart: onePart || before?.onePart === true,
    ratings,
    years: before ? [...before.years, ...years] : years,
  };
}
