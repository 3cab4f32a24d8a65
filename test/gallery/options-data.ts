/** Settings and a small bundle for the options page. */
import type { SiteSettings } from '../../components/options/actions';
import type { DataState } from '../../components/options/data';
import type { Shortcut } from '../../components/options/shortcuts';
import type { Pack } from '../../lib/model/dataset';
import type { Dismissal } from '../../lib/model/dismissal';
import type { Source } from '../../lib/model/source';
import { CEC, ELECTION, FACTBOOK, ORACLE, REPORT } from './azerbaijan';

export const SETTINGS: SiteSettings = {
  default: 'mark',
  sites: [
    { key: 'bbc.co.uk', state: 'quiet', changed: '2025-11-02T09:12:00.000Z' },
    { key: 'news.bbc.co.uk', state: 'mark', changed: '2025-11-19T18:40:00.000Z' },
    { key: 'lemonde.fr', state: 'off', changed: '2025-10-30T07:00:00.000Z' },
    {
      key: 'a-very-long-name-of-a-regional-newspaper-and-broadcaster.example',
      state: 'off',
      changed: '2025-01-04T07:00:00.000Z',
    },
  ],
};

export const SHORTCUTS: Shortcut[] = [
  { name: '_execute_action', keys: 'Alt+Shift+S' },
  { name: 'next-figure', keys: 'Alt+Shift+J' },
  { name: 'previous-figure', keys: 'Alt+Shift+K' },
  { name: 'toggle-site', keys: 'Alt+Shift+U' },
  { name: 'open-panel', keys: '' },
];

export const DISMISSALS: Dismissal[] = [
  {
    site: 'menafn.com',
    measure: 'turnout',
    subject: null,
    election: ELECTION.id,
    around: 'attendance at the … on sunday was',
    dismissed: '2025-11-19T18:40:00.000Z',
  },
  {
    site: 'a-very-long-name-of-a-regional-newspaper-and-broadcaster.example',
    measure: 'vote-share',
    subject: 'Alliance for the Restoration of Democracy and Social Justice',
    election: '',
    around: 'the alliance has … of shares in',
    dismissed: '2025-11-20T08:00:00.000Z',
  },
];

const sources: Source[] = [
  { ...CEC, country: 'AZ', aliases: ['CEC'], url: 'https://www.msk.gov.az' },
  { ...ORACLE, aliases: [] },
  { ...FACTBOOK, aliases: ['World Factbook'], terms: 'public domain' },
];

const pack: Pack = {
  country: 'AZ',
  elections: [ELECTION],
  contestants: [],
  observations: REPORT.claims
    .flatMap((claim) => claim.comparisons.map(({ observation }) => ({ ...observation, source: observation.source.id })))
    .filter((observation) => sources.some((source) => source.id === observation.source)),
  statements: [],
  scopes: [],
  sources,
};

export const DATA: DataState = {
  status: 'read',
  index: {
    date: '2025-11-20',
    countries: [],
    tellingNames: [],
    elections: [ELECTION, { ...ELECTION, id: 'AZ-2003-10-presidential-1', year: 2003 }],
    packs: ['AZ', 'DE'],
  },
  packs: new Map([['AZ', pack]]),
};
DATA.index.elections.push({ ...ELECTION, id: 'DE-2025-02-parliamentary-1', country: 'DE', year: 2025 });
