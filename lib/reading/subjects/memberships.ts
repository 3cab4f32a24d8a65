import { type Line, matchesIn } from '../line';

/**
 * The parties that persons of a text are of, though they lead none: sentences in, persons tied out. "Senator [Rodrigo Paz] of
 * the [Christian Democratic Party]", "[Labor]'s [Ali France]". Who leads a party is told by relations.ts, and goes first.
 */

const BRACKETS = '(?: \\( [NOB]@ \\))?';
const STANDS =
  '(?:incumbent|candidate|nominee|challenger|contender|hopeful|newcomer|mp|senator|governor|deputy|lawmaker|veteran|stalwart|minister|premier|mayor)';
const OF_PARTY = new RegExp(
  [
    `(?<person>N@)${BRACKETS} (?:, )?(?:of|from) (?:the |his |her )?(?:[a-z-]+ |G@ ){0,3}(?<party>N@)`,
    `(?<person2>N@) , (?:the |a |an )(?:[a-z-]+ |G@ ){0,2}(?<party2>N@)${BRACKETS} ${STANDS}\\b`,
    `(?<party3>N@)${BRACKETS} (?:[a-z-]+ ){0,2}${STANDS} (?<person3>N@)`,
    `(?<party4>N@) (?:'s|') (?<person4>N@)`,
  ].join('|'),
  'dg',
);

export function tieMembers(lines: readonly Line[]): void {
  for (const line of lines) {
    for (const { indices } of matchesIn(line, OF_PARTY)) {
      const groups = indices!.groups!;
      const entity = (...names: string[]) => {
        const place = names.map((name) => groups[name]).find((found) => found !== undefined);
        return place && line.mentions[line.mentionAt.indexOf(place[0])]?.entity;
      };
      const person = entity('person', 'person2', 'person3', 'person4');
      const party = entity('party', 'party2', 'party3', 'party4');
      const isNamed = party && party.name !== party.name.toLowerCase();
      if (person?.kind === 'person' && party?.kind === 'party' && isNamed) person.related ??= party.same ?? party;
    }
  }
}
