import type { Row } from '../../lib/dataset/check-table';
import type { Contradiction } from '../../lib/dataset/contradiction';

/**
 * A contradiction in, why both sides are kept out, in words made from the rows: "8109403 on tolonews.com, 8109493 on
 * nytimes.com". Lines that people wrote stand in known-contradictions.csv without the first word.
 */
export const COMPUTED = 'computed: ';

export interface Context {
  /** Rows of the country that the contradiction is in. */
  rows: Row[];
  /** Kind by contestant's id. */
  kinds: Map<string, string>;
}

export function explain(contradiction: Contradiction, context: Context): string {
  return COMPUTED + REASONS[contradiction.rule](contradiction, context);
}

const REASONS: Record<Contradiction['rule'], (contradiction: Contradiction, context: Context) => string> = {
  'one-value': ({ key }, { rows }) => {
    const values = rows
      .filter((row) => cellKey(row) === key)
      .map((row) => `${row.get('value')} on ${place(row.get('ref'))}`);
    return `pages differ on one announcement: ${values.join(', ')}`;
  },
  'share-sum': ({ message, key }, { rows, kinds }) => {
    const sum = /sum to ([\d.]+)/.exec(message)?.[1] ?? '';
    const group = rows.filter((row) => row.get('measure') === 'vote-share' && key.startsWith(groupKey(row)));
    const single = group.filter((row) => kinds.get(row.get('subject')) !== 'alliance');
    const total = single.reduce((all, row) => all + Number(row.get('value')), 0);
    if (single.length < group.length && total <= 101)
      return 'the source gives alliances and parties that belong to them';
    if (Number(sum) < 102) return `the source's own shares sum to ${sum}`;
    return `the source's shares sum to ${sum}: answers to several questions, or of several counts on one page`;
  },
  'seat-sum': ({ message }) => `${message.replace(/, line \d+ has/, ', the source has')}`,
  'votes-share': ({ message }) =>
    `the source's share is of another total than the one beside it, or one of the two is a slip (${message})`,
  'turnout-ballots': ({ message }) =>
    `the source's turnout is rounded or of another roll than the one beside it (${message})`,
};

function groupKey(row: Row): string {
  return ['election', 'source', 'stage', 'counted', 'as_of', 'scope'].map((field) => row.get(field)).join('/');
}

function cellKey(row: Row): string {
  const fields = ['election', 'measure', 'subject', 'scope', 'source', 'stage', 'as_of', 'counted', 'unit', 'base'];
  return fields.map((field) => row.get(field)).join('/');
}

function place(ref: string): string {
  return URL.canParse(ref) && /^https?:/.test(ref) ? new URL(ref).hostname.replace(/^www\./, '') : ref.slice(0, 60);
}
