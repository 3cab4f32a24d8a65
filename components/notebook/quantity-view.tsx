/**
 * One quantity of the notebook: its values side by side, each with the outlets that gave it, day, link, sentence.
 * In: the quantity. Out: the view, and what of it is to be deleted.
 */
import type { Note, NotedQuantity, NotedValue } from '../../lib/model/note';
import { readDay } from '../dates';
import { webAddress } from '../link';
import { claimTitle } from '../names';
import { claimedQuantity } from '../numbers';
import { stageWords } from '../sentence/stage-words';
import { useText } from '../text-context';
import { usePieces } from './pieces';
import { copiesWords, relationWords } from './relation';

/** Outlets below one value, and values of one quantity, at first: a glance takes in no more. */
const OUTLETS = 6;
const VALUES = 12;
/** With each further press. */
const PIECE = 40;

type Remove = (note: Note, button: HTMLElement) => void;

function Reading({ note, shown, remove }: { note: Note; shown: string; remove: Remove }) {
  const t = useText();
  const href = webAddress(note.url);
  const day = readDay(note.readAt, new Date(), t);
  return (
    <li class="reading">
      <span class="outlet">
        {href ? (
          <a href={href} target="_blank" rel="noreferrer noopener">
            {note.site}
          </a>
        ) : (
          note.site
        )}
        <span class="faint">, {day}</span>
      </span>{' '}
      <button
        type="button"
        class="word delete"
        aria-label={t('noted_delete_named', shown, note.site, day)}
        onClick={(event) => remove(note, event.currentTarget)}
      >
        {t('noted_delete')}
      </button>
      {note.sentence && (
        <details>
          <summary>
            {t('noted_sentence')}
            <span class="unseen">
              {' '}
              {shown}, {note.site}
            </span>
          </summary>
          <blockquote>{t('quoted', note.sentence)}</blockquote>
        </details>
      )}
    </li>
  );
}

function Value({ value, remove }: { value: NotedValue; remove: Remove }) {
  const t = useText();
  const { notes } = value;
  const first = notes[0]!;
  const shown = claimedQuantity(first, t);
  const copies = copiesWords(value, t);
  const outlets = usePieces(notes, OUTLETS, PIECE);
  const credited = notes.every(({ source }) => source === first.source) ? first.source : null;
  const made = [stageWords(first, t), credited].filter(Boolean).join(', ');
  return (
    <li class="noted-value">
      <span class="noted-number">{shown}</span>
      {made && <span class="detail faint">{made}</span>}
      {copies && <span class="detail faint">{copies}</span>}
      <ul>
        {outlets.shown.map((note) => (
          <Reading key={JSON.stringify([note.url, note.place])} note={note} shown={shown} remove={remove} />
        ))}
      </ul>
      {outlets.more}
    </li>
  );
}

export function QuantityView({ quantity, remove }: { quantity: NotedQuantity; remove: Remove }) {
  const t = useText();
  const first = quantity.values[0]!.notes[0]!;
  const relation = relationWords(quantity, t);
  const values = usePieces(quantity.values, VALUES, PIECE);
  return (
    <li class="quantity">
      <h3>{claimTitle(first, t)}</h3>
      {relation && <p class={quantity.relation === 'differ' ? 'relation' : 'relation faint'}>{relation}</p>}
      <ul class="noted-values">
        {values.shown.map((value) => (
          <Value key={value.key} value={value} remove={remove} />
        ))}
      </ul>
      {values.more}
    </li>
  );
}
