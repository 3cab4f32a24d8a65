/**
 * The figures of a page that are worth noting. In: its report, its address, the moment, how to find a figure's
 * sentence. Out: notes: "The commission accredited [109] international media outlets." becomes 109, media, of that
 * election, of that outlet. Pure.
 */
import type { Election, ElectionRef } from '../model/election';
import type { Note } from '../model/note';
import type { Report, ReportedClaim } from '../model/report';
import { pageAddress, siteOfAddress } from './address';
import { quantityKey, standKey } from './quantity';

export interface ReadPage {
  report: Report;
  address: string;
  /** ISO instant, UTC. */
  readAt: string;
  /** From this certainty on a claim is compared; surer ones are noted also where no source has the quantity. */
  enough: number;
  /** The sentence that a claim stands in, of bounded length; '' where it is not known. */
  sentenceOf: (claim: ReportedClaim, index: number) => string;
  /** Places of claims that the reader has set aside: no part of the page here. */
  aside?: readonly number[];
}

/** More figures than any article has; a page that has more is noted so far. */
const MAX_NOTES = 300;
/** Names of sources and subjects, as a text gives them. UTF-16 units. */
const MAX_NAME = 200;

/** Notes of a page by the place of their claim in the report, in the text's order; a value given twice is one. */
export function notesOf(page: ReadPage): Map<number, Note> {
  const notes = new Map<number, Note>();
  const url = pageAddress(page.address);
  if (!url) return notes;
  const site = siteOfAddress(url);
  const aside = new Set(page.aside);
  const values = new Map<string, Note[]>();
  for (const [index, claim] of page.report.claims.entries()) {
    if (notes.size >= MAX_NOTES) break;
    const note = aside.has(index) ? null : noteOf(claim, index, page);
    if (!note) continue;
    const key = JSON.stringify([note.quantity, note.stand]);
    const told = values.get(key) ?? [];
    const place = told.findIndex((other) => isSameValue(other, note));
    if (place < 0) values.set(key, [...told, note]);
    notes.set(index, { ...note, url, site, place: place < 0 ? told.length : place });
  }
  return notes;
}

/** The claims' own notes, each kept once. */
export function distinct(notes: ReadonlyMap<number, Note>): Note[] {
  const first = new Map<string, Note>();
  for (const note of notes.values()) {
    const key = JSON.stringify([note.quantity, note.stand, note.place]);
    if (!first.has(key)) first.set(key, note);
  }
  return [...first.values()];
}

/** Notes of what is set aside, where the page gives nothing else for that quantity at that point: they are to go. */
export function setAsideOf(page: ReadPage): Note[] {
  if (!page.aside?.length) return [];
  const keyOf = ({ quantity, stand }: Note) => JSON.stringify([quantity, stand]);
  const left = new Set([...notesOf(page).values()].map(keyOf));
  return distinct(notesOf({ ...page, aside: [] })).filter((note) => !left.has(keyOf(note)));
}

function noteOf(claim: ReportedClaim, index: number, { report, readAt, enough, sentenceOf }: ReadPage): Note | null {
  const { election, measure, scope, value, high, unit, qualifier, step, stage, counted, asOf } = claim;
  const quantity = quantityKey(claim);
  if (!election || !quantity || (claim.status !== 'compared' && !(claim.certainty >= enough))) return null;
  const held = heldElection(report, election.id);
  const { country, type, year, id, round } = election;
  const named = claim.comparisons.find(({ observation }) => observation.subjectName)?.observation.subjectName;
  return {
    url: '',
    site: '',
    quantity,
    stand: standKey(claim),
    place: 0,
    election: {
      country,
      type,
      year,
      ...(id !== undefined && { id }),
      ...(round !== undefined && { round }),
      ...(held && { date: held.date, name: held.name }),
    },
    measure,
    subject: (named ?? claim.subject)?.slice(0, MAX_NAME) ?? null,
    scope: scope.slice(0, MAX_NAME),
    value,
    ...(high !== undefined && { high }),
    unit,
    qualifier,
    step,
    stage,
    ...(counted !== undefined && { counted }),
    ...(asOf !== undefined && { asOf }),
    source: claim.source?.slice(0, MAX_NAME) ?? null,
    sentence: sentenceOf(claim, index),
    firstReadAt: readAt,
    readAt,
  };
}

/** An election of the dataset, with its day; null for one that the text alone names. */
function heldElection({ elections }: Report, id: string | undefined): Election | null {
  const found: Election | ElectionRef | undefined = elections.find((election) => election.id === id);
  return id !== undefined && found && 'date' in found ? found : null;
}

function isSameValue(a: Note, b: Note): boolean {
  return a.value === b.value && a.high === b.high && a.qualifier === b.qualifier && a.step === b.step;
}
