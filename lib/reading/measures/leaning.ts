import type { Proposal } from '../../model/shape';
import { type Line, may } from '../line';
import type { Settled } from './settle';

/** Figures that another of their sentence explains, and that are none where it is none. */

/** A figure that has this much of its own words leans on no other. */
const OWN = 0.93;

/** "37 percent see an ally, up from [14]": what the one is not, the other is not either. */
export function dropLeaning(line: Line, settled: Map<number, Settled>, proposals: Proposal[]): void {
  const leansOn: [figure: number, like: number][] = [];
  for (const { figure, like, shape } of proposals)
    if (shape === 'compared' && like !== undefined) leansOn.push([figure, like]);
  const mayRise = may(line, UP_FROM);
  const mayGo = may(line, FROM) && may(line, TO);
  line.figures.forEach(({ unit }, figure) => {
    const at = line.figureAt[figure]!;
    if (mayRise && UP_FROM.test(line.text.slice(0, at)))
      leansOn.push([figure, line.figures.findLastIndex((other, index) => index < figure && other.unit === unit)]);
    if (mayGo && FROM.test(line.text.slice(Math.max(0, at - 6), at)) && TO.test(line.text.slice(at + 2)))
      leansOn.push([figure, figure + 1]);
  });
  for (const [figure, like] of leansOn)
    if (like >= 0 && !settled.has(like) && (settled.get(figure)?.weight ?? 1) < OWN) settled.delete(figure);
}

const UP_FROM = /\b(?:up|down|increase|rise|drop|fall|decline|jump) from (?:[a-z]+ ){0,2}$/;
const FROM = /\bfrom $/;
const TO = /^ to (?:[a-z]+ ){0,3}[PC]#/;
