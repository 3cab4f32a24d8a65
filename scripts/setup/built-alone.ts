/**
 * Has one of our screens built by itself: all of its scripts are one file then, which begins to run as soon as it is
 * there. What it shares with the others is in the package twice; a chunk of its own would be asked for, read and linked
 * first, and the popup waited some 15 ms for that.
 * In: the groups that WXT builds, each of one entrypoint or of several. Out: the same, the named one taken out of its group.
 */
export function builtAlone<Entry extends { name: string }>(groups: (Entry | Entry[])[], name: string): void {
  const group = groups.find((each) => Array.isArray(each) && each.some((entry) => entry.name === name)) as Entry[];
  const [entry] =
    group?.splice(
      group.findIndex((each) => each.name === name),
      1,
    ) ?? [];
  if (!entry) throw new Error(`WXT builds no group with ${name}: look at scripts/setup/built-alone.ts`);
  groups.push([entry]);
}
