import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkSeeds } from '../../lib/dataset/check-seeds';
import { type Compiled, compile } from '../../lib/dataset/compile';
import { countDataset } from '../../lib/dataset/count';
import type { SeedFile } from '../../lib/dataset/read-tables';
import { readSeeds } from '../../scripts/data/compile-seeds';
import { dataCard } from '../../scripts/data/data-card';
import { added, seedFiles, TODAY } from './fixture';

const project = fileURLToPath(new URL('../../', import.meta.url));

function compiled(files: SeedFile[], today: string = TODAY): Compiled {
  const { tables, faults } = checkSeeds(files, today);
  expect(faults).toEqual([]);
  return compile(tables);
}

describe('docs/data.md', () => {
  it('is what `npm run data` makes of the tables that are there', { timeout: 60_000 }, async () => {
    const { files } = await readSeeds(join(project, 'seeds'));
    const card = dataCard(compiled(files, '2100-01-01'));
    // Where this fails: run `npm run data`, which writes it anew.
    expect(card === readFileSync(join(project, 'docs', 'data.md'), 'utf8')).toBe(true);
    expect(card.length).toBeLessThan(60_000);
  });

  it('changes with the tables', () => {
    const more = added('AZ/elections.csv', 'AZ-2025-01-referendum-1,AZ,referendum,2025-01-01,1,Referendum,,');
    const [before, after] = [seedFiles(), seedFiles(more)].map((files) => dataCard(compiled(files)));
    expect(before).not.toContain('| referendum | 1 |');
    expect(after).toContain('| referendum | 1 | 0 |');
    expect(after).toContain('- Azerbaijan: 2025-01-referendum-1');
  });

  it('names compilations under their terms, and countries without figures', () => {
    const card = dataCard(compiled(seedFiles()));
    expect(card).toContain('| public domain | CIA World Factbook (1) | 1 |');
    expect(card).toContain('without figures (1): Georgia.');
  });
});

it('a compilation repeats the authority of each country, and is no voice beside it in any', () => {
  const header = (path: string) =>
    seedFiles()
      .find((file) => file.path === `AZ/${path}`)!
      .text.split('\n')[0];
  const row = (source: string, ref: string) =>
    `GE-2024-10-parliamentary-1,turnout,,national,58.94,,percent,,final,,2024-11-16,,${source},${ref},,,,,`;
  const counts = countDataset(
    compiled(
      seedFiles({
        'GE/elections.csv': `${header('elections.csv')}\nGE-2024-10-parliamentary-1,GE,parliamentary,2024-10-26,1,Parliamentary election,,\n`,
        'GE/observations.csv': `${header('observations.csv')}\n${row('cec-ge', 'https://cesko.ge/en')}\n${row('cia-wf', 'CIA World Factbook 2025 edition')}\n`,
      }),
    ),
  );
  expect(counts).toMatchObject({ packs: 2, electionsWithTwo: 1, electionsWithThree: 0 });
});
