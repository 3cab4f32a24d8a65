import type { Entity } from './entity';
import type { Line } from './line';

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
}

const NAME = '[NOB]@';
const ROW = `${NAME}(?: (?:of|in|for) L@)?(?:(?: and| &) (?:the )?(?:[a-z-]+ ){0,1}${NAME}){0,2}`;
/** Common nouns that newsrooms credit. */
const NOUN = `(?:(?:the |its |l@ 's |G@ |state |israeli |local |national |central |independent )*(?:electoral commission|election commission|electoral council|election authorities|electoral authorities|election officials|electoral officials|electoral tribunal|electoral body|election body|poll body|state media|state television|[a-z]* ?media|election committee|government|interior ministry|officials|authorities|the commission))`;
const SAYS = `(?:said|says|say|announced|reported|reports|showed|shows|show|showing|found|finds|estimated?|estimates|projected|projects|put|puts|gave|gives|released|published|declared|confirmed|indicated|indicates|suggested|suggests|predicted|predicts|told|revealed|noted|stated|claimed|claims|registered|accredited|argued|tweeted|wrote|writes|added)`;
const POLL = `(?:exit polls?|opinion polls?|polls?|survey|surveys|projections?|forecasts?|data|figures|count|tally|tallies|results|estimates?|survey data|numbers)`;
const PATTERNS: [rule: string, pattern: RegExp][] = [
  [
    'according to',
    new RegExp(
      `\\b(?:according to|as per|per|as reported by|quoted by|cited by|citing|quoting) (?:the |a |an )?(?:(?:latest |first |official |preliminary |early |new |initial |final |partial )*(?:results?|data|figures|statement|report|poll|survey|numbers|information|estimates?|projections?|exit poll|press release|tally) (?:of|by|from|released by|published by|provided by|in) )?(?:the )?(?:[a-zG@0'-]+ ){0,4}?(?<row>${ROW})`,
      'dg',
    ),
  ],
  ['according to', new RegExp(`\\b(?:according to|as per) (?:the )?(?<noun>${NOUN})`, 'dg')],
  [
    'according to',
    new RegExp(
      `\\b(?:data|figures|results|numbers|count|tallies) (?:from|of|by|released by|published by) (?:the )?(?<noun>${NOUN})`,
      'dg',
    ),
  ],
  [
    'poll by',
    new RegExp(
      `\\b(?:${POLL}) (?:of [CPF]# (?:[a-z-]+ ){0,3})?(?:[a-z@L-]+ ){0,3}(?:conducted |published |released |carried out |commissioned |taken |done )?(?:[a-zY#0-]+ ){0,2}(?:by|from|for|of|in) (?:the |a )?(?:[a-zG@'-]+ ){0,2}?(?<row>${ROW})`,
      'dg',
    ),
  ],
  [
    'their poll',
    new RegExp(`(?<row>${ROW})(?: 's| ')? (?:/ [NOB]@ )?(?:(?:[a-z-]+|Y#|G@|L@) ){0,3}(?:${POLL})\\b`, 'dg'),
  ],
  [
    'said',
    new RegExp(
      `(?<row>${ROW})(?: \\( [NOB]@ \\))?(?: of L@)?(?: ,[^,]{2,70},)? (?:(?:also|has|have|had|later|then|earlier|itself) ){0,2}${SAYS}\\b(?! (?:[PCD]#|support|no contest))`,
      'dg',
    ),
  ],
  ['said', new RegExp(`(?:^|, |" )(?<noun>${NOUN})(?: in [LNO]@)? (?:(?:also|has|have|had) )?${SAYS}\\b`, 'dg')],
  [
    'said',
    new RegExp(`["',] (?:said|says|added|told [A-Z@a-z ]{2,20}) (?:the )?(?:[a-zG@L-]+ ){0,3}?(?<row>${ROW})`, 'dg'),
  ],
  [
    'reported by',
    new RegExp(
      `\\b(?:announced|reported|released|published|registered|accredited|projected|provided|declared the winner|declared) by (?:the )?(?:[a-zG@-]+ ){0,3}?(?<row>${ROW})`,
      'dg',
    ),
  ],
];

/** Credits of a sentence in their order; where two patterns read the same words the first in the table wins. */
export function creditsOf(line: Line, source: string, bodies: Entity[]): Credit[] {
  const found: Credit[] = [];
  for (const [rule, pattern] of PATTERNS) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(line.text); match; match = pattern.exec(line.text)) {
      const group = match.indices?.groups?.row ?? match.indices?.groups?.noun;
      pattern.lastIndex = Math.max(match.index + 2, group?.[1] ?? 0);
      const credit = group && toCredit(line, source, bodies, rule, group, match.groups?.noun !== undefined);
      if (credit && !found.some((other) => other.from < credit.to && credit.from < other.to)) found.push(credit);
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

/** The credit that a figure at `at` stands under: the last before it, else the first behind it. */
export const creditAt = (credits: Credit[], at: number) => credits.findLast((credit) => credit.from < at) ?? credits[0];

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
      line.mentionAt[index]! >= from && line.mentionAt[index]! < to && mention.entity.kind !== 'place',
  );
  if (!noun && mentions.length === 0) return undefined;
  // A poll or a count is somebody's who counts; contestants are credited only where they speak.
  const counts = mentions.some((mention) => mention.entity.kind === 'body' || mention.entity.kind === 'other');
  if (!noun && !counts && (rule === 'their poll' || rule === 'poll by')) return undefined;
  const first = line.pieces.find((piece) => piece.at >= from);
  const last = line.pieces.findLast((piece) => piece.at < to);
  if (!first || !last) return undefined;
  const written = source.slice(line.tokens[first.from]!.start, line.tokens[last.to - 1]!.end).replace(/\s+/g, ' ');
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
