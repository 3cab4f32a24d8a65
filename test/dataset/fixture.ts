import { readFileSync } from 'node:fs';
import type { SeedFile } from '../../lib/dataset/read-tables';

/** A small dataset of its own, without a fault: what tests plant faults into. The schema is the project's. */

export const TODAY = '2026-01-01';

const OBSERVATIONS = `election,measure,subject,scope,value,high,unit,qualifier,stage,counted,as_of,base,source,ref,sample_size,margin_of_error,fieldwork,sponsor,note
AZ-2024-02-presidential-1,vote-share,ilham-aliyev,national,92.05,,percent,,partial,93.35,2024-02-08,,cec-az,https://menafn.com/1107826822/,,,,,
AZ-2024-02-presidential-1,vote-share,zahid-oruj,national,2.19,,percent,,partial,93.35,2024-02-08,,cec-az,https://menafn.com/1107826822/,,,,,
AZ-2024-02-presidential-1,turnout,,national,76.73,,percent,,preliminary,,2024-02-08,,cec-az,https://menafn.com/1107826816/,,,,,"in all, at 19:00"
AZ-2024-02-presidential-1,ballots-cast,,national,4971032,,count,,preliminary,,2024-02-08,,cec-az,https://menafn.com/1107826816/,,,,,
AZ-2024-02-presidential-1,turnout,,national,70.84,,percent,,partial,,2024-02-07T17:00,,cec-az,https://menafn.com/1107826816/,,,,,
AZ-2024-02-presidential-1,registered-voters,,national,6478623,,count,,administrative,,2024-02-07,,cec-az,https://menafn.com/1107826822/,,,,,
AZ-2024-02-presidential-1,vote-share,ilham-aliyev,national,92.4,93.5,percent,,exit-poll,,2024-02-07,,ray-monitoring,https://news.az/,3000,2,2024-02-07/2024-02-07,,
AZ-2024-02-presidential-1,polling-stations,,liberated-territories,26,,count,,administrative,,2024-02-07,,cec-az,https://menafn.com/1107826822/,,,,,
AZ-2024-02-presidential-1,observers,,international,790,,count,over,administrative,,2024-02-07,,cec-az,https://news.az/,,,,,
AZ-2024-02-presidential-1,vote-share,ilham-aliyev,national,92.1,,percent,,final,,2024-02-13,,cia-wf,CIA World Factbook 2025 edition,,,,,
AZ-2024-02-presidential-1,votes,ilham-aliyev,national,4567458,,count,,final,,2024-02-11,,cec-az,https://www.msk.gov.az/,,,,,
AZ-2024-02-presidential-1,valid-votes,,national,4957600,,count,,final,,2024-02-11,,cec-az,https://www.msk.gov.az/,,,,,
AZ-2024-02-presidential-1,vote-share,ilham-aliyev,national,92.13,,percent,,final,,2024-02-11,,cec-az,https://www.msk.gov.az/,,,,,
`;

const TEXTS: Record<string, string> = {
  'datapackage.json': readFileSync(new URL('../../seeds/datapackage.json', import.meta.url), 'utf8'),
  'countries.csv': `code,names,demonyms,capital
GE,Georgia,Georgian | Georgians,Tbilisi
AZ,Azerbaijan | Republic of Azerbaijan,Azerbaijani | Azeri,Baku
`,
  'offices.csv': `country,name,type
AZ,Milli Majlis,parliamentary
`,
  'scopes.csv': `id,name
abroad,abroad
international,international observers
`,
  'sources.csv': `id,name,kind,country,origin,owner,url,terms,aliases
cec-az,Central Election Commission of Azerbaijan,authority,AZ,cec-az,,https://www.msk.gov.az/,"facts, cited",CEC | Mərkəzi Seçki Komissiyası
ray-monitoring,"""Rey"" Monitoring Center",pollster,AZ,ray-monitoring,,,"facts, cited",Ray Monitoring Center
cia-wf,CIA World Factbook,compilation,,official,,https://www.cia.gov/the-world-factbook/,public domain,
cec-ge,Central Election Commission of Georgia,authority,GE,cec-ge,,https://cesko.ge/,"facts, cited",
`,
  'AZ/elections.csv': `id,country,type,date,round,name,office,note
AZ-2024-02-presidential-1,AZ,presidential,2024-02-07,1,Early presidential election,President,
AZ-2020-02-parliamentary-1,AZ,parliamentary,2020-02-09,1,Early parliamentary election,Milli Majlis,125 single-member districts
`,
  'AZ/contestants.csv': `id,kind,name,language,of
ilham-aliyev,candidate,Ilham Aliyev,en,yap
ilham-aliyev,candidate,İlham Əliyev,az,yap
ilham-aliyev,candidate,Ильхам Алиев,ru,yap
zahid-oruj,candidate,Zahid Oruj,en,
zahid-oruj,candidate,Zahid Orudj,,
yap,party,New Azerbaijan Party,en,
`,
  'AZ/scopes.csv': `id,name
liberated-territories,liberated territories
abroad,stations in 37 countries
`,
  'AZ/observations.csv': OBSERVATIONS,
  'AZ/statements.csv': `election,mission,kind,statement,as_of,ref
AZ-2024-02-presidential-1,OSCE/ODIHR,international,"A restrictive environment, without real pluralism",2024-02-08,https://www.osce.org/odihr
`,
};

/** The files, with some of them changed, added, or (null) left out. */
export function seedFiles(changes: Record<string, string | null> = {}): SeedFile[] {
  return Object.entries({ ...TEXTS, ...changes }).flatMap(([path, text]) => (text === null ? [] : [{ path, text }]));
}

/** One file with a piece of its text replaced; fails where the piece is not there exactly once. */
export function replaced(path: string, old: string, text: string): Record<string, string> {
  const before = TEXTS[path] ?? '';
  if (before.split(old).length !== 2) throw new Error(`"${old}" is not once in ${path}`);
  return { [path]: before.replace(old, () => text) };
}

/** One file with a line added at its end. */
export function added(path: string, line: string): Record<string, string> {
  return { [path]: `${TEXTS[path] ?? ''}${line}\n` };
}
