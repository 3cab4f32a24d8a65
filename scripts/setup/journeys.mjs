/** Which journeys of test/journeys `npm test` makes in which browser, so that it stays under ten minutes on two processors. */

/** Minutes long, and changed seldom: `npm run screens` makes them. */
export const LONG = ['accessible-extension', 'popup-time', 'saved-pages'];

/**
 * What asks little of the browser it runs in is made in one of them: what `npm test` leaves out in each; all else in both.
 * `npm run screens` makes what was left out.
 * @type {Record<'chromium' | 'firefox', string[]>}
 */
export const LEFT = {
  chromium: [...LONG, 'appearance', 'frames', 'hostile-page', 'keyboard', 'living-pages', 'selection', 'shadow-roots'],
  firefox: [
    ...LONG,
    'accessible',
    'gallery',
    'hover-card',
    'locales',
    'not-this',
    'notebook',
    'options',
    'other-pages',
    'side-panel',
    'site-switch',
  ],
};

/** What `npm run screens` looks at with more screens than `npm test` does. */
export const LOOKED_AT = ['accessible', 'gallery', 'locales'];
