/** Rests the pointer on a figure of the demo article until its card is there. For pictures. */
import { StepError } from '../setup/step.mjs';
import { placeOf, shownIn } from './look.mjs';
import { pause, until } from './until.mjs';

/** @param {import('./chromium.mjs').ChromiumView} page */
export async function untilCard(page) {
  const place = await page.run(placeOf, '92.05 percent', 'article p:not(.lead)');
  if (!place) throw new StepError('the demo article has no "92.05 percent"', 'restore test/pages/demo/index.html');
  await until('the hover card', async () => {
    await page.move(5, 5);
    await page.move(place.x + place.width / 2, place.y + place.height / 2);
    await pause(600);
    return page.inShadow(shownIn);
  });
}
