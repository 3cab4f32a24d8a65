/**
 * Why a figure was read and matched as it was. In: a claim. Out: one line a field: what was understood, and the words
 * of the text that gave it (vote share: “of the votes”), or that it is assumed.
 */
import type { ClaimField } from '../../lib/model/claim';
import type { ReportedClaim } from '../../lib/model/report';
import { electionDate, electionTitle, measureName } from '../names';
import type { Text } from '../text';
import { stageWords } from './stage-words';

export interface WhyLine {
  field: string;
  understood: string;
  /** The text's words in quotes, or "assumed". */
  words: string;
}

const FIELDS = ['measure', 'subject', 'election', 'stage', 'source', 'scope'] as const satisfies ClaimField[];

/** Longer quotations are cut here: a whole paragraph explains nothing. */
const LONGEST = 90;

function understood(field: (typeof FIELDS)[number], claim: ReportedClaim, t: Text): string {
  switch (field) {
    case 'measure':
      return measureName(claim, t);
    case 'election':
      return claim.election ? `${electionTitle(claim.election, t)}, ${electionDate(claim.election, t)}` : '';
    case 'stage':
      return stageWords(claim, t);
    case 'scope':
      return claim.scope === 'national' ? '' : claim.scope;
    default:
      return claim[field] ?? '';
  }
}

export function whyLines(claim: ReportedClaim, t: Text): WhyLine[] {
  const lines: WhyLine[] = [];
  for (const field of FIELDS) {
    const value = understood(field, claim, t);
    if (!value) continue;
    const given = claim.why.filter((why) => why.field === field && why.words);
    const quotes = [...new Set(given.map((why) => why.words.trim()))].map((words) =>
      t('quoted', words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()}…` : words),
    );
    lines.push({ field: t(`field_${field}`), understood: value, words: quotes.join(', ') || t('assumed') });
  }
  return lines;
}
