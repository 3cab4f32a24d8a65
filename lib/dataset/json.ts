/** Guards for parsed JSON, which may hold anything: `isRecord({})` is true, `isRecord([])` is not. */

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is unknown[] {
  return Array.isArray(value);
}
