/** A report with each kind of comparison once, made by the steps themselves from claims and rows. */
import type { Election } from '../../lib/model/election';
import type { Report, ReportedClaim } from '../../lib/model/report';
import { NOW } from '../matching/notation';
import { told } from '../matching/told';

const ELECTION: Election = {
  id: NOW,
  country: 'XK',
  type: 'presidential',
  year: 2024,
  round: 1,
  date: '2024-02-07',
  name: 'Presidential election',
};
const COUNTS = [
  '1000000 final cec measure=ballots-cast subject=none unit=count',
  '920000 final cec measure=valid-votes subject=none unit=count',
];
const MOSS = 'vote-share · Ada Moss';

const claims: ReportedClaim[] = [
  told(`${MOSS} · 48 · stage=opinion-poll · source=ray`, [
    '48 opinion-poll ray asOf=2024-01-20 sampleSize=1000',
    '45 opinion-poll ray subject=thorne asOf=2024-01-20 sampleSize=1000',
    '46.2 opinion-poll oracle asOf=2024-01-25 sampleSize=2400 marginOfError=2',
    '49.5 final cec asOf=2024-02-11',
  ]),
  told(`${MOSS} · 51.2 · stage=partial · counted=93.35 · source=cec`, [
    '51.2 partial 93.35 cec asOf=2024-02-08',
    '58.1 partial 22 cec asOf=2024-02-07T22:00',
    '49.52 final cec asOf=2024-02-11',
    '49.5 final daily asOf=2024-02-12',
    '49.5 final wire asOf=2024-02-12',
    '49.5 final atlas asOf=2025-01-01',
    '47.7 projection watch standing=parallel-count asOf=2024-02-07',
    '61 partial moss-camp standing=disputed asOf=2024-02-09',
    '44.2 final cec year=2018 asOf=2018-04-15',
    ...COUNTS,
  ]),
  told(`${MOSS} · 49.52 · stage=final`, ['49.52 final cec', '45.6 final ray base=ballots-cast', ...COUNTS]),
  told(`${MOSS} · 45.56 · stage=final`, ['49.52 final cec', ...COUNTS]),
  told(`${MOSS} · 50.8 · stage=preliminary · source=cec`, [
    '50.8 preliminary cec standing=superseded asOf=2024-02-08',
    '50.67 final cec standing=corrected asOf=2024-02-24 standingBy=court',
  ]),
  told(`${MOSS} · 54.27 · stage=final · source=cec`, [
    '54.27 final cec standing=annulled standingBy=court standingDate=2024-03-01 asOf=2024-02-11',
  ]),
  {
    ...told('polling-stations · 6537', []),
    held: { contestants: 12, measures: ['turnout', 'registered-voters'] },
  },
];

export const KINDS: Report = {
  id: 'kinds',
  language: 'en',
  elections: [ELECTION],
  claims: claims.map((claim) => ({ ...claim, election: ELECTION, certainty: 0.9 })),
  checks: [],
  dataDate: '2025-11-20',
};
