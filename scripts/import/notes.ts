import type { Unit } from '../../lib/model/figure';
import type { Stage } from '../../lib/model/stage';
import type { Fact } from './fact';

/**
 * What a gatherer wrote beside a figure in, fields out: "as of 17:00; over" gives the hour and the qualifier,
 * "134 of 500 stations" the share counted; what is left stays a note.
 */

export type Noted = Pick<Fact, 'qualifier' | 'counted' | 'marginOfError' | 'fieldwork' | 'sponsor' | 'notes'> & {
  /** `17:00` of the day. */
  hour?: string;
  /** This row is one end of a range; the other row has the other end. */
  end?: 'low' | 'high';
  /** The gatherer judged the page or the figure itself to be wrong. */
  wrong?: true;
  /** Better pages are to be preferred. */
  weak?: true;
};

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const MONTH = MONTHS.join('|');
const LOW = /^(?:low|lower|bottom)(?: end)?(?: of (?:the )?(?:published )?(?:range|span))?(?: [\d.]+)?$/;
const HIGH = /^(?:high|higher|upper|top)(?: end)?(?: of (?:the )?(?:published )?(?:range|span))?(?: [\d.]+)?$/;
const OVER =
  /^(?:just |slightly |well |a little )?(?:over|above|more than|at least|lower bound|exceeding|no less than)$/;
const UNDER = /^(?:just |slightly )?(?:under|below|less than|nearly|almost|up to|at most|upper bound)$/;
const ABOUT = /^(?:about|around|approximately|roughly|estimated|some|approx\.?)$/;
const HOUR = /^(?:as of |by |at |until |about )?(\d{1,2})[:.](\d{2})(?: data| estimate)?$/;
const COUNTED =
  /^(?:after )?([\d,]+) of (?:the |some |about )?([\d,]+) (?:electronic |polling )?(?:stations|precincts|protocols|sections|parishes|polling places|boxes|districts|ballot boxes|mesas|tables|returns|councils|places)$/;
const MARGIN = /^(?:margin|error|±|margin of error) ?(?:of )?±?(\d+(?:\.\d+)?)(?: points?| percent| per cent)?$/;
const FIELD = new RegExp(`^(?:fieldwork )?(\\d{1,2})(?: (${MONTH}))? ?(?:-|–|to) ?(\\d{1,2}) (${MONTH})$`);
/** "fieldwork 2023-10-07..2023-10-10" */
const FIELD_ISO = /^fieldwork (\d{4}-\d\d-\d\d)(?:\.\.(\d{4}-\d\d-\d\d))?$/;
const SPONSOR = /^for ((?:the )?\p{Lu}[^,;:]{1,60}?)(?: \d{1,2}:\d{2})?$/u;
const WRONG =
  /misprint|implausible|contradicts every other source|garble|wrong winner|abstention given as turnout|repeated by mistake|^error:|looks machine|mistakes countries|outlet error|^fake/;
const WEAK = /forum|machine-|blog|weak page|member's page|as copied/;

/** `year` is that of the page, for fieldwork told by day and month. */
export function readNote(note: string, stage: Stage, unit: Unit, year: string): Noted {
  const noted: Noted = { notes: [] };
  if (WRONG.test(note)) noted.wrong = true;
  if (WEAK.test(note)) noted.weak = true;
  const poll = stage === 'opinion-poll' || stage === 'exit-poll' || stage === 'projection';
  for (const item of note.split(';').map((part) => part.trim())) {
    if (item === '') continue;
    if (LOW.test(item)) noted.end = 'low';
    else if (HIGH.test(item)) noted.end = 'high';
    else {
      const left = item.split(', ').filter((part) => !readDetail(part, noted, poll, unit, year));
      if (left.length > 0) noted.notes.push(left.join(', '));
    }
  }
  return noted;
}

function readDetail(item: string, noted: Noted, poll: boolean, unit: Unit, year: string): boolean {
  // "About, 32 provinces".
  const qualifier = OVER.test(item) ? 'over' : UNDER.test(item) ? 'under' : ABOUT.test(item) ? 'about' : undefined;
  if (qualifier) {
    noted.qualifier = qualifier;
    return true;
  }
  const hour = HOUR.exec(item);
  if (hour && Number(hour[1]) < 24) {
    noted.hour = `${hour[1]!.padStart(2, '0')}:${hour[2]}`;
    return true;
  }
  const counted = COUNTED.exec(item);
  if (counted) {
    const [part, whole] = [counted[1], counted[2]].map((text) => Number(text!.replaceAll(',', '')));
    if (!whole || part! > whole) return false;
    noted.counted = Math.round((10000 * part!) / whole) / 100;
    return true;
  }
  const margin = MARGIN.exec(item);
  if (margin && poll && unit === 'percent') {
    noted.marginOfError = Number(margin[1]);
    return true;
  }
  const field = FIELD.exec(item);
  if (field && poll && /^\d{4}$/.test(year)) {
    const [, day, month, lastDay, lastMonth] = field;
    const from = isoDay(year, month ?? lastMonth!, day!);
    const to = isoDay(year, lastMonth!, lastDay!);
    if (from <= to) noted.fieldwork = `${from}/${to}`;
    return true;
  }
  const iso = FIELD_ISO.exec(item);
  if (iso && poll) {
    const [, from = '', to = from] = iso;
    if (from <= to) noted.fieldwork = `${from}/${to}`;
    return true;
  }
  const sponsor = SPONSOR.exec(item);
  if (sponsor && poll) {
    noted.sponsor = sponsor[1]!.replace(/^the /, '').trim();
    return true;
  }
  return false;
}

function isoDay(year: string, month: string, day: string): string {
  const number = MONTHS.indexOf(month) + 1;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
