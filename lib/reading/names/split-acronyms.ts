import type { Token } from '../text/tokens';
import type { Run } from './name-runs';

/**
 * The runs of a text's sentences in, the same with an acronym apart from the person behind it out: "the defeat of the
 * [LTTE] [Mahinda] secured 57 percent". Initials are no acronym: it stands by itself elsewhere in the text.
 */
export function splitAcronyms(sentences: Token[][], runs: Run[][]): Run[][] {
  const alone = new Set(
    runs.flatMap((list, sentence) =>
      list.flatMap(({ from, to }) => (to - from === 1 ? [sentences[sentence]![from]!.text] : [])),
    ),
  );
  return runs.map((list, sentence) =>
    list.flatMap((run) => {
      const first = sentences[sentence]![run.from]!.text;
      const goesOn = run.kind === 'person' && run.known.length === 0 && run.to - run.from > 1;
      if (!goesOn || !ACRONYM.test(first) || !alone.has(first)) return [run];
      return [
        { from: run.from, to: run.from + 1, kind: 'party' as const, known: [] },
        { ...run, from: run.from + 1, opening: false },
      ];
    }),
  );
}

const ACRONYM = /^\p{Lu}{3,7}$/u;
