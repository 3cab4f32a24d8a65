/**
 * Polls in words. In: a comparison with a poll. Out: "an exit poll by the Ray Monitoring Center"; of the poll that the
 * page quotes who is ahead, by the margin: "In this poll Ada Moss is slightly ahead of Cy Thorne (4 points, margin …)".
 */
import type { Comparison } from '../../lib/model/comparison';
import type { Stage } from '../../lib/model/stage';
import { plainNumber } from '../numbers';
import { type Text, underscored } from '../text';
import { marginWords } from './outcome';

const POLLS = { 'opinion-poll': 'opinion_poll', 'exit-poll': 'exit_poll', projection: 'projection' } as const;

/** The poll as who speaks; null for what is no poll. Counts of a sample are told by their name. */
export function pollBy({ observation }: Comparison, source: string, t: Text): string | null {
  const { stage, standing } = observation;
  const kind = POLLS[stage as keyof typeof POLLS];
  if (!kind || standing) return null;
  // "BBC, ITV and Sky exit poll" says itself what it is.
  const isNamed = source.toLowerCase().includes(t(`stage_${kind}`).toLowerCase());
  return isNamed ? t('with_article', source) : t(`by_${kind}`, source);
}

export const isPolled = (stage: Stage): boolean => stage in POLLS;

/** Leads so wide that no margin is asked for are not told: beyond this many margins. */
const PLAIN_LEAD = 4;

/** Only beside the two whom it is about. */
export function leadSentence({ lead, observation }: Comparison, t: Text): string {
  if (!lead || (observation.subjectName !== lead.first && observation.subjectName !== lead.second)) return '';
  if (lead.points > PLAIN_LEAD * lead.margin) return '';
  const points = t.count('points', lead.points, plainNumber(lead.points, t));
  const margin = marginWords({ points: lead.margin, computed: lead.computed }, t);
  return t(`lead_${underscored(lead.how)}`, lead.first, lead.second, points, margin);
}
