/**
 * Draws hover cards in a page, and holds the place where they show. The background puts it there when a page asks for its
 * first card: most pages never do, and go without it. What it leaves is in our own world of the page alone.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardStyle } from '../../components/hover-card/style';
import { makeCardFrame } from '../../lib/page/card';
import { type CardTools, drawWithActions } from './tools';

export default defineUnlistedScript(() => {
  const world = globalThis as { secondSourceCard?: CardTools };
  // It comes with every card that is asked for; one may be open.
  world.secondSourceCard ??= { frame: makeCardFrame(cardStyle), draw: drawWithActions };
});
