import type { Dataset } from '../model/dataset';
import type { ElectionType } from '../model/election';
import { countAgreements } from './agreement';
import type { ArticleEvidence, ElectionEvidence } from './assign';
import { type NameMention, rankCountries } from './countries';
import { dateOrNone } from './days';
import { countContestants } from './subjects';

/** What an article as a whole says of countries, types, years and contestants, beside what the dataset knows of them. */
export interface ArticleOverview {
  countryMentions: NameMention[];
  types: { type: ElectionType; count: number }[];
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
  const { countryMentions, types, chamber, contestantIds, ...time } = overview;
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
    countries: rankCountries(countryMentions, index),
    types,
    chamber,
  };
}
