import { type Line, matchesIn } from '../line';
import type { Entity } from '../names/entity';

/**
 * Who governs in a text: sentences in, the names that only say so tied to the party that it calls so out. "the ruling [Party of
 * Action]" is meant by "the [governing party]" further down. Two that are called so leave it open.
 */

const GOVERNS = /\b(?:ruling|governing|incumbent) (?:(?:[a-z-]+|G@) ){0,3}(?<name>N@)/dg;
const OPPOSES =
  /\b(?:main|largest|chief|leading) opposition (?:(?:party|alliance|the|,|G@|[a-z-]+) ){0,3}(?<name>N@)/dg;
const GOVERNING = /^(?:ruling|governing|incumbent) party$/;
const OPPOSITION = /^(?:main |largest )?opposition party$/;

export function tieRuling(lines: readonly Line[]): void {
  const party = tie(lines, GOVERNS, GOVERNING);
  if (party) tieHeads(lines, party);
  tie(lines, OPPOSES, OPPOSITION);
}

const IN_OFFICE = ['president', 'premier', 'prime', 'chancellor'];
const THEIR_PARTY = /^ (?:'s|') (?:[a-z-]+ ){0,2}(?:party|coalition|alliance)\b/;

/** "President Moss's party", of a head of government whom no sentence ties to one, is the one that rules. */
function tieHeads(lines: readonly Line[], party: Entity): void {
  for (const line of lines)
    line.mentions.forEach(({ entity }, mention) => {
      if (entity.kind !== 'person' || entity.related || line.mentionAt[mention]! < 0) return;
      const isHead = IN_OFFICE.some((title) => entity.titles?.has(title)) && !entity.titles?.has('former');
      if (isHead && THEIR_PARTY.test(line.text.slice(line.mentionAt[mention]! + 2))) entity.related = party;
    });
}

function tie(lines: readonly Line[], called: RegExp, name: RegExp): Entity | undefined {
  const found = new Set<Entity>();
  for (const line of lines) {
    for (const { indices } of matchesIn(line, called)) {
      const entity = line.mentions[line.mentionAt.indexOf(indices!.groups!.name![0])]?.entity;
      if (entity?.kind === 'party' && entity.name !== entity.name.toLowerCase()) found.add(entity.same ?? entity);
    }
  }
  const [party] = found;
  if (found.size !== 1 || !party) return undefined;
  for (const { mentions } of lines)
    for (const { entity } of mentions) if (name.test(entity.name)) entity.same ??= party;
  return party;
}
