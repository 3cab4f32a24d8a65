/**
 * The metric of scrapinghub/article-extraction-benchmark (its evaluate.py): texts are compared by their runs of four
 * words. Gold text and extracted text in; the shares of runs that both have, only the extracted one, only gold out.
 */

export interface Match {
  both: number;
  onlyTaken: number;
  onlyGold: number;
}

export interface Score {
  f1: number;
  precision: number;
  recall: number;
}

/** Words in a run. */
const RUN = 4;

/** Shares of all runs of the two texts; all 0 where both are empty. A run that stands twice counts twice. */
export function matchShingles(gold: string, taken: string): Match {
  const goldRuns = runsOf(gold);
  const takenRuns = runsOf(taken);
  const match = { both: 0, onlyTaken: 0, onlyGold: 0 };
  for (const run of new Set([...goldRuns.keys(), ...takenRuns.keys()])) {
    const wanted = goldRuns.get(run) ?? 0;
    const found = takenRuns.get(run) ?? 0;
    match.both += Math.min(wanted, found);
    match.onlyTaken += Math.max(0, found - wanted);
    match.onlyGold += Math.max(0, wanted - found);
  }
  const all = match.both + match.onlyTaken + match.onlyGold;
  if (all === 0) return match;
  return { both: match.both / all, onlyTaken: match.onlyTaken / all, onlyGold: match.onlyGold / all };
}

/** Means over pages, every page of one weight; F1 is that of the two means. A page without any text of one kind has no say. */
export function scoreOf(matches: readonly Match[]): Score {
  const precision = mean(
    matches.filter((page) => page.both + page.onlyTaken > 0).map((page) => page.both / (page.both + page.onlyTaken)),
  );
  const recall = mean(
    matches.filter((page) => page.both + page.onlyGold > 0).map((page) => page.both / (page.both + page.onlyGold)),
  );
  return { f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0, precision, recall };
}

/** Runs of words, with how often each stands; a text of fewer words is one run. Words are what Python calls `\w+`. */
function runsOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const runs = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - RUN + 1); at++) {
    const run = words.slice(at, at + RUN).join(' ');
    if (run !== '') runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
