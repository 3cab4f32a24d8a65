/**
 * The script in a page. It asks what it is to do there; where the answer is off, it ends and nothing of it remains.
 *
 * It is no content script of WXT's making: those announce themselves to the page with an event and a message, and
 * leave a listener behind, on every page, whether the site is on or off.
 */
import { begin } from './begin';

/** As `defineUnlistedScript` would give it, which would be shipped to every page. */
export default { main: () => void begin() };
