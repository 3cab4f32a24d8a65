/**
 * Which parts of a page are no story. An element in, whether to leave it out: navigation, advertisements, comments,
 * related stories, forms, scripts; also what the reader types. By what it is and is called, without asking its style.
 */

/** No text of the story can stand in these. */
const TAGS = new Set(
  (
    'script style noscript template head iframe frame object embed svg canvas video audio map button select ' +
    'textarea input datalist dialog nav aside footer menu'
  ).split(' '),
);

const ROLES = new Set(
  'navigation complementary contentinfo search dialog alertdialog alert menu menubar toolbar button tooltip'.split(' '),
);

/**
 * Words of class names and ids, whole: `related-stories`, `articleComments`, `ad_slot`. What is around a story on news
 * sites, and inside it without being its text: who wrote it and when, galleries, what is for screen readers alone.
 */
const NAMED = new RegExp(
  `(?:^|[^a-z])(?:${[
    'ads?|adslot|advert|adverts|advertisement|advertising|banner|promos?|promotion|promoted|sponsor(?:ed)?',
    'related[a-z]*|recommend[a-z]*|recirc|recirculation|outbrain|taboola|mostread|trending|popular|read-?more|teasers?',
    'comments?|commentlist|disqus|shar(?:e|ing|ebar|etools)|social|newsletters?|subscri(?:be|ption)|signup|log-?in',
    'cookies?|consent|breadcrumbs?|sidebar|tags?|tag-?list|tag-?box|keywords|submeta|metadata|(?:post|entry|article)[-_]*(?:meta|info)',
    'byline|authors?|credits?|copyright|timestamp|(?:pub|publish|published|footer-publish)-?date|next-prev|post-navigation',
    'galler(?:y|ies)|slideshow|carousel|slider|lightbox',
  ].join('|')})(?![a-z])`,
);
/** What is for screen readers alone. */
const UNSEEN = /sr-only|off-?screen|visually-?hidden|screen-reader-text/;
/** How WordPress lists a post's tags and categories: they are words of its matter. */
const LISTED = /\bstatus-publish\b/;

/** Elements that hold words without beginning a paragraph. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small ' +
    'span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** More than this of a class name is no name. */
const MAX_NAME = 500;

/** What is hidden is not read, nor what the reader is writing. */
const HIDDEN = '[hidden], [aria-hidden="true"], [contenteditable]:not([contenteditable="false"])';

export function isInline(element: Element): boolean {
  return INLINE.has(element.localName);
}

/** Certain: never part of a story, however much text it holds. */
export function isNoText(element: Element): boolean {
  return TAGS.has(element.localName) || element.matches(HIDDEN) || hasRole(element);
}

/** The same question for many elements of one page: the browser finds those with such attributes at once. */
export function noTextIn(root: Element): (element: Element) => boolean {
  const marked = new Set(root.querySelectorAll(HIDDEN));
  for (const element of root.querySelectorAll('[role]')) if (hasRole(element)) marked.add(element);
  return (element) => TAGS.has(element.localName) || marked.has(element);
}

function hasRole(element: Element): boolean {
  return ROLES.has(element.getAttribute('role') ?? '');
}

/**
 * Likely: called like something beside the story. A site may call its story so: see its share of the text first. What
 * stands in a line is part of a sentence, whatever it is called: a place, a link to a tag.
 */
export function looksLikeJunk(element: Element): boolean {
  const name = nameOf(element);
  if (name === '') return false;
  return UNSEEN.test(name) || (!isInline(element) && NAMED.test(name) && !LISTED.test(name));
}

/** What readers wrote below: often more text than the story. */
export function looksLikeComments(element: Element): boolean {
  return /(?:^|[^a-z])(?:comments?|disqus)(?![a-z])/.test(nameOf(element));
}

/** `articleComments ad_slot` is `article-comments ad_slot`. */
function nameOf(element: Element): string {
  const names = element.getAttribute('class');
  const id = element.getAttribute('id') ?? '';
  const name = names ? `${id} ${names}` : id;
  if (name === '') return name;
  return name
    .slice(0, MAX_NAME)
    .replace(/[a-z](?=[A-Z])/g, '$&-')
    .toLowerCase();
}
