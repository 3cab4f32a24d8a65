/**
 * The sentence that a figure stands in. In: an article and the language it was read in. Out: a way to ask for the
 * sentence of each of its figures: "The commission accredited [109] media outlets." Long ones are cut around the figure.
 */
import { languages } from '../../lib/languages';
import type { Article } from '../../lib/model/report';
import { boundedSentence, MAX_SENTENCE } from '../../lib/notebook/sentence';
import { unify } from '../../lib/reading/text/plain-text';
import { splitSentences } from '../../lib/reading/text/sentences';

export function sentencesOf({ text }: Article, code: string): (figure: { start: number; end: number }) => string {
  const language = languages.get(code);
  const spans = language ? splitSentences(unify(text), language) : [];
  return ({ start, end }) => {
    let low = 0;
    let high = spans.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (spans[middle]!.start <= start) low = middle;
      else high = middle - 1;
    }
    const span = spans[low];
    if (!span || span.start > start || span.end < end) return text.slice(start, end).slice(0, MAX_SENTENCE);
    return boundedSentence(text.slice(span.start, span.end), start - span.start, end - span.start);
  };
}
