import type { Fact } from './fact';
import { groupBy } from './group';

/**
 * The Factbook's figures as parsed from running text in, the same without the parser's slips out: "PAM 27.9% CCM 13.0%
 * NRP" with 10.8 is three parties' shares; "HGI ." with 5 is 0.5; "GERB-SDS" with a share only and "SDS" with seats
 * only are one list, cut at its hyphen.
 */
export function cleanFactbook(facts: Fact[]): Fact[] {
  const split = facts.flatMap((fact) => (fact.maker.id === 'cia-wf' ? splitRun(fact) : [fact]));
  return rejoinCut(split);
}

const SHARES = /^(.+?) (\d{1,2}(?:\.\d+)?)%[.,;]? (.+)$/;
const SEATS = /^(\p{Lu}[\p{L}'’ ]{0,20}?) (\d{1,3}) (\p{Lu}[\p{L}'’ ]*)$/u;

function splitRun(fact: Fact): Fact[] {
  const subject = fact.subject
    .replace(/\*+$/, '')
    .replace(/^.*\) - /, '')
    .trim();
  if (/ \.$/.test(subject) && Number.isInteger(fact.value) && fact.measure === 'vote-share')
    return [{ ...fact, subject: subject.slice(0, -2), value: fact.value / 10 }];
  const pattern = fact.measure === 'vote-share' ? SHARES : fact.measure === 'seats' ? SEATS : undefined;
  const [, first, value, rest] = pattern?.exec(subject) ?? [];
  if (!first || !rest || /^(?:TOP|ANO|Estonia|AD|C|Fuerza|Hope|CLUB)$/i.test(first)) return [{ ...fact, subject }];
  return [{ ...fact, subject: first, value: Number(value) }, ...splitRun({ ...fact, subject: rest })];
}

/** Where one page gives `A-B` a share but no seats, and `B` seats but no share, and no `A`, the seats are `A-B`'s. */
function rejoinCut(facts: Fact[]): Fact[] {
  const names = new Map<string, string>();
  const factbook = facts.filter((fact) => fact.maker.id === 'cia-wf' && fact.subject !== '');
  for (const [key, page] of groupBy(factbook, (fact) => `${fact.election} ${fact.asOf}`)) {
    const measures = new Map<string, Set<string>>();
    for (const { subject, measure } of page) measures.set(subject, (measures.get(subject) ?? new Set()).add(measure));
    const only = (measure: string) =>
      [...measures].filter(([, had]) => had.size === 1 && had.has(measure)).map(([subject]) => subject);
    for (const whole of only('vote-share'))
      for (const part of only('seats')) {
        const head = whole.endsWith(`-${part}`) ? whole.slice(0, -part.length - 1) : '';
        if (head !== '' && !measures.has(head)) names.set(`${key} ${part}`, whole);
      }
  }
  return facts.map((fact) => {
    const whole = fact.maker.id === 'cia-wf' ? names.get(`${fact.election} ${fact.asOf} ${fact.subject}`) : undefined;
    return whole ? { ...fact, subject: whole } : fact;
  });
}
