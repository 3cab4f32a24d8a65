/**
 * Opens a page that we hold under its real address, in Chromium. In: the address, the bytes. Out: a tab that has loaded
 * it; everything else that it asks for is refused, and nothing reaches the network. A page server cannot do it for every
 * address: Chromium knows by itself that most outlets speak https alone, and asks for their certificate.
 */

/** Pages whose scripts wait for each other without end are looked at all the same. */
const LOAD_MS = 15_000;
/** Keeps a page's own scripts from running; those of extensions run all the same. */
const NO_SCRIPTS = { 'content-security-policy': "script-src 'none'" };

/**
 * @param {Awaited<ReturnType<typeof import('../browsers/chromium.mjs').openChromium>>} browser
 * @param {{ url: string, body: string | Buffer, scripts?: boolean }} what `scripts`: whether those of the page run
 * @param {(view: import('../browsers/chromium.mjs').ChromiumView) => Promise<unknown>} [before] done to the empty tab
 */
export async function openPage(browser, { url, body, scripts = true }, before) {
  const view = await browser.newPage();
  const { page } = view;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const own = request.isNavigationRequest() && request.frame() === page.mainFrame() && request.url() === url;
    const answer = own
      ? request.respond({
          status: 200,
          contentType: 'text/html; charset=utf-8',
          headers: scripts ? {} : NO_SCRIPTS,
          body,
        })
      : request.abort('failed');
    // The tab may have been closed meanwhile.
    answer.catch(() => {});
  });
  await before?.(view);
  await page.goto(url, { waitUntil: 'load', timeout: LOAD_MS }).catch((error) => {
    if (!/timeout/i.test(String(error))) throw error;
  });
  return view;
}
