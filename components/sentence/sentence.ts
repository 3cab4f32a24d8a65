/**
 * The first words a reader gets on a figure. In: a claim with its comparisons. Out: one or two plain sentences:
 * "What the Central Election Commission published (93.35% counted). Its final result of 11 Feb 2024: 92.12%,
 * 0.07 points more." Short, for a list: the same without stage and date.
 */
import type { Comparison } from '../../lib/model/comparison';
import type { ReportedClaim } from '../../lib/model/report';
import { shownDate } from '../dates';
import { nameInSentence } from '../names';
import { observedQuantity, quantity } from '../numbers';
import { electionYear, latestOfficial, leadOf, spread } from '../plot/choose';
import { sentenceCase, type Text } from '../text';
import { isOpen, moreOrLess, pageWords } from './difference';
import { foundWords } from './reason';
import { stageWords } from './stage-words';

/** "92.12%, 0.07 points more": the value of an observation and how it stands to the page's. */
function outcome(claim: ReportedClaim, comparison: Comparison, t: Text): string {
  const value = observedQuantity(comparison.observation, t);
  switch (comparison.verdict) {
    case 'same':
      return t('outcome_same');
    case 'rounds-to':
      return t('outcome_rounds', value);
    case 'within':
      return isOpen(claim) ? t('outcome_within', value, pageWords(claim, t)) : t('outcome_within_source', value);
    default:
      return t('outcome_differs', value, moreOrLess(claim, comparison, t));
  }
}

/** Initials after a name: "Central Election Commission (CEC)". */
const INITIALS = /\s{1,3}\([^()]{1,12}\)/;

/** The credited source is named as the page names it, unless that is longer, or only its initials. */
function leadName(claim: ReportedClaim, lead: Comparison, t: Text): string {
  const { name } = lead.observation.source;
  const own = lead.relation === 'quoted-source' ? claim.source?.replace(INITIALS, '') : null;
  return nameInSentence(own?.includes(' ') && own.length < name.length ? own : name, t);
}

/** What the credited source published, or else what the nearest other source gives at that stage. */
function leadSentence(claim: ReportedClaim, lead: Comparison, short: boolean, t: Text): string {
  const source = leadName(claim, lead, t);
  const stage = short ? '' : stageWords(lead.observation, t);
  if (lead.verdict === 'same' && lead.relation === 'quoted-source') {
    return stage ? t('lead_published', source, stage) : t('lead_published_plain', source);
  }
  const named = stage ? t('source_at_stage', source, stage) : source;
  return lead.verdict === 'same' ? t('lead_same', named) : t('lead_gives', named, outcome(claim, lead, t));
}

/** "Its final result of 11 Feb 2024: 92.12%, 0.07 points more." */
function laterSentence(
  claim: ReportedClaim,
  later: Comparison,
  lead: Comparison | undefined,
  short: boolean,
  t: Text,
): string {
  const { observation } = later;
  const date = observation.asOf && !short ? shownDate(observation.asOf, t) : '';
  const stage = stageWords(observation, t);
  const dated = date ? t('stage_of_date', stage, date) : stage;
  const told = outcome(claim, later, t);
  if (lead?.observation.source.id === observation.source.id) return t('later_own', dated, told);
  return t('later_other', dated, nameInSentence(observation.source.name, t), told);
}

/** "Other sources give 92.4% to 92.6%." */
function spreadSentence(comparisons: readonly Comparison[], t: Text): string {
  const range = spread(comparisons);
  if (!range) return '';
  return t('other_sources_give', quantity(range.low, range.unit, t), quantity(range.high, range.unit, t));
}

/** Nothing for this election; of earlier ones the newest. */
function historySentences(comparisons: readonly Comparison[], t: Text): string[] {
  const history = comparisons
    .filter((comparison) => comparison.relation === 'earlier-election')
    .map(({ observation }) => ({ observation, year: electionYear(observation.election) ?? '' }))
    .sort((a, b) => b.year.localeCompare(a.year))[0];
  const told = history && t('in_year', history.year, observedQuantity(history.observation, t));
  return [t('no_other_source'), told ?? ''];
}

export function claimSentence(claim: ReportedClaim, t: Text, short = false): string {
  if (claim.status === 'found') return foundWords(claim, t);
  const comparisons = claim.comparisons.filter((comparison) => comparison.verdict !== 'not-comparable');
  const lead = leadOf(comparisons);
  const later = latestOfficial(comparisons);
  const sentences: string[] = [];
  if (lead) sentences.push(leadSentence(claim, lead, short, t));
  else if (later && (claim.stage === 'partial' || claim.stage === 'preliminary')) sentences.push(t('earlier_count'));
  if (later) sentences.push(laterSentence(claim, later, lead, short, t));
  else if (lead && lead.relation !== 'quoted-source') sentences.push(spreadSentence(comparisons, t));
  if (sentences.length === 0) sentences.push(...historySentences(comparisons, t));
  return sentences
    .filter(Boolean)
    .map((sentence) => sentenceCase(sentence, t.locale))
    .join(' ');
}
