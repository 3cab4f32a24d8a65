import { fold } from '../../lib/reading/text/fold';
import { cell, type Line } from './fact';
import { US_STATES } from './us-states';

/**
 * Scopes as gatherers word them in, ids out: "abroad" is the world's scope `abroad`, "Far North Region" a scope of
 * Cameroon with a line of its own.
 */
export interface Scopes {
  idOf: (scope: string) => string;
  /** Lines to be added to the country's table. */
  added: { id: string; name: string }[];
}

export function scopesOf(own: Line[], global: Line[]): Scopes {
  const ids = new Map<string, string>();
  for (const row of [...global, ...own])
    if (!ids.has(fold(cell(row, 'name')))) ids.set(fold(cell(row, 'name')), cell(row, 'id'));
  const taken = new Set([...global, ...own].map((row) => cell(row, 'id')));
  const added: Scopes['added'] = [];
  return {
    added,
    idOf(scope) {
      if (scope === 'national') return scope;
      const state = /^US-([A-Z]{2})$/.exec(scope)?.[1];
      const name = state ? (US_STATES[state] ?? state) : scope;
      const known = ids.get(fold(name));
      if (known) return known;
      const base =
        fold(name)
          .replace(/[^a-z0-9 ]/g, '')
          .trim()
          .replace(/ +/g, '-')
          .slice(0, 50)
          .replace(/-$/, '') || 'part';
      // A country's own wording must not widen a scope of all countries.
      const id = taken.has(base) ? `${base}-part` : base;
      taken.add(id);
      ids.set(fold(name), id);
      added.push({ id, name });
      return id;
    },
  };
}
