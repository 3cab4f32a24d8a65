/**
 * The quote check: what the source that the page credits published. In: a claim and its comparisons. Out: "The Central
 * Election Commission published this figure (93.35% counted).", "… published 92.05%, which rounds to this figure.",
 * "The data does not hold what … published at that point.", "No figure by … in the data."
 */
import type { Comparison } from '../../lib/model/comparison';
import type { ReportedClaim } from '../../lib/model/report';
import { shownDate } from '../dates';
import { isBody, nameInSentence } from '../names';
import { isOfficial } from '../plot/choose';
import type { Text } from '../text';
import { outcome } from './outcome';
import { stageWords } from './stage-words';

/** Initials after a name: "Central Election Commission (CEC)", also where the name was cut behind them. */
const INITIALS = /\s{1,3}\([^()]{1,12}(?:\)|$)/;
/** Longer than this it is a clause that was taken for a name. */
const LONGEST_NAME = 60;
const AGREEING = new Set(['same', 'rounds-to', 'within']);

/** The credited source is named as the page names it, unless that is longer, only its initials, or one of two makers. */
export function sourceName(claim: ReportedClaim, { relation, observation }: Comparison, t: Text): string {
  const { name } = observation.source;
  const own = relation === 'quoted-source' ? claim.source?.replace(INITIALS, '') : null;
  const isShorter = !!own?.includes(' ') && own.length < name.length;
  const isPart = / (?:and|with) /.test(name) && own && !name.startsWith(own);
  return nameInSentence(own && isShorter && !isPart ? own : name, t);
}

/** Told by a sentence of their own. */
const TOLD_BEHIND = new Set(['annulled', 'superseded']);

/** "final result", and the day where there is no stage to tell. */
export function stageOrDay({ observation }: Comparison, short: boolean, t: Text): string {
  if (short) return '';
  const { standing, ...bare } = observation;
  const staged = standing && TOLD_BEHIND.has(standing) ? bare : observation;
  return stageWords(staged, t) || (observation.asOf ? shownDate(observation.asOf, t) : '');
}

/** The credited source's own figure at that stage. */
export function quotedSentence(claim: ReportedClaim, quoted: Comparison, short: boolean, t: Text): string {
  const source = sourceName(claim, quoted, t);
  const stage = stageOrDay(quoted, short, t);
  if (quoted.verdict === 'same' && !quoted.rebased)
    return stage ? t('quoted_same', source, stage) : t('quoted_same_plain', source);
  return t('quoted_other', source, outcome(claim, quoted, stage, short, t));
}

/** Whether a comparison is with a number of the source that the page credits, of whatever stage. */
export function isCredited(claim: ReportedClaim, { relation, observation }: Comparison): boolean {
  const { id, origin } = observation.source;
  return relation !== 'earlier-election' && (claim.sourceIds.includes(id) || claim.sourceIds.includes(origin));
}

/** What is to be said where the credited source's figure is not there; '' where nobody is credited, or others agree. */
export function missingSentence(claim: ReportedClaim, comparisons: readonly Comparison[], t: Text): string {
  const name = claim.source?.replace(INITIALS, '');
  if (!name || name.length > LONGEST_NAME || !/^\p{Lu}/u.test(name)) return '';
  const others = comparisons.filter(({ relation }) => relation !== 'earlier-election');
  if (others.some(({ relation }) => relation === 'quoted-source')) return '';
  const isSaid = ({ verdict, relation }: Comparison) => AGREEING.has(verdict) && relation !== 'later-stage';
  if (others.some(isSaid)) return '';
  if (others.some((comparison) => isCredited(claim, comparison)))
    return t('credited_other_stage', nameInSentence(name, t));
  if (others.some(({ verdict }) => AGREEING.has(verdict))) return '';
  // Authorities go by many names: one that stands beside an authority's figure may be the same.
  if (isBody(name, t) && others.some(isOfficial)) return '';
  return t('credited_missing', nameInSentence(name, t));
}
