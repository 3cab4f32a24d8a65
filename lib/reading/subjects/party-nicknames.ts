import type { Line } from '../line';
import type { Entity } from '../names/entity';

/**
 * Parties that news calls by more than one word: lines in, the entities of one party tied to the fullest of their names
 * in the text. "the [GOP]" is the [Republicans], "the [Democratic] candidate" stands for the [Democrats].
 */

/** The names of one party in a row: AP Stylebook, "political parties and philosophies"; the BBC's and Guardian's style guides. */
const NICKNAMES: readonly RegExp[] = [
  /^(?:GOP|Republicans?|Republican [Pp]arty)$/,
  /^(?:Dems?|Democrats?|Democratic|Democratic [Pp]arty)$/,
  /^(?:Tory|Tories|Conservatives?|Conservative [Pp]arty)$/,
  /^(?:Lib Dems?|Liberal Democrats?)$/,
];

export function tieNicknames(lines: readonly Line[]): void {
  const named = NICKNAMES.map(() => new Set<Entity>());
  for (const entity of new Set(lines.flatMap(({ mentions }) => mentions.map((mention) => mention.entity)))) {
    const party = entity.kind === 'party' || entity.kind === 'other' ? rowOf(entity.name) : -1;
    if (party >= 0) named[party]!.add(entity);
  }
  for (const entities of named) {
    const [fullest] = [...entities].sort((a, b) => fullness(b.name) - fullness(a.name));
    for (const entity of entities) {
      if (!fullest || entity === fullest) continue;
      entity.same ??= fullest;
      // What the dataset knows of one name it knows of the party.
      if (!standsInData(fullest) && standsInData(entity)) fullest.known = [...fullest.known, ...entity.known];
    }
  }
}

const standsInData = ({ known }: Entity) => known.some(({ kind }) => kind === 'contestant');

function rowOf(name: string): number {
  if (name.length > LONGEST) return -1;
  const bare = name.replace(/^the /i, '');
  return NICKNAMES.findIndex((pattern) => pattern.test(bare));
}
const LONGEST = 30;

/** "Republican Party" says more than "Republicans", and that more than "Republican" or "GOP". */
const fullness = (name: string) => (/party$/i.test(name) ? 2 : /s$/i.test(name) ? 1 : 0) * LONGEST + name.length;
