/**
 * The pictures of docs/screenshots/, screen by screen, as its page shows them. One with a `screen` is taken of that
 * screen of the gallery (test/gallery/), in words of our own, since no page leads to its state at will; the others are
 * taken of the real extension (real.mjs).
 */

/** @typedef {'light' | 'dark' | 'narrow' | 'forced'} LookName */
/** @typedef {{ name: string, words: string, screen?: string, look?: LookName }} Picture */
/** @typedef {{ title: string, line: string, pictures: Picture[] }} Section */

/** @param {string} name @param {string} words @returns {Picture} */
const real = (name, words) => ({ name, words });

/**
 * @param {string} screen of the gallery
 * @param {LookName} look
 * @param {string} words
 * @returns {Picture}
 */
const made = (screen, look, words) => ({ name: `${screen}-${look}`, words, screen, look });

/** @type {Section[]} */
export const SECTIONS = [
  {
    title: 'The page',
    line: 'Figures are marked where they stand; the reader chooses how.',
    pictures: [
      real('page-light', 'light, with the card'),
      real('page-dark', 'dark'),
      real('page-line', 'a line, slate'),
      real('page-fill', 'a fill, plum'),
      real('page-fill-dark', 'a fill, plum, on a dark page'),
      real('page-some', 'without dotted marks, and without observers and media'),
    ],
  },
  {
    title: 'The hover card',
    line: 'One sentence first, then the sources that tell most, on one axis with the page’s figure.',
    pictures: [
      real('card-light', 'light'),
      real('card-dark', 'dark'),
      made('card', 'narrow', 'narrow'),
      made('card', 'forced', 'forced colours'),
      made('card-strained', 'light', 'long names, a poll with its margin'),
      made('card-found', 'light', 'no source has the figure'),
      made('card-checks', 'light', 'the page’s own numbers'),
      made('card-annulled', 'dark', 'a result that was annulled'),
      made('card-also-read', 'light', 'another number read elsewhere'),
    ],
  },
  {
    title: 'The popup',
    line: 'The site’s switch, the page’s figures by election, each opening to its sources; what observers stated.',
    pictures: [
      real('popup-light', 'light'),
      real('popup-dark', 'dark'),
      real('popup-open-light', 'a figure opened'),
      real('popup-open-dark', 'a figure opened, dark'),
      real('popup-end-light', 'its end'),
      real('popup-end-dark', 'its end, dark'),
      real('popup-narrow-light', 'narrow'),
      real('popup-narrow-open-light', 'narrow, a figure opened'),
      real('popup-narrow-end-light', 'narrow, its end'),
      made('popup-read', 'forced', 'forced colours'),
      made('popup-strained', 'light', 'long names'),
      made('popup-strained', 'narrow', 'long names, narrow'),
      made('popup-kinds-status', 'light', 'each kind of source'),
      made('popup-checks-apart', 'light', 'the page’s own numbers'),
      made('popup-aside', 'light', 'figures set aside'),
      made('popup-found', 'dark', 'nothing to compare with'),
      real('popup-empty', 'no figures'),
      real('popup-unlisted', 'a site that is not listed'),
      real('popup-off', 'a site that is off'),
      made('popup-closed', 'light', 'a page no extension may read'),
      real('popup-error', 'an article that is too long'),
      made('popup-error', 'dark', 'data that cannot be read'),
    ],
  },
  {
    title: 'The side panel',
    line: 'The same with room: plots open, following the tab and the figure pointed at.',
    pictures: [
      made('panel-read', 'light', 'light'),
      made('panel-read', 'dark', 'dark'),
      made('panel-read', 'narrow', 'narrow'),
      made('panel-strained', 'light', 'long names'),
      made('panel-found', 'light', 'nothing to compare with'),
      made('panel-closed', 'light', 'a page no extension may read'),
      made('panel-error', 'light', 'data that cannot be read'),
    ],
  },
  {
    title: 'Options: sites',
    line: 'What happens where, with exceptions; readings set aside; all of it as a file.',
    pictures: [
      real('options-light', 'light'),
      real('options-dark', 'dark'),
      made('options-sites', 'narrow', 'narrow, long names'),
      made('options-sites', 'light', 'long names'),
      made('options-sites-empty', 'light', 'no choice made, access missing'),
    ],
  },
  {
    title: 'Options: appearance',
    line: 'How marks look, which figures have one, when the card opens; a preview with its contrast.',
    pictures: [
      real('options-appearance-light', 'light'),
      real('options-appearance-dark', 'dark'),
      made('options-appearance', 'narrow', 'narrow'),
      made('options-appearance-fill', 'light', 'another choice'),
    ],
  },
  {
    title: 'Options: shortcuts',
    line: 'The keys, and where the browser lets them be changed.',
    pictures: [
      real('options-shortcuts-light', 'light'),
      real('options-shortcuts-dark', 'dark'),
      made('options-shortcuts', 'narrow', 'narrow'),
    ],
  },
  {
    title: 'Options: notebook',
    line: 'What was read, by election and quantity; what outlets give differently stands first.',
    pictures: [
      made('options-notebook-few', 'light', 'light'),
      made('options-notebook-few', 'dark', 'dark'),
      made('options-notebook-few', 'narrow', 'narrow'),
      made('options-notebook-few', 'forced', 'forced colours'),
      made('options-notebook-long', 'light', 'long names'),
      made('options-notebook-deleted', 'light', 'a note deleted, with the way back'),
      made('options-notebook-empty', 'light', 'nothing noted'),
      made('options-notebook-off', 'light', 'turned off'),
      made('options-notebook-refused', 'light', 'the browser does not open it'),
      made('options-notebook-newer', 'dark', 'a newer version has written it'),
    ],
  },
  {
    title: 'Options: data',
    line: 'What the data covers, country by country, and each source with its terms.',
    pictures: [
      real('options-data-light', 'light'),
      real('options-data-dark', 'dark'),
      made('options-data', 'narrow', 'narrow'),
      made('options-data-damaged', 'light', 'a file that cannot be read'),
    ],
  },
  {
    title: 'Options: about',
    line: 'What it is, what it reads, and why it asks for what.',
    pictures: [
      real('options-about-light', 'light'),
      real('options-about-dark', 'dark'),
      made('options-about', 'narrow', 'narrow'),
    ],
  },
  {
    title: 'Welcome',
    line: 'After the installation: what it does, the one permission, a first page.',
    pictures: [
      real('welcome-light', 'light'),
      real('welcome-dark', 'dark'),
      made('welcome-needed', 'narrow', 'narrow, access still to be given'),
      made('welcome-needed', 'light', 'access still to be given'),
      made('welcome-granted', 'dark', 'access given'),
    ],
  },
];
