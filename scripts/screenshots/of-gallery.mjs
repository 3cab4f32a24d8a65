/** Pictures of the gallery's screens. In: which. Out: files; a fault where a screen has one. */
import { LOOKS, openGallery } from '../../test/gallery/open.mjs';
import { widthOf } from '../../test/gallery/serve.mjs';
import { StepError } from '../setup/step.mjs';
import { writePicture } from './write-picture.mjs';

/** What a picture shows of a long screen, px: more is more of the same. */
const MOST = 1400;
/** px */
const CARD_WINDOW = 700;

/** Runs in the gallery; a card stands in a shadow root, with as much paper below it as above. */
function heightOf() {
  const card = document.querySelector('#place > *')?.shadowRoot?.querySelector('.card');
  const bottom = card?.getBoundingClientRect().bottom;
  return bottom === undefined ? document.documentElement.scrollHeight : Math.ceil(bottom) + 16;
}

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
        // A card keeps 16 px off its window's sides in all: here 8 on each where that is narrow.
        const padding = look.width ? 8 : 16;
        if (screen.startsWith('card')) await page.addStyleTag({ content: `body { padding: ${padding}px; }` });
        const width = look.width ?? widthOf(screen);
        // As high as what it shows; a card is never higher than its window, which is as of a usual page.
        await page.setViewport({ width, height: screen.startsWith('card') ? CARD_WINDOW : 80 });
        const height = Math.min(MOST, await page.evaluate(heightOf));
        if (!screen.startsWith('card')) await page.setViewport({ width, height });
        writePicture(name, await page.screenshot({ clip: { x: 0, y: 0, width, height } }));
      }
    }
  } finally {
    await gallery.close();
  }
  if (gallery.faults.length > 0) throw new StepError(gallery.faults.join('\n'), 'mend the screens named above');
  return { say: 'taken' };
}
