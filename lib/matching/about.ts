import type { Dataset } from '../model/dataset';
import type { ElectionType } from '../model/election';
import { countAgreements } from './agreement';
import { type NameMention, rankCountries } from './countries';
import { dateOrNone } from './days';
import type { ArticleEvidence, ElectionEvidence } from './election-evidence';
import { votesTogether } from './same-day';
import { countContestants } from './subjects';

/** What an article as a whole says of countries, types, years and contestants, beside what the dataset knows of them. */
export interface ArticleOverview {
  countryMentions: NameMention[];
  types: { type: ElectionType; count: number }[];
  general: number;
  years: number[];
  focus?: number;
  latest?: number;
  headline?: number;
  chamber: boolean;
  words: Set<string>;
  days: Set<string>;
  /** `country id` of the dataset's contestants that are named. */
  contestantIds: Set<string>;
}

export function aboutOf(
  overview: ArticleOverview,
  written: string | undefined,
  { index, packs }: Dataset,
  claims: Pick<ElectionEvidence, 'agreement' | 'year' | 'previous'>[],
): ArticleEvidence {
  const date = dateOrNone(written);
  const { countryMentions, types, general, chamber, contestantIds, ...time } = overview;
  const countries = rankCountries(countryMentions, index);
  const together = general > 0 && votesTogether(countries[0]?.country, date, index);
  return {
    time: {
      ...(date && { date }),
      ...time,
      contestants: countContestants(contestantIds, packs),
      agreements: countAgreements(
        // What a sentence dates itself says nothing of the vote that the text is about.
        claims.flatMap(({ agreement, year, previous }) =>
          agreement && year === undefined && !previous ? [agreement] : [],
        ),
      ),
    },
    countries,
    types: together ? withoutGeneral(types, general) : types,
    chamber,
  };
}

/** The kinds that a text names, by how often, where "general election" names the day of two. */
const withoutGeneral = (types: ArticleOverview['types'], general: number): ArticleOverview['types'] =>
  types
    .map(({ type, count }) => ({ type, count: type === 'parliamentary' ? count - general : count }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
