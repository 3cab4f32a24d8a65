import { isDate } from './date';
import { type Fault, quote } from './fault';
import type { Field } from './schema';

/** One cell and its field in, what is wrong with it out: `9x` in a number field is "not a number". */
export type CellFault = Pick<Fault, 'message' | 'mend'>;

/** Digits with a dot, no separators: what every program that opens the table reads the same way. */
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/;
const INTEGER = /^-?(?:0|[1-9]\d{0,14})$/;

/** Checks type, enumeration, pattern and bounds; undefined where the cell is right. */
export function checkCell(text: string, field: Field): CellFault | undefined {
  if (text === '') return field.required ? { message: 'is empty', mend: `write ${meaning(field)}` } : undefined;
  if (text !== text.trim()) return { message: `${quote(text)} has spaces around it`, mend: 'remove them' };
  if (text !== text.normalize('NFC'))
    return { message: `${quote(text)} is not in Unicode form NFC`, mend: 'write composed letters' };
  return checkType(text, field) ?? checkRules(text, field);
}

function checkType(text: string, field: Field): CellFault | undefined {
  const example = field.example === undefined ? '' : `, e.g. ${field.example}`;
  if (field.type === 'number' && !NUMBER.test(text))
    return { message: `${quote(text)} is not a number`, mend: `write digits with a dot${example}` };
  if (field.type === 'integer' && !INTEGER.test(text))
    return { message: `${quote(text)} is not a whole number`, mend: `write digits only${example}` };
  if (field.type === 'date' && !isDate(text))
    return { message: `${quote(text)} is not a date`, mend: `write year-month-day${example}` };
  if (field.type !== 'list') return undefined;
  const items = text.split(field.delimiter);
  const odd = items.find((item) => item !== item.trim() || item === '' || item.includes(field.delimiter.trim()));
  if (odd !== undefined)
    return { message: `${quote(text)} is not a clean list`, mend: `separate items with "${field.delimiter}"` };
  if (new Set(items).size < items.length)
    return { message: `${quote(text)} names one item twice`, mend: 'keep one of them' };
  return undefined;
}

function checkRules(text: string, field: Field): CellFault | undefined {
  if (field.enum && !field.enum.includes(text))
    return { message: `${quote(text)} is not known`, mend: `write one of ${field.enum.join(', ')}` };
  if (field.pattern && !field.pattern.test(text))
    return { message: `${quote(text)} does not fit`, mend: `write ${meaning(field)}` };
  if (field.minimum !== undefined && Number(text) < field.minimum)
    return { message: `${text} is less than ${field.minimum}`, mend: `write ${meaning(field)}` };
  if (field.maximum !== undefined && Number(text) > field.maximum)
    return { message: `${text} is more than ${field.maximum}`, mend: `write ${meaning(field)}` };
  return undefined;
}

function meaning(field: Field): string {
  const example = field.example === undefined ? '' : `, e.g. ${field.example}`;
  return `${field.description || field.name}${example}`;
}
