/** Notes of a reader for the gallery and the tests of the notebook. */
import { compareValues } from '../../lib/matching/compare';
import type { AlsoRead, Note, NotedElection } from '../../lib/model/note';
import { groupNotes } from '../../lib/notebook/group';
import { quantityKey, standKey } from '../../lib/notebook/quantity';
import { ELECTION } from './azerbaijan';
import { makeClaim } from './make';

/** A note as a page's claim makes it; its keys follow from its fields. */
export function makeNote(fields: Partial<Note> & Pick<Note, 'site' | 'value'>): Note {
  const note: Note = {
    url: `https://www.${fields.site}/news/1`,
    quantity: '',
    stand: '',
    place: 0,
    election: ELECTION,
    measure: 'vote-share',
    subject: fields.measure === undefined || fields.measure === 'vote-share' ? 'Ilham Aliyev' : null,
    scope: 'national',
    unit: 'percent',
    qualifier: 'exact',
    step: 0.01,
    stage: 'final',
    source: null,
    sentence: '',
    firstReadAt: '2026-02-03T10:00:00.000Z',
    readAt: '2026-02-03T10:00:00.000Z',
    ...fields,
  };
  const claim = makeClaim({ ...note, text: '', source: note.source, subjectIds: [] });
  return { ...note, quantity: note.quantity || quantityKey(claim)!, stand: note.stand || standKey(claim) };
}

const media = { measure: 'media', unit: 'count', step: 1, stage: 'administrative' } as const;
const turnout = { measure: 'turnout', subject: null } as const;

export const TREND = makeNote({
  ...media,
  site: 'trend.az',
  value: 109,
  source: 'Central Election Commission',
  passage: 'https://www.trend.az/news/1',
  sentence: 'The commission had also accredited 109 international media outlets.',
});
export const REPORT_AZ = makeNote({
  ...media,
  site: 'report.az',
  value: 190,
  readAt: '2026-02-05T18:30:00.000Z',
  sentence: 'According to the commission, 190 foreign media outlets follow the vote.',
});

export const FEW: Note[] = [
  TREND,
  REPORT_AZ,
  makeNote({ ...media, site: 'apa.az', value: 109, readAt: '2026-02-01T08:00:00.000Z', passage: TREND.url }),
  makeNote({ site: 'trend.az', value: 92.05, stage: 'partial', counted: 93.35, source: 'Central Election Commission' }),
  makeNote({ site: 'bbc.co.uk', value: 92, step: 1, sentence: 'Mr Aliyev took 92% of the vote.' }),
  makeNote({ site: 'report.az', value: 92.12 }),
  makeNote({ ...turnout, site: 'trend.az', value: 76.73, stage: 'preliminary' }),
  makeNote({ ...turnout, site: 'report.az', value: 76.43, stage: 'final' }),
  makeNote({
    measure: 'registered-voters',
    subject: null,
    unit: 'count',
    step: 1,
    site: 'trend.az',
    value: 6478623,
    stage: 'administrative',
  }),
  makeNote({
    election: { country: 'PW', type: 'presidential', year: 2024 },
    subject: 'Surangel Whipps Jr.',
    site: 'islandtimes.org',
    value: 57,
    step: 0.1,
    qualifier: 'over',
    readAt: '2025-11-08T08:00:00.000Z',
  }),
];

const LONG_NAME =
  'Alliance for the Restoration of Democracy, Social Justice and Donaudampfschifffahrtsgesellschaftskapitänsversammlung';
export const LONG: Note[] = ['a-very-long-name-of-a-regional-newspaper-and-broadcaster.example', 'b.example'].map(
  (site, index) =>
    makeNote({
      site,
      subject: LONG_NAME,
      scope: 'Landkreis Garmisch-Partenkirchen and the municipalities around it',
      value: 1234567 + index * 4321,
      unit: 'count',
      step: 1,
      measure: 'votes',
      source: 'Forschungsgruppe Wahlen im Auftrag des Zweiten Deutschen Fernsehens',
      sentence: `${LONG_NAME} `.repeat(2).trim(),
      url: `https://${site}/${'very/long/path/'.repeat(20)}`,
    }),
);

/** Twenty elections, nine outlets. */
export const MANY: Note[] = Array.from({ length: 20 }, (_, year) => 2005 + year).flatMap((year) =>
  Array.from({ length: 9 }, (_, index) =>
    makeNote({
      election: { ...ELECTION, id: `AZ-${year}-02-presidential-1`, year, date: `${year}-02-07` },
      subject: ['Ilham Aliyev', 'Zahid Oruj', 'Fazil Mustafa'][index % 3]!,
      site: `outlet-${index}.example`,
      value: 90 - 30 * (index % 3) + (index % 2) * 0.4,
    }),
  ),
);

export const grouped = (notes: readonly Note[]): NotedElection[] => groupNotes(notes, compareValues);

/** For the claims of `REPORT` at these places: 109 media outlets, Aliyev's share. */
export const ALSO_READ: AlsoRead[] = [
  {
    claim: 11,
    values: [
      {
        key: 'a',
        notes: [REPORT_AZ, makeNote({ ...media, site: 'apa.az', value: 190 })],
        differs: true,
        samePassage: 0,
        more: 0,
      },
    ],
  },
  {
    claim: 0,
    values: [
      {
        key: 'a',
        notes: [
          makeNote({
            site: 'apa.az',
            value: 92.1,
            step: 0.1,
            stage: 'partial',
            counted: 54.47,
            readAt: '2025-11-20T10:00:00.000Z',
          }),
        ],
        differs: false,
        samePassage: 0,
        more: 0,
      },
      {
        key: 'b',
        notes: ['report.az', 'bbc.co.uk', 'apa.az'].map((site) => makeNote({ site, value: 92.05 })),
        differs: false,
        samePassage: 0,
        more: 1,
      },
    ],
  },
];
