import type { KnownName } from '../../model/known-name';
import type { Token } from '../text/tokens';
import type { EntityKind } from './entity';
import { type KnownHit, type KnownNames, knownAt } from './name-book';
import { isCapital } from './name-kinds';
import { PARTY_HEAD } from './name-words';
import { type Run, runOf } from './run';

/** Where names of the dataset stand in runs of capitals, and what kind of name each is. */

/** A place known as a scope only is read as a name like any other; "The Centre" of "The Centre Party" is half a name. */
export function isWhole(tokens: Token[], at: number, { entries, to }: KnownHit): boolean {
  if (entries.every((entry) => entry.kind === 'scope')) return false;
  // "The Union of Right-Wing Parties" is not The Union.
  const goesOn =
    tokens[to]?.lower === 'of' && isCapital(tokens[to + 1]) && tokens[at]!.lower === 'the' && to === at + 2;
  return !goesOn && !(tokens[at]!.lower === 'the' && isCapital(tokens[to]) && PARTY_HEAD.has(tokens[to]!.lower));
}

/** A candidate's full name at the end of a run of capitals: "Incumbent Polish President [Andrzej Duda]". */
export function candidateWithin(tokens: Token[], folded: string[], run: Run, known: KnownNames): Run | undefined {
  if (run.kind === 'party' || run.kind === 'body') return undefined;
  for (let from = run.from; from < run.to - 1; from++) {
    const hit = knownAt(tokens, folded, from, known);
    const full = hit?.entries.some((entry) => entry.of === 'candidate' && entry.words.length > 1);
    if (hit && full && hit.to === run.to) return { ...runOf(from, run.to, 'person', hit.entries), titles: run.titles };
  }
  return undefined;
}

/** The country at the end of a body's name tells whose it is: "the Election Commission of [Sri Lanka]". */
export function countryOfBody(tokens: Token[], folded: string[], run: Run, known: KnownNames): KnownName[] {
  if (run.kind !== 'body') return [];
  for (let at = run.from + 1; at < run.to - 1; at++) {
    if (tokens[at]!.lower !== 'of') continue;
    const from = tokens[at + 1]!.lower === 'the' ? at + 2 : at + 1;
    const hit = from < run.to ? knownAt(tokens, folded, from, known) : undefined;
    if (hit?.to !== run.to) continue;
    return hit.entries.filter(({ kind }) => kind === 'country').map((entry) => ({ ...entry, kind: 'office' as const }));
  }
  return [];
}

/** Known names before a name that a run of capitals ends with: "Incumbent [Polish] President". */
export function knownBetween(tokens: Token[], folded: string[], from: number, to: number, known: KnownNames): Run[] {
  const runs: Run[] = [];
  for (let at = from; at < to; at++) {
    const hit = knownAt(tokens, folded, at, known);
    const kind = hit && hit.to <= to && kindOfKnown(hit.entries);
    if (!kind) continue;
    runs.push(runOf(at, hit.to, kind, hit.entries));
    at = hit.to - 1;
  }
  return runs;
}

/** Undefined for scopes alone. */
export function kindOfKnown(entries: KnownName[]): EntityKind | undefined {
  const has = (kind: KnownName['kind']) => entries.some((entry) => entry.kind === kind);
  if (has('contestant')) {
    const ofKind = (of: string) => entries.some((entry) => entry.kind === 'contestant' && entry.of === of);
    return ofKind('candidate') ? 'person' : ofKind('option') ? 'option' : 'party';
  }
  if (has('source')) return 'body';
  if (has('country') || has('capital') || has('place')) return 'place';
  if (has('demonym')) return 'demonym';
  return has('office') ? 'other' : undefined;
}
