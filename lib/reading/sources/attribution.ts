import { type Line, matchIn } from '../line';
import type { Entity } from '../names/entity';
import { evenSpaces } from '../text/even-spaces';
import { CREDITS, SEES } from './credit-patterns';

/**
 * Whom a sentence credits: "According to the [Central Election Commission (CEC)], …", "the [Social Research Center]
 * said that …", "A poll by [Survation] …", "…, [Mitch Stewart] said".
 */
export interface Credit {
  /** As the article has it, fullest form. */
  name: string;
  entities: Entity[];
  from: number;
  to: number;
  rule: string;
  /** What is told beside by the writer: "Moss, [who won 48 percent], said …". */
  apart?: [from: number, to: number];
  /** Where somebody is quoted word for word, no more is said by them: "Moss told reporters [“it is a landslide”] after …". */
  within?: [from: number, to: number];
}

/** Credits of a sentence in their order; where two patterns read the same words the first in the table wins. */
export function creditsOf(line: Line, source: string, bodies: Entity[]): Credit[] {
  const found: Credit[] = [];
  for (const [rule, pattern] of CREDITS) {
    let from = 0;
    for (let match = matchIn(line, pattern); match; match = matchIn(line, pattern, from)) {
      const noun = match.indices?.groups?.noun;
      const called = noun && nameBeside(line, noun);
      const group = match.indices?.groups?.row ?? called ?? noun;
      from = Math.max(match.index + 2, group?.[1] ?? 0);
      if (match.groups?.says && asksOrWins(line, match)) continue;
      const how = FINDS.test(match.groups?.says ?? '') ? 'found' : rule;
      const credit = group && toCredit(line, source, bodies, how, group, group === noun);
      const apart = match.indices?.groups?.apart ?? match.indices?.groups?.long;
      if (credit && apart) credit.apart = apart;
      if (credit && match.groups?.says && credit.entities[0]?.kind === 'person') quote(line, credit, match);
      const goes = match.indices?.groups?.goes;
      if (credit && goes) credit.within = [goes[0], line.text.length];
      if (credit && match.groups?.long) credit.to = match.index + match[0].length;
      if (credit && !found.some((other) => overlap(other, credit) || ordered(line, other, credit))) found.push(credit);
    }
  }
  const credits = found.sort((a, b) => a.from - b.from);
  return credits.filter((credit) => !credits.some((house) => printed(line, credit, house)));
}

/** Between who speaks and the quotation: "told reporters ", "said : ", "said , ". */
const OPENS_QUOTE = /^ (?:(?:the )?[a-zNOBLG@]+ ){0,3}(?:[:,] )?"/;

function quote(line: Line, credit: Credit, match: RegExpExecArray): void {
  const end = match.index + match[0].length;
  const opening = OPENS_QUOTE.exec(line.text.slice(end, end + 60));
  if (!opening) return;
  const closing = line.text.indexOf('"', end + opening[0].length);
  credit.within = [credit.from, closing < 0 ? line.text.length : closing];
}

const NAME_BEHIND =
  /^(?: (?:ngo|body|group|network|channel|agency))?(?: (?:" )?([OB]@)| , (?:the )?([OB]@)(?= [,.;)]|$))/;
const NAME_BEFORE = /[OB]@(?: ")? $/;
const HOUSE_BEFORE = /[NOB]@(?: ")? $/;

/** Who a common noun speaks of: "national broadcaster [Orbis]", "the [Trend House] polling agency". */
function nameBeside({ text }: Line, [from, to]: [number, number]): [number, number] | undefined {
  const behind = NAME_BEHIND.exec(text.slice(to, to + 20));
  if (behind) return [to + behind[0].length - 2, to + behind[0].length];
  const before = (text.startsWith('polling', from) ? HOUSE_BEFORE : NAME_BEFORE).exec(
    text.slice(Math.max(0, from - 8), from),
  );
  const at = from - (before?.[0].length ?? 0);
  return before ? [at, at + 2] : undefined;
}

const overlap = (one: Credit, other: Credit) => one.from < other.to && other.from < one.to;

/** "A poll by Vox Centre for [the Herald] showed": the Herald ordered it. */
const ordered = (line: Line, house: Credit, { from }: Credit) =>
  POLLED.has(house.rule) && house.to < from && / for (?:[a-z-]+ ){0,4}$/.test(line.text.slice(house.to, from));

/** Between a house and the paper that prints its poll no number stands. */
const PRINTED_WITHIN = 70;

/** "A Vox Centre poll in [the Herald]", "a survey for [the Herald], carried out by Vox Centre": whose poll it prints. */
function printed(line: Line, paper: Credit, house: Credit): boolean {
  if (paper === house || !POLLED.has(paper.rule) || !POLLED.has(house.rule)) return false;
  if (!/ (?:for|in|on) (?:[a-z-]+ (?:'s )?){0,4}$/.test(line.text.slice(0, paper.from))) return false;
  const asked = house.rule === 'their poll' || / by (?:the )?$/.test(line.text.slice(0, house.from));
  const between = line.text.slice(Math.min(paper.to, house.to), Math.max(paper.from, house.from));
  return asked && between.length < PRINTED_WITHIN && !/[PCDF]#|;/.test(between);
}

/** What a poll does, where a person says. */
const FINDS = /^(?:found|finds|showed|shows|put|puts|gave|gives|indicated|indicates)$/;
/** "An exit poll on [the Eighth Amendment] projects": what it asks about. */
const ASKED_ON = /\b(?:polls?|surveys?|referendum|vote) (?:on|about) (?:the |a |an )?$/;
const ASKED_OF = /\b(?:polls?|survey)\b[^.,;]{0,30} of (?:[a-z]+ ){0,2}C# $/;

/** "A poll of 350 [Democrats] showed", "[Moss] claimed 48 percent": who is asked or wins says nothing. */
function asksOrWins(line: Line, match: RegExpExecArray): boolean {
  const before = line.text.slice(Math.max(0, match.index - 60), match.index);
  if (ASKED_OF.test(before) || ASKED_ON.test(before)) return true;
  const counted = /^ (?:[a-z]+ ){0,1}[PCD]#/.test(line.text.slice(match.index + match[0].length));
  return (
    counted &&
    !match[0].includes('B@') &&
    !/^(?:said|says|reported|reports|estimates?|estimated)$/.test(match.groups!.says!)
  );
}

/** Who only passes a number on. */
const PASSED_ON = 'reported by';

/**
 * The credit that a figure at `at` stands under: the last before it, else the first behind it; whose poll it is rather
 * than who reported it.
 */
export function creditAt(line: Line, credits: Credit[], at: number): Credit | undefined {
  const own = credits.filter(
    ({ apart, within }) =>
      (!apart || at < apart[0] || at >= apart[1]) && (!within || (at >= within[0] && at < within[1])),
  );
  const last = own.findLast((credit) => credit.from < at);
  const polled =
    last?.rule === PASSED_ON ? own.find(({ rule, from }) => POLLED.has(rule) && from < last.from) : undefined;
  // "88 million may vote; officials expect": another clause's.
  const next = own[0] && !ANOTHER_CLAUSE.test(line.text.slice(at, own[0].from)) ? own[0] : undefined;
  return polled ?? last ?? next;
}

const ANOTHER_CLAUSE = /;|\b(?:and|but|while|although|though|because|since) (?:the )?$/;
/** Rules that find whose poll it is. */
const POLLED: ReadonlySet<string> = new Set(['their poll', 'poll by', SEES]);

/** Whose poll a sentence tells of: who is said to have polled, who found, else the body that it credits. */
export function askerOf(credits: Credit[]): Credit | undefined {
  return (
    credits.find(({ rule }) => POLLED.has(rule)) ??
    credits.find(({ rule, entities }) => rule === 'found' && entities.some(({ known }) => known.length === 0)) ??
    credits.find(({ entities }) => entities.some(({ kind }) => kind === 'body'))
  );
}
/** Houses that poll, and read like persons: "Colby College". */
const SCHOLARLY = /\b(?:University|College|Institute|Institution|Research|Poll)$/;

/** Houses that are not known yet, and whose name tells nothing: "an ORB poll"; MRP is a method. */
const ACRONYM = /^(?!MRP$)[A-Z]{3,5}$/;
/** What is elected: "the Assembly polls" are an election, not the assembly's survey. */
const ELECTED = /\b(?:assembly|sabha|parliament|senate|congress|council|house|knesset|duma)$/i;
/** How it is reckoned, not by whom. */
const METHOD = /\b(?:regression|stratification|mrp)\b/i;
/** Parts of a document: "Table 2 shows". */
const SHOWN = /^(?:Table|Figure|Chart|Graph|Map|Summary|Annex|Appendix)\b/;
function toCredit(
  line: Line,
  source: string,
  bodies: Entity[],
  rule: string,
  [from, to]: [number, number],
  noun: boolean,
): Credit | undefined {
  const mentions = line.mentions.filter(
    (mention, index) =>
      line.mentionAt[index]! >= from &&
      line.mentionAt[index]! < to &&
      mention.entity.kind !== 'place' &&
      !/^(?:opinion|exit|polls?)$/i.test(mention.entity.name),
  );
  if (!noun && mentions.length === 0) return undefined;
  // A poll or a count is somebody's who counts; contestants are credited only where they speak.
  const asks = (entity: Entity) =>
    !ELECTED.test(entity.name) &&
    !METHOD.test(entity.name) &&
    (entity.kind === 'body' ||
      entity.kind === 'other' ||
      SCHOLARLY.test(entity.name) ||
      (ACRONYM.test(entity.name) && entity.known.length === 0));
  if (!noun && POLLED.has(rule) && !mentions.some(({ entity }) => asks(entity))) return undefined;
  if (
    rule === SEES &&
    !mentions.some(({ entity }) => entity.known.some(({ of }) => of === 'pollster' || of === 'outlet'))
  )
    return undefined;
  if (mentions.length > 0 && mentions.every(({ entity }) => SHOWN.test(entity.name))) return undefined;
  const first = line.pieces.find((piece) => piece.at >= from);
  const last = line.pieces.findLast((piece) => piece.at < to);
  if (!first || !last) return undefined;
  // "The Central Election Commission (CEC)" ends with its name, not with the bracket.
  const stretch = source.slice(line.tokens[first.from]!.start, line.tokens[last.to - 1]!.end);
  const written = evenSpaces(stretch).replace(/ \([^()]+$/, (short) => `${short})`);
  // "Oda Gasinzigwa, chair of the National Electoral Commission" speaks for it; "the commission" is the one named.
  const named = mentions.map(({ entity }) =>
    entity.kind === 'person' && entity.related?.kind === 'body' ? entity.related : entity,
  );
  const meant =
    noun && bodies.find((body) => body.name.toLowerCase().includes(written.toLowerCase().split(' ').at(-1)!));
  const entities = [...new Set(meant ? [meant] : named)];
  const full =
    entities.length === 1 && entities[0]!.name.length > written.length
      ? entities[0]!.name
      : written.replace(/^the /i, '');
  return { name: full, entities, from, to, rule };
}
