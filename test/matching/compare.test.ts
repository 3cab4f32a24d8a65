/** Two numbers at the text's own precision; and how an observation stands to a claim. */
import { describe, expect, test } from 'vitest';
import { compareValues } from '../../lib/matching/compare';
import { relationOf } from '../../lib/matching/relation';
import type { Claim } from '../../lib/model/claim';
import type { Stage } from '../../lib/model/stage';
import { observation } from './notation';

/** "~92", ">6.5e6 step 1e5", "50..55": a number as a text prints it. */
function printed(written: string): Pick<Claim, 'value' | 'high' | 'qualifier' | 'step'> {
  const match = /^([~<>]?)(\d+(?:\.(\d+))?)(?:\.\.(\d+(?:\.\d+)?))?(?: step (\S+))?$/.exec(written);
  if (!match) throw new Error(`"${written}" is no number`);
  const [, sign, value, decimals, high, step] = match;
  const qualifier = ({ '~': 'about', '<': 'under', '>': 'over' } as const)[sign ?? ''] ?? 'exact';
  return {
    value: Number(value),
    ...(high === undefined ? {} : { high: Number(high) }),
    qualifier,
    step: step === undefined ? 10 ** -(decimals?.length ?? 0) : Number(step),
  };
}

describe('a number of the text against one of a source', () => {
  test.each([
    // The text prints… the source has… verdict, difference (source minus text)
    ['92.05', '92.05', 'same', 0],
    ['92', '92.12', 'rounds-to', 0.12],
    ['92.1', '92.12', 'rounds-to', 0.02],
    ['92', '91.5', 'rounds-to', -0.5],
    ['92', '92.51', 'differs', 0.51],
    ['92.05', '92.12', 'differs', 0.07],
    ['92.12', '92.05', 'differs', -0.07],
    ['0.5', '0.54', 'rounds-to', 0.04],
    ['0.8', '0.79', 'rounds-to', -0.01],
    ['2', '1.98', 'rounds-to', -0.02],
    ['109', '190', 'differs', 81],
    ['6478623', '6478840', 'differs', 217],
    ['6500000 step 100000', '6478623', 'rounds-to', -21377],
    ['6400000 step 100000', '6478623', 'differs', 78623],
    // over, more than, at least
    ['>92', '92.12', 'within', 0.12],
    ['>92', '91.9', 'differs', -0.1],
    ['>90300', '90372', 'within', 72],
    ['>23000', '>23000', 'same', 0],
    // nearly, under, up to: below, but not far
    ['<100', '98', 'within', -2],
    ['<100', '101', 'differs', 1],
    ['<100', '50', 'differs', -50],
    // about
    ['~90', '92.12', 'within', 2.12],
    ['~90', '70', 'differs', -20],
    ['~2', '2.17', 'within', 0.17],
    ['~6500000 step 100000', '6478623', 'within', -21377],
    // ranges
    ['50..55', '52', 'within', 2],
    ['50..55', '56', 'differs', 6],
    ['50..55', '50..55', 'same', 0],
    ['50..55', '60..65', 'differs', 10],
    ['93', '92.4..93.5', 'within', -0.6],
    ['92', '92.4..93.5', 'differs', 0.4],
    // what a source says itself with a hedge
    ['92.05', '>92', 'within', -0.05],
    ['91', '>92', 'differs', 1],
  ])('%s against %s: %s, %d', (text, source, verdict, difference) => {
    const { step: _step, qualifier, ...rest } = printed(source);
    const observed = { ...rest, ...(qualifier === 'exact' ? {} : { qualifier }) };
    expect(compareValues(printed(text), observed)).toEqual({ verdict, difference });
  });
});

describe('how an observation stands to a claim', () => {
  test.each<[string, { stage: Stage; counted?: number; sources?: string[] }, string, string]>([
    [
      'the credited source at that stage',
      { stage: 'partial', counted: 93.35, sources: ['cec'] },
      'partial 93.35 cec',
      'quoted-source',
    ],
    [
      'the credited source at a later count',
      { stage: 'partial', counted: 93.35, sources: ['cec'] },
      'final cec',
      'later-stage',
    ],
    [
      'the credited source at an earlier count',
      { stage: 'partial', counted: 93.35, sources: ['cec'] },
      'partial 54.47 cec',
      'earlier-stage',
    ],
    ['a repetition of the credited source', { stage: 'final', sources: ['cec'] }, 'final atlas', 'quoted-source'],
    ['another source at that stage', { stage: 'exit-poll', sources: ['ray'] }, 'exit-poll oracle', 'same-stage'],
    ['the pollster credited', { stage: 'exit-poll', sources: ['ray'] }, 'exit-poll ray', 'quoted-source'],
    ['a count after an exit poll', { stage: 'exit-poll', sources: ['ray'] }, 'partial 54.47 cec', 'later-stage'],
    ['a poll before a count', { stage: 'preliminary' }, 'opinion-poll ray', 'earlier-stage'],
    ['nobody credited, same stage', { stage: 'final' }, 'final cec', 'same-stage'],
    ['nobody credited, later stage', { stage: 'partial', counted: 40 }, 'preliminary cec', 'later-stage'],
    ['stage not said, nobody credited', { stage: 'unstated' }, 'final cec', 'other-source'],
    ['what is set up, credited', { stage: 'administrative', sources: ['cec'] }, 'administrative cec', 'quoted-source'],
    ['what is set up, of another', { stage: 'administrative', sources: ['cec'] }, 'administrative ray', 'same-stage'],
  ])('%s', (_what, { sources, ...claim }, observed, relation) => {
    const row = observation(observed);
    const origin = row.source === 'atlas' ? 'cec' : row.source;
    expect(relationOf({ ...claim, sourceIds: sources ?? [] }, row, origin)).toBe(relation);
  });
});
