/** The notebook's elections, each with its quantities; a long notebook in pieces. In: what is left of the search. */
import { useState } from 'preact/hooks';
import type { Note, NotedElection } from '../../lib/model/note';
import { electionDate, electionTitle } from '../names';
import { sentenceCase } from '../text';
import { useText } from '../text-context';
import { QuantityView } from './quantity-view';

/** Quantities shown at once: more would make the page slow to open, and nobody reads them in one go. */
const PIECE = 60;

/** The first quantities, with the elections they belong to. */
function firstOf(elections: readonly NotedElection[], most: number): NotedElection[] {
  let left = most;
  return elections.flatMap((entry) => {
    const quantities = entry.quantities.slice(0, Math.max(0, left));
    left -= quantities.length;
    return quantities.length > 0 ? [{ ...entry, quantities }] : [];
  });
}

interface ElectionsViewProps {
  elections: readonly NotedElection[];
  remove: (note: Note, button: HTMLElement) => void;
}

export function ElectionsView({ elections, remove }: ElectionsViewProps) {
  const t = useText();
  const [most, setMost] = useState(PIECE);
  const all = elections.reduce((sum, { quantities }) => sum + quantities.length, 0);
  return (
    <>
      {firstOf(elections, most).map(({ key, election, quantities }) => (
        <section key={key} class="noted-election" aria-label={electionTitle(election, t)}>
          <h2>
            {sentenceCase(electionTitle(election, t), t.locale)} <span class="faint">{electionDate(election, t)}</span>
          </h2>
          <ul class="quantities">
            {quantities.map((quantity) => (
              <QuantityView key={quantity.key} quantity={quantity} remove={remove} />
            ))}
          </ul>
        </section>
      ))}
      {all > most && (
        <p>
          <button type="button" onClick={() => setMost(most + PIECE)}>
            {t.count('noted_more', all - most)}
          </button>
        </p>
      )}
    </>
  );
}
