/**
 * What the reader searches for in the notebook. In: elections, some words ("aliyev 2024 trend"), the words of the
 * screens. Out: the elections with those quantities that have all of the words: in the election, measure, name, value,
 * outlet, source or sentence, whatever their case and marks. Pure.
 */
import type { NotedElection, NotedQuantity } from '../../lib/model/note';
import { claimTitle, electionDate, electionTitle } from '../names';
import { claimedQuantity } from '../numbers';
import { stageWords } from '../sentence/stage-words';
import type { Text } from '../text';

/** A search is a few words; a text that was pasted into the field is cut. */
const MAX_SEARCH = 200;
const MAX_WORDS = 12;

export function searchNotebook(elections: readonly NotedElection[], search: string, t: Text): NotedElection[] {
  const words = plain(search.slice(0, MAX_SEARCH)).split(' ').filter(Boolean).slice(0, MAX_WORDS);
  if (words.length === 0) return [...elections];
  return elections.flatMap((entry) => {
    const head = plain(`${electionTitle(entry.election, t)} ${electionDate(entry.election, t)}`);
    const quantities = entry.quantities.filter((quantity) => {
      const text = `${head} ${keptText(quantity, t)}`;
      return words.every((word) => text.includes(word));
    });
    return quantities.length > 0 ? [{ ...entry, quantities }] : [];
  });
}

/** Made once, not with every letter that is typed. */
const texts = new WeakMap<NotedQuantity, string>();

function keptText(quantity: NotedQuantity, t: Text): string {
  const text = texts.get(quantity) ?? textOf(quantity, t);
  texts.set(quantity, text);
  return text;
}

function textOf({ values }: NotedQuantity, t: Text): string {
  const parts = values.flatMap(({ notes }) => [
    claimTitle(notes[0]!, t),
    claimedQuantity(notes[0]!, t),
    stageWords(notes[0]!, t),
    ...notes.flatMap(({ subject, site, source, sentence, readAt }) => [
      subject ?? '',
      site,
      source ?? '',
      sentence,
      readAt.slice(0, 10),
    ]),
  ]);
  return plain(parts.join(' '));
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ıə]/g, (letter) => (letter === 'ı' ? 'i' : 'a'))
    .replace(/\s+/g, ' ')
    .trim();
}
