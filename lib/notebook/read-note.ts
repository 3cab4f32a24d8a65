/**
 * Looks at a stored note before it is believed: a store may be damaged, or written by a version of ours that is not
 * this one. Any value in; whether the screens can show it out. Pure.
 */
import { ELECTION_TYPES } from '../model/election';
import { QUALIFIERS, UNITS } from '../model/figure';
import { MEASURES } from '../model/measure';
import type { Note } from '../model/note';
import { STAGES } from '../model/stage';

const TEXTS = ['url', 'site', 'quantity', 'stand', 'scope', 'sentence', 'firstReadAt', 'readAt'] as const;
const NUMBERS = ['value', 'step', 'place'] as const;
const MAY_BE_NULL = ['subject', 'source'] as const;

export function isNote(value: unknown): value is Note {
  if (!isRecord(value) || !isRecord(value.election)) return false;
  const { election, measure, stage, unit, qualifier, high, counted, asOf, passage, readAt, firstReadAt } = value;
  return (
    TEXTS.every((name) => typeof value[name] === 'string') &&
    NUMBERS.every((name) => Number.isFinite(value[name])) &&
    MAY_BE_NULL.every((name) => value[name] === null || typeof value[name] === 'string') &&
    isOneOf(MEASURES, measure) &&
    isOneOf(STAGES, stage) &&
    isOneOf(UNITS, unit) &&
    isOneOf(QUALIFIERS, qualifier) &&
    [high, counted].every((number) => number === undefined || Number.isFinite(number)) &&
    [asOf, passage].every(isTextOrNothing) &&
    [readAt, firstReadAt].every((instant) => !Number.isNaN(Date.parse(String(instant)))) &&
    isElection(election)
  );
}

function isElection({ country, type, year, id, round, date, name }: Record<string, unknown>): boolean {
  return (
    typeof country === 'string' &&
    isOneOf(ELECTION_TYPES, type) &&
    Number.isFinite(year) &&
    (round === undefined || Number.isFinite(round)) &&
    [id, date, name].every(isTextOrNothing)
  );
}

const isOneOf = (names: readonly string[], value: unknown) => names.includes(value as string);
const isTextOrNothing = (value: unknown) => value === undefined || typeof value === 'string';

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
