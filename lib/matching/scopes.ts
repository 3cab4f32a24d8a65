import type { Pack, Scope } from '../model/dataset';
import type { MeasureName } from '../model/measure';
import { type Fold, foldedNames } from './folded';

/** The words that limit a figure, and the dataset's scopes they may be: "lands liberated from Armenian occupation". */

/** Scopes of all countries are common words; each is looked for only beside the measures it can limit. */
const ABROAD = ['abroad', 'military', 'prisons', 'mobile-voting', 'postal', 'early-voting'];
const LIMITED: Partial<Record<MeasureName, string[]>> = {
  'polling-stations': ABROAD,
  'registered-voters': ABROAD,
  turnout: ABROAD,
  other: ABROAD,
  'ballots-cast': ABROAD,
  votes: ABROAD,
};
/** Whom the whole nation's figures are told of too. */
const COMMON = new Set([
  'likely-voters',
  'decided-voters',
  'international',
  'domestic',
  'countries',
  'international-organisations',
  'foreign-media',
  'local-media',
  'women',
  'men',
  'urban',
  'rural',
  'young-voters',
]);

/** A figure's place in its folded sentence. */
export interface Place {
  sentence: string;
  at: number;
  /** Places of the sentence's other figures. */
  others: number[];
}

/** "the former São Paulo mayor": the place of an office. */
const OFFICE = /^ (?:mayor|governor|senator|mp|deputy|representative|councillor|mla|premier|chief minister)\b/;

/** How far from the figure, in characters, a scope may be named. */
const REACH = 90;

interface Searched {
  scope: Scope;
  /** Folded, and the first word of each: a sentence without it has not the name. */
  names: { name: string; first: string }[];
}

const kept = new WeakMap<Pack, Searched[]>();

function searchedNames(pack: Pack, fold: Fold): Searched[] {
  let searched = kept.get(pack);
  if (!searched) {
    const folded = foldedNames(pack, fold).scopes;
    searched = pack.scopes.map((scope) => ({
      scope,
      names: (folded.get(scope.id) ?? []).map((name) => ({ name, first: name.split(' ', 1)[0]! })),
    }));
    kept.set(pack, searched);
  }
  return searched;
}

/** The scope of the dataset named nearest to the figure in its sentence. */
export function scopeInSentence(
  { sentence, at, others }: Place,
  measure: MeasureName,
  pack: Pack,
  fold: Fold,
): { scope: Scope; name: string } | undefined {
  const padded = ` ${sentence} `;
  const words = new Set(sentence.split(' '));
  let best: { scope: Scope; name: string } | undefined;
  let distance = REACH;
  for (const { scope, names } of searchedNames(pack, fold)) {
    const limits = (LIMITED[measure] ?? []).includes(scope.id);
    if (!limits && ABROAD.includes(scope.id)) continue;
    for (const { name, first } of names) {
      if (!words.has(first)) continue;
      // A single common word ("women", "cities") limits only what it is known to limit.
      if (!limits && (!name.includes(' ') || COMMON.has(scope.id))) continue;
      const place = padded.indexOf(` ${name} `);
      if (place < 0 || OFFICE.test(sentence.slice(place + name.length))) continue;
      const gap = place >= at ? place - at : at - place - name.length;
      const between = others.filter((other) => (other > at && other < place) || (other < at && other > place)).length;
      if (gap + between * 80 < distance) {
        distance = gap + between * 80;
        best = { scope, name };
      }
    }
  }
  return best;
}

/** Scope ids that a scope as the text words it may be. */
export function scopeIds(text: string, measure: MeasureName, pack: Pack, fold: Fold): string[] {
  const folded = foldedNames(pack, fold).scopes;
  const wanted = fold(text);
  const words = new Set(wanted.split(' '));
  const ids = pack.scopes.filter((scope) => folded.get(scope.id)?.includes(wanted)).map((scope) => scope.id);
  if (measure === 'observer-bodies') {
    if (words.has('countries') || words.has('states') || words.has('nations')) return ['countries'];
    if (words.has('organizations') || words.has('organisations') || words.has('institutions'))
      return ['international-organisations'];
  }
  if (wanted === 'international') return measure === 'media' ? ['international', 'foreign-media'] : ['international'];
  return ids;
}
