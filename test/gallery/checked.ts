/** Reports whose numbers say something of each other: the checks are those that lib/checks makes of them. */
import { checkNumbers } from '../../lib/checks';
import type { Election } from '../../lib/model/election';
import type { Report, ReportedClaim } from '../../lib/model/report';
import { makeClaim } from './make';

const election: Election = {
  id: 'PW-2024-11-presidential-1',
  country: 'PW',
  type: 'presidential',
  year: 2024,
  round: 1,
  date: '2024-11-05',
  name: 'Presidential election',
};

type Fields = Partial<ReportedClaim> & Pick<ReportedClaim, 'value'>;

function claim(fields: Fields): ReportedClaim {
  const unit = fields.unit ?? 'percent';
  const step = unit === 'percent' ? 0.1 : 1;
  const text = unit === 'percent' ? `${fields.value} percent` : fields.value.toLocaleString('en-US');
  return makeClaim({ election, stage: 'final', reason: 'no-observation', text, unit, step, ...fields });
}

const share = (subject: string, value: number) => claim({ subject, subjectIds: [subject.toLowerCase()], value });
const votes = (subject: string, value: number) =>
  claim({ subject, subjectIds: [subject.toLowerCase()], value, measure: 'votes', unit: 'count' });
const count = (measure: ReportedClaim['measure'], value: number) => claim({ measure, value, unit: 'count' });
const seats = (subject: string, value: number) => claim({ subject, value, measure: 'seats', unit: 'count' });

function report(id: string, claims: ReportedClaim[]): Report {
  const checks = checkNumbers(claims, { packs: [] });
  return { id, language: 'en', elections: [election], claims, checks, dataDate: '2025-11-20' };
}

/** Much does not fit. */
export const APART = report('apart', [
  ...[share('Moss', 52.1), votes('Moss', 5150092), share('Thorne', 30.4), votes('Thorne', 3107573)],
  share('Others', 12.9),
  ...[claim({ measure: 'turnout', value: 66.7 }), count('registered-voters', 16478623), count('ballots-cast', 9958692)],
  ...[count('invalid-votes', 73602), count('valid-votes', 9885090)],
]);

/** All fits. */
export const FITTING = report('fitting', [
  ...[share('Moss', 48.2), share('Thorne', 45.1), share('Vale', 6.6)],
  ...[claim({ measure: 'turnout', value: 60.4 }), count('registered-voters', 16478623), count('ballots-cast', 9958692)],
  ...[seats('Moss', 68), seats('Thorne', 45), seats('Vale', 12), count('seats-total', 125)],
]);

/** The votes are round percents of their sum. */
export const ROUND = report('round', [votes('Moss', 5150092), votes('Thorne', 4445978), votes('Others', 462704)]);

/** One thing given twice, and a count that falls. */
export const TWICE = report('twice', [
  claim({ measure: 'turnout', value: 71.8 }),
  claim({ measure: 'turnout', value: 71.3 }),
  { ...votes('Moss', 1300417), stage: 'partial', counted: 54 },
  votes('Moss', 1210345),
]);
