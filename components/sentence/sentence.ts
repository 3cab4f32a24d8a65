/**
 * The first words a reader gets on a figure. In: a claim with its comparisons. Out: up to four plain sentences, the
 * quote check first, then what came later, then the rest: "The Central Election Commission published this figure (93.35%
 * counted). Its final result of 11 Feb 2024 is 92.12%, 0.07 points more (about 3,500 votes)." Short, for a list: the
 * first two without stage and votes.
 */
import type { Comparison } from '../../lib/model/comparison';
import type { ReportedClaim } from '../../lib/model/report';
import { isEarlyCount } from '../../lib/model/stage';
import { shownDate } from '../dates';
import { nameInSentence } from '../names';
import { observedQuantity, quantity } from '../numbers';
import { electionYear, isOfficial, latestOfficial, leadOf, sameElsewhere, spread } from '../plot/choose';
import { sentenceCase, type Text } from '../text';
import { aftermathSentence } from './aftermath';
import { isCredited, missingSentence, quotedSentence, sourceName, stageOrDay } from './credit';
import { changeSince, isTooEarly } from './difference';
import { outcome } from './outcome';
import { isPolled, pollBy, leadSentence as pollLead } from './polls';
import { foundWords } from './reason';
import { stageNoun } from './stage-words';

/** What the nearest other source gives. Polls suggest; counts give. */
function otherSentence(claim: ReportedClaim, lead: Comparison, short: boolean, t: Text): string {
  const source = sourceName(claim, lead, t);
  const isSame = lead.verdict === 'same' && !lead.rebased;
  const poll = pollBy(lead, source, t);
  if (poll) return isSame ? t('poll_same', poll) : t('poll_suggests', poll, outcome(claim, lead, '', short, t));
  const stage = stageOrDay(lead, short, t);
  if (!isSame) return t('lead_gives', source, outcome(claim, lead, stage, short, t));
  return stage ? t('lead_same_at', source, stage) : t('lead_same', source);
}

/** "Its final result of 11 Feb 2024 is 92.12%, 0.07 points more." `own`: of the source that was just named. */
function laterSentence(
  claim: ReportedClaim,
  later: Comparison,
  own: boolean,
  short: boolean,
  t: Text,
  bare = short,
): string {
  const { observation, verdict, rebased } = later;
  // The day of a compilation is that of its edition, and says nothing of the count.
  const isCompiled = observation.source.kind === 'compilation';
  const what = stageNoun(observation, t, !short && !isCompiled);
  const source = nameInSentence(observation.source.name, t);
  const named = isCompiled ? t('as_compiled', what, source) : t('by_source', what, source);
  if (verdict === 'same' && !rebased) return own ? t('later_own_same', what) : t('later_other_same', named);
  const told = outcome(claim, later, '', short || bare, t);
  return own ? t('later_own', what, told) : t('later_other', named, told);
}

/** 17,000,000 beside 17,140,354: the same count in round numbers. */
function isRounding(exact: number, other: number): boolean {
  let step = 1;
  while (step < 1e9 && other !== 0 && other % (step * 10) === 0) step *= 10;
  return step >= 1000 && Math.abs(exact - other) <= step / 2;
}

/** The same source gives two numbers of one stage: the other one too. */
function alsoSentence(claim: ReportedClaim, comparisons: readonly Comparison[], lead: Comparison, t: Text): string {
  const { source, stage, counted } = lead.observation;
  const also = comparisons.find(
    ({ observation, verdict, relation }) =>
      verdict === 'differs' &&
      !isRounding(lead.observation.value, observation.value) &&
      relation === lead.relation &&
      observation.source.id === source.id &&
      observation.stage === stage &&
      observation.counted === counted,
  );
  if (!also || lead.verdict === 'differs') return '';
  // Its stage is the same: the day tells the two apart.
  const day = also.observation.asOf;
  const isToldApart = day !== undefined && day !== lead.observation.asOf;
  return t('also_gave', outcome(claim, also, isToldApart ? shownDate(day, t) : '', true, t));
}

/** "Other sources give 92.4% to 92.6%." */
function spreadSentence(comparisons: readonly Comparison[], lead: Comparison, t: Text): string {
  const range = spread(comparisons, lead);
  if (!range) return '';
  const ends = [quantity(range.low, range.unit, t), quantity(range.high, range.unit, t)] as const;
  const polled = isPolled(lead.observation.stage);
  if (range.low === range.high) return t(polled ? 'other_poll_suggests' : 'other_source_gives', ends[0]);
  return t(polled ? 'other_polls_suggest' : 'other_sources_give', ...ends);
}

/** Nothing for this election; of earlier ones the newest. */
function historySentences(claim: ReportedClaim, comparisons: readonly Comparison[], t: Text): string[] {
  const history = comparisons
    .filter((comparison) => comparison.relation === 'earlier-election')
    .map((comparison) => ({ comparison, year: electionYear(comparison.observation.election) ?? '' }))
    .sort((a, b) => b.year.localeCompare(a.year))[0];
  if (!history) return [t('no_other_source')];
  const { comparison, year } = history;
  const value = observedQuantity(comparison.observation, t);
  return [t('no_other_source'), t('in_year', year, value, changeSince(claim, comparison, t))];
}

export function claimSentence(claim: ReportedClaim, t: Text, short = false): string {
  if (claim.status === 'found') return foundWords(claim, t, short);
  const comparisons = claim.comparisons.filter(
    (comparison) => comparison.verdict !== 'not-comparable' && !isTooEarly(claim, comparison),
  );
  const nearest = leadOf(comparisons);
  const elsewhere = nearest?.verdict === 'differs' ? sameElsewhere(claim, comparisons) : undefined;
  const lead = mergeSame(elsewhere ?? nearest, comparisons);
  const latest = latestOfficial(comparisons, lead);
  const later = elsewhere && nearest && latest?.verdict !== 'differs' ? nearest : latest === lead ? undefined : latest;
  const sentences = [elsewhere ? '' : missingSentence(claim, comparisons, t)];
  if (lead?.relation === 'quoted-source') sentences.push(quotedSentence(claim, lead, short, t));
  else if (lead) sentences.push(otherSentence(claim, lead, short, t));
  else if (
    later?.verdict === 'differs' &&
    !sentences[0] &&
    (claim.stage === 'partial' || claim.stage === 'preliminary')
  )
    sentences.push(t('earlier_count'));
  if (!short && (lead || !sentences[0]) && isEarlyCount(lead?.observation ?? claim)) sentences.push(t('early_count'));
  const poll = !short && lead ? pollLead(lead, t) : '';
  sentences.push(poll);
  if (later) {
    const own = lead ? lead.observation.source.id === later.observation.source.id : isCredited(claim, later);
    // The margin is told once, with who is ahead.
    sentences.push(laterSentence(claim, later, own, short, t, poll !== ''));
  }
  const after =
    lead && (aftermathSentence(lead, later, short, t) || (later && aftermathSentence(later, undefined, short, t)));
  sentences.push(after ?? '');
  if (!short && lead && !later && !after && !poll) sentences.push(rest(claim, comparisons, lead, t));
  if (sentences.filter(Boolean).length === 0) sentences.push(...historySentences(claim, claim.comparisons, t));
  return sentences
    .filter(Boolean)
    .map((sentence) => sentenceCase(sentence, t.locale))
    .join(' ');
}

/** Where nobody is credited and the same source's later number is the same too, the later one says it all. */
function mergeSame(lead: Comparison | undefined, comparisons: readonly Comparison[]): Comparison | undefined {
  if (!lead || lead.relation === 'quoted-source' || lead.verdict !== 'same') return lead;
  const later = latestOfficial(comparisons, lead);
  return later?.verdict === 'same' && later.observation.source.id === lead.observation.source.id ? later : lead;
}

/** A number that stands against the official one, or beside it. */
const standsAside = ({ observation: { standing, source } }: Comparison) =>
  standing === 'disputed' || standing === 'parallel-count' || source.kind === 'party';

/** One more sentence: what the official source, the same one or others give beside it. */
function rest(claim: ReportedClaim, comparisons: readonly Comparison[], lead: Comparison, t: Text): string {
  const official = standsAside(lead) && leadOf(comparisons.filter((one) => isOfficial(one) && one !== lead));
  if (official) return otherSentence(claim, official, false, t);
  const also = alsoSentence(claim, comparisons, lead, t);
  return also || (lead.relation === 'quoted-source' ? '' : spreadSentence(comparisons, lead, t));
}
