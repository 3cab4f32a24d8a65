/** Pictures of the gallery's screens. In: which. Out: files; a fault where a screen has one. */
import { LOOKS, openGallery } from '../../test/gallery/open.mjs';
import { widthOf } from '../../test/gallery/serve.mjs';
import { StepError } from '../setup/step.mjs';
import { writePicture } from './write-picture.mjs';

/** What a picture shows of a long screen, px: more is more of the same. */
const MOST = 1400;

/** @param {import('./list.mjs').Picture[]} pictures */
export async function ofGallery(pictures) {
  const gallery = await openGallery();
  try {
    for (const look of LOOKS) {
      await gallery.dress(look);
      for (const { name, screen } of pictures.filter((picture) => picture.look === look.look)) {
        if (!screen || !gallery.names.includes(screen))
          throw new StepError(`the gallery has no ${screen}`, 'name one of its screens in list.mjs');
        await gallery.show(screen, look);
        const { page } = gallery;
        if (screen.startsWith('card')) await page.addStyleTag({ content: 'body { padding: 16px; }' });
        const width = look.width ?? widthOf(screen);
        // As high as what it shows.
        await page.setViewport({ width, height: 80 });
        const height = Math.min(MOST, await page.evaluate(() => document.documentElement.scrollHeight));
        await page.setViewport({ width, height });
        writePicture(name, await page.screenshot());
      }
    }
  } finally {
    await gallery.close();
  }
  if (gallery.faults.length > 0) throw new StepError(gallery.faults.join('\n'), 'mend the screens named above');
  return { say: 'taken' };
}
