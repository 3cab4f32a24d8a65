/**
 * As much of a figure's sentence as is kept. In: the sentence and where its figure stands in it. Out: the sentence, or,
 * where that is long, what stands around the figure: "… the commission accredited [109] media outlets from …". Pure.
 */

/** Two long sentences of a news text; more would be keeping the article. UTF-16 units, signs of omission included. */
export const MAX_SENTENCE = 300;
const MARK = '…';
/** Half a sign, where a cut went through one of those that take two units. */
const HALVES = /^[\udc00-\udfff]|[\ud800-\udbff]$/g;

export function boundedSentence(sentence: string, start: number, end: number): string {
  if (sentence.length <= MAX_SENTENCE) return plain(sentence);
  const room = MAX_SENTENCE - 2 * (MARK.length + 1);
  const shown = Math.min(end, start + room);
  const from = Math.max(0, Math.min(start - Math.floor((room - (shown - start)) / 2), sentence.length - room));
  const to = Math.min(sentence.length, from + room);
  const head = from === 0 ? 0 : afterSpace(sentence, from, start);
  const tail = to === sentence.length ? to : beforeSpace(sentence, to, shown);
  const middle = plain(sentence.slice(head, tail).replace(HALVES, ''));
  return `${head > 0 ? `${MARK} ` : ''}${middle}${tail < sentence.length ? ` ${MARK}` : ''}`;
}

/** The first whole word from `from` on; the middle of a word where no other begins before `limit`. */
function afterSpace(text: string, from: number, limit: number): number {
  const space = text.indexOf(' ', from);
  return space >= 0 && space < limit ? space + 1 : from;
}

function beforeSpace(text: string, to: number, limit: number): number {
  const space = text.lastIndexOf(' ', to);
  return space > limit ? space : to;
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
