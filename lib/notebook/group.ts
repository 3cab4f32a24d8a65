/**
 * Notes by election and quantity, and how the values of a quantity stand to each other. In: notes in any order, the
 * project's own rule for two numbers. Out: [109] of trend.az and [190] of report.az side by side, "differ" by 81; [92]
 * and [92.12] "agree". Pure: what is stored is not its concern.
 */
import type { Verdict } from '../model/comparison';
import type { AlsoRead, Note, NotedElection, NotedQuantity, NotedValue } from '../model/note';
import { STAGE_ORDER } from '../model/stage';
import { electionKey, isKnownStand } from './quantity';

/** `compareValues` of lib/matching, handed in. */
export type CompareValues = (
  claim: Pick<Note, 'value' | 'high' | 'qualifier' | 'step'>,
  observed: { value: number; high?: number; qualifier?: 'about' | 'over' | 'under' },
) => { verdict: Verdict; difference: number };

/** Values of one quantity that are set against each other, pair by pair. */
const MAX_COMPARED = 60;

/** Elections with what was read last first; in each what outlets give differently first. */
export function groupNotes(notes: readonly Note[], compare: CompareValues): NotedElection[] {
  const elections = new Map<string, { election: Note['election']; quantities: Map<string, Note[]>; readAt: string }>();
  for (const note of notes) {
    const key = electionKey(note.election);
    const entry = elections.get(key) ?? { election: note.election, quantities: new Map(), readAt: '' };
    elections.set(key, entry);
    if (note.readAt > entry.readAt) entry.readAt = note.readAt;
    const quantity = entry.quantities.get(note.quantity);
    if (quantity) quantity.push(note);
    else entry.quantities.set(note.quantity, [note]);
  }
  return [...elections]
    .map(([key, { election, quantities, readAt }]) => ({
      key,
      election,
      readAt,
      quantities: [...quantities]
        .map(([quantity, own]) => groupQuantity(quantity, own, compare))
        .sort((a, b) => Number(b.relation === 'differ') - Number(a.relation === 'differ') || later(a, b)),
    }))
    .sort((a, b) => later(a, b) || dayOf(b).localeCompare(dayOf(a)));
}

const dayOf = ({ election }: NotedElection) => election.date ?? String(election.year);

/** Beside a figure of a page stand so many values, each with so many outlets; the notebook itself has them all. */
const MAX_ALSO = 3;

/** What other sites gave for each of a page's figures, those that differ at the same point first. */
export function alsoRead(
  page: ReadonlyMap<number, Note>,
  kept: ReadonlyMap<string, readonly Note[]>,
  compare: CompareValues,
): AlsoRead[] {
  return [...page].flatMap(([claim, own]) => {
    const others = (kept.get(own.quantity) ?? []).filter((note) => note.site !== own.site);
    const values = valuesOf(others)
      .map(({ key, notes }) => {
        const outlets = lastOfSites(notes);
        return {
          key,
          notes: outlets.slice(0, MAX_ALSO),
          more: Math.max(0, outlets.length - MAX_ALSO),
          samePassage: outlets.filter(({ passage }) => passage !== undefined && passage === own.passage).length,
          differs: isOneStand(own, notes[0]!) && differs(own, notes[0]!, compare),
        };
      })
      .sort((a, b) => Number(b.differs) - Number(a.differs))
      .slice(0, MAX_ALSO);
    return values.length > 0 ? [{ claim, values }] : [];
  });
}

/** Of each site the first, which was read last. */
function lastOfSites(notes: readonly Note[]): Note[] {
  const sites = new Map<string, Note>();
  for (const note of notes) if (!sites.has(note.site)) sites.set(note.site, note);
  return [...sites.values()];
}

function groupQuantity(key: string, notes: readonly Note[], compare: CompareValues): NotedQuantity {
  const values = valuesOf(notes);
  const readAt = notes.reduce((last, note) => (note.readAt > last ? note.readAt : last), '');
  const compared = values.slice(0, MAX_COMPARED);
  const distances: number[] = [];
  let allAgree = true;
  for (const [index, { notes: some }] of compared.entries()) {
    for (const { notes: others } of compared.slice(index + 1)) {
      const [a, b] = [some[0]!, others[0]!];
      if (!differs(a, b, compare)) continue;
      allAgree = false;
      const elsewhere = some.some(({ site }) => others.some((other) => other.site !== site));
      if (elsewhere && isOneStand(a, b)) distances.push(distance(a, b));
    }
  }
  if (values.length === 1) return { key, values, relation: 'one', readAt };
  if (distances.length > 0) return { key, values, relation: 'differ', difference: Math.max(...distances), readAt };
  return { key, values, relation: allAgree ? 'agree' : 'stands', readAt };
}

/** Notes with one value for one point together. */
function valuesOf(notes: readonly Note[]): NotedValue[] {
  const values = new Map<string, NotedValue>();
  for (const note of notes) {
    const key = JSON.stringify([note.stand, note.value, note.high, note.qualifier, note.step]);
    const value = values.get(key);
    if (value) value.notes.push(note);
    else values.set(key, { key, notes: [note] });
  }
  for (const value of values.values()) {
    value.notes.sort(later);
    const copies = copiesIn(value.notes);
    if (copies) value.copies = copies;
  }
  return [...values.values()].sort((a, b) => inOrder(a.notes[0]!, b.notes[0]!));
}

/** Sites of which the pages carry one passage, the most of them; undefined where no two do. */
function copiesIn(notes: readonly Note[]): string[] | undefined {
  const sites = new Map<string, Set<string>>();
  for (const { passage, site } of notes) {
    if (passage !== undefined) sites.set(passage, (sites.get(passage) ?? new Set()).add(site));
  }
  const [most] = [...sites.values()].sort((a, b) => b.size - a.size);
  return most && most.size > 1 ? [...most] : undefined;
}

/** The rule is not the same both ways: 92.12 rounds to the text's 92, 92 differs from the text's 92.12. */
function differs(a: Note, b: Note, compare: CompareValues): boolean {
  return compare(a, observed(b)).verdict === 'differs' && compare(b, observed(a)).verdict === 'differs';
}

function observed({ value, high, qualifier }: Note) {
  return { value, high, qualifier: qualifier === 'exact' ? undefined : qualifier };
}

const isOneStand = (a: Note, b: Note) => a.stand === b.stand && isKnownStand(a.stand);

/** Between the ends that are nearest, where one is a range; without the noise of binary fractions. */
function distance(a: Note, b: Note): number {
  const [low, high] = a.value < b.value ? [a, b] : [b, a];
  return Math.round(Math.max(0, high.value - (low.high ?? low.value)) * 1e6) / 1e6;
}

const later = (a: { readAt: string }, b: { readAt: string }) =>
  a.readAt < b.readAt ? 1 : a.readAt > b.readAt ? -1 : 0;

function inOrder(a: Note, b: Note): number {
  // What has no place in the order of a count stands behind what has.
  const order = ({ stage }: Note) => STAGE_ORDER[stage] ?? 9;
  return order(a) - order(b) || (a.counted ?? 0) - (b.counted ?? 0) || a.value - b.value;
}
