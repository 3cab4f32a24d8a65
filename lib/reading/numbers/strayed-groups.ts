import type { Token } from '../text/tokens';

/** How many tokens are looked at for groups that stray from their number. */
const STRAYED = 8;
/** "6,730, 413 more": two numbers, and so is what a list goes on with. */
const APART = /^(?:more|less|fewer|ahead|behind|and|or|,)$/;
const SIGN = /^(?:%|percent|per|pct)$/;

/** Groups of three that strayed from their number: "[6, 214, 889]", "[6,730, 413]", "[4 ,503,930]", "[6,924,,255]". */
export function brokenGroups(tokens: Token[], at: number): { written: string; to: number } | undefined {
  const first = tokens[at]!.text;
  if (tokens[at + 1]?.text !== ',' || !/^\d{1,3}(?:,\d{3})*$/.test(first)) return undefined;
  let written = first;
  let groups = 0;
  let strayed = false;
  let to = at + 1;
  while (to - at < STRAYED && tokens[to]?.text === ',') {
    const comma = tokens[to]!;
    const next = to + (tokens[to + 1]?.text === ',' && !tokens[to + 1]!.spaced ? 2 : 1);
    const group = tokens[next];
    if (group?.kind !== 'number' || !/^\d{3}(?:,\d{3})*$/.test(group.text) || (comma.spaced && group.spaced)) break;
    // A comma that clings to what follows, or two of them, part no list.
    strayed ||= !group.spaced;
    written += `,${group.text}`;
    groups++;
    to = next + 1;
  }
  if (groups === 0) return undefined;
  const sure =
    strayed ||
    groups > 1 ||
    // "[87, 209,007]": what stands behind has groups of its own.
    written.length > first.length + 4 ||
    (first.includes(',') && !APART.test(tokens[to]?.lower ?? '')) ||
    isAlsoShare(tokens, to);
  return sure ? { written, to } : undefined;
}

/** "[452, 579] or 53.2 percent": the same in percent. */
const isAlsoShare = (tokens: Token[], at: number): boolean =>
  /^(?:or|\(|,)$/.test(tokens[at]?.text ?? '') &&
  [1, 2].some((skip) => tokens[at + skip]?.kind === 'number' && SIGN.test(tokens[at + skip + 1]?.lower ?? ''));
