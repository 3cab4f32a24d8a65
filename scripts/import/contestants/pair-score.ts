import type { Mention } from './mentions';
import { sameParty } from './party-name';
import { samePerson } from './person-name';
import { agree } from './values';

/**
 * Two mentions of one election in, how sure it is one contestant out, 0 to 100; below 50 nobody links them. Names
 * weigh first; figures decide between names that are alike, and alone where a list's share and seats are its own.
 */
export const SURE = 50;

export function pairScore(a: Mention, b: Mention, isUnique: (how: 'exact' | 'near' | 'sameSeats') => boolean): number {
  if (a.subject.kind === 'group' || b.subject.kind === 'group') return sameGroup(a, b);
  if (a.subject.kind === 'option' || b.subject.kind === 'option') return sameParty(a.party, b.party) === 1 ? 99 : 0;
  if (a.people !== b.people) return 0;
  const sameFamily = a.family === b.family;
  const figures = agree(a.values, b.values);
  const name = hasSeedName(a, b) ? 1 : a.people ? personScore(a, b) : sameParty(a.party, b.party);
  const v = figures.score;
  if (isAllianceOfOther(a, b)) return name === 1 ? 90 : sharesShort(a, b) && v > -0.7 ? 86 : 0;
  if (name >= 0.9) {
    if (name < 0.95 && v <= -0.7) return 40;
    // A better pair, whose figures agree, comes first; then one page's two names keep these apart.
    if (v <= -0.7) return name < 1 ? 55 : 60;
    return 88 + 4 * name + 5 * Math.max(-0.5, v);
  }
  // One family writes a contestant one way in one election, typing errors and fuller names aside.
  if (sameFamily) return a.people && name >= 0.7 && v >= 0 ? 62 : 0;
  if (v <= -0.7) return 0;
  // Figures that agree make a likeness of names surer than any name alone.
  if (v > 0.3 && name >= 0.5) return 72 + 10 * name + 10 * v;
  if (v >= 0.7 && name >= 0.25) return 68 + 8 * name;
  const near = figures.near && v >= 0;
  if (name >= 0.7) return near ? 74 : 60 + 5 * v;
  if (name >= 0.5 && a.people) return 52;
  if (name >= 0.35 && near && isUnique('near')) return 56;
  if (figures.exact && telling(a, b) && isUnique('exact')) return 54;
  if (!a.people && figures.sameSeats && isUnique('sameSeats')) return 51;
  return 0;
}

/** One of them is a contestant of seeds/, where the other's very name stands. */
function hasSeedName(a: Mention, b: Mention): boolean {
  if (a.family !== 'seed' && b.family !== 'seed') return false;
  return [...a.party.full, ...a.party.short].some((name) => b.party.full.has(name) || b.party.short.has(name));
}

function personScore(a: Mention, b: Mention): number {
  const [surnameA, surnameB] = [a.subject.surname ?? '', b.subject.surname ?? ''];
  return Math.max(0, ...a.person.flatMap((one) => b.person.map((other) => samePerson(one, other, surnameA, surnameB))));
}

function sameGroup(a: Mention, b: Mention): number {
  return a.subject.kind === b.subject.kind && a.subject.names[0] === b.subject.names[0] ? 99 : 0;
}

/** An alliance and a party are related, whatever their figures; only the same name makes them one. */
function isAllianceOfOther(a: Mention, b: Mention): boolean {
  return (a.subject.kind === 'alliance') !== (b.subject.kind === 'alliance');
}

/** "USN" of one source is "alliance: USN" of another. */
function sharesShort(a: Mention, b: Mention): boolean {
  return (
    [...a.party.short].some((short) => short.length > 1 && b.party.short.has(short)) &&
    (a.party.full.size === 0 || b.party.full.size === 0)
  );
}

/** Small figures come twice by chance: a share of 5 percent, or some seats and a share, do not. */
function telling(a: Mention, b: Mention): boolean {
  const share = Math.max(0, ...a.values.shares);
  const seats = Math.max(0, ...a.values.seats.filter((one) => b.values.seats.includes(one)));
  const votes = Math.max(0, ...a.values.votes);
  return a.people ? share >= 3 || votes >= 1000 : (share >= 2 && seats >= 3) || votes >= 1000;
}
