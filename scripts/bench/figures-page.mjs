/**
 * A made-up live blog of an election count. In: how many figures, and how many characters of text in all. Out: its HTML,
 * an entry for every district, two figures in each: "Ilham Aliyev received 91.3 percent of the votes. Turnout was
 * 76.1 percent."
 */

/** What stands between the figures of a long page: words of a count, and no number. */
const FILLER =
  'Observers watched the boxes being opened, and the clerks read the names aloud one after another, as the law asks. ';

/**
 * @param {{ figures: number, characters?: number }} size
 * @returns {string}
 */
export function figuresPage({ figures, characters = 0 }) {
  const entries = Array.from({ length: figures / 2 }, (_, at) => entry(at));
  const missing = characters - entries.reduce((sum, text) => sum + text.length, 0);
  const filler = FILLER.repeat(Math.max(0, Math.round(missing / entries.length / FILLER.length)));
  const lead =
    "Azerbaijan's presidential election of February 7 goes on to be counted, and the Central Election Commission gives the votes district by district. ";
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta property="og:type" content="article">
    <meta property="article:published_time" content="2024-02-08T09:30:00+04:00">
    <title>Azerbaijan counts the votes of its presidential election, district by district</title>
    <style>body { font: 18px/1.6 serif; max-width: 640px; margin: 0 auto } time { color: #666; display: block }</style>
  </head>
  <body>
    <article>
      <h1>Azerbaijan counts the votes of its presidential election, district by district</h1>
      <p>${lead.repeat(2)}</p>
      ${entries.map((text, at) => `<div class="entry"><time>${clock(at)}</time><p>${text}</p>${filler && `<p>${filler}</p>`}</div>`).join('\n      ')}
    </article>
  </body>
</html>`;
}

/** What a figure of it looks like, for those that look for figures by a pattern. */
export const FIGURE = '\\d+\\.\\d percent';

/** @param {number} at which entry */
export function entry(at) {
  const share = (80 + ((at * 7) % 190) / 10).toFixed(1);
  const turnout = (60 + ((at * 13) % 250) / 10).toFixed(1);
  return (
    `<b>Ilham Aliyev</b> received ${share} percent of the votes, the commission said at ${clock(at)}. ` +
    `Turnout was ${turnout} percent.`
  );
}

/** @param {number} at */
const clock = (at) => `${String(8 + (at % 12)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
