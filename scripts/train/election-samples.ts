import { countriesOf } from '../../lib/check';
import { shapes } from '../../lib/claims';
import type { OpenDataset } from '../../lib/dataset/load';
import { languages } from '../../lib/languages';
import { aboutOf } from '../../lib/matching/about';
import { agreementsOf } from '../../lib/matching/agreement';
import { assignByRules } from '../../lib/matching/assign';
import { electionFinder } from '../../lib/matching/election-finder';
import { refOf } from '../../lib/matching/elections';
import { type Around, candidatesAt } from '../../lib/matching/likeliest/candidates';
import { isUnsure, likeliestElections, type RankElection } from '../../lib/matching/likeliest/rank';
import { standsInOf } from '../../lib/matching/subjects';
import { measures } from '../../lib/measures';
import type { ElectionRef } from '../../lib/model/election';
import { quantityOf } from '../../lib/reading/claims';
import { draftEvidence, overview } from '../../lib/reading/elections/evidence';
import { keepElectoral } from '../../lib/reading/gate';
import { learnedMeasure as learn } from '../../lib/reading/learned/measure-scorer';
import { meanings } from '../../lib/reading/meaning';
import { knownNames } from '../../lib/reading/names/known-names';
import { readElectoral } from '../../lib/reading/read';
import { fold } from '../../lib/reading/text/fold';
import { languageOf } from '../../lib/reading/text/speaks';
import { type ElectionName, parseElection } from '../../test/articles/parse';
import type { RankSample } from './fit-ranker';
import type { AnnotatedArticle } from './samples';

/** An annotated article as the rules read it: what its figures' elections are by them, and as annotated. */
export interface ReadArticle {
  article: string;
  around: Around;
  /** Of each figure that was found, where one is annotated. */
  annotated: (ElectionName | undefined)[];
}

export async function readElections(
  { id, text, lang, date, figures }: AnnotatedArticle,
  data: OpenDataset,
): Promise<ReadArticle | undefined> {
  const language = languageOf(text, lang, languages);
  const codes = countriesOf({ text, ...(lang && { lang }) }, data.index);
  const packs = (await Promise.all(codes.map((code) => data.pack(code)))).filter((pack) => pack !== undefined);
  const dataset = { index: data.index, packs };
  const reading = language && readElectoral(text, { language, measures, shapes, learn }, knownNames(dataset));
  if (!language || !reading) return undefined;
  const drafts = keepElectoral(reading, meanings(reading, text, language.code));
  const agreements = agreementsOf(drafts.map(quantityOf), packs, fold);
  const standsIn = standsInOf(packs);
  const claims = drafts.map((draft, index) => draftEvidence(draft, reading, agreements[index]!, standsIn));
  const article = aboutOf(overview(reading, language, date), date, dataset, claims);
  const assigned = assignByRules(claims, article, data.index);
  const find = electionFinder(article.time, data.index);
  const annotated = drafts.map(({ figure }) => {
    const gold = figures.find(({ start, end }) => start < figure.end && figure.start < end)?.election;
    return typeof gold === 'string' ? parseElection(gold) : (gold ?? undefined);
  });
  return { article: id, around: { claims, assigned, article, index: data.index, find }, annotated };
}

/** By the rule of the annotated articles' scorer: a round that neither says is no difference. */
export const isSameElection = (said: ElectionRef | null, right: ElectionName): boolean =>
  said !== null &&
  said.country === right.country &&
  said.type === right.type &&
  said.year === right.year &&
  (right.round === undefined || said.round === undefined || said.round === right.round);

/**
 * The figures that the ranker is asked about, each twice: with the elections of the figures before as annotated, and as
 * the rules have them, for it meets both.
 */
export function electionSamplesOf({ article, around, annotated }: ReadArticle): RankSample[] {
  const byRules = (at: number) => around.assigned[at]!.election;
  const asAnnotated = (at: number) => {
    const right = annotated[at];
    const own = byRules(at);
    if (!right || isSameElection(own, right)) return own;
    const held = around.index.elections.find((election) => isSameElection(refOf(election, true), right));
    return held ? refOf(held, right.round !== undefined) : own;
  };
  return [asAnnotated, byRules].flatMap((decided) =>
    around.claims.flatMap((claim, at): RankSample[] => {
      const right = annotated[at];
      if (!right || !isUnsure(around.assigned[at]!, claim)) return [];
      const candidates = candidatesAt(around, at, decided).map(({ election, features }) => ({
        features,
        right: isSameElection(election, right),
      }));
      return [{ article, candidates }];
    }),
  );
}

/** How many annotated elections the rules alone have right, and the rules with a ranker. */
export function rightElections({ around, annotated }: ReadArticle, rank: RankElection) {
  const ranked = likeliestElections(around, rank);
  const right = { figures: 0, byRules: 0, ranked: 0 };
  annotated.forEach((election, at) => {
    if (!election) return;
    right.figures++;
    if (isSameElection(around.assigned[at]!.election, election)) right.byRules++;
    if (isSameElection(ranked[at]!.election, election)) right.ranked++;
  });
  return right;
}
