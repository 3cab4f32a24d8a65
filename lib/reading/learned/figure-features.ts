import type { MeasureName } from '../../model/measure';
import { once } from '../kept';
import type { Line } from '../line';
import type { Cue } from '../measures/cues';
import { WordSet } from '../text/word-set';

/**
 * What stands around a figure, as named features for a scorer. A figure of a rendered sentence in, features with their
 * strength out: for "N@ finished on [C#] seats" among others `b1=on`, `A:seats` and `cue=seats`, the last as strong as
 * the cue. Only words, units and what the rules found beside it: no names, no numbers but their size.
 */
export type Features = Map<string, number>;

/** What a figure is seen with. */
export interface FigureView {
  line: Line;
  /** Index of the figure in its line. */
  figure: number;
  /** What the words beside it say, by the rules. */
  cues: Cue[];
  /** Measures that the rules gave the other figures of the sentence, by their place in the line. */
  beside: { figure: number; measure: MeasureName }[];
  /** Measures that the rules gave in the sentence before. */
  before: Iterable<MeasureName>;
}

/** Characters of the rendered line that are seen on either side, and words of these that are. */
const REACH = 140;
const WINDOW = 8;
/** Words whose exact distance counts. */
const NEAR = 4;
/** Words of the sentence that are seen; longer ones are lists. */
const MOST_WORDS = 80;
/** From thirteen on counts are written in digits, and mean more. */
const SMALL = 13;
const ELECTORAL = new WordSet(
  `election elections electoral vote votes voter voters voted voting ballot ballots turnout poll polls seat seats party
  parties candidate candidates referendum referendums primary primaries caucus caucuses constituency constituencies
  district districts majority lead leads leading ahead support supported won win parliament`.split(/\s+/),
);
const MOST_ELECTORAL = 4;

export function featuresOfFigure({ line, figure, cues, beside, before }: FigureView): Features {
  const { text } = line;
  const at = line.figureAt[figure]!;
  const { unit, fraction, value } = line.figures[figure]!;
  const kind = fraction ? 'fraction' : unit;
  const left = wordsOf(text.slice(Math.max(0, at - REACH), at));
  const right = wordsOf(text.slice(at + 2, at + 2 + REACH));
  const features: Features = new Map();
  const add = (name: string) => features.set(name, 1);
  const size = Math.abs(value);
  add(`u=${kind}`);
  add(`size=${kind}${size < 1 ? 0 : Math.floor(Math.log10(size) * 2)}`);
  if (kind === 'count' && size < SMALL) add('small');
  for (let far = 1; far <= NEAR; far++) {
    if (left.length >= far) add(`b${far}=${left.at(-far)}`);
    if (right.length >= far) add(`a${far}=${right[far - 1]}`);
  }
  if (left.length > 0) add(`${kind}-b=${left.at(-1)}`);
  if (right.length > 0) add(`${kind}-a=${right[0]}`);
  if (left.length > 1) add(`bb=${left.at(-2)} ${left.at(-1)}`);
  if (right.length > 1) add(`aa=${right[0]} ${right[1]}`);
  for (const word of left.slice(-WINDOW)) {
    add(`B:${word}`);
    add(`${kind}:${word}`);
  }
  for (const word of right.slice(0, WINDOW)) {
    add(`A:${word}`);
    add(`${kind}:${word}`);
  }
  const sentence = sentenceSeen(line);
  for (const name of sentence.words) add(name);
  for (const cue of cues) features.set(`cue=${cue.measure}`, cue.weight);
  for (const { measure, figure: other } of beside) {
    add(`with=${measure}`);
    add(`${kind}-with=${measure}`);
    if (other === figure - 1) add(`${kind}-behind=${measure}`);
  }
  for (const measure of before) add(`before=${measure}`);
  add(sentence.electoral);
  return features;
}

/** What every figure of a sentence has: its words, and how many of them only elections use. */
const sentenceSeen = once(({ text }: Line): { words: string[]; electoral: string } => {
  const words = wordsOf(text, MOST_WORDS);
  let electoral = 0;
  for (const word of words) if (ELECTORAL.has(word)) electoral++;
  return { words: words.map((word) => `S:${word}`), electoral: `electoral=${Math.min(MOST_ELECTORAL, electoral)}` };
});

/** The first words of a text, parted by single spaces. */
function wordsOf(text: string, most = REACH): string[] {
  const words = text.split(' ', most + 1);
  return words.length <= most && words[0] !== '' && words[words.length - 1] !== ''
    ? words
    : words.filter((word) => word !== '').slice(0, most);
}
