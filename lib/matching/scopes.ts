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
  /** Its words, each once. */
  words: ReadonlySet<string>;
  /** Where it stands there, and the sentence's other figures: most sentences name no scope, and nobody asks. */
  beside(): { at: number; others: number[] };
}

/** "the former São Paulo mayor", "the [New York] Times": the place of an office, and what is named after a place. */
const OFFICE =
  /^ (?:mayor|governor|gov|senator|sen|rep|mp|deputy|representative|councillor|mla|premier|chief minister|times|post|herald|tribune|daily|magazine|university|college|based)\b/;

/** "reporting from [Mexico City]", "[NEW YORK] Democrat Moss leads": where it was written. */
const REPORTED = /(?:^|\breporting (?:from|in) (?:the )?|\btold reporters in )$/;

/** How far from the figure, in characters, a scope may be named. */
const REACH = 90;

interface Searched {
  scope: Scope;
  /** Folded. */
  name: string;
  /** Its place in the pack: of two as near the earlier is taken. */
  order: number;
}

/** A pack's names of scopes by their first words: a sentence without it has not the name. */
const kept = new WeakMap<Pack, Map<string, Searched[]>>();

function searchedNames(pack: Pack, fold: Fold): Map<string, Searched[]> {
  let searched = kept.get(pack);
  if (!searched) {
    searched = new Map();
    const folded = foldedNames(pack, fold).scopes;
    let order = 0;
    for (const scope of pack.scopes) {
      for (const name of folded.get(scope.id) ?? []) {
        const first = name.split(' ', 1)[0]!;
        const list = searched.get(first);
        const one = { scope, name, order: order++ };
        if (list) list.push(one);
        else searched.set(first, [one]);
      }
    }
    kept.set(pack, searched);
  }
  return searched;
}

/** The names whose first words stand in a sentence, in the pack's order. */
function namesIn(words: ReadonlySet<string>, pack: Pack, fold: Fold): Searched[] {
  const searched = searchedNames(pack, fold);
  const found: Searched[] = [];
  if (searched.size === 0) return found;
  for (const word of words) {
    const names = searched.get(word);
    if (names) found.push(...names);
  }
  return found.sort((a, b) => a.order - b.order);
}

/** The scope of the dataset named nearest to the figure in its sentence. */
export function scopeInSentence(
  place: Place,
  measure: MeasureName,
  pack: Pack,
  fold: Fold,
): { scope: Scope; name: string } | undefined {
  const { sentence } = place;
  const candidates = namesIn(place.words, pack, fold);
  if (candidates.length === 0) return undefined;
  const padded = ` ${sentence} `;
  const { at, others } = place.beside();
  let best: { scope: Scope; name: string } | undefined;
  let distance = REACH;
  for (const { scope, name } of candidates) {
    const limits = (LIMITED[measure] ?? []).includes(scope.id);
    if (!limits && ABROAD.includes(scope.id)) continue;
    // A single common word ("women", "cities") limits only what it is known to limit.
    if (!limits && (!name.includes(' ') || COMMON.has(scope.id))) continue;
    const from = padded.indexOf(` ${name} `);
    if (from < 0 || OFFICE.test(sentence.slice(from + name.length)) || REPORTED.test(sentence.slice(0, from))) continue;
    const gap = from >= at ? from - at : at - from - name.length;
    const between = others.filter((other) => (other > at && other < from) || (other < at && other > from)).length;
    if (gap + between * 80 < distance) {
      distance = gap + between * 80;
      best = { scope, name };
    }
  }
  return best;
}

/** Scope ids that a scope as the text words it may be. */
export function scopeIds(text: string, measure: MeasureName, pack: Pack, fold: Fold): string[] {
  const wanted = fold(text);
  if (measure === 'observer-bodies') {
    const words = new Set(wanted.split(' '));
    if (words.has('countries') || words.has('states') || words.has('nations')) return ['countries'];
    if (words.has('organizations') || words.has('organisations') || words.has('institutions'))
      return ['international-organisations'];
  }
  if (wanted === 'international') return measure === 'media' ? ['international', 'foreign-media'] : ['international'];
  return foldedNames(pack, fold).scopesByName.get(wanted) ?? [];
}
