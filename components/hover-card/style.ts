/** The card's style sheet as one text, for a shadow root: nothing of it can reach the page. */
import plot from '../plot/plot.css?inline';
import tokens from '../tokens.css?inline';
import card from './card.css?inline';

export const cardStyle = tokens + plot + card;
