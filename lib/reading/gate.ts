import type { Line } from './line';
import type { Draft } from './meaning';
import type { Reading } from './read';

/** Whether a text tells of an election at all: words that only elections use, counted; most pages end here. */

const TELLING =
  /\b(?:elections?|electoral|electorate|re-elected|referendum|referendums|plebiscite|ballots?|turnout|voters?|votes?|voted|voting|polling stations?|exit polls?|runoff|run-off|by-election|primaries|caucus(?:es)?|constituenc(?:y|ies)|midterms?)\b/g;
/** Fewer mentions than this are an aside: "shareholders voted", "a vote of confidence". */
const LEAST = 3;

/** Telling words of each line, and of the whole text. */
function electoralWords(lines: Line[]): { perLine: number[]; total: number } {
  const perLine = lines.map((line) => (line.text.match(TELLING) ?? []).length);
  return { perLine, total: perLine.reduce((sum, count) => sum + count, 0) };
}

const isElectoral = (total: number, characters: number) => total >= LEAST && total / Math.max(1, characters) > 0.0006;

/** Certainty of the measure from which words alone carry a figure without an electoral word near. */
const SURE = 0.75;

/** Drafts of a text that tells of elections; weak ones only where an electoral word stands in the sentence or beside it. */
export function keepElectoral(reading: Reading, drafts: Draft[]): Draft[] {
  const { perLine, total } = electoralWords(reading.lines);
  if (!isElectoral(total, reading.text.length)) return [];
  return drafts.filter(({ line, settled }) => {
    const near = perLine
      .slice(Math.max(0, line.sentence - 2), line.sentence + 2)
      .reduce((sum, count) => sum + count, 0);
    return settled.weight >= SURE || near > 0;
  });
}
