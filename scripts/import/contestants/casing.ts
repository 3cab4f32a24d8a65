/**
 * A name as a gatherer typed it in, the name as people write it out: "Ilham ALIYEV" is Ilham Aliyev, "VAN DER BELLEN"
 * Van der Bellen, "McCAIN" McCain; "MEDVEDEV, Dmitry" is turned round.
 */

/** Particles that stay small inside a name. */
const SMALL = new Set([
  'al',
  'el',
  'de',
  'da',
  'do',
  'dos',
  'das',
  'del',
  'der',
  'den',
  'di',
  'du',
  'la',
  'le',
  'van',
  'von',
  'bin',
  'ibn',
  'ben',
  'ould',
  'y',
  'e',
  'ag',
  'zu',
  'ter',
]);
/** Kept as they are: order in a family. */
const ROMAN = /^(?:II|III|IV|VI|VII)$/;
const TITLES =
  /^(?:(?:Lt\.|Maj\.|Brig\.)[ -]?)?(?:Gen\.?|Dr\.?|Prof\.?|Col\.?|Capt\.?|Maj\.?|Sir|Dame|Mr\.?|Mrs\.?|Ms\.?|Sheikh|Shaykh|Rev\.?|Marshal|President|Ing\.|Eng\.|Haji|Hon\.)(?: \(Ret\.?\))? (?=\p{L})/u;

export function personCase(text: string): string {
  const turned = turnRound(text.replace(TITLES, ''));
  const words = turned.split(' ').filter(Boolean);
  return words.map((word, index) => wordCase(word, index, words)).join(' ');
}

/** The words in capitals among others are the surname; where all or none are in capitals there is none to tell. */
export function surnameOf(text: string): string {
  const words = text
    .replace(TITLES, '')
    .split(/[ ,]+/)
    .filter((word) => /\p{L}{2}/u.test(word));
  const capitals = words.filter((word) => isCapitals(word) && !ROMAN.test(word));
  return capitals.length > 0 && capitals.length < words.length ? capitals.join(' ') : '';
}

/** "TRUMP, DONALD J." but not "Albert BRYAN, Jr". */
function turnRound(text: string): string {
  const [, last, first] = /^([^,]+), (?!Jr\b|Sr\b|II)(\p{Lu}[^,]*)$/u.exec(text) ?? [];
  return last && first && last.split(' ').length <= 3 ? `${first} ${last}` : text;
}

function wordCase(word: string, index: number, words: string[]): string {
  if (!isCapitals(word) || ROMAN.test(word)) return word;
  const lower = word.toLowerCase();
  // A particle in capitals inside a surname in capitals: VAN DER BELLEN; the first of them is written large.
  const before = words[index - 1] ?? '';
  if (
    SMALL.has(lower) &&
    index < words.length - 1 &&
    (index > 1 || (before !== '' && isCapitals(before))) &&
    isCapitals(before)
  )
    return lower;
  return lower
    .replace(/(^|[-'’(])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase())
    .replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`)
    .replace(/(['’])S$/u, '$1s');
}

/** Two letters or more, none of them small but in "McCAIN". An initial ("J.") is none. */
function isCapitals(word: string): boolean {
  if (/^Mc\p{Lu}{2,}$/u.test(word) || /^(?:al|el|as|ar|ad|ash)-\p{Lu}{2,}$/u.test(word)) return true;
  return /\p{Lu}.*\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word) && !/^(?:\p{Lu}\.)+$/u.test(word);
}
