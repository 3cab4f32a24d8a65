import type { Fault } from './fault';
import { isList, isRecord } from './json';

/**
 * `datapackage.json` (Frictionless Data Package) in, the tables' schemas out: for `AZ/observations.csv`, value 92.05,
 * the field `value` of type number and required. A path `*` + `/observations.csv` stands for one file per country.
 */

export interface Field {
  name: string;
  type: 'string' | 'integer' | 'number' | 'date' | 'list';
  description: string;
  /** Shown where a cell is wrong. */
  example?: string;
  required: boolean;
  enum?: string[];
  pattern?: RegExp;
  minimum?: number;
  maximum?: number;
  /** Between the items of a list. */
  delimiter: string;
}

export interface ForeignKey {
  field: string;
  resource: string;
  target: string;
}

export interface TableSchema {
  name: string;
  /** `sources.csv`, or with a star for the country's folder. */
  path: string;
  fields: Field[];
  primaryKey: string[];
  foreignKeys: ForeignKey[];
}

export const PACKAGE_FILE = 'datapackage.json';
const TYPES = new Set(['string', 'integer', 'number', 'date', 'list']);

/** The tables a data package describes; what it lacks or cannot mean here is a fault. */
export function readSchema(text: string): { tables: TableSchema[]; faults: Fault[] } {
  const faults: Fault[] = [];
  const fault = (message: string, mend: string) =>
    faults.push({ file: PACKAGE_FILE, line: 0, column: 0, message, mend });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    fault(`not JSON (${error instanceof Error ? error.message : error})`, 'restore it from the repository');
    return { tables: [], faults };
  }
  const resources = isRecord(json) && isList(json.resources) ? json.resources : [];
  if (resources.length === 0) fault('no resources', 'describe each table under "resources"');
  const tables: TableSchema[] = [];
  for (const [index, resource] of resources.entries()) {
    const table = readTable(resource);
    if (typeof table === 'string') fault(`resources[${index}]: ${table}`, 'see the Table Schema specification');
    else tables.push(table);
  }
  return { tables, faults };
}

function readTable(json: unknown): TableSchema | string {
  if (!isRecord(json) || typeof json.name !== 'string' || typeof json.path !== 'string') return 'no name or path';
  const schema = json.schema;
  if (!isRecord(schema) || !isList(schema.fields)) return 'no schema with fields';
  const fields: Field[] = [];
  for (const item of schema.fields) {
    const field = readField(item);
    if (typeof field === 'string') return field;
    fields.push(field);
  }
  const foreignKeys: ForeignKey[] = [];
  for (const key of isList(schema.foreignKeys) ? schema.foreignKeys : []) {
    const to = isRecord(key) ? key.reference : undefined;
    const [field] = names(isRecord(key) ? key.fields : undefined);
    const [target] = names(isRecord(to) ? to.fields : undefined);
    // An empty resource is the table itself, as the specification has it.
    if (!isRecord(to) || typeof to.resource !== 'string' || !field || !target) return 'a foreign key is not complete';
    foreignKeys.push({ field, resource: to.resource || json.name, target });
  }
  return { name: json.name, path: json.path, fields, primaryKey: names(schema.primaryKey), foreignKeys };
}

function readField(json: unknown): Field | string {
  if (!isRecord(json) || typeof json.name !== 'string') return 'a field has no name';
  if (!TYPES.has(String(json.type))) return `field ${json.name}: type ${String(json.type)} is not known here`;
  const rules = isRecord(json.constraints) ? json.constraints : {};
  return {
    name: json.name,
    type: json.type as Field['type'],
    description: typeof json.description === 'string' ? json.description : '',
    ...(json.example === undefined ? {} : { example: String(json.example) }),
    required: rules.required === true,
    ...(isList(rules.enum) ? { enum: rules.enum.map(String) } : {}),
    // The specification's patterns hold for the whole cell.
    ...(typeof rules.pattern === 'string' ? { pattern: new RegExp(`^(?:${rules.pattern})$`, 'u') } : {}),
    ...(typeof rules.minimum === 'number' ? { minimum: rules.minimum } : {}),
    ...(typeof rules.maximum === 'number' ? { maximum: rules.maximum } : {}),
    delimiter: typeof json.delimiter === 'string' ? json.delimiter : ',',
  };
}

/** A key is one name or a list of names. */
function names(json: unknown): string[] {
  if (typeof json === 'string') return [json];
  return isList(json) ? json.filter((name) => typeof name === 'string') : [];
}
