import type { Observation, Standing } from '../model/observation';
import type { Row } from './check-table';
import { type Fault, quote } from './fault';
import { rowsOf, type Tables } from './read-tables';

/**
 * What became of numbers after they were published (`standings.csv`) and the observations in, the observations with
 * their standing out: a line names the rows by election, source, stage and the words that their note begins with, each
 * empty for any; the first line that fits a row holds. [annulled later] of a note is one of its parts.
 */
export interface StandingRule {
  election: string;
  source: string;
  stage: string;
  note: string;
  standing: Standing;
  by: string;
  date: string;
}

export function standingRuleOf(row: Row): StandingRule {
  return {
    election: row.get('election'),
    source: row.get('source'),
    stage: row.get('stage'),
    note: row.get('note'),
    standing: row.get('standing') as Standing,
    by: row.get('by'),
    date: row.get('date'),
  };
}

type Named = Pick<Observation, 'election' | 'source' | 'note'> & { stage: string };

/** Notes are lists of remarks, divided by semicolons. */
const remarks = (note: string) => note.split('; ');

/** Whether a rule is of an observation; what is set up (rolls, stations, polls) has no standing. */
function fits(rule: StandingRule, { election, source, stage, note = '' }: Named): boolean {
  return (
    stage !== 'administrative' &&
    (rule.election === '' || rule.election === election) &&
    (rule.source === '' || rule.source === source) &&
    (rule.stage === '' || rule.stage === stage) &&
    (rule.note === '' || remarks(note).some((remark) => remark.startsWith(rule.note)))
  );
}

/** Observations that no rule fits come back as they are. */
export function withStandings(observations: Observation[], rules: StandingRule[]): Observation[] {
  const general = rules.filter(({ election }) => election === '');
  const own = new Map<string, StandingRule[]>();
  for (const rule of rules) if (rule.election) own.set(rule.election, [...(own.get(rule.election) ?? []), rule]);
  return observations.map((observation) => {
    const rule = [...(own.get(observation.election) ?? []), ...general].find((one) => fits(one, observation));
    if (!rule) return observation;
    const { standing, by, date } = rule;
    return { ...observation, standing, ...(by && { standingBy: by }), ...(date && { standingDate: date }) };
  });
}

/** A line that fits no row any more says nothing: the rows were renamed, or the line is mistyped. */
export function checkStandings(tables: Tables): Fault[] {
  return rowsOf(tables.global, 'standings').flatMap((row) => {
    const rule = standingRuleOf(row);
    const countries = rule.election ? [rule.election.slice(0, 2)] : [...tables.countries.keys()];
    const isFound = countries.some((country) =>
      rowsOf(tables.countries.get(country), 'observations').some((one) => fits(rule, namedOf(one))),
    );
    if (isFound) return [];
    const message = `no observation fits (${quote(rule.note || rule.election)})`;
    return [{ ...row.at('election'), message, mend: 'mend election, source, stage or note, or remove the line' }];
  });
}

const namedOf = (row: Row): Named => ({
  election: row.get('election'),
  source: row.get('source'),
  stage: row.get('stage'),
  note: row.get('note'),
});
