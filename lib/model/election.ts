/** A contest: country, type, date, round. */

export const ELECTION_TYPES = [
  'presidential',
  'parliamentary',
  'referendum',
  'regional',
  'local',
  'european',
  'primary',
  'by-election',
  'leadership',
  'other',
] as const;
export type ElectionType = (typeof ELECTION_TYPES)[number];

/** What a text says of a contest; `id` where the dataset holds it. */
export interface ElectionRef {
  id?: string;
  /** ISO 3166-1 alpha-2; EU for a European Parliament election taken as a whole. */
  country: string;
  type: ElectionType;
  year: number;
  round?: number;
}

/** An election of the dataset. */
export interface Election extends ElectionRef {
  /** `AZ-2024-02-presidential-1`: country, year, month, type, round. */
  id: string;
  /** Day of the vote, ISO 8601 (or its last day). */
  date: string;
  /** Title for screens: "Presidential election". */
  name: string;
  /** Chamber or office, as written: "Milli Majlis". */
  office?: string;
  /** How the vote is set up; comparisons of shares may be held back for multi-member votes. */
  note?: string;
}

/** How a vote lies to a text: it was over when that was written, held days before, the day before, it is at hand, or to come. */
export type WhenHeld = 'earlier' | 'held' | 'voted' | 'now' | 'ahead';
