import type { Scope } from '../model/dataset';

/**
 * A country's own scopes and those of all countries in, one list out: its wordings of `abroad` come before the world's,
 * so that nothing is written twice in the packs.
 */
export function mergeScopes(own: Scope[], global: Scope[]): Scope[] {
  const ids = new Set(own.map((scope) => scope.id));
  const worlds = new Map(global.map((scope) => [scope.id, scope.names]));
  const merged = own.map(({ id, names }) => ({ id, names: [...new Set([...names, ...(worlds.get(id) ?? [])])] }));
  return [...merged, ...global.filter((scope) => !ids.has(scope.id))];
}
