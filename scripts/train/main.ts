import { readFileSync } from 'node:fs';
import { MEASURES } from '../../lib/model/measure';
import { NONE } from '../../lib/reading/learned/measure-scorer';
import type { Weights } from '../../lib/reading/learned/scorer';
import { parseAnnotated } from '../../test/articles/parse';
import { openData } from '../cli/open-data';
import { fitWeights } from './fit-weights';
import { type AnnotatedArticle, samplesOf } from './samples';
import { crossValidate, type Gain } from './validate';

/** Files of annotated articles in, those of test/articles/ (.txt) or of ../shared/gold (.jsonl), the weights of the measure scorer and what they gain over the rules out. */
export async function train(
  root: string,
  files: string[],
): Promise<{ weights: Weights; gains: Gain[]; samples: number }> {
  const data = await openData(root);
  const samples = files.flatMap((file) => articlesOf(file).flatMap((article) => samplesOf(article, data)));
  const told = new Set(samples.map(({ label }) => label));
  const classes = [NONE, ...MEASURES.filter((measure) => told.has(measure))];
  return { weights: fitWeights(samples, classes), gains: crossValidate(samples, classes), samples: samples.length };
}

export function articlesOf(file: string): AnnotatedArticle[] {
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('.txt')) return [parseAnnotated(text)];
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      try {
        return JSON.parse(line);
      } catch (error) {
        throw new Error(`${file}:${index + 1}: no article in JSON; mend or remove the line`, { cause: error });
      }
    });
}
