/**
 * Notices that a page has turned light or dark. In: a way to see on what the figures stand; who is to be told. Out: a
 * way to end it. Pages say it on their outermost elements; the reader's system says it by a media query.
 */

/** Pages turn over a moment, and some write to these elements without end. ms */
const REST_MS = 400;

export function watchTheme(ground: () => string, changed: () => void): () => void {
  let last = ground();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    timer = undefined;
    const now = ground();
    if (now === last) return;
    last = now;
    changed();
  };
  const soon = () => {
    timer ??= setTimeout(look, REST_MS);
  };
  const observer = new MutationObserver(soon);
  for (const element of [document.documentElement, document.body]) observer.observe(element, { attributes: true });
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', soon);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    scheme.removeEventListener('change', soon);
  };
}
