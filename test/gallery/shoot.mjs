/**
 * Pictures of every screen in every state. `node test/gallery/shoot.mjs [--locale=LOCALE] [DIR] [NAME…]`: opens the
 * gallery in Chromium, writes DIR/<screen>-<look>.png (default .screenshots/gallery) and says which screen scrolls
 * sideways or logs an error; the exit status is then 1. LOCALE is one of public/_locales, or "pseudo".
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { LOOKS, openGallery } from './open.mjs';

const { values, positionals } = parseArgs({ options: { locale: { type: 'string' } }, allowPositionals: true });
const usual = fileURLToPath(new URL('../../.screenshots/gallery', import.meta.url));
const [directory = values.locale ? join(usual, values.locale) : usual, ...wanted] = positionals;

const gallery = await openGallery(values.locale);
try {
  await mkdir(directory, { recursive: true });
  const { page, names: all } = gallery;
  const names = wanted.length > 0 ? all.filter((name) => wanted.some((want) => name.startsWith(want))) : all;
  for (const look of LOOKS) {
    await gallery.dress(look);
    for (const name of names) {
      await gallery.show(name, look);
      if (name.startsWith('card')) await page.addStyleTag({ content: 'body { padding: 16px; }' });
      await page.screenshot({ path: join(directory, `${name}-${look.look}.png`), fullPage: true });
    }
  }
} finally {
  await gallery.close();
}
for (const fault of gallery.faults) console.error(fault);
process.exitCode = gallery.faults.length > 0 ? 1 : 0;
