/**
 * The words of a plot's group heads and rows. In: a group, a row. Out: "Exit polls · 7 Feb" above "Ray Monitoring
 * Center"; "Central Election Commission · election authority" above "final result · 11 Feb".
 */
import type { Comparison } from '../../lib/model/comparison';
import type { ReportedClaim } from '../../lib/model/report';
import { dayOf } from '../dates';
import { observedQuantity } from '../numbers';
import { baseWords } from '../sentence/base-words';
import { shortChange } from '../sentence/difference';
import { marginWords } from '../sentence/outcome';
import { stageWords, toldByHour } from '../sentence/stage-words';
import type { Text } from '../text';
import type { Group, Row } from './group';

export interface Label {
  name: string;
  /** What qualifies the name, set lighter. */
  detail: string;
}

const join = (parts: (string | false | undefined)[]) => parts.filter(Boolean).join(' · ');

function observationOf(row: Row) {
  return row.comparison.observation;
}

/** "1,000 asked · ±3 points", for polls; a margin that the poll does not give is marked as worked out. */
function pollWords({ comparison }: Row, t: Text): string {
  const { sampleSize, marginOfError } = comparison.observation;
  const { margin } = comparison;
  const own = marginOfError !== undefined ? { points: marginOfError, computed: false } : undefined;
  const found = own ?? (margin?.of === 'source' ? margin : undefined);
  return join([sampleSize !== undefined && t.count('asked', sampleSize), found && marginWords(found, t, true)]);
}

/** "45.6% of all ballots", where the row stands on the page's base. */
function baseOf({ comparison: { observation, rebased } }: Row, t: Text): string {
  return rebased ? t('share_of', observedQuantity(observation, t), baseWords(observation, t)) : '';
}

/** "2 sources, 1 origin", "4 outlets, 1 origin: Central Election Commission"; nothing where each made its own. */
function originsWords(group: Group, t: Text): string {
  if (group.sources < 2 || group.origins === group.sources) return '';
  const sources = group.kind === 'outlet' ? t.count('outlets', group.sources) : t.count('sources', group.sources);
  const words = t('sources_and_origins', sources, t.count('origins', group.origins));
  return group.origin ? t('of_origin', words, group.origin) : words;
}

/** Whether a head names the one source of all its rows; else it names their kind, and the rows their sources. */
function namesSource(group: Group): boolean {
  return group.kind === 'source' || (group.rows.length === 1 && group.kind !== 'compilation');
}

/** All rows are of one date. */
function oneDate(group: Group): boolean {
  const date = observationOf(group.rows[0]!).asOf;
  return group.rows.every((row) => observationOf(row).asOf === date);
}

export function headLabel(group: Group, t: Text): Label {
  const first = group.rows[0]!;
  if (group.kind === 'source' || namesSource(group)) {
    return { name: first.names.join(', '), detail: originsWords(group, t) || t(`shape_${first.shape}`) };
  }
  const date = oneDate(group) ? dayOf(observationOf(first), t) : '';
  return {
    name: t(`group_${group.kind}`),
    detail: originsWords(group, t) || (group.kind === 'compilation' ? '' : date),
  };
}

/** Kinds of group that say the stage of their rows. */
const STAGED = new Set<Group['kind']>(['exit_poll', 'poll', 'projection', 'compilation']);

/** A name longer than this gets a line of its own, as wide as the table: beside the plot it would be a tower. */
const LONG_NAME = 28;

export interface RowLabel extends Label {
  /** The name, where it is set on a line of its own; `name` is then what else there is to say. */
  above?: string;
}

export function rowLabel(group: Group, row: Row, t: Text): RowLabel {
  const observation = observationOf(row);
  const quoted = row.comparison.relation === 'quoted-source' ? t('quoted_here') : '';
  const day = dayOf(observation, t);
  const stage = STAGED.has(group.kind) ? '' : stageWords(observation, t, day);
  const date = toldByHour(observation) && stage ? '' : day;
  if (namesSource(group)) {
    return {
      name: stage || date || t('stage_unstated'),
      detail: join([quoted, stage && date, baseOf(row, t), pollWords(row, t)]),
    };
  }
  const dated = STAGED.has(group.kind) && oneDate(group) && group.kind !== 'compilation';
  const name = row.names.join(', ');
  const detail = join([quoted, stage, !dated && date, baseOf(row, t), pollWords(row, t)]);
  if (name.length <= LONG_NAME) return { name, detail };
  return { above: name, name: detail || day || t(`shape_${row.shape}`), detail: '' };
}

/** "86.02% (+6.03)": what an earlier election had, and the change from it to the page's figure. */
export function historyWords(claim: ReportedClaim, comparison: Comparison, t: Text): string {
  return t('earlier_and_change', observedQuantity(comparison.observation, t), shortChange(claim, comparison, t));
}
