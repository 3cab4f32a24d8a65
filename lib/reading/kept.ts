/**
 * What is worked out of a sentence or a name once and asked for by many steps: the contests that "[the presidential vote
 * in Florida]" names, asked for by every figure near it.
 *
 * It stands on the sentence itself and goes with it. A WeakMap would do the same, and costs more than most of what it
 * saves: over a microsecond for each entry, and again in every collection of garbage.
 */
export interface Keeps {
  kept: unknown[];
}

let places = 0;

/** A function of an owner in, the same out, which works each owner out once; what it gives is never undefined. */
export function once<Owner extends Keeps, Value extends object, More extends unknown[]>(
  work: (owner: Owner, ...more: More) => Value,
): (owner: Owner, ...more: More) => Value {
  const place = places++;
  return (owner, ...more) => {
    const known = owner.kept[place];
    if (known !== undefined) return known as Value;
    const value = work(owner, ...more);
    owner.kept[place] = value;
    return value;
  };
}
