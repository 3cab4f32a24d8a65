import type { ElectionType } from '../model/election';
import type { MeasureName } from '../model/measure';
import type { Agreement } from './agreement';
import type { ArticleTime } from './elections';

/** What a figure's words, those around it and its article say of its election: what the rules decide by. */

export interface ElectionEvidence {
  /** Countries named in the claim's sentence, nearest to the figure first. */
  countries: string[];
  /** The words beside the figure name its contest. */
  hasContest?: boolean;
  /** The country named right in front of the figure's own contest. */
  contestIn?: string | undefined;
  /** Countries named in the sentences before, nearest sentence first. */
  countriesBefore: string[];
  /** Those of them that stand beside a contest: "the election in France". */
  contestsBefore: string[];
  /** Countries whose dataset knows the subject. */
  subjectCountries: string[];
  /** The one country that knows the subject as a candidate. */
  candidateOf?: string | undefined;
  /** The country of the place that the claim's paragraph of a digest is dated from. */
  dateline?: string | undefined;
  /** Countries named in the claim's paragraph, each as often as named. */
  paragraphCountries: string[];
  /** Elections in which the subject stood, where the dataset knows it as a candidate. */
  stoodIn?: string[] | undefined;
  /** A day named, as MM-DD: "on [May 14]". */
  day?: string | undefined;
  /** The same of the other people that the sentence names. */
  stoodBeside?: string[][] | undefined;
  /** The sentence sets a nominee against the other side. */
  matchUp?: boolean | undefined;
  /** Words of the places that the paragraph has named so far, folded. */
  places?: ReadonlySet<string> | undefined;
  /** "two years ago", in years. */
  ago?: number | undefined;
  /** A month named without a contest, 1 to 12. */
  heldIn?: number | undefined;
  /** The month of the contest named, 1 to 12, without a year. */
  month?: number | undefined;
  /** Identity of the subject, for what was told of it before. */
  subject: object | undefined;
  subjectKind: 'person' | 'party' | 'option' | 'other' | undefined;
  measure: MeasureName;
  /** The sentence tells votes for and against. */
  forAndAgainst?: boolean | undefined;
  /** Seats are what it counts, whatever it says of them. */
  countsSeats?: boolean | undefined;
  /** Seats that a side is said to have now. */
  holdsNow?: boolean | undefined;
  /** A number of seats that a law asks for. */
  ofSeats?: boolean | undefined;
  types: ElectionType[];
  /** Where parliament is among them, only a "general election" says so. */
  general?: boolean | undefined;
  /** A chamber is named in the sentence. */
  chamber: boolean;
  /** Types named in the sentences before, nearest first. */
  typesBefore: ElectionType[];
  /** The same without what only a "general election" says. */
  toldBefore?: ElectionType[] | undefined;
  year?: number | undefined;
  previous?: boolean | undefined;
  several?: boolean | undefined;
  round?: number | undefined;
  ahead?: boolean | undefined;
  poll: boolean;
  /** A count yields it: what has a value before the vote is a poll's or a law's. */
  result: boolean;
  paragraph: number;
  sentence: number;
  /** Elections for which a source gives this very number. */
  agreement?: Agreement | undefined;
}

export interface ArticleEvidence {
  time: ArticleTime;
  /** Surest first. */
  countries: { country: string; score: number }[];
  /** Types by how often they are named, most first. */
  types: { type: ElectionType; count: number }[];
  /** A chamber is named somewhere. */
  chamber: boolean;
}
