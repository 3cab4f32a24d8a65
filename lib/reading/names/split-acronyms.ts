import type { Token } from '../text/tokens';
import { type Run, runOf } from './run';

/**
 * The runs of a text's sentences in, the same with an acronym apart from the person behind it out: "the defeat of the
 * [LTTE] [Mahinda] secured 57 percent". Initials are no acronym: it stands by itself elsewhere in the text.
 */
export function splitAcronyms(sentences: Token[][], runs: Run[][]): Run[][] {
  const isAcronym = (run: Run, tokens: Token[]) => ACRONYM.test(tokens[run.from]!.text);
  const goesOn = (run: Run) => run.kind === 'person' && run.known.length === 0 && run.to - run.from > 1;
  const split = runs.some((list, sentence) => list.some((run) => goesOn(run) && isAcronym(run, sentences[sentence]!)));
  if (!split) return runs;
  const alone = new Set<string>();
  runs.forEach((list, sentence) => {
    for (const { from, to } of list) if (to - from === 1) alone.add(sentences[sentence]![from]!.text);
  });
  return runs.map((list, sentence) =>
    list.flatMap((run) => {
      const tokens = sentences[sentence]!;
      if (!goesOn(run) || !isAcronym(run, tokens) || !alone.has(tokens[run.from]!.text)) return [run];
      return [runOf(run.from, run.from + 1, 'party'), { ...run, from: run.from + 1, opening: false }];
    }),
  );
}

const ACRONYM = /^\p{Lu}{3,7}$/u;
