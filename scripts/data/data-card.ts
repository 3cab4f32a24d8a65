import type { Compiled } from '../../lib/dataset/compile';
import { countDataset, originsOf } from '../../lib/dataset/count';
import { ELECTION_TYPES, type Election, type ElectionType } from '../../lib/model/election';
import type { Source } from '../../lib/model/source';

/**
 * The compiled data in, docs/data.md out: what it covers by country, year and type, whose numbers they are and under what
 * terms, and what is missing. The same data gives the same bytes.
 */
/** Votes of a whole country, of which news everywhere tells. */
const NATIONAL = new Set<ElectionType>(['presidential', 'parliamentary', 'referendum']);
/** Years whose elections are named one by one where only one source has them: the news still speaks of these. */
const RECENT = 4;

export function dataCard(compiled: Compiled): string {
  const { index, packs } = compiled;
  const sources = new Map(packs.flatMap((pack) => pack.sources).map((source) => [source.id, source]));
  const voices = originsOf(compiled.packs);
  const counts = countDataset(compiled);
  const sections = [
    `# The data\n\nWhat \`seeds/\` hold, written by \`npm run data\`. Data as of ${index.date}.`,
    table(
      ['what', 'how many'],
      [
        ['countries and territories with figures', counts.packs],
        ['elections', counts.elections],
        ['elections with figures of two independent origins', counts.electionsWithTwo],
        ['elections with three or more', counts.electionsWithThree],
        ['contestants', counts.contestants],
        ['observations', counts.observations],
        ["observers' statements", counts.statements],
        ['sources', counts.sources],
        ['independent origins', counts.origins],
      ],
    ),
    'An origin is whoever counted or asked: compilations and news agencies that repeat an authority are no voice of their\nown.',
    `## By type\n\n${byType(index.elections, voices)}`,
    `## By year\n\n${byYear(index.elections, voices)}`,
    `## By country\n\nElections by type, years, figures, and elections with figures of two origins or more.\n\n${byCountry(compiled, voices)}`,
    `## Terms\n\n${byTerms(compiled, [...sources.values()])}\n\n[DATA-LICENSE](../DATA-LICENSE) has the terms in full, and who is to be named how.`,
    `## What is missing\n\n${missing(compiled, voices)}`,
  ];
  return `${sections.join('\n\n')}\n`;
}

const isTold = (voices: Map<string, Set<string>>) => (election: Election) => (voices.get(election.id)?.size ?? 0) >= 2;
const yearOf = (election: Election) => Number(election.date.slice(0, 4));

function byType(elections: Election[], voices: Map<string, Set<string>>): string {
  const rows = ELECTION_TYPES.flatMap((type) => {
    const own = elections.filter((election) => election.type === type);
    return own.length > 0 ? [[type, own.length, own.filter(isTold(voices)).length]] : [];
  });
  return table(['type', 'elections', 'of two origins or more'], rows);
}

function byYear(elections: Election[], voices: Map<string, Set<string>>): string {
  const years = [...new Set(elections.map(yearOf))].sort((a, b) => a - b);
  const rows = years.map((year) => {
    const own = elections.filter((election) => yearOf(election) === year);
    return [year, own.length, own.filter(isTold(voices)).length];
  });
  return table(['year', 'elections', 'of two origins or more'], rows);
}

function byCountry({ index, packs }: Compiled, voices: Map<string, Set<string>>): string {
  const names = namesOf(index.countries);
  const rows = packs
    .map(({ country, observations }) => {
      const own = index.elections.filter((election) => election.country === country);
      const years = own.map(yearOf);
      const of = (type: ElectionType) => own.filter((election) => election.type === type).length || '';
      const rest = own.filter(({ type }) => !NATIONAL.has(type)).length || '';
      return [
        names.get(country) ?? country,
        of('presidential'),
        of('parliamentary'),
        of('referendum'),
        rest,
        `${Math.min(...years)}–${Math.max(...years)}`,
        observations.length,
        own.filter(isTold(voices)).length || '',
      ];
    })
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  return table(
    ['country', 'presidential', 'parliamentary', 'referendum', 'other', 'years', 'figures', 'two origins'],
    rows,
  );
}

/** Compilations by name, whoever else is under the same terms by number. */
function byTerms({ packs }: Compiled, sources: Source[]): string {
  const figures = new Map<string, number>();
  for (const { source } of packs.flatMap((pack) => pack.observations))
    figures.set(source, (figures.get(source) ?? 0) + 1);
  const groups = new Map<string, Source[]>();
  for (const source of sources) {
    const own = source.terms || 'facts, cited';
    groups.set(own, [...(groups.get(own) ?? []), source]);
  }
  const sum = (all: Source[]) => all.reduce((total, { id }) => total + (figures.get(id) ?? 0), 0);
  const rows = [...groups]
    .sort(([a, x], [b, y]) => sum(y) - sum(x) || (a < b ? -1 : 1))
    .map(([name, all]) => {
      const compilations = all
        .filter(({ kind }) => kind === 'compilation')
        .sort((a, b) => (figures.get(b.id) ?? 0) - (figures.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1));
      const others = all.length - compilations.length;
      const named = compilations.map((source) => `${plain(source.name)} (${figures.get(source.id) ?? 0})`);
      return [
        name,
        [
          ...named,
          ...(others > 0 ? [`${others} authorities, courts, pollsters, observers, parties, outlets`] : []),
        ].join('; '),
        sum(all),
      ];
    });
  return table(['terms', 'whose', 'figures'], rows);
}

function missing({ index, packs }: Compiled, voices: Map<string, Set<string>>): string {
  const held = new Set(packs.map((pack) => pack.country));
  const without = index.countries.filter(({ code }) => !held.has(code)).map(({ names }) => names[0] ?? '');
  const names = namesOf(index.countries);
  const single = index.elections.filter((election) => NATIONAL.has(election.type) && !isTold(voices)(election));
  const newest = Number(index.date.slice(0, 4));
  const recent = single.filter((election) => yearOf(election) > newest - RECENT);
  const countries = [...new Set(recent.map(({ country }) => country))].sort((a, b) =>
    (names.get(a) ?? a) < (names.get(b) ?? b) ? -1 : 1,
  );
  const lines = countries.map((country) => {
    const own = recent.filter((election) => election.country === country).map((one) => one.id.slice(3));
    return `- ${names.get(country) ?? country}: ${own.sort().join(', ')}`;
  });
  return [
    `Countries and territories without figures (${without.length}): ${without.sort().join(', ')}.`,
    `National elections and referendums with figures of one origin only: ${single.length} of ${
      index.elections.filter(({ type }) => NATIONAL.has(type)).length
    }. Those since ${newest - RECENT + 1}:`,
    lines.join('\n'),
  ].join('\n\n');
}

const namesOf = (countries: Compiled['index']['countries']) =>
  new Map(countries.map(({ code, names }) => [code, plain(names[0] ?? code)]));

/** A stroke would end a cell. */
const plain = (text: string) => text.replaceAll('|', '/');

function table(head: string[], rows: (string | number)[][]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
