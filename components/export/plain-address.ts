/**
 * A page's address for other eyes. In: https://me:key@news.example.org/story?session=1#top. Out: the same without what
 * may be of the reader alone: https://news.example.org/story.
 */
export function plainAddress(address: string): string {
  try {
    const { origin, pathname, protocol } = new URL(address);
    return protocol === 'https:' || protocol === 'http:' ? origin + pathname : '';
  } catch {
    return '';
  }
}
