import { once } from '../kept';
import type { Line } from '../line';
import { THINGS } from '../names/name-words';

/** The place of a name in its sentence in, its role there out: whether it stands in the election, and for whom. */

/** A contestant named in these roles is whom the figure's owner is measured against. */
const AGAINST =
  /(?:\b(?:against|over|ahead of|behind|led by|headed by|aligned with|backed by|won by|beat|beating|beats|defeated|defeating|than|versus|vs|rival|unlike|between|(?:lose|lost|losing) (?:[a-z-]+ ){0,4}to|trails|trailing|from|(?<!followed )by|with|among|under|challenging|bested|topped|edged) (?:the |a |his |her |their |incumbent |rival |president |former ){0,3})$/;
const SPEAKS =
  /^ (?:, [^,]{2,60},)? ?(?:said|says|told|added|argued|noted|wrote|explained|tweeted|declared that|announced|asked|urged)\b/;

/** What stands between a contestant and the one who only says more of it. */
const BELONGS =
  /(?<head>[NO]@)(?: \( [NOB]@ \))? ?(?:,? (?:which is |who is )?(?:led|headed|founded|backed) by|,? under the leadership of|,? (?:also |better |otherwise |commonly )?(?:known|called|referred to) (?:in G@ )?as|of|\() (?:the |a |mr |president |ex-president |prime minister |former |party ){0,2}$/d;

/** A party's person, told at any length: "the [Reed Party] of former premier Ada Moss", "launched last year by businessman Moss". */
const PERSON_OF =
  /(?<head>N@)(?: \( [NOB]@ \))? ?,? ?(?:(?:which is )?(?:led|headed|founded|launched|formed|created|chaired|fronted)(?: [a-z]+){0,4} by(?: the)?|of) (?:(?!the\b)[a-z0'-]+ ){0,6}$/d;

/** "Sim of the progressive [Justice Party]": a person of a party, however that is described. */
const OF_PARTY = /(?<head>N@)(?: \( [NOB]@ \))? ?,? of (?:the |a |his |her |their )?(?:[a-zG@-]+ ){0,2}$/d;

/** "Sinn Fein, the political wing of the [Irish Republican Army] (IRA), …": what somebody is by another's name. */
const DESCRIBES =
  /(?<head>[NO]@)(?: \( [NOB]@ \))? , (?:the|a|an|once|formerly|part|heir|successor) (?:[a-z'-]+ |[GLNO]@ ){1,6}(?:of|for|in|to|from|by|with|behind|around|under|against) (?:[a-z'-]+ |[GLO]@ ){0,4}(?:(?:mayor|president|minister|leader|governor|premier|chief|head|chairman)(?: of [GLO]@)? , )?$/d;
/** "the conservative [Reed Party] and its satellite, the List, …" */
const WITH_ITS = /(?<head>[NO]@)(?: \( [NOB]@ \))? and (?:its|their|his|her) (?:[a-z-]+ ){1,3}, (?:the )?$/d;
/** "Ada Moss, the [Reed Party] incumbent, …" */
const APPOSED = /(?<head>N@)(?: \( [NOB]@ \))? , (?:the|a|an|its) (?:[a-z-]+ |G@ ){0,2}$/d;
const ROLE =
  /^(?: \( [NOB]@ \))? (?:(?:[a-z-]+|G@) ){0,2}(?:incumbent|candidate|nominee|leader|challenger|contender|hopeful|chief|chairman|chairwoman|president|founder|newcomer|mp|senator|lawmaker|stalwart|veteran)s? ,/;
/** "Handel was the top [GOP] vote-getter at 20 percent" */
const IS_ITS = /(?<head>N@) (?:was|is|remained|remains|became|emerged as) (?:the|a|an) (?:[a-z-]+ ){0,3}$/d;
const AS_WHAT =
  /^ (?:[a-z-]+ )?(?:vote-getter|candidate|nominee|contender|leader|challenger|incumbent|hopeful|choice|finisher|frontrunner)\b/;
/** "the Peronist alliance [Fuerza Patria]": who is named last. */
const SORT = /^ (?<sort>(?:alliance|party|coalition|bloc|movement|front|grouping|outfit|list) )?(?<name>N@)/d;
const ENDS_AS_SORT = /[a-z] (?:alliance|party|coalition|bloc|movement)$/;
const PERSON_BEFORE = /N@ $/;
const FIGURE_BEHIND = /^ [CP]#/;
const CLOSES = /^(?: \( [NOB]@ \))? ,/;

/**
 * The contestant that a name only describes: "the [All Ceylon Tamil Congress] led by G. G. Ponnambalam got 98,746",
 * "[Premadasa] of the NDF who came second polled 41.99", "the opposition party, the [Democratic Alliance], received 21.8".
 */
export function headOf(line: Line, mention: number, contestant: boolean[], depth = 0): number {
  const at = line.mentionAt[mention] ?? -1;
  if (at < 0 || depth > 3) return mention;
  const entity = line.mentions[mention]!.entity;
  const before = line.text.slice(Math.max(0, at - 60), at);
  const headIn = (pattern: RegExp, reach = 60) => {
    const from = Math.max(0, at - reach);
    const place = pattern.exec(line.text.slice(from, at))?.indices?.groups?.head?.[0];
    return place === undefined ? -1 : line.mentionAt.indexOf(from + place);
  };
  const head = headIn(BELONGS);
  const other = head < 0 ? undefined : line.mentions[head]!.entity;
  // A party of a person, a person of a party, a name of a name; "the Left of Germany" says where.
  if (
    other && contestant[head] && /\bof (?:the )?$/.test(before)
      ? other?.kind !== entity.kind
      : other && contestant[head]
  )
    return headOf(line, head, contestant, depth + 1);
  const party = entity.kind === 'person' ? headIn(PERSON_OF) : -1;
  if (party >= 0 && contestant[party] && isFounded(line, party)) return headOf(line, party, contestant, depth + 1);
  const member = entity.kind === 'party' ? headIn(OF_PARTY) : -1;
  if (member >= 0 && contestant[member] && line.mentions[member]!.entity.kind === 'person')
    return headOf(line, member, contestant, depth + 1);
  // "Edith Nawakwi FDD 13,597": for whom she stands.
  if (entity.kind === 'party' && PERSON_BEFORE.test(before) && FIGURE_BEHIND.test(line.text.slice(at + 2, at + 6))) {
    const person = line.mentionAt.indexOf(at - 3);
    if (contestant[person] && line.mentions[person]!.entity.kind === 'person') return person;
  }
  const sort = entity.kind === 'person' ? null : SORT.exec(line.text.slice(at + 2, at + 24));
  const isSort = sort && (sort.groups!.sort || ENDS_AS_SORT.test(entity.name));
  const last = isSort ? line.mentionAt.indexOf(at + 2 + sort.indices!.groups!.name![0]) : -1;
  if (last >= 0 && contestant[last]) return last;
  const apposed = entity.kind === 'party' && ROLE.test(line.text.slice(at + 2, at + 60)) ? headIn(APPOSED) : -1;
  if (apposed >= 0 && contestant[apposed] && line.mentions[apposed]!.entity.kind === 'person') return apposed;
  const its = entity.kind === 'party' && AS_WHAT.test(line.text.slice(at + 2, at + 40)) ? headIn(IS_ITS) : -1;
  if (its >= 0 && contestant[its]) return its;
  const described = CLOSES.test(line.text.slice(at + 2, at + 14))
    ? Math.max(headIn(DESCRIBES, 120), headIn(WITH_ITS))
    : -1;
  if (described >= 0 && contestant[described]) return headOf(line, described, contestant, depth + 1);
  if (entity.name !== entity.name.toLowerCase()) return mention;
  const named = /^ , (?:the |a |an )?(?:[a-z-]+ ){0,4}(?<name>[NO]@)(?: \( [NOB]@ \))? ,/d.exec(
    line.text.slice(at + 2),
  );
  const own = named ? line.mentionAt.indexOf(at + 2 + named.indices!.groups!.name![0]) : -1;
  return own >= 0 && contestant[own] ? own : mention;
}

/** A party, or a name that can be one where it is said to have been led or founded. */
const isFounded = (line: Line, mention: number) =>
  line.mentions[mention]!.entity.kind === 'party' ||
  /^ (?:\( [NOB]@ \) )?,? ?(?:which is )?(?:founded|launched|formed|created|chaired|fronted) /.test(
    line.text.slice(line.mentionAt[mention]! + 2),
  );

const FOR_WHOM =
  /\b(?:contest(?:ing|ed)|runn?ing|ran|stand(?:ing)?|stood|compet(?:ing|ed)|field(?:ed)?|nominated) (?:[a-z]+ ){0,2}(?:from|for|under|on|by|as) (?:the |a )?(?:ticket of |banner of |candidate of )?(?:the )?$/;

const BEFORE_TITLE =
  /^ (?:\/ N@ )?(?:leader|candidate|nominee|chief|chairman|chairwoman|president|hopeful|contender)s? N@/;

/** How likely a name in this place is the one whose figure is told. */
export function roleOf(line: Line, mention: number): number {
  const at = line.mentionAt[mention]!;
  const before = line.text.slice(Math.max(0, at - 60), at);
  const after = line.text.slice(at + 2, at + 90);
  const kind = line.mentions[mention]!.entity.kind;
  let role = kind === 'other' ? 0.85 : 1;
  if (line.mentions[mention]!.entity.known.some((entry) => entry.kind === 'contestant')) role *= 1.1;
  if (AGAINST.test(before)) role *= /(?:with|from|between|among) (?:the )?$/.test(before) ? 0.9 : 0.55;
  if (SPEAKS.test(after)) role *= 0.3;
  // "Hasanli, candidate of the National Council, has": the party says who he is.
  if (
    /\b(?:candidate|leader|nominee|member|chairman|chairwoman|head|representative|chair|co-chair) (?:of|for|from) (?:the )?(?:[a-z-]+ ){0,2}$/.test(
      before,
    )
  )
    role *= 0.5;
  // "NDF leader Moss": so does the party in front of a title.
  if (kind === 'party' && BEFORE_TITLE.test(after)) role *= 0.5;
  // "Kumaratunga, contesting from the People's Alliance, won": for whom she stood.
  if (FOR_WHOM.test(before)) role *= 0.5;
  if (/\b(?:said|says|told|according to) (?!that\b)(?:[a-z'-]+ ){0,2}$/.test(before)) role *= 0.4;
  if (
    /^ (?:'s|')(?! (?:[a-z-]+ ){0,3}[PCDF]#)/.test(after) &&
    !/^ (?:'s|') (?:[a-z-]+ ){0,3}(?:party|alliance|list|coalition|bloc|vote|share|support|campaign|camp|team|side)\b/.test(
      after,
    )
  )
    role *= 0.75;
  return role;
}

/** "Florida [Gov. Jeb Bush]": the place of an office, told by the way. */
export function isOfOffice(line: Line, mention: number): boolean {
  const at = line.mentionAt[mention]!;
  const behind = line.text.slice(at + 2, at + 60);
  // "In Scotland Labour won": who follows is no holder of an office there.
  if (behind.startsWith(' N@') && /(?:^|, |\b(?:and|but|while) )in $/.test(line.text.slice(Math.max(0, at - 10), at)))
    return false;
  return OFFICE_BEHIND.test(behind);
}

const OFFICE_BEHIND =
  /^ (?:'s |' )?(?:(?:former|then|freshman|republican|democratic|[NO]@) )?(?:(?:gov|sen|rep|reps|sens|governor|senator|congressman|congresswoman|representative|mayor|attorney general|lt|lieutenant|rival|colleague) (?:, )?(?:sen |gov |rep )?(?:\. )?(?:governor |gov \. )?)?N@/;

/** What is voted in or elected, in capitals. */
const NO_NAME =
  /\b(?:(?:by-)?elections?|referendum|primary|primaries|votes|voters|mps|parliamentarians|lawmakers|members|councillors|candidates|ballots?)\b/i;
const WINS_OVER = /\b(?:won|wins?|winning|carried|carries|carrying|lost|loses|losing|took|takes|taking)(?: over)? $/;
const LAW_LIST = /^(?:national|state|district|reserved) lists?$/i;

/** People, parties and options; other capitals unless they stand where a place does. */
export function standsForElection(line: Line, mention: number): boolean {
  const stands = standing(line);
  stands[mention] ??= isContestant(line, mention);
  return stands[mention];
}

/** Several steps ask it of every name. */
const standing = once((_line: Line): boolean[] => []);

function isContestant(line: Line, mention: number): boolean {
  const at = line.mentionAt[mention]!;
  if (at < 0) return false;
  const entity = line.mentions[mention]!.entity;
  // "the Eighth Amendment", "Brexit"
  if (entity.known.length === 0 && THINGS.has(entity.name.slice(entity.name.lastIndexOf(' ') + 1).toLowerCase()))
    return false;
  // "the September Presidential Election", "Tamil MPs"
  if (entity.known.length === 0 && entity.kind !== 'party' && NO_NAME.test(entity.name)) return false;
  // Seats that a law gives out, whatever a party of that name was.
  if (entity.known.length === 0 && LAW_LIST.test(entity.name)) return false;
  // "Moss won independents by nine points": whose voters they are.
  if (entity.name === 'independents' && WINS_OVER.test(line.text.slice(Math.max(0, at - 30), at))) return false;
  // "CHISINAU (Sputnik) - …": who sends the report.
  if (line.text.startsWith(' ) -', at + 2) && /^[A-Z]@ (?:, [a-z.]+ [0Y#]+ )?\( $/.test(line.text.slice(0, at)))
    return false;
  // "the Republican vote over Trump", "the Labour primary": whose contest it is.
  if (
    entity.kind !== 'person' &&
    /^ (?:vote over|primary|primaries|caucus|caucuses|nomination|race)\b/.test(line.text.slice(at + 2))
  )
    return false;
  if (entity.kind === 'person' || entity.kind === 'party' || entity.kind === 'option') return true;
  if (entity.kind !== 'other' || entity.known.some((entry) => entry.kind === 'office')) return false;
  const before = line.text.slice(Math.max(0, at - 24), at);
  return (
    !/\b(?:in|at|from|near|across|throughout|(?<!\b(?:ahead|support|favou?r) )of|since|until|on|during) (?:the )?(?:G@ )?$/.test(
      before,
    ) &&
    !/^ (?:election|poll|district|province|county|state|parliament|leader|governor|mayor|region|government|resident|voter)s?\b/.test(
      line.text.slice(at + 2),
    )
  );
}
