import type { Proposal, Shape, ShapeLine } from '../model/shape';
import { FIGURE, figureAt, nameAt } from './tools';

/** Names in one row, figures in another: "The [CHP], [MHP] and [HDP] are to get [132], [81] and [79] seats respectively". */
const RESPECTIVELY = /\brespectively\b/;
const SEPARATOR = '(?: (?:seats|votes|of the votes?))? ?(?:,|and|&|, and|versus|vs(?: \\.)?) (?:the )?';
const FIGURES = new RegExp(`${FIGURE}(?:${SEPARATOR}${FIGURE}){1,9}`, 'g');
/** Votes with their shares: "63,327 (19.47%), 22,513 (6.92%) and 27,986 (8.60%)". */
const DOUBLE = `${FIGURE}(?: votes)? ?\\( ?${FIGURE} ?\\)`;
const DOUBLES = new RegExp(`${DOUBLE}(?:${SEPARATOR}${DOUBLE}){1,9}`, 'g');
const NAMES = /[NOB]@(?: ?(?:\( [NOB]@ \) )?(?:,|and|&|, and) (?:the )?(?:[a-z'-]+ ){0,3}[NOB]@){1,9}/g;

function propose(line: ShapeLine): Proposal[] {
  const found: Proposal[] = [];
  if (!line.next(RESPECTIVELY, 0)) return found;
  const doubles = [...line.text.matchAll(DOUBLES)];
  const rows = [...line.text.matchAll(FIGURES), ...doubles];
  const names = [...line.text.matchAll(NAMES)];
  for (const row of rows) {
    const all = symbols(row, '#')
      .map((at) => figureAt(line, at))
      .filter((index) => index >= 0);
    if (doubles.includes(row)) {
      found.push(...ofDoubles(line, all, row, names));
      continue;
    }
    const figures = all;
    // The nearest row of names of the same length, in front of the figures first.
    const fitting = names
      .flatMap((match) => {
        // "Pushilin and Pasechnik, the acting Luhansk leader": people and parties without what describes them.
        const row = symbols(match, '@');
        return [row, row.filter((at) => line.text[at] === 'N')];
      })
      .map((places) => places.map((at) => nameAt(line, at)).filter((index) => index >= 0))
      .filter((list) => list.length === figures.length);
    const subjects =
      fitting.findLast((list) => line.mentionAt[list[0]!]! < row.index) ??
      fitting[0] ??
      scattered(line, row.index, figures.length);
    const last = figures.at(-1)!;
    figures.forEach((figure, place) => {
      const common = { figure, shape: 'respectively', from: row.index, to: row.index + row[0].length };
      if (subjects) found.push({ ...common, subject: subjects[place]!, weight: 1 });
      const like = figure === last ? figures[0]! : last;
      if (figure !== like) found.push({ ...common, like, weight: 0.9 });
    });
  }
  return found;
}

/** Each two figures are of one name of the row in front. */
function ofDoubles(line: ShapeLine, figures: number[], row: RegExpMatchArray, names: RegExpMatchArray[]): Proposal[] {
  const list = names
    .filter((match) => match.index! < row.index!)
    .map((match) =>
      symbols(match, '@')
        .map((at) => nameAt(line, at))
        .filter((index) => index >= 0),
    )
    .findLast((subjects) => subjects.length * 2 === figures.length);
  return (list ?? []).flatMap((subject, place) =>
    [figures[2 * place]!, figures[2 * place + 1]!].map((figure) => ({
      figure,
      subject,
      shape: 'respectively',
      weight: 1,
      from: row.index!,
      to: row.index! + row[0].length,
    })),
  );
}

/** "Denis Pushilin, …, and Leonid Pasechnik, the acting leader, were ahead with 57 and 70 percent respectively". */
function scattered(line: ShapeLine, before: number, count: number): number[] | undefined {
  const names = line.mentionAt.flatMap((place, index) =>
    place >= 0 && place < before && nameAt(line, place) === index ? [index] : [],
  );
  return names.length === count ? names : undefined;
}

function symbols(match: RegExpMatchArray, sign: string): number[] {
  const places: number[] = [];
  for (let at = match[0].indexOf(sign); at >= 0; at = match[0].indexOf(sign, at + 1))
    places.push(match.index! + at - 1);
  return places;
}

export default { name: 'respectively', propose } satisfies Shape as Shape;
