import { shapes } from '../../lib/claims';
import type { OpenDataset } from '../../lib/dataset/load';
import { languages } from '../../lib/languages';
import { measures } from '../../lib/measures';
import type { MeasureName } from '../../lib/model/measure';
import { type Features, featuresOfFigure } from '../../lib/reading/learned/figure-features';
import { NONE } from '../../lib/reading/learned/measure-scorer';
import { cuesOf } from '../../lib/reading/measures/cues';
import { knownNames } from '../../lib/reading/names/known-names';
import { read } from '../../lib/reading/read';
import { languageOf } from '../../lib/reading/text/speaks';
import type { ElectionName } from '../../test/articles/parse';

/** An annotated article in, one sample for each number that the reader finds in it: what is seen, and what it is. */
export interface Sample {
  article: string;
  features: Features;
  /** The annotated measure, or `none`. */
  label: string;
  /** What the rules alone say, or undefined. */
  rule: MeasureName | undefined;
}

export interface AnnotatedArticle {
  id: string;
  text: string;
  lang?: string;
  date?: string;
  figures: {
    start: number;
    end: number;
    measure: string;
    subject?: string | null;
    election?: ElectionName | string | null;
  }[];
}

export function samplesOf({ id, text, lang, figures }: AnnotatedArticle, { index }: OpenDataset): Sample[] {
  const language = languageOf(text, lang, languages);
  if (!language) return [];
  const reader = { language, measures, shapes, learn: () => undefined };
  const { lines, settled } = read(text, reader, knownNames({ index, packs: [] }));
  return lines.flatMap((line, at) => {
    const before = new Set((settled[at - 1] ?? []).map(({ measure }) => measure));
    return line.figures.map((found, figure): Sample => {
      const own = settled[at]!.find((item) => item.figure === figure);
      const beside = settled[at]!.filter((item) => item.figure !== figure);
      const cues = cuesOf(line, figure, measures, language.code);
      const gold = figures.find(({ start, end }) => start < found.end && found.start < end);
      return {
        article: id,
        features: featuresOfFigure({ line, figure, cues, beside, before }),
        label: gold?.measure ?? NONE,
        rule: own?.measure,
      };
    });
  });
}
