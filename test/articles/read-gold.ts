import { readFileSync } from 'node:fs';
import { type Annotated, type Figure, parseElection } from './parse';

/** A file of annotated articles in, one a line, those articles out; elections are written as AZ-presidential-2024. */
export function readGold(path: string): Annotated[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const article = JSON.parse(line) as Annotated & { figures: (Figure & { election: unknown })[] };
      const figures = article.figures.map((figure) => ({
        ...figure,
        scope: figure.scope || 'national',
        election:
          typeof figure.election === 'string'
            ? parseElection(figure.election)
            : (figure.election ?? { country: '', type: '', year: 0 }),
      }));
      return { ...article, figures: figures as Figure[] };
    });
}
