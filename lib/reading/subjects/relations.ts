import { type Line, matchesIn, matchIn } from '../line';
import type { Entity } from '../names/entity';
import { tieMembers } from './memberships';
import { tieNicknames } from './party-nicknames';
import { tieRuling } from './ruling';

/** Who leads a party, or stands for it. */
const LEADS =
  /(?<party6>N@)(?: \( N@ \))? , an? (?:[a-z-]+ ){0,3}(?:alliance|coalition|bloc|union|grouping|merger) of (?:[a-z'-]+ |N@ |, ){1,6}(?:headed|led|fronted|formed) by (?:[a-z0-]+ ){0,4}(?<person6>N@)|(?<party>N@) (?:leader|chairman|chairwoman|candidate|chief|president|head|nominee)s? (?<person>N@)|(?<person2>N@) (?:'s|') (?:[a-zG@-]+ ){0,4}(?<party2>N@)|(?<person3>N@) ?,? (?:the )?(?:leader|candidate|head|chairman|founder|chief) of (?:the )?(?:[a-zG@-]+ ){0,3}(?<party3>N@)|(?<party5>N@) [^PCF]{0,80}\b(?:its|the party 's) (?:co-)?(?:leader|chairman|chairwoman|candidate|chief|head|founder) (?<person5>N@)|(?<party4>N@)(?: \( N@ \))? ?,? (?:of|led by|headed by) (?:(?!the\b)[a-z0-]+ ){0,5}(?<person4>N@)/dg;
/** Who heads a body, or speaks for it. */
const HEADS =
  /(?<person>N@) ,? ?(?:the )?(?:[a-zG@-]+ ){0,2}(?:chair|chairman|chairwoman|chairperson|head|president|director|secretary|spokesman|spokeswoman|spokesperson|commissioner|chief) (?:of|for|at) (?:the )?(?:[a-zG@L-]+ ){0,2}(?<body>B@)|(?<body2>B@) (?:'s |' )?(?:chair|chairman|chairwoman|chairperson|head|president|director|secretary|spokesman|spokeswoman|spokesperson|commissioner|chief|official) (?<person2>N@)/dg;
/** Another name of the same. */
const CALLED =
  /(?<first>N@) ,? ?(?:also |better |otherwise |commonly )?(?:known|called|referred to) (?:in [a-zG@]+ |locally |officially )?as (?:the )?(?<second>N@)/dg;

/** Ties between people and parties that the text states: "Kickl's Freedom Party", "SNP leader Nicola Sturgeon". */
export function relate(lines: Line[]): void {
  sides(lines);
  tieNicknames(lines);
  for (const line of lines) {
    for (const match of matchesIn(line, CALLED)) {
      const named = (place: number) => line.mentions[line.mentionAt.indexOf(place)]?.entity;
      const first = named(match.indices!.groups!.first![0]);
      const second = named(match.indices!.groups!.second![0]);
      if (first && second && first !== second && !first.same) second.same = first;
    }
    for (let match = matchIn(line, HEADS); match; match = matchIn(line, HEADS, match.index + 2)) {
      const at = (name: string) => match!.indices!.groups![name]?.[0];
      const entity = (place: number | undefined) => line.mentions[line.mentionAt.indexOf(place ?? -2)]?.entity;
      const person = entity(at('person') ?? at('person2'));
      const body = entity(at('body') ?? at('body2'));
      if (person?.kind === 'person' && body) person.related ??= body;
    }
    for (let match = matchIn(line, LEADS); match; match = matchIn(line, LEADS, match.index + 2)) {
      const groups = match.indices!.groups!;
      const entity = (...names: string[]) =>
        names
          .map((name) => groups[name])
          .filter(Boolean)
          .map((place) => line.mentions[line.mentionAt.indexOf(place![0])]?.entity)[0];
      const person = entity('person', 'person2', 'person3', 'person4', 'person5', 'person6');
      const party = entity('party', 'party2', 'party3', 'party4', 'party5', 'party6');
      // "Kickl's main rival" is no party of his.
      const isNamed = party && party.name !== party.name.toLowerCase();
      if (person?.kind === 'person' && party?.kind === 'party' && isNamed) {
        person.related ??= party;
        party.related ??= person;
      }
    }
  }
  tieMembers(lines);
  tieRuling(lines);
}

/** "the conservative [People's Party]" makes "the [conservatives]" it, where the text has one such party. */
function sides(lines: Line[]): void {
  const told = new Map<string, Set<Entity>>();
  for (const line of lines) {
    for (const match of matchesIn(line, SIDE)) {
      const party = line.mentions[line.mentionAt.indexOf(match.index + match[0].length - 2)]?.entity;
      if (party?.kind !== 'party') continue;
      const key = `${match[1]!}s`;
      told.set(key, (told.get(key) ?? new Set()).add(party));
    }
  }
  if (told.size === 0) return;
  for (const line of lines) {
    for (const { entity } of line.mentions) {
      const parties = told.get(entity.name);
      if (parties?.size === 1 && !parties.has(entity)) entity.same ??= [...parties][0]!;
    }
  }
}

/** Sides that news uses as names: GROUPS, one of them at a time. */
const SIDE = /\b(conservative|liberal|socialist|green|reformist|hardliner|nationalist|communist|populist|centrist) N@/g;
