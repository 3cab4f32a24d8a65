/** The report of an article on the presidential election of Azerbaijan, 7 February 2024, as the pipeline would give it. */
import type { Election } from '../../lib/model/election';
import type { Statement } from '../../lib/model/observation';
import type { Report, ReportedClaim } from '../../lib/model/report';
import { compare, makeClaim, type SourceRef } from './make';

export const CEC: SourceRef = {
  id: 'cec-az',
  name: 'Central Election Commission of Azerbaijan',
  kind: 'authority',
  origin: 'cec-az',
};
export const COURT: SourceRef = {
  id: 'court-az',
  name: 'Constitutional Court of Azerbaijan',
  kind: 'court',
  origin: 'cec-az',
};
export const ORACLE: SourceRef = {
  id: 'oracle',
  name: 'Oracle Advisory Group with the Citizens’ Labor Rights Protection League',
  kind: 'pollster',
  origin: 'oracle',
};
export const SRC: SourceRef = { id: 'src-az', name: 'Social Research Center', kind: 'pollster', origin: 'src-az' };
export const RAY: SourceRef = { id: 'ray', name: 'Ray Monitoring Center', kind: 'pollster', origin: 'ray' };
export const FACTBOOK: SourceRef = {
  id: 'cia-wf',
  name: 'CIA World Factbook',
  kind: 'compilation',
  origin: 'cec-az',
};
export const GUIDE: SourceRef = {
  id: 'electionguide',
  name: 'IFES ElectionGuide',
  kind: 'compilation',
  origin: 'cec-az',
};

export const ELECTION: Election = {
  id: 'AZ-2024-02-presidential-1',
  country: 'AZ',
  type: 'presidential',
  year: 2024,
  round: 1,
  date: '2024-02-07',
  name: 'Presidential election',
};

const NEWS = 'https://menafn.com/1107826822/Ilham-Aliyev-Leading-In-Presidential-Election-With-9205-Percent-Of-Votes';

const why: ReportedClaim['why'] = [
  { field: 'measure', words: 'percent of the votes', rule: 'cue' },
  { field: 'subject', words: 'Ilham Aliyev', rule: 'name' },
  { field: 'election', words: 'presidential election in Azerbaijan', rule: 'type and country' },
  { field: 'stage', words: 'after the processing of 93.35 percent of the ballots', rule: 'share counted' },
  { field: 'source', words: 'According to the Central Election Commission (CEC)', rule: 'according to' },
];

function counted(fields: Partial<ReportedClaim> & Pick<ReportedClaim, 'text' | 'value'>): ReportedClaim {
  const stage = { stage: 'partial', counted: 93.35, source: 'Central Election Commission' } as const;
  return makeClaim({ election: ELECTION, ...stage, why, ...fields });
}

const aliyev = { value: 92.05 };
export const ALIYEV: ReportedClaim = counted({
  text: '92.05 percent',
  value: 92.05,
  subject: 'Ilham Aliyev',
  comparisons: [
    compare(aliyev, 'quoted-source', 'same', {
      value: 92.05,
      source: CEC,
      stage: 'partial',
      counted: 93.35,
      asOf: '2024-02-08',
      ref: NEWS,
    }),
    compare(aliyev, 'later-stage', 'differs', { value: 92.12, source: CEC, asOf: '2024-02-11' }),
    compare(aliyev, 'later-stage', 'differs', { value: 92.12, source: COURT, asOf: '2024-02-13' }),
    compare(aliyev, 'earlier-stage', 'differs', {
      value: 92.1,
      source: CEC,
      stage: 'partial',
      counted: 54.47,
      asOf: '2024-02-07',
    }),
    compare(aliyev, 'other-source', 'differs', {
      value: 93.9,
      source: ORACLE,
      stage: 'exit-poll',
      sampleSize: 63000,
      asOf: '2024-02-07',
    }),
    compare(aliyev, 'other-source', 'differs', { value: 92.6, source: RAY, stage: 'exit-poll', asOf: '2024-02-07' }),
    compare(aliyev, 'other-source', 'differs', { value: 92.4, source: SRC, stage: 'exit-poll', asOf: '2024-02-07' }),
    compare(aliyev, 'other-source', 'differs', {
      value: 92.1,
      source: FACTBOOK,
      asOf: '2025-07-10',
      ref: 'The World Factbook, 10 July 2025',
    }),
    compare(aliyev, 'other-source', 'differs', { value: 92.1, source: GUIDE, asOf: '2024-02-27' }),
    ...[
      ['2018-04', 86.02],
      ['2013-10', 84.54],
      ['2008-10', 87.34],
      ['2003-10', 76.84],
    ].map(([date, value]) =>
      compare(aliyev, 'earlier-election', 'differs', {
        value: value as number,
        source: CEC,
        election: `AZ-${date}-presidential-1`,
      }),
    ),
  ],
});

/** The other candidates: name, the page's share, at 54.47 % counted, final, exit poll. */
const OTHERS: [string, string, number, number, number, number][] = [
  ['Zahid Oruj', '2.19 percent', 2.19, 2.2, 2.17, 1.8],
  ['Razi Nurullayev', '0.8 percent', 0.8, 0.79, 0.8, 0.9],
  ['Fazil Mustafa', 'two percent', 2, 1.99, 1.99, 1.5],
  ['Elshad Musayev', '0.67 percent', 0.67, 0.66, 0.66, 0.4],
  ['Gudrat Hasanguliyev', '1.76 percent', 1.76, 1.78, 1.76, 1.2],
  ['Fuad Aliyev', '0.53 percent', 0.53, 0.48, 0.54, 0.3],
];

const others = OTHERS.map(([subject, text, value, early, final, exit]) =>
  counted({
    text,
    value,
    subject,
    step: text === 'two percent' ? 1 : text.startsWith('0.8') ? 0.1 : 0.01,
    shape: 'list',
    comparisons: [
      compare({ value }, 'quoted-source', 'same', {
        value,
        source: CEC,
        stage: 'partial',
        counted: 93.35,
        asOf: '2024-02-08',
      }),
      compare({ value }, 'later-stage', final === value ? 'same' : value === 2 ? 'rounds-to' : 'differs', {
        value: final,
        source: CEC,
        asOf: '2024-02-11',
      }),
      compare({ value }, 'earlier-stage', 'differs', {
        value: early,
        source: CEC,
        stage: 'partial',
        counted: 54.47,
        asOf: '2024-02-07',
      }),
      compare({ value }, 'other-source', 'differs', {
        value: exit,
        source: ORACLE,
        stage: 'exit-poll',
        asOf: '2024-02-07',
      }),
    ],
  }),
);

const exitPolls = [
  { source: ORACLE, value: 93.9, text: '93.9 percent' },
  { source: SRC, value: 92.4, text: '92.4 percent' },
  { source: RAY, value: 92.6, text: '92.6 percent' },
].map(({ source, value, text }) =>
  makeClaim({
    text,
    value,
    step: 0.1,
    subject: 'Ilham Aliyev',
    election: ELECTION,
    stage: 'exit-poll',
    source: source.name,
    comparisons: [
      compare({ value }, 'quoted-source', 'same', { value, source, stage: 'exit-poll', asOf: '2024-02-07' }),
      compare({ value }, 'later-stage', 'differs', { value: 92.12, source: CEC, asOf: '2024-02-11' }),
      ...[ORACLE, SRC, RAY]
        .filter((other) => other !== source)
        .map((other) =>
          compare({ value }, 'same-stage', 'differs', {
            value: other === ORACLE ? 93.9 : other === SRC ? 92.4 : 92.6,
            source: other,
            stage: 'exit-poll',
            asOf: '2024-02-07',
          }),
        ),
    ],
  }),
);

const count = { unit: 'count', step: 1, election: ELECTION, stage: 'administrative', source: null } as const;
const set = { measure: 'observers', stage: 'administrative', asOf: '2024-02-07' } as const;

const administrative: ReportedClaim[] = [
  makeClaim({
    ...count,
    text: '90,300',
    value: 90300,
    step: 100,
    qualifier: 'over',
    measure: 'observers',
    comparisons: [
      compare({ value: 90300, unit: 'count' }, 'quoted-source', 'within', { ...set, value: 90372, source: CEC }),
      compare({ value: 90300, unit: 'count' }, 'other-source', 'differs', {
        ...set,
        value: 90000,
        qualifier: 'over',
        source: { id: 'interfax', name: 'Interfax', kind: 'outlet', origin: 'cec-az' },
      }),
    ],
  }),
  makeClaim({
    ...count,
    text: '109',
    value: 109,
    measure: 'media',
    comparisons: [
      compare({ value: 109, unit: 'count' }, 'other-source', 'differs', {
        ...set,
        measure: 'media',
        value: 190,
        source: CEC,
      }),
    ],
  }),
  makeClaim({
    ...count,
    text: '6,478,623',
    value: 6478623,
    measure: 'registered-voters',
    comparisons: [
      compare({ value: 6478623, unit: 'count' }, 'quoted-source', 'same', {
        ...set,
        measure: 'registered-voters',
        value: 6478623,
        source: CEC,
      }),
      compare({ value: 6478623, unit: 'count' }, 'other-source', 'differs', {
        ...set,
        measure: 'registered-voters',
        value: 6478840,
        source: { id: 'interfax', name: 'Interfax', kind: 'outlet', origin: 'interfax' },
      }),
    ],
  }),
  makeClaim({
    text: '76.73 percent',
    value: 76.73,
    measure: 'turnout',
    election: ELECTION,
    stage: 'preliminary',
    source: 'Central Election Commission',
    comparisons: [
      ['12:00', 38.57],
      ['15:00', 60.54],
      ['17:00', 70.85],
    ]
      .map(([hour, value]) =>
        compare({ value: 76.73 }, 'earlier-stage', 'differs', {
          measure: 'turnout',
          stage: 'partial',
          asOf: `2024-02-07T${hour}`,
          value: value as number,
          source: CEC,
        }),
      )
      .concat([
        compare({ value: 76.73 }, 'quoted-source', 'same', {
          measure: 'turnout',
          stage: 'preliminary',
          asOf: '2024-02-07',
          value: 76.73,
          source: CEC,
        }),
        compare({ value: 76.73 }, 'later-stage', 'differs', {
          measure: 'turnout',
          asOf: '2024-02-11',
          value: 76.43,
          source: CEC,
        }),
      ]),
  }),
  makeClaim({
    ...count,
    text: '26',
    value: 26,
    measure: 'polling-stations',
    scope: 'liberated territories',
    reason: 'not-national',
  }),
  makeClaim({
    ...count,
    text: '1,000',
    value: 1000,
    qualifier: 'over',
    measure: 'other',
    reason: 'not-comparable-measure',
  }),
];

export const STATEMENTS: Statement[] = [
  {
    election: ELECTION.id,
    mission: 'OSCE Office for Democratic Institutions and Human Rights',
    kind: 'international',
    statement: 'No real contest; signs of stuffing and repeat voting; unusually many counts rated badly.',
    asOf: '2024-02-08',
    ref: 'https://example.org/odihr',
  },
  {
    election: ELECTION.id,
    mission: 'Organization of Turkic States',
    kind: 'international',
    statement: 'No violations seen; held openly and transparently.',
    asOf: '2024-02-08',
    ref: 'https://example.org/ots',
  },
  {
    election: ELECTION.id,
    mission: 'Commonwealth of Independent States',
    kind: 'international',
    statement: 'Competitive; voting orderly, turnout high.',
    asOf: '2024-02-08',
    ref: 'https://example.org/cis',
  },
  {
    election: ELECTION.id,
    mission: 'Election Monitoring and Democracy Studies Center',
    kind: 'citizen',
    statement: 'No real competition; below national and international standards.',
    asOf: '2024-02-09',
    ref: 'https://example.org/emds',
  },
  {
    election: ELECTION.id,
    mission: 'Popular Front Party of Azerbaijan',
    kind: 'party',
    statement: 'Does not recognise the results.',
    asOf: '2024-02-07',
    ref: 'https://example.org/pfp',
  },
];

export const REPORT: Report = {
  id: 'az',
  url: NEWS,
  title: 'Ilham Aliyev leading in presidential election',
  language: 'en',
  elections: [{ ...ELECTION, statements: STATEMENTS }],
  claims: [ALIYEV, ...others, ...exitPolls, ...administrative],
  checks: [
    {
      rule: 'shares-sum',
      claims: [0, 1, 2, 3, 4, 5, 6],
      holds: true,
      working: '92.05 + 2.19 + 0.8 + 2 + 0.67 + 1.76 + 0.53 = 100.00',
    },
  ],
  dataDate: '2025-11-20',
};
