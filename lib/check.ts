import { checkNumbers } from './checks';
import { shapes } from './claims';
import { languages } from './languages';
import { aboutOf } from './matching/about';
import { agreementsOf } from './matching/agreement';
import { assignElections } from './matching/assign';
import { rankCountries } from './matching/countries';
import { describeElections } from './matching/describe';
import { reportClaims } from './matching/report-claims';
import { standsInOf } from './matching/subjects';
import { whenHeld } from './matching/when-held';
import { measures } from './measures';
import type { Dataset, DatasetIndex } from './model/dataset';
import type { Article, Report } from './model/report';
import { aroundOf } from './reading/around';
import { quantityOf, toClaim } from './reading/claims';
import { countryMentions, draftEvidence, electionRankerOf, overview } from './reading/elections/evidence';
import { keepElectoral } from './reading/gate';
import { learnedMeasure as learn } from './reading/learned/measure-scorer';
import { meanings } from './reading/meaning';
import { knownNames } from './reading/names/known-names';
import { readElectoral, readNames } from './reading/read';
import { fold } from './reading/text/fold';
import { languageOf } from './reading/text/speaks';

/**
 * The whole journey: an article and the loaded data in, a report out: "Aliyev won [92.05 percent]" becomes a claim with
 * what the other sources give. Pure, and the same in the browser, on the command line and in tests.
 */
export function check({ id, url, title, date, lang, text }: Article, dataset: Dataset): Report {
  const page = { id: id ?? '', ...(url && { url }), ...(title && { title }), dataDate: dataset.index.date };
  const language = languageOf(text, lang, languages);
  const reading = language && readElectoral(text, { language, measures, shapes, learn }, knownNames(dataset));
  if (!reading) return { ...page, language: language?.code ?? lang ?? '', elections: [], claims: [], checks: [] };
  const drafts = keepElectoral(reading, meanings(reading, text, language.code));
  const agreements = agreementsOf(drafts.map(quantityOf), dataset.packs, fold);
  const standsIn = standsInOf(dataset.packs);
  const evidence = drafts.map((draft, index) => draftEvidence(draft, reading, agreements[index]!, standsIn));
  const about = aboutOf(overview(reading, language, date), date, dataset, evidence);
  const assigned = assignElections(evidence, about, dataset.index, electionRankerOf(language.code));
  const claims = drafts.map((draft, index) => ({
    claim: toClaim(text, draft, assigned[index]!, whenHeld(assigned[index]!.election, about.time, dataset.index)),
    ...aroundOf(draft, text, reading.lines),
  }));
  const reported = reportClaims(claims, { dataset, fold, dated: date !== undefined });
  const elections = describeElections(reported, dataset);
  return { ...page, language: language.code, elections, claims: reported, checks: checkNumbers(reported, dataset) };
}

/** Countries that an article may be about: those whose packs `check` needs, surest first, a handful at most. */
export function countriesOf({ text, lang }: Article, index: DatasetIndex): string[] {
  const language = languageOf(text, lang, languages);
  if (!language) return [];
  const { lines } = readNames(text, language, knownNames({ index, packs: [] }));
  return rankCountries(countryMentions(lines), index)
    .flatMap(({ country }) => (index.packs.includes(country) ? [country] : []))
    .slice(0, 6);
}
