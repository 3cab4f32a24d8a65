import { describe, expect, it } from 'vitest';
import { checkSeeds } from '../../lib/dataset/check-seeds';
import { formatFault } from '../../lib/dataset/fault';
import { added, replaced, seedFiles, TODAY } from './fixture';

/** Faults of the fixture with something changed, as a terminal shows them. */
function faultsOf(changes: Record<string, string | null>): string[] {
  return checkSeeds(seedFiles(changes), TODAY).faults.map((fault) => formatFault(fault, 'seeds/'));
}

const OBS = 'AZ/observations.csv';
const E = 'AZ-2024-02-presidential-1';
/** The line after the fixture's last observation. */
const NEXT = 15;
const row = (cells: string) => added(OBS, cells);

const PLANTED: [name: string, changes: Record<string, string | null>, fault: string][] = [
  [
    'a letter in a number',
    replaced(OBS, '92.05', '9x'),
    'seeds/AZ/observations.csv:2:5 value: "9x" is not a number; write digits with a dot, e.g. 92.05',
  ],
  [
    'a decimal comma',
    replaced(OBS, ',76.73,', ',"76,73",'),
    'seeds/AZ/observations.csv:4:5 value: "76,73" is not a number; write digits with a dot, e.g. 92.05',
  ],
  [
    'spaces around a cell',
    replaced(OBS, ',790,', ', 790,'),
    'seeds/AZ/observations.csv:10:5 value: " 790" has spaces around it; remove them',
  ],
  [
    'a measure that is not known',
    replaced(OBS, 'observers,', 'watchers,'),
    'seeds/AZ/observations.csv:10:2 measure: "watchers" is not known; write one of vote-share, votes, seats,',
  ],
  [
    'a required cell that is empty',
    replaced(OBS, 'cec-az,https://news.az/', 'cec-az,'),
    'seeds/AZ/observations.csv:10:14 ref: is empty; write address of the page, or a citation, e.g. https://',
  ],
  [
    'an address that is none',
    replaced(OBS, 'cec-az,https://news.az/', 'cec-az,https://news az/page'),
    'seeds/AZ/observations.csv:10:14 ref: "https://news az/page" is no address; write https:// and the page, or a citation in words',
  ],
  [
    'a percentage above 100',
    replaced(OBS, '76.73', '176.73'),
    'seeds/AZ/observations.csv:4:5 value: 176.73 is more than 100, the most for turnout; write a percent from 0 to 100',
  ],
  [
    'a unit the measure does not have',
    replaced(OBS, '76.73,,percent', '76.73,,count'),
    'seeds/AZ/observations.csv:4:7 unit: count is no unit of turnout; write percent',
  ],
  [
    'a part of a person',
    replaced(OBS, ',790,', ',790.5,'),
    'seeds/AZ/observations.csv:10:5 value: 790.5 is no whole number, and observers is counted; write a whole number',
  ],
  [
    'a range upside down',
    replaced(OBS, '92.4,93.5', '92.4,91.5'),
    'seeds/AZ/observations.csv:8:6 high: 91.5 is not above the lower end 92.4; write the upper end, or leave it empty',
  ],
  [
    'a share of nobody',
    replaced(OBS, 'zahid-oruj,national', ',national'),
    "seeds/AZ/observations.csv:3:3 subject: is empty, and vote-share is somebody's; write the id of the contestant",
  ],
  [
    'a turnout of somebody',
    replaced(OBS, 'turnout,,national,76.73', 'turnout,yap,national,76.73'),
    'seeds/AZ/observations.csv:4:3 subject: "yap" stands with turnout, which is of the election; leave it empty',
  ],
  [
    'a day the calendar does not have',
    replaced(OBS, '2024-02-13', '2024-02-30'),
    'seeds/AZ/observations.csv:11:11 as_of: "2024-02-30" is no day of the calendar; mend the date',
  ],
  [
    'an hour that no clock shows',
    replaced(OBS, 'T17:00', 'T25:00'),
    'seeds/AZ/observations.csv:6:11 as_of: "2024-02-07T25:00" is no day of the calendar; mend the date',
  ],
  [
    'a figure of the future',
    replaced(OBS, '2024-02-13', '2026-02-13'),
    'seeds/AZ/observations.csv:11:11 as_of: 2026-02-13 has not come yet; write the day the number was given',
  ],
  [
    'a result before the vote',
    replaced(OBS, '2024-02-13', '2024-01-13'),
    'seeds/AZ/observations.csv:11:11 as_of: 2024-01-13 is before the vote of 2024-02-07, and the stage is final; mend',
  ],
  [
    'fieldwork that ends before it begins',
    replaced(OBS, '2024-02-07/2024-02-07', '2024-02-07/2024-02-01'),
    'seeds/AZ/observations.csv:8:17 fieldwork: "2024-02-07/2024-02-01" is not two days in order; write e.g.',
  ],
  [
    'a partial count without its share',
    replaced(OBS, '92.05,,percent,,partial,93.35', '92.05,,percent,,partial,'),
    'seeds/AZ/observations.csv:2:10 counted: is empty for a partial count; write the percent counted, the hour in as_of',
  ],
  [
    'a share counted of a final result',
    replaced(OBS, 'final,,2024-02-13', 'final,99,2024-02-13'),
    'seeds/AZ/observations.csv:11:10 counted: 99 stands with the stage final; leave it empty, or write the stage partial',
  ],
  [
    'a result called administrative',
    replaced(OBS, 'final,,2024-02-13', 'administrative,,2024-02-13'),
    'seeds/AZ/observations.csv:11:9 stage: vote-share comes out of votes; write the stage of the count or poll',
  ],
  [
    'a sample of a commission',
    replaced(OBS, '2025 edition,,', '2025 edition,1000,'),
    'seeds/AZ/observations.csv:11:9 stage: final has a sample, margin of error or fieldwork; write the stage of the poll',
  ],
  [
    'an election that is not there',
    replaced(OBS, `${E},observers`, 'AZ-2024-03-presidential-1,observers'),
    `seeds/AZ/observations.csv:10:1 election: "AZ-2024-03-presidential-1" is not in AZ/elections.csv; write ${E}, or`,
  ],
  [
    'a contestant misspelt',
    replaced(OBS, 'zahid-oruj', 'zahid-orudj'),
    'seeds/AZ/observations.csv:3:3 subject: "zahid-orudj" is not in AZ/contestants.csv; write zahid-oruj, or add the line there',
  ],
  [
    'a source that is not there',
    replaced(OBS, 'cia-wf', 'nobody'),
    'seeds/AZ/observations.csv:11:13 source: "nobody" is not in sources.csv; add the line there, or mend the id',
  ],
  [
    'a scope that is not there',
    replaced(OBS, 'liberated-territories', 'moon'),
    'seeds/AZ/observations.csv:9:4 scope: "moon" is neither in scopes.csv nor in AZ/scopes.csv; add the line there',
  ],
  [
    'one figure twice',
    row(`${E},observers,,international,790,,count,over,administrative,,2024-02-07,,cec-az,https://report.az/,,,,,`),
    `seeds/AZ/observations.csv:${NEXT}:5 value: the same figure stands in line 10; mend it, or list it`,
  ],
  [
    'two values of one quantity',
    row(`${E},observers,,international,791,,count,over,administrative,,2024-02-07,,cec-az,https://report.az/,,,,,`),
    `seeds/AZ/observations.csv:${NEXT}:5 value: 791 where line 10 has 790 of the same source and time; mend it, or list it with the reason in known-contradictions.csv: one-value,${E}/observers//international/cec-az/administrative/2024-02-07//count/,`,
  ],
  [
    'shares above 100',
    replaced(OBS, '2.19', '21.9'),
    `seeds/AZ/observations.csv:3:5 value: the shares of this count sum to 113.95 (92.05 + 21.9); mend it, or list it with the reason in known-contradictions.csv: share-sum,${E}/cec-az/partial/93.35/2024-02-08/national,`,
  ],
  [
    'a share its votes contradict',
    replaced(OBS, '92.13', '93.12'),
    'seeds/AZ/observations.csv:14:5 value: 93.12 percent, but 4567458 of 4957600 are 92.130 percent; mend it, or list',
  ],
  [
    'a turnout its ballots contradict',
    replaced(OBS, '76.73', '67.73'),
    'seeds/AZ/observations.csv:4:5 value: 67.73 percent, but 4971032 of 6478623 are 76.730 percent; mend it, or list',
  ],
  [
    'more seats than the chamber has',
    row(
      `AZ-2020-02-parliamentary-1,seats,yap,national,126,,count,,final,,2020-03-05,,cec-az,https://msk.gov.az/,,,,,\nAZ-2020-02-parliamentary-1,seats-total,,national,125,,count,,final,,2020-03-05,,cec-az,https://msk.gov.az/,,,,,`,
    ),
    `seeds/AZ/observations.csv:${NEXT}:5 value: the seats of this count sum to 126, line 16 has 125 in all; mend it`,
  ],
  [
    'a contradiction listed that does not occur',
    { 'known-contradictions.csv': 'rule,key,reason\nshare-sum,AZ/nothing,kept because of the test\n' },
    'seeds/known-contradictions.csv:2:2 key: "AZ/nothing" does not occur; remove the line',
  ],
  [
    'an election of another month',
    replaced('AZ/elections.csv', '2024-02-07', '2024-03-07'),
    `seeds/AZ/elections.csv:2:1 id: "${E}" is not of this country, month, type and round; write AZ-2024-03-presidential-1`,
  ],
  [
    'an election of the wrong century',
    replaced(
      'AZ/elections.csv',
      'AZ-2020-02-parliamentary-1,AZ,parliamentary,2020',
      'AZ-2120-02-parliamentary-1,AZ,parliamentary,2120',
    ),
    'seeds/AZ/elections.csv:3:4 date: 2120-02-09 is more than two years ahead; mend the date',
  ],
  [
    "another country's election in the folder",
    replaced('AZ/elections.csv', '-1,AZ,parl', '-1,GE,parl'),
    'seeds/AZ/elections.csv:3:2 country: "GE" stands in the folder AZ; write AZ',
  ],
  [
    'a contestant of two kinds',
    replaced('AZ/contestants.csv', 'candidate,Zahid Orudj', 'party,Zahid Orudj'),
    'seeds/AZ/contestants.csv:6:2 kind: party where line 5 has candidate; write one kind, or give this contestant',
  ],
  [
    'a party that belongs to a candidate',
    replaced('AZ/contestants.csv', 'New Azerbaijan Party,en,', 'New Azerbaijan Party,en,ilham-aliyev'),
    'seeds/AZ/contestants.csv:7:5 of: "ilham-aliyev" has no members; write a party, alliance or group',
  ],
  [
    'a name listed twice',
    replaced('AZ/contestants.csv', 'Zahid Orudj,', 'Zahid Oruj,en'),
    'seeds/AZ/contestants.csv:6:1 id: "zahid-oruj, Zahid Oruj, en" stands in line 5 already; keep one of the two lines',
  ],
  [
    'a source without terms',
    replaced('sources.csv', 'public domain', ''),
    'seeds/sources.csv:4:8 terms: is empty; write licence or terms under which its rows stand here, e.g. facts, cited',
  ],
  [
    'an origin that has an origin',
    added(
      'sources.csv',
      'vdem,V-Dem,compilation,,mirror,,,CC BY 4.0,\nmirror,A mirror,outlet,,cec-az,,,"facts, cited",',
    ),
    'seeds/sources.csv:6:5 origin: "mirror" repeats another source; write cec-az',
  ],
  [
    'an office of two countries',
    added('offices.csv', 'GE,Milli Majlis,parliamentary'),
    'seeds/offices.csv:3:2 name: "Milli Majlis" stands in line 2 already; keep one of the two lines',
  ],
  [
    'a list with other separators',
    replaced('countries.csv', 'Georgian | Georgians', 'Georgian|Georgians'),
    'seeds/countries.csv:2:3 demonyms: "Georgian|Georgians" is not a clean list; separate items with " | "',
  ],
  [
    'a statement of an unknown kind',
    replaced('AZ/statements.csv', 'international', 'foreign'),
    'seeds/AZ/statements.csv:2:3 kind: "foreign" is not known; write one of international, citizen, party, delegation',
  ],
  [
    'a missing comma',
    replaced('offices.csv', 'Milli Majlis,parliamentary', 'Milli Majlis'),
    'seeds/offices.csv:2 2 cells where the header has 3; add the missing commas',
  ],
  [
    'a quote never closed',
    replaced('AZ/statements.csv', 'pluralism"', 'pluralism'),
    'seeds/AZ/statements.csv:2:4 the quote that opens this cell is never closed; close it with "',
  ],
  [
    'a wrong header',
    replaced('scopes.csv', 'id,name', 'id,title'),
    'seeds/scopes.csv:1 the header is "id,title"; write id,name',
  ],
  ['a missing table', { 'sources.csv': null }, 'seeds/sources.csv is missing; add it with its header'],
  ['a country without elections', { 'GE/scopes.csv': 'id,name\n' }, 'seeds/GE/elections.csv is missing; add it'],
  [
    'a folder of no country',
    { 'ZZ/elections.csv': 'id,country,type,date,round,name,office,note\n' },
    'seeds/ZZ/ "ZZ" is no country; name the folder by a code of countries.csv',
  ],
  [
    'a file by another name',
    { 'AZ/observation.csv': 'a\n' },
    'seeds/AZ/observation.csv is no table of the package; name it one of countries.csv',
  ],
  ['a package that is no JSON', { 'datapackage.json': '{' }, 'seeds/datapackage.json not JSON ('],
];

describe('a planted fault is told with its place and the mend', () => {
  it.each(PLANTED)('%s', (_name, changes, fault) => {
    expect(faultsOf(changes)).toContainEqual(expect.stringContaining(fault));
  });
});

describe('the check', () => {
  it('finds no fault in the tables as they are', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it('tells all faults of a run, in the order of the files', () => {
    const changes = { ...replaced(OBS, '92.05', '9x'), ...replaced('sources.csv', 'public domain', '') };
    expect(faultsOf(changes).map((fault) => fault.split(' ')[0])).toEqual([
      'seeds/AZ/observations.csv:2:5',
      'seeds/sources.csv:4:8',
    ]);
  });

  it('gives one fault for one cause: rows that refer to a broken row are not at fault', () => {
    expect(faultsOf(replaced('AZ/elections.csv', '2024-02-07', '2024-02-37'))).toEqual([
      'seeds/AZ/elections.csv:2:4 date: "2024-02-37" is not a date; write year-month-day, e.g. 2024-02-07',
    ]);
  });

  it('counts lines inside quoted cells', () => {
    const two = replaced('AZ/statements.csv', 'environment, without', 'environment,\nwithout');
    const line = `${E},OSCE PA,nobody,Words,2024-02-08,https://www.oscepa.org/\n`;
    expect(faultsOf({ 'AZ/statements.csv': `${two['AZ/statements.csv']}${line}` })[0]).toMatch(
      /^seeds\/AZ\/statements.csv:4:3 /,
    );
  });

  it('keeps a listed contradiction and reports it as known', () => {
    const key = `${E}/cec-az/partial/93.35/2024-02-08/national`;
    const files = seedFiles({
      ...replaced(OBS, '2.19', '21.9'),
      'known-contradictions.csv': `rule,key,reason\nshare-sum,${key},the agency misprinted one of them\n`,
    });
    const { faults, known } = checkSeeds(files, TODAY);
    expect(faults).toEqual([]);
    expect(known).toMatchObject([{ rule: 'share-sum', key, reason: 'the agency misprinted one of them' }]);
  });

  it('lets shares pass that exceed 100 by rounding only', () => {
    expect(faultsOf(replaced(OBS, '2.19', '7.96'))).toEqual([]);
    expect(faultsOf(replaced(OBS, '2.19', '7.97'))).toHaveLength(1);
  });

  it("does not add a party's share to its alliance's, nor one question of a referendum to another", () => {
    const share = (subject: string, value: number) =>
      `AZ-2020-02-parliamentary-1,vote-share,${subject},national,${value},,percent,,final,,2020-03-05,,cec-az,https://msk.gov.az/,,,,,`;
    const names = [
      'bloc,alliance,Bloc,,',
      'party-a,party,Party A,,bloc',
      'q1,group,Question 1,,',
      'q2,group,Question 2,,',
      'q1-yes,option,Yes,,q1',
      'q2-yes,option,Yes,,q2',
    ];
    const contestants = added('AZ/contestants.csv', names.join('\n'));
    const alliance = row([share('bloc', 60), share('party-a', 60)].join('\n'));
    const questions = row([share('q1-yes', 84.2), share('q2-yes', 91.1)].join('\n'));
    expect(faultsOf({ ...contestants, ...alliance })).toEqual([]);
    expect(faultsOf({ ...contestants, ...questions })).toEqual([]);
    expect(faultsOf({ ...contestants, ...row([share('bloc', 60), share('yap', 60)].join('\n')) })).toHaveLength(1);
  });
});
