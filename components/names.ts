/**
 * Names as sentences need them. In: a source, an election, a claim. Out: "the Central Election Commission",
 * "Presidential election, Azerbaijan", "Ilham Aliyev · vote share".
 */
import type { Election, ElectionRef } from '../lib/model/election';
import type { ReportedClaim } from '../lib/model/report';
import { shownDate } from './dates';
import { sentenceCase, type Text, underscored } from './text';

const wordsOf = (name: string) => name.toLowerCase().split(/[^\p{L}]+/u, 24);

/** Commissions, courts, ministries: a name of which a word says that it is a body. */
export function isBody(name: string, t: Text): boolean {
  const bodies = new Set(t('words_with_article').split(' '));
  return wordsOf(name).some((word) => bodies.has(word));
}

/** Bodies ask for an article in some languages; the catalogue says which words those are. */
export function nameInSentence(name: string, t: Text): string {
  const words = wordsOf(name);
  // "Azerbaijan's Central Election Commission" has its article in the possessive.
  const own = words[0] === t('article') || /^[\p{L}\p{M}]{1,40}['’]s /u.test(name);
  return !own && isBody(name, t) ? t('with_article', name) : name;
}

const countryNames = new Map<string, string>();

export function countryName(code: string, t: Text): string {
  const key = `${t.locale} ${code}`;
  let name = countryNames.get(key);
  if (name === undefined) {
    try {
      name = new Intl.DisplayNames(t.locale, { type: 'region' }).of(code) ?? code;
    } catch {
      name = code;
    }
    countryNames.set(key, name);
  }
  return name;
}

/** "Presidential election, Azerbaijan". */
export function electionTitle(election: Election | ElectionRef, t: Text): string {
  const kind = t(`election_${underscored(election.type)}`);
  // In the middle of a sentence a kind is written small, as a title it is not; the data's names are titles.
  const own = 'name' in election ? (saysKindOnly(election, t) ? sentenceCase(kind, t.locale) : election.name) : kind;
  return t('election_in', own, countryName(election.country, t));
}

const KINDS = new Map([
  ['european', 'european parliament election'],
  ['referendum', 'referendum'],
]);

/**
 * Names of the data are English. One that says no more than the kind of election ("Presidential election, run-off";
 * the round stands beside its date) is said in the reader's language.
 */
function saysKindOnly({ name, type }: Election, t: Text): boolean {
  const bare = name.toLowerCase().replace(/, (?:first round|run-off)$/, '');
  return t.language !== 'en' && bare.replace(/elections$/, 'election') === (KINDS.get(type) ?? `${type} election`);
}

/** "February 7, 2024", or "2024, round 2" where only that is known. */
export function electionDate(election: Election | ElectionRef, t: Text): string {
  const day = 'date' in election ? shownDate(election.date, t, 'long') : String(election.year);
  return election.round && election.round > 1 ? t('election_round', day, String(election.round)) : day;
}

export function measureName(claim: Pick<ReportedClaim, 'measure'>, t: Text): string {
  return t(`measure_${underscored(claim.measure)}`);
}

/** "Ilham Aliyev · vote share", "Turnout"; the scope is added where it is not the whole nation. */
export function claimTitle(claim: Pick<ReportedClaim, 'subject' | 'measure' | 'scope'>, t: Text): string {
  const parts = [claim.subject, measureName(claim, t), claim.scope === 'national' ? null : claim.scope];
  return sentenceCase(parts.filter(Boolean).join(' · '), t.locale);
}
