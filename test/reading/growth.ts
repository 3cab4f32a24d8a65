/**
 * How much longer work takes on twice the length: 2 where it is linear, 4 where it is quadratic. `make` prepares the
 * work for a length; what it returns, where it is a function, is what the stopwatch runs.
 *
 * The stopwatch counts this process's own time, so that others on the machine do not matter; what still disturbs
 * makes a run longer, never shorter: the least of several stands. What is quadratic is so every time.
 */
export async function growth(make: (length: number) => unknown, length: number): Promise<number> {
  // Code that is not compiled yet would make the shorter run the slower one.
  await time(make, length);
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 4 && least > 2.6; attempt++) {
    const once = await time(make, length);
    const twice = await time(make, 2 * length);
    // Below a millisecond the clock says nothing.
    least = Math.min(least, twice < 1 ? 1 : twice / Math.max(once, 0.5));
  }
  return least;
}

/** Milliseconds. */
async function time(make: (length: number) => unknown, length: number): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 2; run++) {
    const began = process.cpuUsage();
    const work = make(length);
    const from = typeof work === 'function' ? process.cpuUsage() : began;
    if (typeof work === 'function') await work();
    const { user, system } = process.cpuUsage(from);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
