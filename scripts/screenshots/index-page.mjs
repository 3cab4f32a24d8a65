/** The page of docs/screenshots/. In: its sections. Out: Markdown, the pictures of each screen side by side. */

/** px at which a picture is shown; a click opens it as large as it is. */
const SHOWN = 240;

/** @param {import('./list.mjs').Section[]} sections */
export function indexPage(sections) {
  const parts = sections.map(({ title, line, pictures }) => {
    const shown = pictures.map(
      ({ name, words }) =>
        `<a href="${name}.png"><img src="${name}.png" width="${SHOWN}" alt="${title}: ${words}"></a>`,
    );
    const said = pictures.map(({ name, words }) => `[${words}](${name}.png)`).join(' · ');
    return `## ${title}\n\n${line}\n\n${shown.join('\n')}\n\n${said}\n`;
  });
  return `# Screens\n\nEvery screen in its states, taken by \`npm run screenshots\`.\n\n${parts.join('\n')}`;
}
