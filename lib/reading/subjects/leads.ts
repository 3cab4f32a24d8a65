import type { Line } from '../line';
import type { Settled } from '../measures/settle';
import type { Entity } from '../names/entity';
import type { Duels } from './duels';
import { winnerOf } from './rivals';
import { standsForElection } from './roles';

/** A lead in, with whom it was given to; whose it is out, where the sentence says who won or who is behind. */

const TRAILS = /\b(?:trails?|trailed|trailing|behind|lags?|lagged|lagging|lost|loses|losing)\b/;
const BEHIND_HIM = /^ (?:[a-z]+ ){0,2}behind (?:him|her|them)\b/;

/** Characters before a lead that tell of it. */
const REACH = 160;
/** Words between who is in front and what says so. */
const TOLD_AS = "(?:[a-z'-]+ |O@ \\. ){0,4}";
const UNIT = '(?: (?:percentage points?|votes?|seats?))?';
/** "finished [25 points] behind Moss", "a tad [300,000] short of Moss" */
const BEHIND_ONE = new RegExp(
  `^${UNIT} (?:behind|adrift of|shy of|short of|fewer than|less than|lower than|worse than) ${TOLD_AS}(?<name>[NO]@)`,
  'd',
);
/** "came within [8 points] of Moss" */
const WITHIN = /\bwithin (?:(?:just|only|about|around|some|a|mere) ){0,3}$/;
const OF_ONE = new RegExp(`^${UNIT} (?:of|from) ${TOLD_AS}(?<name>[NO]@)`, 'd');
/** "trails Moss by [3 points]", "lost the state to Moss by [10,000] votes" */
const TRAILED = new RegExp(
  `\\b(?:trail(?:s|ed|ing)?|lag(?:s|ged|ging)?(?: behind)?|los(?:t|es|ing|e) (?:[a-z-]+ |[GLO]@ ){0,4}to|behind) ${TOLD_AS}(?<name>[NO]@)(?! 's)[^NO@#;]{0,50}$`,
  'd',
);
/** "squeaked by, beating the Reformer Moss" "by [3 points]": not the beaten one's. */
const BEATS =
  /\b(?:beat(?:s|ing)?|defeat(?:s|ed|ing)?|edg(?:es|ed|ing)(?: out)?|top(?:s|ped|ping)|oust(?:s|ed|ing)?|unseat(?:s|ed|ing)?|best(?:s|ed|ing)|trounc(?:es|ed|ing)|outpoll(?:s|ed|ing)) (?:(?!by )(?:[a-z-]+|[GNO]@|'s) ){0,3}$/;
const BY = /^[NO]@ by [^NO@#;]*$/;
/** "has narrowed the gap to [10 points]": the one in front is another. */
const NARROWS =
  /\b(?:narrow|clos|cut|whittl|reduc|trimm?|slash|halv|shrink|shrank|eat|ate)[a-z]* (?:into |down )?(?:the|that|this) (?:[a-z-]+ ){0,2}(?:gap|lead|margin|deficit|distance)\b[^NO@#;]*$/;
const DEFICIT = /\bdeficit (?:of|to|is|was|at) (?:[a-z]+ ){0,3}$/;
const DEFICIT_BEHIND = /^ (?:- )?(?:point |vote |seat )?(?:deficit|shortfall)\b/;

/**
 * @param entity whom the lead was given to so far
 * @param rivals all who stand, most named first
 */
export function leaderOf(
  line: Line,
  { figure, subject }: Settled,
  entity: Entity | undefined,
  rivals: readonly Entity[],
  duels: Duels,
): { entity: Entity; rule: string; weight?: number } | undefined {
  const at = line.figureAt[figure]!;
  const ahead = inFront(line, at);
  if (ahead) return { entity: ahead, rule: 'leads the one behind', weight: 0.9 };
  // "Moss beat Thorne by just 589 votes": the lead is the winner's.
  const winner = winnerOf(line, at);
  if (winner) return { entity: winner, rule: 'who won leads', weight: 0.9 };
  const front = leftBehind(line, at);
  if (front) return { entity: front, rule: 'leads the one behind', weight: 0.9 };
  if (!entity || subject < 0) return undefined;
  const named = line.mentionAt[subject]!;
  const between = line.text.slice(Math.min(named, at), Math.max(named, at) + 14);
  const [before, behind] = [line.text.slice(Math.max(0, at - 120), at), line.text.slice(at + 2, at + 90)];
  const isBeaten = BEATS.test(line.text.slice(Math.max(0, named - 60), named)) && BY.test(line.text.slice(named, at));
  const isBehind =
    isBeaten || NARROWS.test(before) || DEFICIT.test(before) || DEFICIT_BEHIND.test(behind) || WITHIN.test(before);
  // "finished nearly 25 points behind him": he leads, whom the sentence named last.
  if (!isBehind && (!TRAILS.test(between) || BEHIND_HIM.test(behind))) return undefined;
  const isOther = (candidate: Entity) =>
    candidate !== entity && candidate.kind === entity.kind && candidate !== entity.related;
  const other =
    line.mentions.find((mention, place) => isOther(mention.entity) && standsForElection(line, place))?.entity ??
    duels.against(entity) ??
    rivals.find(isOther);
  return other && { entity: other, rule: 'leads the one behind', ...(isBeaten && { weight: 0.85 }) };
}

/** The one in front, whom the words behind the lead name. */
function inFront(line: Line, at: number): Entity | undefined {
  const behind = line.text.slice(at + 2, at + 100);
  const named =
    BEHIND_ONE.exec(behind) ?? (WITHIN.test(line.text.slice(Math.max(0, at - REACH), at)) ? OF_ONE.exec(behind) : null);
  return named ? standingAt(line, at + 2 + named.indices!.groups!.name![0]) : undefined;
}

/** The one in front, whom the words before the lead say somebody trails. */
function leftBehind(line: Line, at: number): Entity | undefined {
  const from = Math.max(0, at - REACH);
  const trailed = TRAILED.exec(line.text.slice(from, at));
  return trailed ? standingAt(line, from + trailed.indices!.groups!.name![0]) : undefined;
}

function standingAt(line: Line, place: number): Entity | undefined {
  const mention = line.mentionAt.indexOf(place);
  return mention >= 0 && standsForElection(line, mention) ? line.mentions[mention]!.entity : undefined;
}
