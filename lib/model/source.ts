/** Who made a number, of what kind, where it publishes, whose number it is at bottom. */

export const SOURCE_KINDS = [
  'authority',
  'court',
  'pollster',
  'observer',
  'compilation',
  'outlet',
  'party',
  'parallel-count',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export interface Source {
  id: string;
  name: string;
  kind: SourceKind;
  /** Country it works in, where it is of one country. */
  country?: string;
  /**
   * The source whose number this one repeats: a compilation's origin is the commission. Rows with one origin
   * are one voice. A source that makes its own numbers is its own origin.
   */
  origin: string;
  /** Other names: abbreviations, other spellings, other languages. */
  aliases: string[];
  url?: string;
  owner?: string;
  /** Licence or terms under which its rows are bundled. */
  terms?: string;
}
