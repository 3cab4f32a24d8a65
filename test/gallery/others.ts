/** Reports that strain the screens: very long names, polls with margins, rows far off, one figure, nothing compared. */
import type { Report } from '../../lib/model/report';
import { compare, makeClaim, type SourceRef } from './make';

const LONG =
  'Alliance for the Restoration of Democracy, Social Justice and Donaudampfschifffahrtsgesellschaftskapitänsversammlung';

function source(id: string, name: string, kind: SourceRef['kind'], origin = id): SourceRef {
  return { id, name, kind, origin };
}

const election = {
  id: 'DE-2025-02-parliamentary-1',
  country: 'DE',
  type: 'parliamentary',
  year: 2025,
  round: 1,
  date: '2025-02-23',
  name: 'Election of the 21st Bundestag of the Federal Republic',
} as const;
const here = { election: election.id };
const about = { value: 30 };

export const STRAINED: Report = {
  id: 'strained',
  language: 'en',
  elections: [election],
  claims: [
    makeClaim({
      text: '30 percent',
      value: 30,
      step: 1,
      qualifier: 'about',
      subject: LONG,
      election,
      stage: 'opinion-poll',
      source: 'Forschungsgruppe Wahlen im Auftrag des Zweiten Deutschen Fernsehens',
      comparisons: [
        compare(about, 'quoted-source', 'within', {
          ...here,
          value: 29.5,
          source: source('fgw', 'Forschungsgruppe Wahlen im Auftrag des Zweiten Deutschen Fernsehens', 'pollster'),
          stage: 'opinion-poll',
          sampleSize: 1349,
          marginOfError: 2.5,
          asOf: '2025-02-20',
        }),
        compare(about, 'same-stage', 'differs', {
          ...here,
          value: 28,
          source: source('yougov', 'YouGov', 'pollster'),
          stage: 'opinion-poll',
          sampleSize: 2430,
          marginOfError: 3,
          asOf: '2025-02-17',
        }),
        compare(about, 'later-stage', 'differs', {
          ...here,
          value: 28.5,
          source: source('bwl', 'Die Bundeswahlleiterin', 'authority'),
          asOf: '2025-03-14',
        }),
        compare(about, 'other-source', 'differs', {
          ...here,
          value: 28,
          high: 30,
          source: source('infratest', 'infratest dimap', 'pollster'),
          stage: 'projection',
          asOf: '2025-02-23',
        }),
        compare(about, 'other-source', 'differs', {
          ...here,
          value: 51,
          source: source('party', LONG, 'party'),
          stage: 'projection',
          asOf: '2025-02-23',
        }),
        compare(about, 'other-source', 'differs', {
          ...here,
          value: 27,
          high: 29,
          source: source('pvt', 'Citizens’ Parallel Count', 'parallel-count'),
          stage: 'projection',
          asOf: '2025-02-24',
        }),
        compare(about, 'other-source', 'not-comparable', {
          ...here,
          value: 22.6,
          source: source('vdem', 'Varieties of Democracy', 'compilation'),
          base: 'registered-voters',
        }),
      ],
    }),
    makeClaim({
      text: '28.5 percent',
      value: 28.5,
      step: 0.1,
      subject: 'CDU/CSU',
      election,
      stage: 'final',
      comparisons: [
        compare({ value: 28.5 }, 'same-stage', 'same', {
          ...here,
          value: 28.5,
          source: source('bwl', 'Die Bundeswahlleiterin', 'authority'),
          asOf: '2025-03-14',
        }),
      ],
    }),
  ],
  checks: [{ rule: 'votes-share', claims: [0], holds: false, working: '14,158,432 / 49,649,512 = 28.517%; 30%' }],
  dataDate: '2025-11-20',
};

export const ONLY_FOUND: Report = {
  id: 'found',
  language: 'en',
  elections: [{ country: 'PW', type: 'presidential', year: 2024 }],
  claims: [
    makeClaim({
      text: '57.0 percent',
      value: 57,
      step: 0.1,
      subject: 'Surangel Whipps Jr.',
      election: { country: 'PW', type: 'presidential', year: 2024 },
      reason: 'election-not-held',
    }),
    makeClaim({ text: '1,204', value: 1204, unit: 'count', step: 1, measure: 'votes', reason: 'no-election' }),
  ],
  checks: [],
  dataDate: '2025-11-20',
};

export const ONE: Report = { ...STRAINED, id: 'one', claims: STRAINED.claims.slice(1), checks: [] };
