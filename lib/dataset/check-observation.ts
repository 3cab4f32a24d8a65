import type { Row } from './check-table';
import { addDays, isDateOrHour, isInterval } from './date';
import { type Fault, quote } from './fault';
import { MEASURE_RULES } from './measure-rules';
import { observationOf } from './read-rows';

/** One observation in, what it contradicts out: `turnout` of 176.7 percent is "more than 100". */

/** What a cell's fault needs besides its place. */
type Told = [field: string, message: string, mend: string];

const COUNTING = new Set(['partial', 'preliminary', 'projection']);
const POLLS = new Set(['opinion-poll', 'exit-poll', 'projection']);
/** Note of a partial count whose source says neither the share counted nor the hour. */
const UNTOLD = 'share counted not told';

/** Checks value, stage and dates of a row; `date` is the day of its election, where that is known. */
export function checkObservation(row: Row, date: string | undefined, today: string): Fault[] {
  return [...checkValue(row), ...checkStage(row, date), ...checkDates(row, today), ...checkRef(row)].map(
    ([field, message, mend]) => ({ ...row.at(field), message, mend }),
  );
}

function checkValue(row: Row): Told[] {
  const told: Told[] = [];
  const { measure, unit, value, high, subject } = observationOf(row);
  const rule = MEASURE_RULES[measure];
  const bounds = rule.units[unit];
  if (!bounds) {
    told.push(['unit', `${unit} is no unit of ${measure}`, `write ${Object.keys(rule.units).join(' or ')}`]);
  } else {
    const [least, most] = bounds;
    for (const field of high === undefined ? ['value'] : ['value', 'high']) {
      const number = Number(row.get(field));
      const range = `write a ${unit} from ${least} to ${most}`;
      if (number < least) told.push([field, `${number} is less than ${least}, the least for ${measure}`, range]);
      if (number > most) told.push([field, `${number} is more than ${most}, the most for ${measure}`, range]);
      if (unit === 'count' && !Number.isInteger(number) && measure !== 'other')
        told.push([field, `${number} is no whole number, and ${measure} is counted`, 'write a whole number']);
    }
  }
  if (high !== undefined && high <= value)
    told.push(['high', `${high} is not above the lower end ${value}`, 'write the upper end, or leave it empty']);
  if (rule.subject === 'required' && subject === null)
    told.push(['subject', `is empty, and ${measure} is somebody's`, 'write the id of the contestant']);
  if (rule.subject === 'none' && subject !== null)
    told.push(['subject', `${quote(subject)} stands with ${measure}, which is of the election`, 'leave it empty']);
  return told;
}

function checkStage(row: Row, date: string | undefined): Told[] {
  const told: Told[] = [];
  const { measure, stage, counted, asOf = '', sampleSize, marginOfError, fieldwork, note = '' } = observationOf(row);
  if (counted !== undefined && !COUNTING.has(stage))
    told.push(['counted', `${counted} stands with the stage ${stage}`, `leave it empty, or write the stage partial`]);
  if (stage === 'partial' && counted === undefined && !asOf.includes('T') && !note.includes(UNTOLD))
    told.push([
      'counted',
      'is empty for a partial count',
      `write the percent counted, the hour in as_of, or the note "${UNTOLD}"`,
    ]);
  if (stage === 'administrative' && MEASURE_RULES[measure].result)
    told.push(['stage', `${measure} comes out of votes`, 'write the stage of the count or poll']);
  const poll = sampleSize ?? marginOfError ?? fieldwork;
  if (poll !== undefined && !POLLS.has(stage))
    told.push(['stage', `${stage} has a sample, margin of error or fieldwork`, 'write the stage of the poll']);
  // Turnout is told on days of early voting; who won is not.
  const counting = stage === 'final' || stage === 'preliminary';
  if (date && counting && (measure === 'vote-share' || measure === 'votes') && asOf.slice(0, 10) < date)
    told.push([
      'as_of',
      `${asOf} is before the vote of ${date}, and the stage is ${stage}`,
      'mend the date or the stage',
    ]);
  return told;
}

function checkDates(row: Row, today: string): Told[] {
  const told: Told[] = [];
  const { asOf = '', fieldwork } = observationOf(row);
  if (!isDateOrHour(asOf)) told.push(['as_of', `${quote(asOf)} is no day of the calendar`, 'mend the date']);
  // The day has begun somewhere when the machine's clock still shows the day before.
  else if (asOf.slice(0, 10) > addDays(today, 1))
    told.push(['as_of', `${asOf} has not come yet`, 'write the day the number was given']);
  if (fieldwork !== undefined && !isInterval(fieldwork))
    told.push(['fieldwork', `${quote(fieldwork)} is not two days in order`, 'write e.g. 2024-01-29/2024-02-02']);
  return told;
}

/** A reference that looks like an address has to be one: `https://a.example/page`. */
export function checkRef(row: Row): Told[] {
  const ref = row.get('ref');
  if (!/^[a-z]+:\/\//i.test(ref)) return [];
  if (/^https?:\/\/\S+$/.test(ref) && URL.canParse(ref)) return [];
  return [['ref', `${quote(ref)} is no address`, 'write https:// and the page, or a citation in words']];
}
