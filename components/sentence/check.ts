/**
 * What a page's own numbers say of each other, in words. In: a check, the report's claims. Out: "The page’s shares sum
 * to 98.7%."; how that may be and still be right: "The list may leave out smaller parties or candidates."; and the sum
 * itself: "52.1% + 30.4% + 16.2% = 98.7%".
 */
import type { Check } from '../../lib/model/check';
import type { ReportedClaim } from '../../lib/model/report';
import { claimTitle } from '../names';
import { claimedQuantity, plainNumber, printedDecimals, quantity } from '../numbers';
import { type Text, underscored } from '../text';
import { stageWords } from './stage-words';

/** Explanations beyond these two would outweigh what they explain. */
const MOST = 2;

function claimsOf(check: Check, claims: readonly ReportedClaim[]): ReportedClaim[] {
  return check.claims.flatMap((index) => claims[index] ?? []);
}

/** A sum of shares to as many places as the finest of them. */
function sumOf(check: Check, own: readonly ReportedClaim[], t: Text): string {
  return quantity(check.result!.value, check.result!.unit, t, Math.max(...own.map(printedDecimals)));
}

/** What follows from a share, to four digits: more would be a precision that shares do not have. */
function roughly(value: number, t: Text): string {
  return plainNumber(Math.round(Number(value.toPrecision(4))), t);
}

function stageOf(claim: ReportedClaim, t: Text): string {
  return claim.counted === undefined ? stageWords(claim, t) : t('stage_counted', quantity(claim.counted, 'percent', t));
}

function votesShare(check: Check, own: readonly ReportedClaim[], t: Text): string {
  const [votes, share, third, fourth] = own as [ReportedClaim, ReportedClaim, ReportedClaim, ReportedClaim?];
  const shown = (claim: ReportedClaim) => claimedQuantity(claim, t);
  if (fourth) {
    const total = (votes: ReportedClaim, share: ReportedClaim) => roughly((100 * votes.value) / share.value, t);
    const [one, other] = [total(votes, share), total(third, fourth)];
    return t('check_votes_share', shown(votes), shown(share), one, shown(third), shown(fourth), other);
  }
  const follows = quantity(check.result!.value, 'percent', t, Math.max(1, printedDecimals(share)));
  return t('check_votes_share_total', shown(votes), shown(third), follows, shown(share));
}

function countedStage(own: readonly ReportedClaim[], t: Text): string {
  const [early, late] = own as [ReportedClaim, ReportedClaim];
  if (early.value === late.value) return t('check_counted_stage_same', stageOf(early, t), stageOf(late, t));
  return t(
    'check_counted_stage',
    claimedQuantity(early, t),
    stageOf(early, t),
    claimedQuantity(late, t),
    stageOf(late, t),
  );
}

function tooRound(check: Check, own: readonly ReportedClaim[], t: Text): string {
  const total = check.result!.value;
  const terms = own.map((claim) => {
    const share = Number(((100 * claim.value) / total).toFixed(1));
    return t('check_round_term', claimedQuantity(claim, t), quantity(share, 'percent', t));
  });
  return t('check_too_round', plainNumber(total, t), terms.join(', '));
}

function fails(check: Check, own: readonly ReportedClaim[], t: Text): string {
  const shown = own.map((claim) => claimedQuantity(claim, t));
  const [first = '', second = '', third = ''] = shown;
  switch (check.rule) {
    case 'shares-sum':
      return t('check_shares_sum', sumOf(check, own, t));
    case 'votes-share':
      return votesShare(check, own, t);
    case 'turnout-times-roll':
      return t('check_turnout_times_roll', first, second, roughly(check.result!.value, t), third);
    case 'ballots-less-invalid':
      return t('check_ballots_less_invalid', first, second, plainNumber(check.result!.value, t), third);
    case 'seats-sum':
      return t('check_seats_sum', plainNumber(check.result!.value, t), shown.at(-1)!);
    case 'counted-stage':
      return countedStage(own, t);
    case 'given-twice':
      return t('check_given_twice', claimTitle(own[0]!, t), first, second);
    case 'too-round':
      return tooRound(check, own, t);
  }
}

function holds(check: Check, own: readonly ReportedClaim[], t: Text): string {
  switch (check.rule) {
    case 'shares-sum':
      return check.result!.value === 100
        ? t('check_shares_sum_holds', sumOf(check, own, t))
        : t('check_shares_sum_rounds', sumOf(check, own, t));
    case 'votes-share':
      return t('check_votes_share_holds');
    case 'turnout-times-roll':
      return t('check_turnout_times_roll_holds');
    case 'ballots-less-invalid':
      return t('check_ballots_less_invalid_holds');
    case 'seats-sum':
      return t('check_seats_sum_holds', claimedQuantity(own.at(-1)!, t));
    default:
      return '';
  }
}

/** Rules whose sentence needs no number beyond those of the page. */
const BARE = new Set<Check['rule']>(['counted-stage', 'given-twice']);

/** One sentence. A report kept by an earlier version may lack what it needs: then the arithmetic as it stands. */
export function checkSentence(check: Check, claims: readonly ReportedClaim[], t: Text): string {
  const own = claimsOf(check, claims);
  const pairs = check.rule === 'votes-share' && (check.holds || own.length === 4);
  const told = check.result || pairs || BARE.has(check.rule);
  if (!told || own.length < 2) return t('check_working', check.working);
  return (check.holds ? holds : fails)(check, own, t);
}

/** How numbers that do not fit may all be right, likeliest first; '' where they fit. */
export function explanationWords(check: Check, t: Text): string {
  const given = (check.explanations ?? []).slice(0, MOST);
  return given.map((explanation) => t(`explains_${underscored(explanation)}`)).join(' ');
}

/** The sum where the sentence gives only what comes of it; '' for what the sentence says in full. */
export function sumWords(check: Check, claims: readonly ReportedClaim[], t: Text): string {
  if ((check.rule !== 'shares-sum' && check.rule !== 'seats-sum') || !check.result) return '';
  const own = claimsOf(check, claims);
  const terms = check.rule === 'seats-sum' ? own.slice(0, -1) : own;
  if (terms.length < 2) return '';
  const total = check.rule === 'seats-sum' ? plainNumber(check.result.value, t) : sumOf(check, terms, t);
  return `${terms.map((claim) => claimedQuantity(claim, t)).join(' + ')} = ${total}`;
}
