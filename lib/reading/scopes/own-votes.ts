import type { ElectionType } from '../../model/election';
import { contestsIn } from '../elections/contest-words';
import { type Line, matchesIn } from '../line';
import { isCouncil } from './constituencies';

/**
 * A text's sentences in, whose own votes they tell of out: "[Catalonia] election", "the state poll in [Hesse]", "the
 * [Tonkolili] by-election".
 */
export interface OwnVotes {
  /** Parts of a country that elect a chamber or a governor of their own. */
  parts: ReadonlySet<string>;
  /** The one of them that the text opens with. */
  opens: string | undefined;
  /** Whose one seat is filled. */
  seats: ReadonlySet<string>;
  /** Several by-elections are told of: a figure is one's of them, or all of theirs. */
  several: boolean;
}

/** "the [Elpitiya PS] election": a council that is voted for. */
const VOTED = /^ (?:[a-z]+ )?(?:elections?|polls?)\b/;
/** Sentences that open a text: the title, the first and the next. */
const OPENING = 3;
/** Characters between a place and the contest that is its own. */
const BESIDE = 34;
/** Between the place and the contest behind it: "Hesse's early state election", "Haryana's 90-seat". */
const OWNS = /^(?: 's)? (?:(?:[a-z-]+|Y#|C# - (?:seat|member)) ){0,3}$/;
/** Between the contest and the place behind it: "by-election in the northern seat of Oldport". */
const HELD_IN = /^ (?:[a-z-]+ ){0,2}?(?:in|for|at|of) (?:the )?(?:[a-z-]+ ){0,3}$/;
const SEVERAL = /\b(?:by-elections|byelections|by-polls|bypolls|special (?:[a-z-]+ ){0,2}elections)\b/g;
const ONE = /\b(?:by-election|byelection|by-poll|bypoll|special (?:[a-z-]+ ){0,2}election)\b/g;

export function ownVotesOf(lines: readonly Line[]): OwnVotes {
  const parts = new Set<string>();
  const seats = new Set<string>();
  let several = 0;
  let opens: string | undefined;
  for (const line of lines) {
    line.mentions.forEach(({ entity }, index) => {
      const at = line.mentionAt[index]!;
      if (at >= 0 && isCouncil(entity) && VOTED.test(line.text.slice(at + 2, at + 30))) seats.add(entity.name);
    });
    const named = contestsIn(line);
    if (!named.some(({ type }) => OWN.has(type))) continue;
    const contests = named.filter(({ type }) => OWN.has(type));
    if (contests.some(({ type }) => type === 'by-election'))
      several += matchesIn(line, SEVERAL).length - matchesIn(line, ONE).length;
    for (const { type, from, to } of contests) {
      const part = type === 'regional' ? peopleOf(line, from, to) : undefined;
      if (!part) continue;
      parts.add(part);
      if (line.sentence < OPENING) opens ??= part;
    }
    line.mentions.forEach(({ entity }, index) => {
      const at = line.mentionAt[index]!;
      if (at < 0 || (entity.kind !== 'place' && entity.known.length > 0)) return;
      for (const { type, from, to } of contests) {
        const isOwn =
          from === at ||
          (from > at && from - at < BESIDE && OWNS.test(line.text.slice(at + 2, from))) ||
          (at >= to && at - to < BESIDE && HELD_IN.test(line.text.slice(to, at)));
        if (!isOwn) continue;
        (type === 'regional' ? parts : seats).add(entity.name);
        if (type === 'regional' && line.sentence < OPENING) opens ??= entity.name;
      }
    });
  }
  return { parts, opens, seats, several: several > 0 };
}

/** "the [Scottish] Parliament": parts that are told by what their people are called. */
function peopleOf(line: Line, from: number, to: number): string | undefined {
  const named = line.mentions[line.mentionAt.indexOf(from)]?.entity.name ?? line.text.slice(from, to);
  return PEOPLES.get(/^(?:the )?([a-z]+)/.exec(named.toLowerCase())?.[1] ?? '');
}
const PEOPLES = new Map([
  ['scottish', 'Scotland'],
  ['holyrood', 'Scotland'],
  ['welsh', 'Wales'],
  ['senedd', 'Wales'],
  ['catalan', 'Catalonia'],
  ['basque', 'Basque Country'],
  ['galician', 'Galicia'],
  ['flemish', 'Flanders'],
  ['walloon', 'Wallonia'],
  ['bavarian', 'Bavaria'],
]);

const OWN: ReadonlySet<ElectionType> = new Set(['regional', 'by-election']);
