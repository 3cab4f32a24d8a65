/**
 * Annotated articles and the reports on them in, how certain claims were and how often that was right out, a line for
 * each tenth: "0.9  40 claims  90 % fully right  38 compared, 97 % right".
 */
import { readFileSync } from 'node:fs';
import type { Report, ReportedClaim } from '../../lib/model/report';
import type { Annotated } from '../../test/articles/parse';
import { readGold } from '../../test/articles/read-gold';
import { pairUp, wrongFields } from '../../test/articles/score';

interface Tenth {
  claims: number;
  right: number;
  compared: number;
  comparedRight: number;
}

/** Both files hold one article a line. */
export function reliabilityOfFiles(gold: string, answer: string): string[] {
  const reports = readFileSync(answer, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Report);
  return reliability(readGold(gold), new Map(reports.map(({ id, claims }) => [id, claims])));
}

export function reliability(articles: Annotated[], answers: Map<string, ReportedClaim[]>): string[] {
  const tenths = Array.from({ length: 10 }, (): Tenth => ({ claims: 0, right: 0, compared: 0, comparedRight: 0 }));
  const count = (claim: ReportedClaim, right: boolean) => {
    const tenth = tenths[Math.min(9, Math.floor(claim.certainty * 10))]!;
    tenth.claims++;
    if (right) tenth.right++;
    if (claim.status !== 'compared') return;
    tenth.compared++;
    if (right) tenth.comparedRight++;
  };
  for (const { id, figures } of articles) {
    const { pairs, extra } = pairUp(figures, answers.get(id) ?? []);
    for (const [figure, claim] of pairs) count(claim, wrongFields(figure, claim).length === 0);
    for (const claim of extra) count(claim, false);
  }
  return tenths.flatMap(({ claims, right, compared, comparedRight }, at) => {
    if (claims === 0) return [];
    const set = compared === 0 ? '' : `  ${compared} compared, ${percent(comparedRight, compared)} right`;
    return [`  ${(at / 10).toFixed(1)}  ${claims} claims  ${percent(right, claims)} fully right${set}`];
  });
}

const percent = (part: number, of: number) => `${Math.round((100 * part) / of)} %`;
