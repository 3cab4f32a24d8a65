/**
 * What a screen says in another language than it should. In: its words and labels, the English catalogue, the one it should speak.
 * Out: English messages that stand in it though their translation is another; keys of messages that stand in it bare.
 */
export type Messages = Record<string, { message: string }>;

/** Shorter pieces may stand in a quoted sentence, or be a source's name. UTF-16 units. */
const LEAST = 24;

/** Each stretch of words by itself, but for what is quoted and what the data calls things. Runs in the page. */
export function labelsOf(): string[] {
  const labels: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = node.nodeValue?.trim() ?? '';
    if (words && !node.parentElement?.closest('blockquote, .why, td, th[scope="row"], script')) labels.push(words);
  }
  return labels;
}

const plain = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, ' ');

/** What stands between the places of a message that something is put in. */
const pieces = (message: string) =>
  plain(message)
    .split(/\$\d/)
    .map((piece) => piece.trim())
    .filter((piece) => piece.length >= LEAST);

export function leftInEnglish(words: string, labels: readonly string[], english: Messages, own: Messages): string[] {
  const text = plain(words);
  const ownText = plain(
    Object.values(own)
      .map(({ message }) => message)
      .join('\n'),
  );
  const left = Object.values(english)
    .flatMap(({ message }) => pieces(message))
    .filter((piece) => text.includes(piece) && !ownText.includes(piece));
  const ownWords = new Set(Object.values(own).map(({ message }) => plain(message)));
  const englishWords = new Set(Object.values(english).map(({ message }) => plain(message)));
  const short = labels.map(plain).filter((label) => englishWords.has(label) && !ownWords.has(label));
  const bare = Object.keys(english).filter((key) => key.includes('_') && new RegExp(`\\b${key}\\b`).test(text));
  return [...new Set([...left, ...short, ...bare])];
}
