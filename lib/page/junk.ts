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

/** Words of class names and ids, whole: `related-stories`, `articleComments`, `ad_slot`. */
const WORDS = new Set(
  (
    'ad ads adslot advert adverts advertisement advertising banner promo promos promotion promoted sponsor sponsored ' +
    'related recommended recommendation recommendations recirc recirculation outbrain taboola comment comments ' +
    'disqus share sharing sharebar social newsletter newsletters subscribe signup cookie cookies consent breadcrumb ' +
    'breadcrumbs sidebar tags taglist mostread trending popular readmore'
  ).split(' '),
);

/** More than this of a class name is no name. */
const MAX_NAME = 500;

/** Certain: never part of a story, however much text it holds. */
export function isNoText(element: Element): boolean {
  if (TAGS.has(element.localName)) return true;
  if (ROLES.has(element.getAttribute('role') ?? '')) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  return isEditable(element);
}

/** Likely: called like something beside the story. A site may call its story so: see its share of the text first. */
export function looksLikeJunk(element: Element): boolean {
  const name = `${element.id} ${element.getAttribute('class') ?? ''}`;
  if (name.length < 3) return false;
  return wordsOf(name.slice(0, MAX_NAME)).some((word) => WORDS.has(word));
}

/** `articleComments ad_slot` is article, comments, ad, slot. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
}

/** What the reader is writing is not read. */
function isEditable(element: Element): boolean {
  const value = element.getAttribute('contenteditable');
  return value !== null && value !== 'false';
}
