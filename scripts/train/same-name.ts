/**
 * Two names of the text in, whether they may be one contestant's out: they fold alike, one holds the other, they share
 * their last word, or one is the other's initials. The rule by which annotated articles are scored.
 */
export function sameName(one: string, other: string): boolean {
  const [a, b] = [fold(one), fold(other)];
  if (!a || !b) return !a && !b;
  if (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)) return true;
  const [as, bs] = [a.split(' '), b.split(' ')];
  const last = as.at(-1)!;
  if (last === bs.at(-1) && last.length > 2) return true;
  const initials = (words: string[]) => words.map((word) => word[0]).join('');
  return (a.length > 1 && initials(bs) === a) || (b.length > 1 && initials(as) === b);
}

const fold = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ıİ]/g, 'i')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
