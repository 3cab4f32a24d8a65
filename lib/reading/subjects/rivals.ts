import type { Line } from '../line';
import { type Entity, entityOf } from '../names/entity';
import { standsForElection } from './roles';

/** Who leads whom: a contestant or a margin in, the one it is set against or belongs to out. */

/** How many sentences back a rival is looked for. */
const RIVAL_BACK = 4;

/** Whom a contestant is set against: the other side of a referendum, else the last one of its kind that was named. */
export function rivalOf(own: Entity, lines: Line[], index: number, at: number, rivals: Entity[]): Entity | undefined {
  if (own.kind === 'option') {
    const other = OPPOSITE.get(own.name.toLowerCase());
    return (
      rivals.find(({ kind, name }) => kind === 'option' && name.toLowerCase() === other?.name.toLowerCase()) ?? other
    );
  }
  const fits = (entity: Entity) =>
    entity !== own && entity.same !== own && own.same !== entity && entity.kind === own.kind && entity !== own.related;
  for (let back = 0; back <= RIVAL_BACK && index - back >= 0; back++) {
    const line = lines[index - back]!;
    const named = line.mentions.findLast(
      ({ entity }, mention) =>
        (back > 0 || line.mentionAt[mention]! < at) && standsForElection(line, mention) && fits(entity),
    );
    if (named) return named.entity.same ?? named.entity;
  }
  return rivals.find(fits);
}

const option = (name: string): Entity => entityOf('option', name);
/** Each side of a referendum and the other one. */
const OPPOSITE = new Map([
  ['yes', option('No')],
  ['no', option('Yes')],
  ['leave', option('Remain')],
  ['remain', option('Leave')],
]);

/** The contestant before a verb of beating and another behind it: "[Moss] beat Thorne by 589 votes". */
const WON =
  /(?<winner>[NO]@)(?: [a-z'(),-]+){0,18} (?:beat|beats|beating|bested|defeat|defeated|defeating|edged|edged out|topped|outpolled|leads?|led|leading|is ahead of|was ahead of|ahead of) (?:[a-z'-]+ ){0,4}[NO]@(?: (?:[a-z'-]+ ){0,2}[NO]@)?[^NO]{0,80}$/d;
/** What is said of the winner between commas: "[Moss], an independent backed by the Greens, beat Thorne by 31,000". */
const WON_APPOSED =
  /(?<winner>[NO]@) , [^PCF;]{3,90} , (?:narrowly |easily |also )?(?:beat|bested|defeated|edged|edged out|outpolled|leads?|led|is ahead of|was ahead of) (?:[a-z'-]+ ){0,4}[NO]@[^NO;]{0,60}$/d;
/** The one led told at length: "[Moss] leads her challenger, former mayor Ann Thorne, by 13 points". */
const LEADS_TOLD =
  /(?<winner>[NO]@) (?:also |still |now )?(?:leads?|led|leading|beat|defeated) (?:[a-z'-]+ |[NO]@ ){1,5}, [^PCF;]{2,90} , by (?:[a-z'-]+ ){0,4}$/d;
/** "[Moss], who had trailed the incumbent, Ann Thorne, on the night, eventually prevailed by 175" */
const PREVAILED =
  /(?<winner>[NO]@) , who [^PCF#;]{3,90} , (?:[a-z]+ ){0,2}(?:won|prevailed|held on|triumphed|survived|scraped (?:home|through|in)|squeaked (?:home|in)|was (?:re-?)?elected) (?:[a-z]+ ){0,3}by (?:[a-z'-]+ ){0,4}$/d;
/** "was defeated in Norwood by the Reeds' [Moss] by 4,089" */
const BEATEN_BY =
  /\b(?:defeated|beaten|ousted|unseated) (?:[a-z'-]+ |[GLO]@ ){0,5}by (?:[a-z'-]+ |[GLO]@ |[NO]@ (?:'s|') ){0,4}(?<winner>[NO]@) by (?:[a-z'-]+ ){0,4}$/d;
/** "defeated by 424 votes by [Moss]", "the 21,924 votes by which [Moss] beat Thorne". */
const WON_BEHIND =
  /^ (?:votes?|points?)?(?: by which (?:[a-z]+ ){0,2}(?<which>[NO]@) (?:beat|won|defeated|led)| by (?:[a-z]+ ){0,2}(?<by>[NO]@))/d;
/** "[Moss]'s margin over Thorne was 20,715 votes". */
const OWN_LEAD =
  /(?<winner>[NO]@) (?:'s|') (?:[a-z-]+ ){0,2}(?:margin|lead|advantage|majority|edge)(?: (?:over|for|against) (?:[a-z'-]+ ){0,3}[NO]@(?: (?:rival |challenger |opponent )?[NO]@)?)? (?:[a-z'-]+ ){0,6}$/d;

/** The contestant that a margin belongs to by a verb of winning, or undefined where the sentence has none. */
export function winnerOf(line: Line, at: number): Entity | undefined {
  const behind = WON_BEHIND.exec(line.text.slice(at + 2, at + 90))?.indices?.groups;
  const before = line.text.slice(0, at);
  const place =
    (behind?.which ??
      (/\b(?:defeated|beaten|lost) by (?:[a-z]+ ){0,3}$/.test(before) ? behind?.by : undefined))?.[0] !== undefined
      ? at + 2 + (behind?.which ?? behind!.by)![0]
      : (
          OWN_LEAD.exec(before) ??
          LEADS_TOLD.exec(before) ??
          WON_APPOSED.exec(before) ??
          PREVAILED.exec(before) ??
          BEATEN_BY.exec(before) ??
          WON.exec(before)
        )?.indices?.groups?.winner?.[0];
  const mention = place === undefined ? -1 : line.mentionAt.indexOf(place);
  return mention >= 0 && standsForElection(line, mention) ? line.mentions[mention]!.entity : undefined;
}
