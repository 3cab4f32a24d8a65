import type { Language } from '../model/language';
import type { Measure } from '../model/measure';
import type { Shape } from '../model/shape';
import { findFigures } from './figures';
import type { KnownNames } from './known-names';
import { type Line, toLine } from './line';
import { findNames, type Names } from './names';
import { unify } from './plain-text';
import { splitSentences } from './sentences';
import { type Settled, settleLine } from './settle';
import { tokenise } from './tokens';

/** The reader's parts, handed in by check.ts. */
export interface Reader {
  language: Language;
  measures: Measure[];
  shapes: Shape[];
}

export interface Reading {
  /** The article's text, unified, offset for offset. */
  text: string;
  lines: Line[];
  settled: Settled[][];
  names: Names;
}

/** An article's text in, its sentences with their names, figures and what each figure measures out. */
export function read(source: string, reader: Reader, known: KnownNames): Reading {
  const text = unify(source);
  const spans = splitSentences(text, reader.language);
  const sentences = spans.map((span) => tokenise(text, span.start, span.end));
  const names = findNames(sentences, reader.language, known, source);
  const lines = sentences.map((tokens, index) =>
    toLine(index, spans[index]!.paragraph, tokens, findFigures(text, tokens, reader.language), names.mentions[index]!),
  );
  const settled = lines.map((line) => settleLine(line, reader.measures, reader.shapes, reader.language.code));
  return { text, lines, settled, names };
}
