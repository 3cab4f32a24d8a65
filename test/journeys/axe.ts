/**
 * axe-core's look at a page: WCAG 2.2, A and AA. In: a view of either browser, and how its page takes a script. Out:
 * "color-contrast: .sentence" for each thing found.
 */
import axe from 'axe-core';
import { until } from '../../scripts/browsers/until.mjs';
import type { View } from './journey';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Runs as the page's own script, and leaves what it found on the document element: Firefox's driver looks at a page from
 * a world of its own, where no script of the page's is known.
 */
export const AXE_SCRIPT = `${axe.source};
axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(TAGS)} }, resultTypes: ['violations'] }).then(
  ({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.join(' '))),
  (error) => ['axe: ' + error],
).then((found) => {
  document.documentElement.dataset.axe = JSON.stringify(found);
});`;

/** @param address of the script, where a page takes none that is written into it */
export async function violations(view: View, address?: string): Promise<string[]> {
  await view.run(
    (source, address) => {
      delete document.documentElement.dataset.axe;
      const script = document.createElement('script');
      if (address) script.src = address;
      else script.textContent = source;
      document.head.append(script);
    },
    address ? '' : AXE_SCRIPT,
    address ?? '',
  );
  const found = await until('axe', () => view.run(() => document.documentElement.dataset.axe));
  return JSON.parse(found) as string[];
}
