import type { MeasureName } from '../../model/measure';
import { once } from '../kept';
import { type Line, may, wordsOf } from '../line';
import { everyMatch } from '../patterns/every-match';

/**
 * Groups of voters that a figure is limited to: "29 % of [Latinos]", "among [voters who decided late], Moss won 48",
 * "[white Catholics] supported Thorne by 22 points". Likely and registered voters are the nation (figure-spec.md).
 */

export interface Group {
  scope: string;
  from: number;
  to: number;
}

/** Names of people by what they are, as capitals write them. */
const PEOPLE_NAME =
  /^(?:(?:african|asian|native|arab|black|white|hispanic|british|french) )?(?:americans?|asians?|jews|latin[oa]s|hispanics|catholics|protestants|christians|evangelicals|muslims|hindus|buddhists|sikhs|mormons|tamils|kurds|arabs|blacks|whites|independents|moderates)$/i;
const PEOPLE =
  '(?:women|men|non-voters|nonvoters|latin[oa]s?|hispanics|blacks|whites|evangelicals|catholics|protestants|christians|jews|muslims|independents|moderates|seniors|pensioners|youth|youths|students|graduates|workers|farmers|millennials|Q@)';
const KIND =
  '(?:(?:eligible |registered )?(?:white|black|hispanic|latin[oa]|asian|african-american|female|male|women|young|younger|older|elderly|urban|rural|suburban|muslim|jewish|christian|catholic|protestant|evangelical|college-educated|non-college|working[ -]class|middle[ -]class|first[ -]time|early|absentee|postal|overseas|expatriate|swing|undecided|independent|moderate|conservative|liberal|republican|democratic|union|military|indigenous|immigrant|minority|secular|religious|retired|married|unmarried|election day))';
const VOTERS =
  '(?:voters?|vote(?! (?:results?|counts?|tall[a-z]+))|people|women|men|electorate|adults|caucus-goers|primary-goers|respondents)';
const MORE = '(?:(?:[a-z-]+|,|G@) ){0,2}';
/** Whom it is about by what they do: "voters who attend weekly"; who voted or takes part is everybody. */
const WHO =
  '(?:voters|those|people|women|men|caucus-goers|respondents|adults|supporters) (?:who (?!vote|voted|cast|turned|participat|took part|went|were eligible|are eligible)|with (?!a |an )|without |aged |over |under |between |making |earning |living |attending |identifying |describing |planning |younger |older |in the )[^,;()#]{3,70}?';
/** Whom a share is of, told by what they are: who voted is everybody. */
const WHO_ARE =
  '(?:those|voters|people|adults|respondents) (?:who (?:are|were|identif[a-z]+|live[a-z]*|attend[a-z]*) |aged |making |earning |over |under |younger |older )[^,;()#]{2,60}?(?= (?:say|said|voted|would|chose|backed|support[a-z]*|favou?r[a-z]*|want[a-z]*|turned|cast)\\b| ?[,;.)]|$)';
const NOUNS = `${MORE}(?:${PEOPLE}|(?:postal|absentee|overseas|expatriate) votes|(?:voters|women|men|people) of colou?r|${KIND} ${VOTERS}|G@ (?:voters|women|men|people)|(?:the )?(?:G@ )?[NO]@ (?:voters|caucus-goers|supporters|backers|loyalists))`;
/** A part of the voters by what they have. */
const SLICE = '(?:[a-z-]+ ){0,2}(?:third|half|quarter|fifth|quintile) of (?:the )?(?:voters|electorate|population)';
const FAVOUR =
  '(?:voted|favou?red|favou?rs?|supported|supports?|backed|backs?|chose|preferred|prefers?|broke|split|swung|opted|were (?:[a-z]+ ){0,2}(?:divided|split))';

/** Behind a figure: "29 % [of Latinos]", "63 % - the share [of women] who". */
const OF = new RegExp(
  `^ (?:\\) )?(?:- (?:the )?(?:percentage|share|proportion) )?(?:of|among|amongst|from|by|with) (?:the )?(${NOUNS}|${WHO_ARE}|G@ [NO]@|(?:the )?G@ vote|(?:the )?[NO]@ vote)(?![a-z])`,
);
const AMONG = new RegExp(
  `\\b(?:among|amongst|(?:poll|survey)[^.;#]{0,30} of) (?:the )?(?:just )?(?:(?:this|that) (?:same )?group of )?(${WHO}|C# - (?:plus|and-over) group|${NOUNS}|${SLICE})(?= [,;.(-]| [NOLPCD][@#]| by | was | were | nationwide\\b| nationally\\b| (?:suggest|show|found|find|indicat|put|gave|give|had|said|say)[a-z]*\\b|$)`,
  'g',
);
/** "[Of the 25 % of respondents who said they had voted], Moss was ahead": all that follows is of them. */
const OF_THESE = /^of (?:the )?P# of ((?:[a-z-]+ ){1,3}who [^,;()#]{3,70}?)(?= ,)/g;
const SUBJECT = new RegExp(
  `(?:^|[,:;*] |\\b(?:and|but|while|whereas|where as|that) |C# - in - C# |F# (?:of (?:the )?)?)((?!(?:and|but|while|whereas) )(?:${WHO}|${NOUNS})) (?:\\((?:[^()#]{1,40}| P# )\\) )?(?:(?:also|still|overwhelmingly|heavily|strongly|narrowly) )?${FAVOUR}\\b`,
  'g',
);
/** "[Of those under 30], 42 % backed Moss": all that follows is of them. */
const OF_SOME = new RegExp(
  `^of (?:the )?(${WHO}|(?:those|people|voters|women|men) (?:under|over|aged) 0(?: or [a-z]+)?|${NOUNS})(?= ,)`,
  'g',
);
/** A line of its own kind: "[Women]: Moss held the support of 50 %". */
const LABEL = new RegExp(`^(${NOUNS}(?: and ${NOUNS})?) : `, 'g');
/** "More than half of Tamils ([55 %])", "the poorest third of voters ([40 %])": what a figure in brackets is of. */
const BRACKETED = new RegExp(`(${NOUNS}|${SLICE}) \\( (?:just |only |about )?$`);
const OPENED = /\( (?:[a-z]+ )?$/;
const OBJECT = new RegExp(
  `\\b(?:w[io]ns?|carr(?:y|ies|ied)|lo(?:st|ses?)|winning|losing|carrying|with) ((?:${NOUNS})) (?:by|with|,)`,
  'g',
);
/** Whom a poll asked, or who is on the roll: "a sample of [515] British Jews", "[10 million] rural voters". */
const DIRECT = new RegExp(`^ (${NOUNS}|${MORE}young (?:people|voters|adults))(?![a-z])`);
/** Who was asked, of all who may vote: "[1,000] registered voters". */
const ASKED =
  /^ ((?:likely|registered|prospective|potential|probable) (?:(?:[NO]@|republican|democratic|gop) )?(?:primary |caucus )?(?:voters|caucus-?goers))\b/;
/** The group told of before. */
const SAME =
  /\b(?:this group|that group|(?:among|of) (?:this|that) same group|these voters|those voters|among (?:them|those|these)(?: (?:people|voters|respondents|adults))?(?= [,;.]))\b/;
/** "41 % statewide": the whole again. */
const WHOLE = /^ (?:of (?:the |all )?(?:[a-z]+ )?votes? )?(?:statewide|nationwide|nationally|countrywide|overall)\b/;
/** "of women voted for Moss and [40 percent] for Thorne", "13 % of Jews, compared with [77 %]". */
const BOTH =
  /^[^.;,]{0,60}\b(?:and|against|to) (?:[NO]@ 's )?$|^[^.;]{0,60}\b(?:compared (?:with|to)|versus) $|^[^.;]{0,70}; $/;
/** The other half of a score. */
const SCORE = /^ (?:-|to|against) [PC]#/;
/** Another's turn. */
const TURN = /;| (?:while|whereas) | but /;

/** Characters in front of a bracket in which it is named whom the number is of. */
const FRONT = 60;
/** Measures whose figures are told by group. */
const BY_GROUP: ReadonlySet<MeasureName> = new Set(['vote-share', 'votes', 'margin', 'swing']);
const NOT_OF_GROUP: ReadonlySet<MeasureName> = new Set(['candidates', 'seats', 'counted']);

/** The group that the figure at `at` is limited to; `before` is the group that the text told of last. */
export function groupOf(
  line: Line,
  at: number,
  measure: MeasureName,
  source: string,
  before: Group | undefined,
): Group | undefined {
  const { text, named } = groupsIn(line);
  const after = text.slice(at + 2, at + 122);
  const own = NOT_OF_GROUP.has(measure) ? null : OF.exec(after);
  const asked = measure === 'sample-size' ? ASKED.exec(after) : null;
  const direct = asked ?? (measure === 'sample-size' || measure === 'registered-voters' ? DIRECT.exec(after) : null);
  if (direct) return toGroup(line, source, at + 3, direct[1]!.length);
  if (own && !isNation(line, at + 2 + own[0].lastIndexOf(own[1]!), own[1]!))
    return toGroup(line, source, at + 2 + own[0].lastIndexOf(own[1]!), own[1]!.length);
  if (!BY_GROUP.has(measure) || WHOLE.test(after)) return undefined;
  const told = named.findLast(({ from, to, opens }) => from < at && (opens || !TURN.test(text.slice(to, at))));
  // "57%-40% among white voters": what is behind a score is of both.
  const next = named.find(
    ({ from }) => from > at && from - at < 60 && !/[#;]/.test(text.slice(at + 2, from).replace(SCORE, '')),
  );
  if (told) return toGroup(line, source, told.from, told.to - told.from);
  const front = Math.max(0, at - FRONT);
  const bracketed = OPENED.test(text.slice(Math.max(0, at - 9), at)) ? BRACKETED.exec(text.slice(front, at)) : null;
  if (bracketed) return toGroup(line, source, front + bracketed.index, bracketed[1]!.length);
  if (next) return toGroup(line, source, next.from, next.to - next.from);
  const same = SAME.exec(text);
  if (same && same.index < at) return before ?? toGroup(line, source, same.index, same[0].length);
  const shared = line.figureAt
    .filter((other) => other >= 0 && other < at)
    .slice(-2)
    .flatMap((other) => {
      const match = OF.exec(text.slice(other + 2, other + 122));
      return match ? [{ at: other + 2 + match[0].lastIndexOf(match[1]!), length: match[1]!.length }] : [];
    })
    .at(-1);
  return shared && BOTH.test(text.slice(shared.at + shared.length, at))
    ? toGroup(line, source, shared.at, shared.length)
    : undefined;
}

interface Named {
  from: number;
  to: number;
  /** It opens its sentence: all of it is of this group. */
  opens: boolean;
}

/** Every figure of a sentence asks for them. */
const groupsIn = once((line: Line): { text: string; named: Named[] } => {
  const text = withPeople(line);
  const named: Named[] = [];
  for (const pattern of [AMONG, OF_THESE, OF_SOME, SUBJECT, OBJECT, LABEL]) {
    if (text === line.text && !may(line, pattern)) continue;
    for (const match of everyMatch(text, pattern)) {
      const from = match.index + match[0].lastIndexOf(match[1]!);
      named.push({ from, to: from + match[1]!.length, opens: match.index < 8 });
    }
  }
  return { text, named: named.sort((a, b) => a.from - b.from) };
});

/** The sentence with Q@ where a name is one of people: "[Catholics] voted". */
function withPeople(line: Line): string {
  const people = new Set(
    line.mentions.flatMap(({ entity }, index) => (PEOPLE_NAME.test(entity.name) ? line.mentionAt[index]! : [])),
  );
  return people.size === 0
    ? line.text
    : line.text.replace(/[NLOBG]@/g, (symbol, at: number) => (people.has(at) ? 'Q@' : symbol));
}

/** "67 % of [Irish voters]": the whole people. */
function isNation(line: Line, at: number, words: string): boolean {
  if (!/^(?:the )?G@ (?:voters|people|electorate)$/.test(words)) return false;
  const mention = line.mentions[line.mentionAt.indexOf(at + words.indexOf('G@'))];
  return mention?.entity.known.some(({ kind }) => kind === 'demonym') === true;
}

function toGroup(line: Line, source: string, from: number, length: number): Group {
  return { scope: wordsOf(line, source, from, from + length) || 'a group', from, to: from + length };
}
