/** Who stands: a candidate, a party, an alliance, an option on a ballot. */

export const CONTESTANT_KINDS = ['candidate', 'party', 'alliance', 'option', 'group'] as const;
export type ContestantKind = (typeof CONTESTANT_KINDS)[number];

export interface Contestant {
  /** Unique in its country: `ilham-aliyev`. */
  id: string;
  kind: ContestantKind;
  /** The name shown: the first of `names`. */
  name: string;
  /** Every name it goes by, in every script, with the language where known. */
  names: { name: string; language?: string }[];
  /** Party of a candidate or alliance of a party; related, never merged. */
  of?: string;
}
