/**
 * The notebook to take away as a text. In: elections of the notebook. Out: Markdown: a heading an election, a paragraph
 * a quantity with its values, each value with the references of the pages that gave it, all of them listed at the end.
 */
import type { Note, NotedElection } from '../../lib/model/note';
import { localDay, shownDate } from '../dates';
import { webAddress } from '../link';
import { claimTitle, electionDate, electionTitle } from '../names';
import { copiesWords, relationWords } from '../notebook/relation';
import { claimedQuantity } from '../numbers';
import { stageWords } from '../sentence/stage-words';
import { sentenceCase, type Text } from '../text';
import { plain } from './markdown';

/** What ends an address in Markdown's angle brackets. */
const ENDS_ADDRESS = /[<>\s\\|]/g;

export function notebookMarkdown(elections: readonly NotedElection[], t: Text): string {
  const references: string[] = [];
  const refer = (note: Note) => {
    const href = webAddress(note.url)?.replace(ENDS_ADDRESS, encodeURIComponent) ?? '';
    const day = shownDate(localDay(note.readAt), t, 'long');
    const where = [t('noted_read', plain(note.site), day), href && `<${href}>`].filter(Boolean).join(' ');
    const words = note.sentence ? ` ${t('quoted', plain(note.sentence))}` : '';
    references.push(`[^${references.length + 1}]: ${where}${words}`);
    return `[^${references.length}]`;
  };
  const lines = [`# ${t('ext_name')}: ${t('nav_notebook')}`, ''];
  for (const { election, quantities } of elections) {
    const title = sentenceCase(electionTitle(election, t), t.locale);
    lines.push(`## ${plain(`${title}, ${electionDate(election, t)}`)}`, '');
    for (const quantity of quantities) {
      const first = quantity.values[0]!.notes[0]!;
      lines.push(`### ${plain(claimTitle(first, t))}`, '');
      const relation = relationWords(quantity, t);
      if (relation) lines.push(plain(relation), '');
      for (const value of quantity.values) {
        const { notes } = value;
        const stage = stageWords(notes[0]!, t);
        const copies = copiesWords(value, t);
        const outlets = notes.map((note) => `${plain(note.site)}${refer(note)}`).join(', ');
        lines.push(
          `- **${plain(claimedQuantity(notes[0]!, t))}**${stage && ` (${plain(stage)})`}: ${outlets}${copies && `. ${plain(copies)}`}`,
        );
      }
      lines.push('');
    }
  }
  return [...lines, ...references, ''].join('\n');
}
