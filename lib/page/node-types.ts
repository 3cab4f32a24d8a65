/**
 * Numbers of the DOM's standard, by the names it gives them on `Node`: Firefox looks such a name up in the page each time,
 * for thousands of nodes.
 */

/** `Node.ELEMENT_NODE`. */
export const ELEMENT = 1;
/** `Node.TEXT_NODE`. */
export const TEXT = 3;
/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
export const FOLLOWING = 4;
