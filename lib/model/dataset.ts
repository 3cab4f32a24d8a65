import type { Contestant, ContestantKind } from './contestant';
import type { Election } from './election';
import type { Observation, Statement } from './observation';
import type { Source } from './source';

/** A country and the words that name it. */
export interface Country {
  code: string;
  /** First the English name, then other names. */
  names: string[];
  /** Demonyms and adjectives: Azerbaijani, Azeri. */
  demonyms: string[];
  capital?: string;
  /** Chambers and offices that name the country without saying so: Bundestag, Milli Majlis. */
  offices: { name: string; type: Election['type'] }[];
  /** States, provinces, nations within it, that name it in a text: Florida, Bavaria. */
  places?: string[];
}

/** A contestant's full name that tells the country by itself: "Recep Tayyip Erdoğan". */
export interface TellingName {
  name: string;
  country: string;
  kind: ContestantKind;
}

/** What is loaded at once: enough to tell which countries and elections a text is about. */
export interface DatasetIndex {
  /** Day of compilation, ISO. */
  date: string;
  countries: Country[];
  /** Every election of the dataset, without its figures. */
  elections: Election[];
  /** Contestants by whom a text that names no country is recognised. */
  tellingNames: TellingName[];
  /** Countries that have a pack. */
  packs: string[];
}

/** A place or group that figures are limited to, and the names texts give it: "liberated territories", "abroad". */
export interface Scope {
  id: string;
  names: string[];
}

/** One country's facts. */
export interface Pack {
  country: string;
  elections: Election[];
  contestants: Contestant[];
  observations: Observation[];
  statements: Statement[];
  /** The country's own scopes and those of all countries. */
  scopes: Scope[];
  /** The sources that the pack names. */
  sources: Source[];
}

/** The index and the packs a text needs, as handed to the steps. */
export interface Dataset {
  index: DatasetIndex;
  packs: Pack[];
}
