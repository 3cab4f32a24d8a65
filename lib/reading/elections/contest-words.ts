import type { ElectionType } from '../../model/election';
import { once } from '../kept';
import { type Line, matchesIn } from '../line';
import type { Entity } from '../names/entity';
import { everyMatch } from '../patterns/every-match';
import { type Sieve, sieveOf, sift } from '../patterns/sieve';
import { indexWords } from '../patterns/word-index';
import type { Anchor } from './anchors';

/** A sentence in, the contests that it names out, in their order: "the [presidential] vote", "Hesse's [state election]". */

/** Whose seats they are: "the 90-seat assembly", "its 512-member lower house". */
const OF_SEATS = '(?:C# - ?(?:seat|seats|member|strong) )?';
/** State bodies that hold elections are no elections of a state. */
const NO_OFFICE =
  '(?! (?:officials?|laws?|codes?|boards?|commissions?|commissioners?|agenc(?:y|ies)|authorit(?:y|ies)|directors?|administrators?|regulators|offices?|results|workers?))';
const PART = '(?:state|provincial|prefectural|cantonal|regional|gubernatorial)';
const LEADER = '(?:new |next )?(?:(?:N@|O@|party) (?:party )?leader|leader of (?:the |its )?(?:N@|party))';

const TYPES: [ElectionType, RegExp][] = [
  [
    'referendum',
    /\b(?:referendums?|referenda|plebiscites?|brexit vote|vot(?:es?|ed|ing) to (?:leave|remain)|vot(?:es?|ed|ing) (?:for|on|against|to) (?:the )?(?:repeal|independence|secession|unification)|(?:rejected|backed|chose|approved) (?:independence|secession|unification)|ballot measures?|ballot initiatives?|(?:citizens?|people|popular|peoples)(?: 's?)? initiatives?|propositions? (?:0|C#)|(?:vot(?:e|es|ed|ing)|polls?) (?:on|for|against) (?:a |the |an |proposed |sweeping )*(?:constitutional|charter) (?:amendments?|changes?|reforms?)|(?:voters|electorate|citizens|[NOL]@|G@|P#) (?:(?:have|has|had|also|voted to|of (?:[a-zL@G]+ )?voters|narrowly|overwhelmingly|clearly|decisively|resoundingly) )*(?:accepted|rejected|approved|backed|turned down|endorsed|threw out|passed) (?:(?:a|an|the|two|three|both|new|proposed|plans?|proposals?) )*(?:[a-z-]+ ){0,3}(?:initiatives?|ballot questions?|constitutional (?:amendments?|changes?|reforms?)|draft constitution|new constitution)|voters (?:(?:have|has|had|also|narrowly|overwhelmingly|clearly|decisively|resoundingly) )*(?:accepted|rejected|approved|turned down|threw out) (?:(?:a|an|the|two|three|both|new|proposed|plans?|to) )*(?:[a-z-]+ ){0,2}(?:proposals?|measures?|propositions?|questions?|bills?|laws?)|(?<=" )(?:yes|no) " (?:votes?|campaign|camp|side))\b/g,
  ],
  // The parliament itself is named for much else: its members observe votes and stand in others.
  [
    'european',
    /\b(?:european (?:parliament(?:ary)? )?(?:elections?|polls?|vote|ballot|race|campaign)|european parliamentary|eu elections?|meps)\b/g,
  ],
  [
    'leadership',
    new RegExp(
      String.raw`\b(?:leadership (?:elections?|contests?|races?|ballots?|votes?|run-offs?|runoffs?)|(?:ballot|vote|poll|election) (?:of|by|among) (?:the |its )?party(?: 's)? (?:members|membership|grassroots)|(?:race|contest|election|vote|ballot) (?:to (?:be|become|choose|elect|pick)|for) (?:the |its |a )?${LEADER}|elected (?:as )?(?:the |its )?${LEADER})\b(?! of (?:the (?:country|nation|state|house|senate|chamber|opposition in)|parliament))`,
      'g',
    ),
  ],
  [
    'primary',
    /\b(?<!(?:N@|party) 's (?=primary vote\b))(?:(?<!(?:jungle|open|all-party|nonpartisan|blanket) )primary|primaries|caucus|caucuses|caucus-goers|caucusgoers|nominating contests?|(?:presidential|republican|democratic|party's|their|his|her) nomination|(?:republican|democratic|gop) (?:contest|field|race|debates?|front-runner|frontrunner|hopefuls)|super tuesday|pledged delegates|delegate (?:lead|count|race|math|tally|haul))\b(?! (?:blocs?|part(?:y|ies)|opposition|rival|focus|issue|cause|role|responsibility|objective|factor|source of|education|health|producer|export|school|care|concern|balance|reason|goal|source|target|challenge|surplus|deficit))/g,
  ],
  [
    'by-election',
    /\b(?:by-elections?|byelections?|special (?:[a-z-]+ ){0,2}elections?|bypolls?|by-polls?|off-cycle elections?)\b/g,
  ],
  [
    'local',
    /\b(?:local (?:government |self-government |govt |council |authority |authorities |bodies |body )?(?:elections?|polls?)|municipal (?:elections?|polls?|vote)|mayoral|(?<!legislative )council elections?|district councils?|(?:township|borough|village(?: chief)?|communal|ward) elections?|elections? to (?:the )?local (?:self-government|government|councils?|bodies|authorities)|lg (?:elections?|polls?)|pradeshiya sabhas?|(?:city|municipal|urban) councils?|communal elections?)\b(?! (?:observ|monitor|watch|official|law|act|commission))/g,
  ],
  [
    'regional',
    new RegExp(
      String.raw`\b(?:${PART} (?:parliament |parliamentary |assembly |council |legislative |legislature )?(?:elections?|polls?|vote)${NO_OFFICE}|${PART} (?:assembl(?:y|ies)|legislatures?|parliaments?)|state legislative|(?:the|its|that) (?:province|state) 's (?:[a-z-]+ ){0,2}(?:races?|elections?|assembly|legislature)${NO_OFFICE}|(?:scottish|welsh|northern ireland|catalan|basque|flemish|walloon|bavarian) (?:parliament|assembly)|gubernatorial|for governor|governor(?: 's|s ')? (?:races?|elections?|contests?)|landtag|mlas?|msps?|regionals|(?<=\bstate 's (?:C# )?)assembly(?= seats?)|vidhan sabha|(?<!(?:national|constituent|constitutional) )assembly (?:polls?|elections?))\b`,
      'g',
    ),
  ],
  [
    'presidential',
    /\b(?<!(?:pro|vice|ex|anti|former|time|onetime|failed|perennial|defeated)[- ])(?:presidential|(?<!(?:'s|his|her|their|its|current|during the|end of the|first|second|of the) )presidency|president-elect|for president|(?:elect|choose|pick)(?:s|ed|ing)? (?:a |the |its |their )?(?:new |next )?president|electoral votes?|electoral college)\b(?! (?:lists?|decree|palace|guard|office|term|powers?|system|spokes|primar|caucus|nominat))/g,
  ],
  [
    'parliamentary',
    /\b(?:parliamentary (?:elections?|polls?|vote|seats?|majority|race)|general[ -]elections?|legislative (?:council )?(?:elections?|polls?|vote)|snap elections?|midterms?|midterm elections?|senate(?! (?:committee|bill|hearing|leader|majority leader|minority leader|democrats|republicans))|congressional (?:elections?|races?)|house (?:race|seats?|elections?)|federal elections?|knesset elections?|lok sabha (?:elections?|polls?)|(?<=- ?(?:seat|member) )(?:lower house|upper house|house of representatives|national assembly|parliament))\b/g,
  ],
];

/** Behind a state's or province's name: "Haryana's [90-seat assembly]", "the Delhi [election]". */
const OF_PLACE = new RegExp(
  String.raw`^(?: 's)? ${OF_SEATS}(?:(?:state|legislative|regional) )?(?:assembly|legislature|parliament|landtag|elections?)\b${NO_OFFICE}`,
);
/** In front of it: "[an election in the state of] Hesse". */
const IN_PLACE =
  /(?:\belections?(?: to (?:the )?(?:parliament|assembly))?|(?:'s|\b(?:state|regional|provincial)) (?:poll|vote|ballot)) in (?:the )?(?:[a-z-]+ ){0,2}(?:state|province|region|canton) of $|\b(?:state|local|legislative|assembly|regional|provincial|council) (?:elections?|polls?|vote) in (?:the )?$/;
/** A part's vote for the nation's president or Congress is told by the part's name too. */
const COUNTED_BY_PARTS = new Set(['US']);

/** What a figure counts may tell its contest alone: "nine of [31] governorships" beside a vote for the chamber. */
const COUNTED: [ElectionType, RegExp][] = [
  ['primary', /^ (?:[a-zN@-]+ )?(?:pledged )?delegates\b/],
  ['regional', /^ (?:(?:out )?of (?:the |its )?C# )?(?:[a-z]+ )?(?:governorships|governors)\b/],
  [
    'local',
    /^ (?:(?:out )?of (?:the |its )?C# )?(?:[a-z]+ )?(?:mayors|councillors|councilors|mayoralties|mayorships|municipalities|town halls)\b/,
  ],
];

/** The contest that the words right behind a figure name. */
export const countedContest = (behind: string): ElectionType | undefined =>
  COUNTED.find(([, pattern]) => pattern.test(behind))?.[0];

export type Contest = Anchor & {
  type: ElectionType;
  /** "general election": where president and chamber are chosen on one day, of either. */
  general?: boolean;
};

const GENERAL = /^general[ -]election/;

/** Contests named in a text, in their order; in: what finds patterns there. */
function typesIn(matches: (pattern: RegExp) => readonly RegExpExecArray[]): Contest[] {
  const found: Contest[] = [];
  for (const [type, pattern] of TYPES) {
    for (const match of matches(pattern))
      found.push({
        type,
        from: match.index,
        to: match.index + match[0].length,
        ...(GENERAL.test(match[0]) && { general: true }),
      });
  }
  return found.sort((a, b) => a.from - b.from);
}

/** Contests that a line names, also by the chamber they fill: "the [Knesset]", "a [U.S. Senate] race". */
export const contestsIn = once((line: Line): Contest[] => {
  const named: Contest[] = [];
  for (let index = 0; index < line.mentions.length; index++) {
    const at = line.mentionAt[index]!;
    const type =
      at < 0
        ? undefined
        : (chamberOf(line, index) ?? votedOf(line, index) ?? optionOf(line, index) ?? partOf(line, index));
    if (type) named.push({ type, from: at, to: at + 2 });
  }
  const said = typesIn((pattern) => matchesIn(line, pattern));
  if (named.length === 0) return said;
  const parts = named.filter(({ type }) => type === 'regional');
  // "The legislative election in Delhi" is one contest, not the nation's too.
  const own = said.filter(
    ({ type, to }) => type !== 'parliamentary' || !parts.some(({ from }) => from >= to && from - to <= 8),
  );
  return [...own, ...named].sort((a, b) => a.from - b.from);
});

function chamberOf(line: Line, index: number): ElectionType | undefined {
  const { type, isQuestion, isEuropean } = chamberNamed(line.mentions[index]!.entity);
  if (type) return type;
  if (
    isQuestion &&
    NUMBERED.test(line.text.slice(line.mentionAt[index]! + 2, line.mentionAt[index]! + 10)) &&
    PUT_TO_VOTERS.test(line.text)
  )
    return 'referendum';
  if (!isEuropean) return undefined;
  const at = line.mentionAt[index]!;
  return FILLED.test(line.text.slice(Math.max(0, at - 40), at)) || SEATS.test(line.text.slice(at + 2, at + 20))
    ? 'european'
    : undefined;
}

/** "[Proposition] 50", "Measure 2": what voters are asked. */
const QUESTION = /^(?:proposition|prop|measure|ballot measure|question|amendment|initiative)$/i;
const NUMBERED = /^ (?:\. )?(?:0|C#)(?![^ ])/;
const PUT_TO_VOTERS = /\b(?:voters?|approv(?:e|ed|es|al)|reject(?:ed|s|ion)?|defeat(?:ed|s)?|pass(?:ed|es)|ballot)\b/;

/** It is named for much else than its vote: its members observe votes and stand in others. */
const EUROPEAN = /^(?:the )?european parliament$/i;
/** "elected to the [European Parliament]", "its seats in the", "the 720-seat". */
const FILLED =
  /\b(?:seats? (?:in|of|at|for)|elect(?:s|ed|ing|ions?)? (?:to|for)|vot(?:e|es|ed|ing) (?:for|in)|campaign for|poll for|- ?(?:seat|seats|member|strong)) (?:the |a )?(?:new |next )?$/;
const SEATS = /^ (?:seats?|vote|ballot|race|campaign|results?|candidates?|lists?)\b/;

let typeSieve: Sieve | undefined;

/** Sri Lanka's local councils as papers shorten them: "the Elpitiya [PS] election", Pradeshiya Sabha. */
const COUNCIL = / ps$/;

interface NamedChamber {
  type: ElectionType | undefined;
  isQuestion: boolean;
  isEuropean: boolean;
}

const chamberNamed = once(
  (entity: Entity): NamedChamber => ({
    type: typeNamed(entity),
    isQuestion: QUESTION.test(entity.name),
    isEuropean: EUROPEAN.test(entity.name),
  }),
);

function typeNamed(entity: Entity): ElectionType | undefined {
  const type = entity.known.find((entry) => entry.kind === 'office')?.of;
  const name = entity.name.toLowerCase();
  // Nearly every name has no word of any contest.
  typeSieve ??= sieveOf(TYPES.map(([, pattern]) => pattern));
  const may = sift(typeSieve, indexWords(name), 0, name.length);
  const named =
    may.length > 0
      ? typesIn((pattern) => (may.some((place) => TYPES[place]![1] === pattern) ? everyMatch(name, pattern) : []))[0]
          ?.type
      : undefined;
  if (named && named !== 'parliamentary') return named;
  if (COUNCIL.test(name)) return 'local';
  return type === 'parliamentary' ? type : undefined;
}

/** Words that make a contest of the name in front: "the Tamil Nadu [Assembly] polls", "[European] elections". */
const VOTED = /^ (?:elections?|polls?)\b/;
const votedNamed = once((entity: Entity): { type: ElectionType | undefined } => {
  const name = `${entity.name.toLowerCase()} elections`;
  return { type: typesIn((pattern) => everyMatch(name, pattern))[0]?.type };
});

const votedOf = (line: Line, index: number): ElectionType | undefined =>
  VOTED.test(line.text.slice(line.mentionAt[index]! + 2, line.mentionAt[index]! + 14))
    ? votedNamed(line.mentions[index]!.entity).type
    : undefined;

/** "More than 60% voted [Remain]": an option is voted for in a referendum. */
const optionOf = (line: Line, index: number): ElectionType | undefined =>
  line.mentions[index]!.entity.kind === 'option' &&
  /\b(?:vot(?:e|es|ed|ing)|backed|backing|chose) (?:for |to )?(?:" )?$/.test(
    line.text.slice(Math.max(0, line.mentionAt[index]! - 24), line.mentionAt[index]!),
  )
    ? 'referendum'
    : undefined;

/** A state's or province's own vote. */
function partOf(line: Line, index: number): ElectionType | undefined {
  const { known } = line.mentions[index]!.entity;
  const isPart =
    known.some((entry) => entry.kind === 'place') &&
    known.every((entry) => entry.kind !== 'country' && !COUNTED_BY_PARTS.has(entry.country ?? ''));
  if (!isPart) return undefined;
  const at = line.mentionAt[index]!;
  return OF_PLACE.test(line.text.slice(at + 2, at + 70)) || IN_PLACE.test(line.text.slice(Math.max(0, at - 60), at))
    ? 'regional'
    : undefined;
}
