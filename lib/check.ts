import { checkNumbers } from './checks';
import { shapes } from './claims';
import { languages } from './languages';
import { assignElections } from './matching/assign';
import { rankCountries } from './matching/countries';
import { describeElections } from './matching/describe';
import { isEarlier } from './matching/elections';
import { reportClaims } from './matching/report-claims';
import { countContestants } from './matching/subjects';
import { measures } from './measures';
import type { Dataset, DatasetIndex } from './model/dataset';
import type { Article, Report } from './model/report';
import { contestantIds, placeOf, toClaim } from './reading/claims';
import { draftEvidence, overview } from './reading/evidence';
import { fold } from './reading/fold';
import { keepElectoral } from './reading/gate';
import { knownNames } from './reading/known-names';
import { meanings } from './reading/meaning';
import { read } from './reading/read';

/**
 * The whole journey: an article and the loaded data in, a report out. Pure, and the same in the browser, on the
 * command line and in tests: "Aliyev won [92.05 percent]" becomes a claim with what the other sources give.
 */
export function check(article: Article, dataset: Dataset): Report {
  const language = languages.get((article.lang ?? 'en').slice(0, 2).toLowerCase()) ?? languages.get('en')!;
  const reading = read(article.text, { language, measures, shapes }, knownNames(dataset));
  const drafts = keepElectoral(reading, meanings(reading, article.text));
  const { countryMentions, types, chamber, contestantIds: named, ...time } = overview(reading, language, article.date);
  const about = {
    time: { ...(article.date && { date: article.date }), ...time, contestants: countContestants(named, dataset.packs) },
    countries: rankCountries(countryMentions, dataset.index),
    types,
    chamber,
  };
  const evidence = drafts.map((draft) => draftEvidence(draft, reading));
  const assigned = assignElections(evidence, about, dataset.index);
  const claims = drafts.map((draft, index) => ({
    claim: toClaim(draft, assigned[index]!, isEarlier(assigned[index]!.election, about.time, dataset.index)),
    knownIds: contestantIds(draft),
    place: placeOf(draft, article.text),
  }));
  const reported = reportClaims(claims, dataset, fold);
  return {
    id: article.id ?? '',
    ...(article.url && { url: article.url }),
    ...(article.title && { title: article.title }),
    language: language.code,
    elections: describeElections(reported, dataset),
    claims: reported,
    checks: checkNumbers(reported),
    dataDate: dataset.index.date,
  };
}

/** Countries that an article may be about: those whose packs `check` needs, surest first, a handful at most. */
export function countriesOf(article: Article, index: DatasetIndex): string[] {
  const reading = read(
    article.text,
    { language: languages.get('en')!, measures: [], shapes: [] },
    knownNames({ index, packs: [] }),
  );
  const packs = new Set(index.packs);
  return rankCountries(overview(reading, languages.get('en')!).countryMentions, index)
    .map((entry) => entry.country)
    .filter((country) => packs.has(country))
    .slice(0, 6);
}
