import type { Claim } from '../model/claim';
import type { ElectionRef, WhenHeld } from '../model/election';
import type { MeasureName } from '../model/measure';
import { ADMINISTRATIVE, CONTESTED } from '../model/measure';
import type { Stage } from '../model/stage';
import { certaintyOf } from './certainty';
import type { Draft } from './draft';
import { baseBehind } from './measures/base';
import { contestantsKnown } from './names/entity';
import { districtOf } from './scopes/district-of';
import { isResult } from './stages/figure-stage';

/** Drafts and the elections they were given in, claims out: the last step of reading. */
export function toClaim(
  source: string,
  draft: Draft,
  assigned: { election: ElectionRef | null; rule: string; weight: number },
  when: WhenHeld,
): Claim {
  const earlier = when === 'earlier';
  const { figure, settled, subject, scope, measure } = draft;
  const isCarried = (name: string) => draft.why.some(({ field, rule }) => field === name && rule === 'carried');
  const polled = (isAsked(draft) && !isCarried('stage') && !isWon(draft)) || isSupposed(draft, source);
  const past =
    (assigned.rule === 'the one before' || (earlier && !polled)) &&
    // How a group voted is asked at the exit where a text tells of that.
    !(scope?.rule === 'group' && isAsked(draft)) &&
    !ADMINISTRATIVE.has(measure);
  // What was asked or reckoned before a vote does not go on in a text that was written days after it.
  const lapsed =
    isCarried('stage') &&
    ((when === 'held' && (draft.stage === 'opinion-poll' || draft.stage === 'projection')) ||
      (when === 'voted' && draft.stage === 'opinion-poll'));
  const stage = past ? 'final' : lapsed ? 'unstated' : when === 'ahead' ? beforeVote(draft) : draft.stage;
  // Whom the text credited last did not count an earlier vote, nor did who asks or looks ahead.
  const uncounted = isCarried('source') || isAsked(draft) || draft.stage === 'projection';
  const credit =
    (earlier && isCarried('source')) || (past && uncounted) || (lapsed && isLent(draft)) ? undefined : draft.credit;
  const { start, end, value, high, step, qualifier, fraction } = figure;
  const contested = CONTESTED.has(measure);
  const unit =
    fraction && measure !== 'seats' && measure !== 'counted'
      ? 'percent'
      : figure.unit === 'count' && measure === 'vote-share'
        ? 'percent'
        : figure.unit;
  const subjectFactor = !contested ? 1 : subject ? Math.min(1, 0.45 + draft.subjectWeight * 0.6) : 0.3;
  const claim: Claim = {
    start,
    end,
    text: source.slice(start, end),
    value,
    unit,
    step,
    qualifier,
    ...(high !== undefined && { high }),
    measure,
    subject: contested && subject ? subject.name : null,
    subjectIds: [],
    election: assigned.election,
    stage,
    source: credit?.name ?? null,
    sourceIds: credit
      ? [
          ...new Set(
            credit.entities.flatMap((entity) =>
              entity.known.filter((entry) => entry.kind === 'source').map((entry) => entry.id),
            ),
          ),
        ]
      : [],
    scope: ofWhole(draft, assigned.election)
      ? 'national'
      : (scope?.scope ?? districtOf(draft, assigned.election) ?? 'national'),
    certainty: Math.round(certaintyOf(settled.weight * subjectFactor * assigned.weight) * 1000) / 1000,
    shape: settled.subjectRule || settled.measureRule,
    why: [
      ...draft.why.filter(({ field }) => field !== 'source' || credit),
      { field: 'election', words: '', rule: assigned.rule },
    ],
  };
  // "48 percent of registered voters" of a poll are those whom it asked.
  const base = polled || stage === 'projection' ? undefined : baseBehind(source, figure.end, measure);
  if (base !== undefined) claim.base = base;
  if (draft.hour !== undefined && stage === 'partial') claim.hour = draft.hour;
  if (draft.counted !== undefined && stage !== 'final') claim.counted = draft.counted;
  const sourceNames = credit?.entities.flatMap((entity) => [entity.name, ...entity.known.map((entry) => entry.name)]);
  if (sourceNames?.length) claim.sourceNames = [...new Set(sourceNames)];
  return claim;
}

/** What stands for what is asked: shares and leads; what is reckoned with; and who has voted early. */
const ASKED: ReadonlySet<MeasureName> = new Set(['vote-share', 'margin']);
const RECKONED: ReadonlySet<MeasureName> = new Set(['seats', 'votes', 'other']);
const EARLY: ReadonlySet<MeasureName> = new Set(['ballots-cast', 'turnout']);

/** A vote that is to come has no result: "in a state where Moss is clinging to a [two-point] lead" is a poll's. */
function beforeVote(draft: Draft): Stage {
  const { stage, settled, line, measure } = draft;
  if (measure === 'seats' && (stage === 'unstated' || stage === 'opinion-poll') && isHeld(draft)) return 'final';
  if (stage !== 'unstated' || !isResult(line, settled)) return stage;
  if (ASKED.has(measure)) return 'opinion-poll';
  return RECKONED.has(measure) ? 'projection' : EARLY.has(measure) ? 'partial' : stage;
}

/** Characters in front of a figure in which its verb stands. */
const VERB = 50;
const verbOf = ({ line, settled }: Draft) => {
  const at = line.figureAt[settled.figure]!;
  return line.text.slice(Math.max(0, at - VERB), at);
};
/** "Democrats [hold] 55 seats": those of the vote before, while the next is ahead. */
const HOLDS = /\b(?:holds?|held|has|have|had|controls?|controlled|currently|current|outgoing)\b(?! (?:been|to))[^.;]*$/;
const WOULD = /\b(?:would|could|may|might|will|projected|expected|predicted|forecast)\b/;
const isHeld = (draft: Draft) => HOLDS.test(verbOf(draft)) && !WOULD.test(verbOf(draft));
/** "It [gained] 8 percent in the last election and does well in polls": what came out is no poll's. */
const WON = /\b(?:won|gained|secured|captured|polled|elected)\b[^.;,]{0,30}$/;
const isWon = (draft: Draft) => WON.test(verbOf(draft));

/** A by-election is told as a whole, though it is one district's (figure-spec.md); a part of it is named beside. */
const ofWhole = ({ scope, measure, mainPlace, ownVotes }: Draft, election: ElectionRef | null) =>
  election?.type === 'by-election' &&
  scope !== undefined &&
  scope.rule !== 'constituency' &&
  (scope.rule !== 'seat won' || !ownVotes.several) &&
  (scope.scope === mainPlace
    ? !ownVotes.several || !OF_PARTIES.has(measure)
    : scope.rule === 'seat won' || ownVotes.seats.has(scope.scope));
/** What several by-elections of one part of a country give together. */
const OF_PARTIES: ReadonlySet<MeasureName> = new Set(['seats', 'seats-total']);

/** Credits that rest on a poll's being told of. */
const LENT: ReadonlySet<string> = new Set(['carried', 'the only one of the text', 'the one named last']);
const isLent = ({ why }: Draft) => why.some(({ field, rule }) => field === 'source' && LENT.has(rule));

const isAsked = ({ stage }: Draft) => stage === 'exit-poll' || stage === 'opinion-poll';

/** Characters in front of a figure in which "would have won" is said of it. */
const SUPPOSED = 60;
/** "On those terms the party [would have won] 12 seats": what another law would have yielded, of whatever vote. */
const isSupposed = ({ why, figure }: Draft, source: string) =>
  why.some(
    ({ field, words }) =>
      field === 'stage' &&
      /^(?:would|projected|forecast)\b/i.test(words) &&
      source.slice(Math.max(0, figure.start - SUPPOSED), figure.start).includes(words),
  );

/** What a draft's number is a number of, for setting it beside the dataset's. */
export function quantityOf(draft: Draft) {
  const { figure, measure, subject, scope } = draft;
  return {
    measure,
    unit: measure === 'vote-share' ? ('percent' as const) : figure.unit,
    value: figure.value,
    step: figure.step,
    subject: subject && { name: subject.name, ids: contestantIds(draft) },
    asked: isAsked(draft) || draft.stage === 'projection',
    credited: draft.credit !== undefined,
    limited: scope !== undefined && scope.scope !== 'national',
  };
}

/** Contestants of the dataset, of any election, that the subject's name is known by. */
export const contestantIds = ({ subject }: Draft): string[] => (subject ? contestantsKnown(subject) : []);
