import type { Fact } from './fact';

/**
 * A fact with its scope as the gatherer wrote it in, the scope we use out. The lower house is what "the parliamentary
 * election" means, so its figures are national ones; so are polls of Great Britain, which pollsters give as the
 * country's. A vote held in one part only is that part's as a whole: the election's id names it.
 */

const LOWER = new RegExp(
  `^(?:${[
    'Chamber of Deputies',
    'House(?: of (?:Representatives|Commons|Assembly|Peoples. Representatives))?',
    'lower house',
    'National (?:Assembly|Council|Congress)',
    'Legislative (?:Assembly|Yuan)',
    'Congress of the Republic',
    'Parliament',
    'Lok Sabha',
    'Pyithu Hluttaw',
    'Sejm',
    'Inatsisartut',
  ].join('|')})$`,
  'i',
);
/** Votes for an upper house, which have ids of their own. */
const UPPER = /-(?:senate|national-council)(?:-[a-z-]+)?-\d$/;
/** Votes of one part of a country that no other vote of the type and month can be taken for. */
const WHOLE = /-(?:referendum-(?:catalonia|scotland|bougainville))-\d$/;
const POLLED = new Set(['opinion-poll', 'exit-poll', 'projection']);
/** Of a page's own making: what these wordings limit a figure to is the election as a whole. */
const NATIONAL = /^(?:national|nationwide|ballot boxes|Kurdistan Region and disputed areas|Supreme Court)$/i;
/** Wordings of scopes of all countries. */
const WORDINGS: [RegExp, string][] = [
  [/^(?:abroad|overseas|diaspora|abroad missions|abroad, missions)$/i, 'abroad'],
  [/^(?:in[- ](?:the )?country|inside \p{Lu}\p{L}+)$/u, 'in the country'],
  [/^online votes$/i, 'online voting'],
];

export function cleanScope(fact: Fact): Fact {
  const { scope, election, stage, notes } = fact;
  if (scope === 'national') return fact;
  if (NATIONAL.test(scope) || WHOLE.test(election)) return { ...fact, scope: 'national' };
  if (LOWER.test(scope) && fact.type === 'parliamentary' && !UPPER.test(election))
    return { ...fact, scope: 'national', notes: [...notes, scope === 'House' ? 'House of Representatives' : scope] };
  if (scope === 'Great Britain' && POLLED.has(stage))
    return { ...fact, scope: 'national', notes: [...notes, 'Great Britain'] };
  // "Belgrade, by 19:00" is Belgrade at an hour.
  const hour = /^(.+?),? by (\d{1,2}:\d{2})$/.exec(scope);
  if (hour && fact.asOf.length === 10)
    return { ...fact, scope: hour[1]!, asOf: `${fact.asOf}T${hour[2]!.padStart(5, '0')}` };
  const known = WORDINGS.find(([pattern]) => pattern.test(scope))?.[1];
  return known ? { ...fact, scope: known } : fact;
}
