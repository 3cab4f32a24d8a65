import { cell, type Line } from '../fact';
import { groupBy } from '../group';
import { described, type Mention } from './mentions';
import { isShort } from './party-subject';
import type { Subject } from './subject';
import type { Values } from './values';

/**
 * Contestants that seeds/ have already in, mentions out: one for each with all its names, and one for each election in
 * which it has figures, so that an import finds them again.
 */
export function seedMentions(contestants: Line[], observations: Line[]): Mention[] {
  const figures = groupBy(
    observations.filter((row) => cell(row, 'subject') !== ''),
    (row) => cell(row, 'subject'),
  );
  return [...groupBy(contestants, (row) => cell(row, 'id'))].flatMap(([id, rows]) => {
    const base = mention(id, rows);
    const elections = groupBy(figures.get(id) ?? [], (row) => cell(row, 'election'));
    return [
      base,
      ...[...elections].map(([election, own]) => ({
        ...base,
        election,
        year: Number(election.slice(3, 7)),
        values: valuesOf(own),
        weight: own.length,
      })),
    ];
  });
}

function mention(id: string, rows: Line[]): Mention {
  const kind = cell(rows[0]!, 'kind');
  const texts = rows.map((row) => cell(row, 'name'));
  const people = kind === 'candidate';
  const shorts = people ? [] : texts.filter((text, at) => cell(rows[at]!, 'language') === '' && isShort(text));
  const subject: Subject = {
    names: texts.filter((text) => !shorts.includes(text)),
    shorts,
    ...(kind === 'alliance' || kind === 'option' || kind === 'group' ? { kind } : {}),
  };
  return {
    election: '',
    year: 0,
    family: 'seed',
    written: new Set(),
    also: [],
    ...described(subject, people),
    values: { shares: [], seats: [], votes: [], polled: [] },
    pages: new Map(),
    seed: id,
    weight: 0,
  };
}

function valuesOf(rows: Line[]): Values {
  const values: Values = { shares: [], seats: [], votes: [], polled: [] };
  for (const row of rows) {
    if (cell(row, 'scope') !== 'national' || cell(row, 'high') !== '') continue;
    const value = Number(cell(row, 'value'));
    const counted = cell(row, 'stage') === 'final' || cell(row, 'stage') === 'preliminary';
    if (cell(row, 'measure') === 'vote-share') (counted ? values.shares : values.polled).push(value);
    if (cell(row, 'measure') === 'seats' && counted) values.seats.push(value);
    if (cell(row, 'measure') === 'votes' && counted) values.votes.push(value);
  }
  return values;
}
