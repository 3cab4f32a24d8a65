/**
 * `npm run screenshots`: pictures of every screen in its states, into docs/screenshots/, with a page that shows them.
 * Of the real extension where a page leads to the state, else of the gallery, which shows the same views.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexPage } from './screenshots/index-page.mjs';
import { SECTIONS } from './screenshots/list.mjs';
import { ofExtension } from './screenshots/of-extension.mjs';
import { ofGallery } from './screenshots/of-gallery.mjs';
import { FOLDER } from './screenshots/write-picture.mjs';
import { explain, StepError, step } from './setup/step.mjs';

const pictures = SECTIONS.flatMap((section) => section.pictures);
const taken = () => readdirSync(FOLDER).filter((name) => name.endsWith('.png'));

/** Each picture that the page shows is there, and no other. */
async function write() {
  const wanted = new Set(pictures.map(({ name }) => `${name}.png`));
  const there = new Set(taken());
  const missing = [...wanted].filter((name) => !there.has(name));
  const more = [...there].filter((name) => !wanted.has(name));
  if (missing.length + more.length > 0)
    throw new StepError(
      `missing: ${missing.join(', ')}; not listed: ${more.join(', ')}`,
      'mend scripts/screenshots/list.mjs',
    );
  writeFileSync(join(FOLDER, 'README.md'), indexPage(SECTIONS));
  return { say: `${there.size} pictures` };
}

process.once('SIGINT', () => process.exit(130));
try {
  mkdirSync(FOLDER, { recursive: true });
  for (const name of taken()) rmSync(join(FOLDER, name));
  await step('Of the extension', ofExtension);
  await step('Of the gallery', () => ofGallery(pictures));
  await step('Their page', write);
  process.exit(0);
} catch (error) {
  explain(error);
  process.exit(1);
}
