/** What a gazetteer answers. Implementations: the packed world (packed.ts) and a workspace's own places (workspace.ts). */
import type { PlaceType } from '../model/kinds.js';

export interface GazetteerEntry {
  /** "geonames:169389", "curated:m5", "country:SY", "workspace:jobas". */
  readonly id: string;
  /** The main name in English or Latin transliteration. */
  readonly name: string;
  readonly type: PlaceType;
  readonly lat: number;
  readonly lon: number;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** Names of administrative parents, nearest first, the country last. */
  readonly parents: readonly string[];
  readonly population: number;
  /** Rough radius in km for areas (countries, regions); 0 for points. */
  readonly radiusKm: number;
}

/** How the asked name met the entry's name: `exact` after folding case and diacritics, `skeleton` by consonant skeleton of a transliteration. */
export type NameMatch = 'exact' | 'skeleton';

export interface GazetteerHit {
  readonly entry: GazetteerEntry;
  readonly match: NameMatch;
}

export interface Gazetteer {
  /** All entries with that name, most populous first; empty for an unknown one. */
  find(name: string): readonly GazetteerHit[];
  /** Whether some entry has that name exactly (after folding): cheap, for tagger features and guards. */
  has(name: string): boolean;
}
