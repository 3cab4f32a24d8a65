import type { Line } from '../line';
import type { Entity } from '../names/entity';
import { isIn, wordPattern } from '../patterns/in-text';
import type { Reading } from '../read';
import { isOfOffice } from '../subjects/roles';
import { isDateline } from './dateline';

/** Sentences that tell what a text is about: the headline and the first. */
const OPENING = 2;
/** "A nationwide poll": no state's. */
const NATIONWIDE = wordPattern(
  String.raw`(?:(?:nationwide|national) (?:[a-z/-]+ ){0,3}(?:polls?|surveys?)|adults nationwide|(?<=(?:\b(?:support|leads?|ahead|poll(?:s|ing)?|percent)|%) )nationally)\b`,
);

export interface MainPlace {
  /** The state or province that a text names most, offices aside unless there is no other. */
  mainPlace: string | undefined;
  /** Whose part it is. */
  country: string | undefined;
  /** The text opens with it. */
  opensThere: boolean;
  /** The text tells of a poll of the nation. */
  nationwide: boolean;
  /** Most of its paragraphs are of one sentence. */
  loose: boolean;
}

/** Sentences a paragraph has on average, at most, where each is set apart. */
const LOOSE = 1.7;

export function mainPlaceOf({ text, lines }: Reading): MainPlace {
  const counts = new Map<Entity, number>();
  const ofOffices = new Set<Entity>();
  const opening = new Set<Entity>();
  for (const line of lines) {
    line.mentions.forEach(({ entity }, index) => {
      if (!isPart(entity) || isDateline(line, index)) return;
      if (line.mentionAt[index]! >= 0 && isOfOffice(line, index) && !ownsParty(line, index)) {
        ofOffices.add(entity);
        return;
      }
      counts.set(entity, (counts.get(entity) ?? 0) + 1);
      if (line.sentence < OPENING) opening.add(entity);
    });
  }
  // "Mississippi Sen. Cochran forced into runoff": where no other is named, it is his state's.
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  const [office] = ofOffices.size === 1 ? ofOffices : [];
  const main = most?.[0] ?? office;
  return {
    mainPlace: main?.name,
    country: main?.known.find(({ kind }) => kind === 'place')?.country,
    opensThere: main !== undefined && opening.has(main),
    nationwide: isIn(text, NATIONWIDE),
    loose: lines.length < LOOSE * (1 + (lines.at(-1)?.paragraph ?? 0)),
  };
}

/** "[British Columbia]'s New Democrats": a party is no holder of an office. */
const ownsParty = (line: Line, index: number) =>
  line.text.startsWith(" 's N@", line.mentionAt[index]! + 2) && line.mentions[index + 1]?.entity.kind === 'party';

function isPart({ kind, known }: Entity): boolean {
  return (
    kind === 'place' &&
    known.some((entry) => entry.kind === 'place') &&
    known.every((entry) => entry.kind === 'place' || entry.kind === 'scope')
  );
}
