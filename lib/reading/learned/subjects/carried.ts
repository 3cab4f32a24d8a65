import type { Line } from '../../line';
import type { Settled } from '../../measures/settle';
import type { Entity } from '../../names/entity';
import { standsForElection } from '../../subjects/roles';
import type { Pick, Whole } from './candidates';
import type { Note } from './in-sentence';
import { few, PERSONAL, PLURAL, whole } from './layout';

/** Who may be meant though the sentence does not name them: those of the sentences before, and of the whole text. */

/** Sentences back, paragraphs back, and names of one sentence that are looked at. */
const [BACK, PARAGRAPHS, NAMES] = [3, 2, 8];
/** Words before the figure in which a pronoun or noun is looked for. */
const REACH = 30;
const NOUNS = new Set(
  `party parties coalition alliance bloc government opposition president incumbent leader winner rival challenger candidate
  candidates movement group minister`.split(/\s+/),
);

/** How the words before a figure speak of somebody without a name. */
export function spokenOf(words: string[], at: number): { pronoun: string; noun: string } {
  let pronoun: string | undefined;
  let noun: string | undefined;
  for (let word = at - 1; word >= Math.max(0, at - REACH); word--) {
    const said = words[word]!;
    pronoun ??= PERSONAL.has(said) ? 'pers' : PLURAL.has(said) ? 'plur' : undefined;
    noun ??= NOUNS.has(said) ? said : undefined;
  }
  return { pronoun: pronoun ?? 'no', noun: noun ?? 'no' };
}

/** What of a sentence the next ones may go on with. */
export interface Before {
  /** Its names, each once, in order. */
  names: Entity[];
  /** Whose its first and its last figure are, by the rules. */
  first: Entity | undefined;
  last: Entity | undefined;
}

export function beforeOf(line: Line, items: readonly Settled[], picks: ReadonlyMap<Settled, Pick>): Before {
  const names = new Set<Entity>();
  line.mentions.forEach(({ entity }, mention) => {
    const unfit = entity.kind === 'place' || entity.kind === 'demonym' || entity.kind === 'body';
    if (!unfit && line.mentionAt[mention]! >= 0 && standsForElection(line, mention)) names.add(whole(entity));
  });
  const told = items.flatMap((item) => picks.get(item)?.entity ?? []);
  return { names: [...names], first: told[0], last: told.at(-1) };
}

export function noteCarried(
  { lines, before: beforeAt, tops }: Whole,
  index: number,
  here: string,
  { pronoun, noun }: ReturnType<typeof spokenOf>,
  note: Note,
): void {
  const { paragraph } = lines[index]!;
  for (let back = 1; back <= BACK && index >= back; back++) {
    if (paragraph - lines[index - back]!.paragraph > PARAGRAPHS) break;
    const before = beforeAt(index - back);
    const key = `back${back}`;
    before.names.slice(0, NAMES).forEach((entity, rank) => {
      note(entity, key);
      note(entity, `${key},${here}`);
      note(entity, `${key}rank=${few(rank)}`);
      note(entity, `${key},${pronoun},${entity.kind}`);
      note(entity, `back,${noun},${entity.kind}`);
      if (before.names.length === 1) note(entity, `${key}only`);
      if (entity === before.first || entity === before.last) note(entity, `${key}told,${here}`);
    });
    for (const [name, entity] of [
      ['last', before.last],
      ['first', before.first],
    ] as const) {
      if (!entity) continue;
      note(entity, `${name}${back},${here}`);
      note(entity, `${name}${back},${pronoun}`);
    }
  }
  for (const entity of tops) {
    note(entity, `top${entity.kind}`);
    note(entity, `top${entity.kind},${here},${pronoun}`);
  }
}
