import { checkObservation, checkRef } from './check-observation';
import type { CheckedTable, Row } from './check-table';
import { addDays, isDateOrHour } from './date';
import { type Fault, quote } from './fault';
import { electionOf, groupRows } from './read-rows';
import { rowsOf, type Tables } from './read-tables';

/**
 * Tables in, lines that cannot be so out: the election `AZ-2024-03-presidential-1` dated 2024-02-07, an origin that
 * repeats another source itself, a party that belongs to a candidate.
 */
export function checkFacts(tables: Tables, today: string): Fault[] {
  const faults = checkSources(rowsOf(tables.global, 'sources'));
  for (const [country, own] of tables.countries) faults.push(...checkCountry(country, own, today));
  return faults;
}

function checkCountry(country: string, own: Map<string, CheckedTable>, today: string): Fault[] {
  const elections = rowsOf(own, 'elections');
  const dates = new Map(elections.map((row) => [row.get('id'), row.get('date')]));
  return [
    ...elections.flatMap((row) => checkElection(row, country, today)),
    ...checkContestants(rowsOf(own, 'contestants')),
    ...rowsOf(own, 'observations').flatMap((row) => checkObservation(row, dates.get(row.get('election')), today)),
    ...rowsOf(own, 'statements').flatMap((row) => checkStatement(row, today)),
  ];
}

function checkElection(row: Row, country: string, today: string): Fault[] {
  const faults: Fault[] = [];
  const fault = (field: string, message: string, mend: string) => faults.push({ ...row.at(field), message, mend });
  const { id, type, date, round } = electionOf(row);
  if (row.get('country') !== country)
    fault('country', `${quote(row.get('country'))} stands in the folder ${country}`, `write ${country}`);
  // Words between type and round keep two votes of one month apart: IN-2025-11-regional-bihar-1.
  const start = `${country}-${date.slice(0, 7)}-${type}-`;
  if (!id.startsWith(start) || !id.endsWith(`-${round}`))
    fault('id', `${quote(id)} is not of this country, month, type and round`, `write ${start}${round}`);
  // Elections are called months ahead, and a wrong century should not pass.
  if (date > addDays(today, 2 * 365)) fault('date', `${date} is more than two years ahead`, 'mend the date');
  return faults;
}

function checkContestants(rows: Row[]): Fault[] {
  const faults: Fault[] = [];
  const groups = groupRows(rows, 'id');
  for (const [id, lines] of groups) {
    const [first] = lines;
    for (const row of lines) {
      if (row.get('kind') !== first.get('kind')) {
        const message = `${row.get('kind')} where line ${first.line} has ${first.get('kind')}`;
        faults.push({ ...row.at('kind'), message, mend: 'write one kind, or give this contestant an id of its own' });
      }
      const of = row.get('of');
      if (of === '') continue;
      const parent = groups.get(of)?.[0].get('kind');
      if (of === id || parent === 'candidate' || parent === 'option')
        faults.push({
          ...row.at('of'),
          message: `${quote(of)} has no members`,
          mend: 'write a party, alliance or group',
        });
    }
    const belongs = new Set(lines.map((row) => row.get('of')).filter((of) => of !== ''));
    if (belongs.size > 1) {
      const message = `${quote(id)} belongs to ${[...belongs].join(' and ')}`;
      faults.push({ ...first.at('of'), message, mend: 'keep one of them' });
    }
  }
  return faults;
}

/** Whether two rows are one voice is looked up once: origins have no origins. */
function checkSources(rows: Row[]): Fault[] {
  const origins = new Map(rows.map((row) => [row.get('id'), row.get('origin')]));
  return rows.flatMap((row) => {
    const origin = row.get('origin');
    const further = origins.get(origin);
    if (further === undefined || further === origin) return [];
    return [{ ...row.at('origin'), message: `${quote(origin)} repeats another source`, mend: `write ${further}` }];
  });
}

function checkStatement(row: Row, today: string): Fault[] {
  const asOf = row.get('as_of');
  const told = checkRef(row);
  if (!isDateOrHour(asOf)) told.push(['as_of', `${quote(asOf)} is no day of the calendar`, 'mend the date']);
  else if (asOf.slice(0, 10) > addDays(today, 1))
    told.push(['as_of', `${asOf} has not come yet`, 'write the day of the statement']);
  return told.map(([field, message, mend]) => ({ ...row.at(field), message, mend }));
}
