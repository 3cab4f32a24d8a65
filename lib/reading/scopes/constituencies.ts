import { once } from '../kept';
import { type Line, matchesIn, wordsOf } from '../line';
import type { Entity } from '../names/entity';
import type { Area } from './areas';

/**
 * A sentence in, the constituencies and councils that it names out: "the [Kowloon East] geographical constituency",
 * "won from [NA-131]", "lost her [Dunbartonshire East] seat", "Texas's [seventh district]", "the [Beruwala UC]".
 */

const KIND =
  '(?:constituency|riding|electoral district|electorate|ward|polling division|municipal council|urban council|pradeshiya sabha|divisional council)';
const NAMED = new RegExp(`([NLOB]@)(?: \\( [a-z]+ \\))? (?:lok sabha |O@ |[a-z]+ )?${KIND}\\b`, 'g');
const OF =
  /\b(?:constituency|riding|electoral district|ward|polling division|parliamentary seat) of (?:the )?([NLO]@)(?! 's)/g;
const SEAT = /\b(?:the|her|his|their) ([NLO]@) (?:parliamentary |assembly |lok sabha |O@ )?seat\b/g;
/** "NA-131", "PP-87": letters of a chamber and a number. */
const CODE = /[NLOB]@ - 0\b/g;
const LETTERED = /^[A-Z]{2,4}-\d{1,3}$/;
const ORDINAL = '(?:0 (?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)';
const NUMBERED = new RegExp(`\\b${ORDINAL} (?:congressional |legislative |senate |house |assembly )?district\\b`, 'g');
/** A council is named with what it is; Sri Lanka's papers shorten Pradeshiya Sabha, Urban and Municipal Council. */
const COUNCIL = /\S (?:Constituency|Riding|Pradeshiya Sabha|Urban Council|Municipal Council|PS|UC|MC)$/;
/** Whether a name is that of a council or a seat: it says so at its end. */
export const isCouncil = (entity: Entity) => COUNCIL_END.has(entity.name.at(-1)!) && COUNCIL.test(entity.name);
const COUNCIL_END = new Set('yglaSC');

export interface Constituency extends Area {
  /** Whom a council's name stands for, whose seats are told by it too. */
  council?: Entity;
}

/** In the sentence's order; every figure of it asks for them. */
export const constituenciesOf = once((line: Line, source: string): Constituency[] => {
  const found: Constituency[] = [];
  line.mentions.forEach(({ entity }, index) => {
    const from = line.mentionAt[index]!;
    if (from >= 0 && isCouncil(entity)) found.push({ scope: entity.name, from, to: from + 2, council: entity });
  });
  for (const pattern of [NAMED, OF, SEAT]) {
    for (const match of matchesIn(line, pattern)) {
      const at = match.index + match[0].indexOf(match[1]!);
      const entity = line.mentions[line.mentionAt.indexOf(at)]?.entity;
      if (entity && (pattern === NAMED || isPlace(entity, match[0])))
        found.push({ scope: entity.name, from: at, to: match.index + match[0].length });
    }
  }
  if (line.text.includes('@ - 0'))
    for (const {
      index,
      0: { length },
    } of matchesIn(line, CODE)) {
      const code = wordsOf(line, source, index, index + length);
      if (LETTERED.test(code)) found.push({ scope: code, from: index, to: index + length });
    }
  for (const {
    index,
    0: { length },
  } of matchesIn(line, NUMBERED))
    found.push({ scope: wordsOf(line, source, index, index + length), from: index, to: index + length });
  return found.sort((a, b) => a.from - b.from);
});

/** "The Labour seat" is a party's, "the Senate seat" a chamber's; "her Dunbartonshire East seat" names no person. */
const isPlace = ({ kind, known, count }: Entity, words: string) =>
  kind === 'place' ||
  (known.length === 0 && (kind === 'other' || (kind === 'person' && count === 1 && /^(?:her|his|their) /.test(words))));

/** The constituency that the figure at `at` is of: the last named in front of it, else the sentence's only one. */
export const constituencyAt = (named: readonly Constituency[], at: number): Constituency | undefined =>
  named.findLast(({ from }) => from < at) ?? (named.length === 1 ? named[0] : undefined);
