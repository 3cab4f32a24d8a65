import { fold } from '../../../lib/reading/text/fold';
import { editDistance } from './edit-distance';

/**
 * Two names of people in, how sure it is one person out (0 to 1): "Andreas Mavroyiannis" and "Andreas MAVROGIANNIS"
 * 0.95, "Carlos Alvarado" and "Fabricio Alvarado" 0, "HALONEN" and "Tarja Halonen" 0.7.
 */

/** Words that stand in many names and tell nobody from anybody. */
const COMMON = new Set(
  'al el de da do dos das del der den di du la le van von bin ibn ben ould y e jr sr abd abu haj ag mohamed mohammed muhammad mohammad ahmed ahmad abdul abdel'.split(
    ' ',
  ),
);
/** One sound, many spellings, when names come out of other scripts. */
const SPELLINGS: [RegExp, string][] = [
  [/sch|tch/g, 'ch'],
  [/kh|gh/g, 'h'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dj|dzh|zh/g, 'j'],
  [/ou|oo/g, 'u'],
  [/ks/g, 'x'],
  [/w/g, 'v'],
  [/q|ck/g, 'k'],
  [/c(?=[aouklrt]|$)/g, 'k'],
  [/ij|iy|yi|y|j/g, 'i'],
  [/e(?=i)/g, ''],
  [/(.)\1+/g, '$1'],
];
const SAME = 0.85;

export function personTokens(name: string): string[] {
  return fold(name).split(' ').filter(Boolean);
}

export function samePerson(a: string[], b: string[], surnameA = '', surnameB = ''): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return 0;
  if (surnamesDiffer(a, b, surnameA, surnameB)) return 0;
  const used = new Set<number>();
  const scores = short.map((token) => {
    let best = 0;
    let at = -1;
    for (const [index, other] of long.entries()) {
      if (used.has(index)) continue;
      const score = sameToken(token, other);
      if (score > best) [best, at] = [score, index];
    }
    if (best >= 0.5) used.add(at);
    return best;
  });
  const telling = short.map((token, index) => (COMMON.has(token) ? -1 : scores[index]!)).filter((score) => score >= 0);
  const matched = telling.filter((score) => score >= SAME).length;
  if (telling.length === 0) return short.join(' ') === long.join(' ') ? 1 : 0;
  if (short.join('') === long.join('')) return 1;
  // One word: a surname that has to be the other's last, or told by capitals.
  if (short.length === 1) return scores[0]! >= SAME && isLast(short[0]!, long, surnameA, surnameB) ? 0.7 : 0;
  const least = Math.min(...telling);
  // A letter's difference is a spelling only where nothing else differs: Marine and Jean-Marie Le Pen are two.
  if (matched === telling.length && least < 0.95 && a.length !== b.length && telling.length < 3) return 0.72;
  if (matched === telling.length) return telling.length === 1 ? 0.6 : 0.95;
  // An initial or a short form of the first name: "Abbdolnaser" and "Abdolnaser" are same, "J." fits "John".
  if (matched >= 1 && least >= 0.6) return 0.85;
  // Three words of which two agree: a patronymic or second surname that only one has in this form.
  if (matched >= 2 && telling.length - matched === 1) return 0.75;
  return 0;
}

/** Surnames told by capitals on both sides have to agree; one on one side has to stand on the other. */
function surnamesDiffer(a: string[], b: string[], surnameA: string, surnameB: string): boolean {
  const own = personTokens(surnameA);
  const other = personTokens(surnameB);
  const fits = (part: string[], whole: string[]) =>
    part.filter((token) => !COMMON.has(token)).every((token) => whole.some((one) => sameToken(token, one) >= 0.8));
  if (own.length > 0 && !fits(own, b) && !fits(b.slice(-1), own)) return true;
  return other.length > 0 && !fits(other, a) && !fits(a.slice(-1), other);
}

function isLast(token: string, long: string[], surnameA: string, surnameB: string): boolean {
  const told = personTokens(`${surnameA} ${surnameB}`);
  if (told.some((one) => sameToken(one, token) >= SAME)) return true;
  return sameToken(token, long.at(-1)!) >= SAME;
}

const spelled = new Map<string, string>();

function plain(token: string): string {
  let known = spelled.get(token);
  if (known === undefined) {
    known = SPELLINGS.reduce((out, [pattern, to]) => out.replace(pattern, to), token);
    spelled.set(token, known);
  }
  return known;
}

export function sameToken(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 0.65 : 0;
  const [x, y] = [plain(a), plain(b)];
  if (x === y) return 0.95;
  const least = Math.min(x.length, y.length);
  if (least >= 4 && x[0] === y[0]) {
    const distance = editDistance(x, y, 3);
    if (distance === 1) return 0.9;
    if (distance === 2 && least >= 7) return 0.87;
  }
  if (least >= 5 && editDistance(x, y, 2) === 1) return 0.86;
  // Short forms: Alex, Alexander; Mike, Michael is not seen.
  if (least >= 3 && (x.startsWith(y) || y.startsWith(x))) return 0.65;
  return 0;
}
