import type { Language } from '../model/language';
import type { Measure } from '../model/measure';
import type { Shape } from '../model/shape';
import { couldBeElectoral, type ElectoralWords, electoralWords } from './gate';
import type { Learn } from './learned/measure-scorer';
import { type Line, toLine } from './line';
import { continueMeasures } from './measures/continue';
import { readResultRows } from './measures/result-rows';
import { type Settled, settleLine } from './measures/settle';
import type { KnownNames } from './names/name-book';
import { findNames, type Names } from './names/names';
import { findFigures } from './numbers/figures';
import { unify } from './text/plain-text';
import { splitSentences } from './text/sentences';
import { tokenise } from './text/tokens';

/** The reader's parts, handed in by check.ts. */
export interface Reader {
  language: Language;
  measures: Measure[];
  shapes: Shape[];
  learn: Learn;
}

export interface Reading {
  /** The article's text, unified, offset for offset. */
  text: string;
  lines: Line[];
  settled: Settled[][];
  names: Names;
}

export interface ElectoralReading extends Reading {
  electoral: ElectoralWords;
}

/** Sentences with their names and figures; what the figures measure is not read yet. */
export function readNames(source: string, language: Language, known: KnownNames): Omit<Reading, 'settled'> {
  const text = unify(source);
  const spans = splitSentences(text, language);
  const sentences = spans.map((span) => tokenise(text, span.start, span.end));
  const names = findNames(sentences, language, known, source);
  const lines = sentences.map((tokens, index) =>
    toLine(index, spans[index]!.paragraph, tokens, findFigures(text, tokens, language), names.mentions[index]!),
  );
  return { text, lines, names };
}

/** An article's text in, its sentences with their names, figures and what each figure measures out. */
export const read = (source: string, reader: Reader, known: KnownNames): Reading =>
  readMeasures(readNames(source, reader.language, known), reader);

/** The same of a text that is about an election; undefined of any other, told as early as may be. */
export function readElectoral(source: string, reader: Reader, known: KnownNames): ElectoralReading | undefined {
  if (!couldBeElectoral(source)) return undefined;
  const named = readNames(source, reader.language, known);
  const electoral = electoralWords(named);
  return electoral && { ...readMeasures(named, reader), electoral };
}

function readMeasures(named: Omit<Reading, 'settled'>, reader: Reader): Reading {
  const settled: Settled[][] = [];
  for (const line of named.lines) settled.push(settleLine(line, settled.at(-1) ?? [], reader));
  continueMeasures(named.lines, settled);
  readResultRows(named.lines, settled);
  return { ...named, settled };
}
