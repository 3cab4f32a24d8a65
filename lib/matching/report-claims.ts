import type { Claim } from '../model/claim';
import type { Dataset, Pack } from '../model/dataset';
import type { ReportedClaim } from '../model/report';
import { doubtful } from './doubts/doubts';
import type { Spoken } from './doubts/judged';
import type { Fold } from './folded';
import { heldOf } from './held';
import { type Linked, linkClaim } from './link';
import { type Place, scopeIds, scopeInSentence } from './scopes';
import { contestantOf, matchSubject } from './subjects';

/** What each of several has, or all have together, is no one's own: "four seats each" (reading/subjects/joint.ts). */
const isOfSeveral = ({ why }: Claim) =>
  why.some(({ field, rule }) => field === 'subject' && rule === 'one for several');

/** Claims with their elections in, each with its comparisons or the reason why it has none out. */
export function reportClaims(
  claims: { claim: Claim; knownIds: string[]; place: () => Place; spoken: () => Spoken }[],
  { dataset, fold, dated }: { dataset: Dataset; fold: Fold; dated: boolean },
): ReportedClaim[] {
  const packs = new Map<string, Pack>(dataset.packs.map((pack) => [pack.country, pack]));
  const linked = claims.map(({ claim, knownIds, place, spoken }) => {
    const pack = claim.election ? packs.get(claim.election.country) : undefined;
    let ambiguous = false;
    const own: Claim = { ...claim };
    if (isOfSeveral(own)) ambiguous = true;
    else if (pack && own.subject && own.election?.id) {
      const match = matchSubject(own.subject, knownIds, pack, own.election.id, fold);
      own.subjectIds = match.ids;
      ambiguous = match.ambiguous;
      if (match.ids.length === 1) own.subjectNames = namesOf(pack, match.ids[0]!);
    }
    const limited = pack && own.scope === 'national' && scopeInSentence(place(), own.measure, pack, fold);
    if (limited) {
      own.scope = limited.name;
      own.why = [...own.why, { field: 'scope', words: limited.name, rule: 'scope of the dataset' }];
    }
    const scopes = limited
      ? [limited.scope.id]
      : pack && own.scope !== 'national'
        ? scopeIds(own.scope, own.measure, pack, fold)
        : [];
    return Object.assign(own, { pack, spoken, linked: linkClaim(own, pack, scopes, ambiguous) });
  });
  const doubts = doubtful(linked, dated);
  return linked.map((one) => {
    const { pack, linked: found, spoken: _, ...own } = one;
    const { comparisons, reason }: Linked = doubts.has(one) ? { comparisons: [], reason: 'uncertain' } : found;
    const id = comparisons.length === 0 && own.election?.id;
    const held = pack && id ? heldOf(pack, id) : undefined;
    return {
      ...own,
      status: comparisons.length > 0 ? 'compared' : 'found',
      ...(reason === undefined ? {} : { reason }),
      comparisons,
      ...(held && { held }),
    };
  });
}

/** Every name of a contestant. */
const namesOf = (pack: Pack, id: string): string[] => contestantOf(pack, id)?.names.map((entry) => entry.name) ?? [];
