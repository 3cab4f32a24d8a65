import { type Line, matchesIn } from '../line';
import type { Entity } from '../names/entity';

/** Persons told by their office: the words before a figure in, the holder that the text names out: "[the president]'s share". */

/** Office holders by what they are called: "the president's share", "the incumbent". */
const OFFICE =
  /\bthe (?:[a-z-]+ )?(president|incumbent|head of state|prime minister|chancellor|premier|governor|mayor)\b(?! (?:of|elect|- elect))(?!.*\bN@)/;
const HOLDERS = new Map([
  ['incumbent', ['president', 'incumbent', 'premier', 'prime', 'chancellor', 'governor', 'mayor']],
  ['head of state', ['president']],
  ['prime minister', ['prime', 'premier', 'minister']],
]);

/** The person that an office named before the figure stands for, where the text gives one person that title. */
export function holderOf(before: string, entities: Entity[]): Entity | undefined {
  const office = OFFICE.exec(before)?.[1];
  const holding = office ? entities.filter((entity) => entity.titles?.has(HOLDS)) : [];
  if (holding.length === 1) return holding[0];
  const titles = office && (HOLDERS.get(office) ?? [office]);
  const holders = titles
    ? entities.filter((entity) => entity.kind !== 'body' && titles.some((title) => entity.titles?.has(title)))
    : [];
  if (holders.length > 0 || !office || !/president|incumbent|head of state/.test(office)) return holders[0];
  return dominant(entities);
}

/** "the right-wing [incumbent], Hugh Thorne": he holds the office, whoever else is called a former president. */
export function markIncumbents(lines: readonly Line[]): void {
  for (const line of lines)
    for (const { indices } of matchesIn(line, INCUMBENT)) {
      const entity = line.mentions[line.mentionAt.indexOf(indices!.groups!.name![0])]?.entity;
      if (entity?.kind === 'person') entity.titles = new Set([...(entity.titles ?? []), HOLDS]);
    }
}

const INCUMBENT =
  /\bincumbent(?: (?:president|head of state|governor|mayor|prime minister|chancellor|premier))? ?,? (?<name>N@)/dg;
/** A title of our own for who holds the office now. */
const HOLDS = 'incumbent';

/** The one person whom the text is about: named twice as often as the next. */
export function dominant(entities: Entity[]): Entity | undefined {
  const [first, second] = entities.filter((entity) => entity.kind === 'person');
  return first && first.count >= 2 && first.count >= 2 * (second?.count ?? 0) ? first : undefined;
}
