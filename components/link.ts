/** Where a reference leads. In: the `ref` of an observation. Out: a web address, or null for a citation in words. */
export function webAddress(ref: string): string | null {
  try {
    const url = new URL(ref);
    // Only addresses a reader may be sent to: data and files that readers import can hold anything.
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}
