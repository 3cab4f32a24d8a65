import { holds, type Line } from '../line';
import type { Settled } from '../measures/settle';
import { type Entity, entityOf } from '../names/entity';
import { standsForElection } from './roles';

/**
 * One number of several contestants: a figure in, all of them as one out, by figure-spec's rule with "and" between:
 * "the [Reed Party] and the [Civic List] won four seats each", "[Moss] and [Thorne] were level on 48 percent". What each of
 * them has, or all have together, is set beside no one's own.
 */

/** Some word of one number for several; without one nothing is looked for. */
const SHARED = /\b(?:each|apiece|both|together|combined|jointly|between them|tied|level|neck and neck)\b/;
/** A contestant with what stands before its name: the, "the centrist", "Netanyahu's", "Senator". */
const MEMBER =
  "(?:(?:(?!and\\b|or\\b|but\\b|with\\b|while\\b)[a-z'-]+|[GLO]@|[NO]@ (?:'s|')) ){0,4}[NO]@(?: \\( [NOB]@ \\))?(?: of (?:[a-z'-]+ ){0,2}N@)?";
/** Two or more in a row. */
const ROW = new RegExp(`(?<row>${MEMBER}(?: , ${MEMBER}){0,4}(?: ,)? (?:and|&|as well as) ${MEMBER})`, 'g');
/** Between a row and its figure: what says that it is of all of them. */
const OF_ALL =
  /^ (?:, )?(?:\) )?(?:(?:which|who|that) )?(?:[a-z'-]+ ){0,4}(?:each|both|together|combined|jointly|tied|level|neck and neck)(?: [a-z'-]+){0,6}(?: a)? $/;
/** Nothing between that begins another clause, where the words behind say so. */
const PLAIN_WAY = /^ (?:, )?(?:\) )?(?:(?:which|who|that) )?(?:[a-z'-]+ ){0,8}$/;
const EACH_BEHIND =
  /^(?: (?:of the )?(?:votes?|seats?|mps|delegates|support|deputies|mandates|members|constituencies)| (?:[a-z-]+|[GLO]@) (?:seats|mps|delegates|votes))?(?: [a-z]+){0,2} (?:each|apiece|between them|together|combined)\b/;
/** "leaving [one] each to the Reed Party and the Civic List" */
const EACH_TO = /^(?: (?:votes?|seats?|percent))?(?: of the votes?)? (?:each|apiece) (?:to|for|going to|went to) /;
/** Several who were named before. */
const THEY =
  /\b(?:both (?:parties|candidates|sides|men|women|alliances|blocs|camps|groups|leaders|rivals|of them)|(?:the|these) (?:latter )?(?:two|C#)(?: (?:parties|candidates|sides|men|women|alliances|blocs|camps|leaders|rivals))?|the pair|they)(?![a-z])[^NO@#;]*$/;
/** "[Moss] was tied with [Thorne] at 48 percent" */
const TIED_WITH =
  /(?<one>[NO]@) (?:[a-z]+ ){0,3}(?:tied|level|neck and neck|drew level) with (?:[a-z'-]+ |[NO]@ 's ){0,4}(?<two>[NO]@) (?:[a-z]+ ){0,2}(?:at|on|with) (?:[a-z]+ ){0,2}$/d;

/** Characters of a sentence in which they are named. */
const REACH = 300;
/** Sentences back in which they are named. */
const BACK = 2;

export function jointOf(lines: readonly Line[], index: number, { figure }: Settled): Entity | undefined {
  const line = lines[index]!;
  if (!holds(line, SHARED)) return undefined;
  const at = line.figureAt[figure]!;
  const from = Math.max(0, at - REACH, line.text.lastIndexOf('#', at - 1) + 1);
  const before = line.text.slice(from, at);
  const behind = line.text.slice(at + 2, at + 90);
  const each = EACH_BEHIND.test(behind);
  const rows = [...before.matchAll(ROW)];
  const row = rows.at(-1);
  if (row) {
    const way = before.slice(row.index + row[0].length);
    return OF_ALL.test(way) || (each && PLAIN_WAY.test(way)) ? allOf(line, from + row.index, row[0]) : undefined;
  }
  const tied = TIED_WITH.exec(before)?.indices?.groups;
  if (tied) return joined([tied.one!, tied.two!].map(([place]) => entityAt(line, from + place)));
  const to = EACH_TO.exec(behind);
  if (to) {
    const start = at + 2 + to[0].length;
    ROW.lastIndex = 0;
    const next = ROW.exec(line.text.slice(start, start + 120));
    return next?.index === 0 ? allOf(line, start, next[0]) : undefined;
  }
  const near = Math.max(0, at - REACH);
  const they = THEY.exec(line.text.slice(near, at));
  if (!they || !(each || /\b(?:both|two|C#|pair|together|combined|level|tied)(?![a-z])/.test(they[0])))
    return undefined;
  const own = rowIn(line, near + they.index);
  if (own) return own;
  for (let back = 1; back <= BACK && index >= back; back++) {
    const earlier = lines[index - back]!;
    if (line.paragraph - earlier.paragraph > 1) return undefined;
    const found = rowIn(earlier, earlier.text.length) ?? twoIn(earlier);
    if (found) return found;
  }
  return undefined;
}

const rowIn = (line: Line, until: number): Entity | undefined => {
  const from = Math.max(0, until - REACH);
  const row = [...line.text.slice(from, until).matchAll(ROW)].at(-1);
  return row && allOf(line, from + row.index, row[0]);
};

/** The only two of one kind that a sentence names. */
function twoIn(line: Line): Entity | undefined {
  const named = new Set<Entity>();
  line.mentions.forEach(({ entity }, mention) => {
    if (line.mentionAt[mention]! >= 0 && standsForElection(line, mention)) named.add(entity.same ?? entity);
  });
  const [one, two] = [...named];
  return named.size === 2 && one!.kind === two!.kind ? joined([one, two]) : undefined;
}

/** Each member of a row is the last name of its part, brackets aside. */
function allOf(line: Line, start: number, row: string): Entity | undefined {
  const members: (Entity | undefined)[] = [];
  let at = 0;
  for (const part of row.split(PARTS)) {
    const place = part
      .replace(/ of (?:[a-z'-]+ ){0,2}N@$/, '')
      .replace(/ \( [NOB]@ \)$/, '')
      .search(/[NO]@$/);
    if (place >= 0) members.push(entityAt(line, start + at + place));
    else if (part.includes('@')) return undefined;
    at += part.length;
  }
  return joined(members);
}
const PARTS = /( ?,? (?:and|&|as well as) | , )/;

function entityAt(line: Line, place: number): Entity | undefined {
  const mention = line.mentionAt.indexOf(place);
  if (mention < 0 || !standsForElection(line, mention)) return undefined;
  const { entity } = line.mentions[mention]!;
  return entity.same ?? entity;
}

/** One that stands for all; nobody where one of them is no contestant. */
function joined(members: readonly (Entity | undefined)[]): Entity | undefined {
  const all = [...new Set(members)];
  if (all.length < 2 || all.some((entity) => entity === undefined || entity.kind === 'option')) return undefined;
  const kind = all.every((entity) => entity!.kind === 'person') ? 'person' : 'party';
  return entityOf(kind, all.map((entity) => entity!.name).join(' and '));
}
