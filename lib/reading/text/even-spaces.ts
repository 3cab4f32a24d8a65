/** White space that is no single space: rare, so that a text without it is not put together anew. */
const UNEVEN = /\s{2,}|[^\S ]/g;

/** A text with single spaces for all its white space. */
export const evenSpaces = (text: string): string => text.replace(UNEVEN, ' ');
