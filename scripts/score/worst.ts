/**
 * Annotated articles and the reports on them in, the claims out that were surest of what is not fully right, two lines
 * each: "0.94  a1b2  …Moss won [48.2%] of the vote…", then what was said and what is annotated.
 */
import { readFileSync } from 'node:fs';
import { CONTESTED } from '../../lib/model/measure';
import type { Report, ReportedClaim } from '../../lib/model/report';
import type { Annotated, ElectionName, Figure } from '../../test/articles/parse';
import { readGold } from '../../test/articles/read-gold';
import { around, pairUp, wrongFields } from '../../test/articles/score';

/** What fits on a screen beside the tables. */
const SHOWN = 10;

interface Miss {
  id: string;
  words: string;
  claim: ReportedClaim;
  /** None where nothing is annotated there. */
  figure?: Figure;
}

/** Both files hold one article a line. */
export function worstOfFiles(gold: string, answer: string): string[] {
  const reports = readFileSync(answer, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Report);
  return worst(readGold(gold), new Map(reports.map(({ id, claims }) => [id, claims])));
}

export function worst(articles: Annotated[], answers: Map<string, ReportedClaim[]>): string[] {
  const misses = articles.flatMap(({ id, text, figures }): Miss[] => {
    const { pairs, extra } = pairUp(figures, answers.get(id) ?? []);
    const wrong = [...pairs].filter(([figure, claim]) => wrongFields(figure, claim).length > 0);
    return [
      ...wrong.map(([figure, claim]) => ({ id, words: around(text, claim), claim, figure })),
      ...extra.map((claim) => ({ id, words: around(text, claim), claim })),
    ];
  });
  return misses
    .sort((a, b) => b.claim.certainty - a.claim.certainty || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    .slice(0, SHOWN)
    .flatMap(({ id, words, claim, figure }) => [
      `  ${claim.certainty.toFixed(2)}  ${id}  ${words}`,
      `        said ${meaning(claim)}; annotated ${figure ? meaning(figure) : 'nothing'}`,
    ]);
}

/** "vote-share · Moss · FR-presidential-2017-r2 · national" */
function meaning({ measure, subject, election, scope }: Figure | ReportedClaim): string {
  const whose = CONTESTED.has(measure) ? [subject ?? 'nobody'] : [];
  return [measure, ...whose, electionName(election), scope].join(' · ');
}

function electionName(election: ElectionName | null): string {
  if (!election?.country) return 'no election';
  const { country, type, year, round } = election;
  return `${country}-${type}-${year}${round === undefined ? '' : `-r${round}`}`;
}
