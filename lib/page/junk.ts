/**
 * Which parts of a page are no story. An element in, whether to leave it out: navigation, advertisements, comments,
 * related stories, forms, scripts; also what the reader types. By what it is and is called, without asking its style.
 */

/** No text of the story can stand in these. */
const TAGS = new Set(
  (
    'script style noscript template iframe object embed svg canvas video audio button select textarea datalist ' +
    'dialog nav aside footer menu'
  ).split(' '),
);

const ROLES =
  /^(?:navigation|complementary|contentinfo|search|(?:alert)?dialog|alert|menu(?:bar)?|toolbar|button|tooltip)$/;

/**
 * Words of class names and ids, whole: `related-stories`, `articleComments`, `ad_slot`. What is around a story on news
 * sites, and inside it without being its text: who wrote it and when, galleries, what is for screen readers alone.
 */
const NAMED =
  /(?:^|[^a-z])(?:(?:advert|banner|breadcrumb|carousel|cookie|disqus|galler|newsletter|outbrain|promo|recirc|recommend|related|slideshow|sponsor|subscri|taboola|teaser)[a-z]*|ads?|authors?|byline|comments?|consent|copyright|credits?|log-?in|metadata|popular|pub[a-z]*-?date|(?:article|entry|post)[-_]*(?:meta|info)|read-?more|shar(?:e|ing|e-?bar|e-?tools)|sidebar|slider|social|tags?|tag-?(?:box|list)|timestamp|trending)(?![a-z])/;
/** What is for screen readers alone. */
const UNSEEN = /sr-only|off-?screen|screen-reader/;
/** How WordPress lists a post's tags and categories: they are words of its matter. */
const LISTED = /\bstatus-publish\b/;

/** Elements that hold words without beginning a paragraph. */
const INLINE = new Set(
  (
    'a abbr b bdi bdo big cite code data del em font i ins label mark q rt ruby s small span strike strong sub sup ' +
    'time tt u var'
  ).split(' '),
);

/** More than this of a class name is no name. */
const MAX_NAME = 500;

/** What is hidden is not read, nor what the reader is writing. */
const HIDDEN = '[hidden], [aria-hidden="true"], [contenteditable]:not([contenteditable="false"])';

export function isInline(localName: string): boolean {
  return INLINE.has(localName);
}

/** Of an element; its name and whether it has no attribute are asked of it only where they are not known yet. */
export type Test = (element: Element, localName?: string, isPlain?: boolean) => boolean;

/**
 * What is certainly no part of a story, however much text it holds: a test for the elements below a root. The browser
 * finds those with such attributes at once.
 */
export function noTextIn(root: ParentNode): Test {
  const marked = new Set(root.querySelectorAll(HIDDEN));
  for (const element of root.querySelectorAll('[role]')) {
    if (ROLES.test(element.getAttribute('role')!)) marked.add(element);
  }
  return (element, localName = element.localName) => TAGS.has(localName) || marked.has(element);
}

/** Pages call thousands of elements by some hundred names: what was found of the last of these, by name. */
const known = new Map<string, boolean>();
const MAX_KNOWN = 1000;

/**
 * Likely: called like something beside the story. A site may call its story so: see its share of the text first. What
 * stands in a line is part of a sentence, whatever it is called: a place, a link to a tag.
 */
export const looksLikeJunk: Test = (element, localName = element.localName, isPlain = !element.hasAttributes()) => {
  if (isPlain && !localName.includes('-')) return false;
  const written = namesOf(element, localName);
  const key = `${localName} ${written}`;
  let isJunk = known.get(key);
  if (isJunk === undefined) {
    const name = plain(written);
    isJunk = UNSEEN.test(name) || (!isInline(localName) && NAMED.test(name) && !LISTED.test(name));
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(key, isJunk);
  }
  return isJunk;
};

/** What readers wrote below: often more text than the story. */
export function looksLikeComments(element: Element): boolean {
  return /\bcomment|disqus/.test(plain(namesOf(element)));
}

/** What an element is called: `<amp-ad id="top" class="articleComments">` is amp-ad top articleComments. */
function namesOf(element: Element, localName = element.localName): string {
  const own = localName.includes('-') ? localName : '';
  return [own, element.getAttribute('id'), element.getAttribute('class')].join(' ').slice(0, MAX_NAME);
}

/** `articleComments ad_slot` is article-comments ad_slot. */
const plain = (names: string): string => names.replace(/[a-z](?=[A-Z])/g, '$&-').toLowerCase();
