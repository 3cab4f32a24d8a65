import { countriesOf } from '../../lib/check';
import { shapes } from '../../lib/claims';
import type { OpenDataset } from '../../lib/dataset/load';
import { languages } from '../../lib/languages';
import { measures } from '../../lib/measures';
import { CONTESTED } from '../../lib/model/measure';
import { learnedMeasure as learn } from '../../lib/reading/learned/measure-scorer';
import { candidatesOf, wholeOf } from '../../lib/reading/learned/subjects/candidates';
import { type Rank, SURE } from '../../lib/reading/learned/subjects/ranker';
import type { Settled } from '../../lib/reading/measures/settle';
import type { Entity } from '../../lib/reading/names/entity';
import { knownNames } from '../../lib/reading/names/known-names';
import { read } from '../../lib/reading/read';
import { resolveSubjects } from '../../lib/reading/subjects/coreference';
import { relate } from '../../lib/reading/subjects/relations';
import { languageOf } from '../../lib/reading/text/speaks';
import { sameName } from './same-name';
import type { AnnotatedArticle } from './samples';

/** An annotated article in, for each of its figures that belong to somebody the candidates and which of them is right out. */
export interface SubjectSample {
  article: string;
  candidates: { features: ReadonlySet<string>; byRule: boolean; right: boolean }[];
  /** The right one is what the rules chose. */
  ruleRight: boolean;
  /** The right one is what the rules and the ranker chose together, where there is a ranker. */
  chosenRight: boolean;
}

/**
 * With a ranker whose the figures before in the sentence are is what it chose, as where a text is read; without one it is
 * what is annotated.
 */
export async function subjectSamplesOf(
  article: AnnotatedArticle,
  data: OpenDataset,
  rank?: Rank,
): Promise<SubjectSample[]> {
  const { id, text, lang, figures } = article;
  const language = languageOf(text, lang, languages);
  if (!language) return [];
  const codes = countriesOf({ text, ...(lang && { lang }) }, data.index);
  const packs = (await Promise.all(codes.map((code) => data.pack(code)))).filter((pack) => pack !== undefined);
  const reader = { language, measures, shapes, learn };
  const { lines, settled, names } = read(text, reader, knownNames({ index: data.index, packs }));
  relate(lines);
  const picks = resolveSubjects(lines, settled, names);
  const whole = wholeOf(lines, settled, names.entities, picks);
  return lines.flatMap((line, index) => {
    const goldOf = ({ figure }: Settled) => {
      const { start, end } = line.figures[figure]!;
      return figures.find((gold) => gold.start < end && start < gold.end && CONTESTED.has(gold.measure as never));
    };
    // Whose the figure before is, as annotated: the rules' own choice where that is it.
    const chosen = new Map<Settled, Entity | undefined>();
    const decided = (item: Settled): Entity | undefined => {
      if (rank) return chosen.has(item) ? chosen.get(item) : picks.get(item)?.entity;
      const gold = goldOf(item)?.subject;
      const own = picks.get(item)?.entity;
      if (!gold || (own && isCalled(own, gold))) return own;
      return names.entities.find((entity) => isCalled(entity, gold)) ?? own;
    };
    const isAsked = (item: Settled) => CONTESTED.has(item.measure) && goldOf(item) !== undefined;
    const samples: SubjectSample[] = [];
    for (const { item, candidates } of candidatesOf(whole, index, isAsked, decided)) {
      const gold = goldOf(item)!.subject ?? undefined;
      const isRight = (entity: Entity | undefined) =>
        entity && gold !== undefined ? isCalled(entity, gold) : !entity && gold === undefined;
      const better = (picks.get(item)?.weight ?? 0) < SURE ? rank?.(candidates) : undefined;
      const byRule = candidates.find((candidate) => candidate.byRule)?.entity;
      const own = better ? candidates[better.at]!.entity : byRule;
      chosen.set(item, own);
      samples.push({
        article: id,
        candidates: candidates.map(({ entity, features, byRule }) => ({ features, byRule, right: isRight(entity) })),
        ruleRight: isRight(byRule),
        chosenRight: isRight(own),
      });
    }
    return samples;
  });
}

const isCalled = ({ name, known }: Entity, gold: string): boolean =>
  sameName(name, gold) || known.some((entry) => entry.kind === 'contestant' && sameName(entry.name, gold));
