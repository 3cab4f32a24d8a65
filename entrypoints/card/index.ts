/**
 * Draws hover cards in a page. The background puts it there when a page asks for its first card: most pages never do, and
 * go without it. What it leaves is in our own world of the page alone.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { drawCard } from '../../components/hover-card/card';

export default defineUnlistedScript(() => {
  (globalThis as { secondSourceCard?: typeof drawCard }).secondSourceCard = drawCard;
});
