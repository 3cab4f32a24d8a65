/**
 * The script that "Compare this figure" starts in a page: what is selected goes to the background with the text around
 * it, and what other sources give shows in a card beside it. Once the card is closed nothing of it remains.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { compareSelection } from './compare';

export default defineUnlistedScript(() => {
  void compareSelection();
});
