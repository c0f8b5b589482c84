/** A workspace's own places (dateline.gazetteer.yaml): what people add outranks what ships. */
import type { PlaceType } from '../model/kinds.js';
import { foldName, lookupKeys, otherArticleKey } from './fold.js';
import { skeleton } from './skeleton.js';
import type { Gazetteer, GazetteerEntry, GazetteerHit } from './types.js';

/** One place of the workspace's file. Plain data: it travels to the worker as it is. */
export interface WorkspacePlace {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly type: PlaceType;
  readonly lat: number;
  readonly lon: number;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** Administrative parents, nearest first. */
  readonly parents?: readonly string[];
  /** Rough radius in km, for areas. */
  readonly radius?: number;
  readonly population?: number;
  /** Where the coordinates come from. */
  readonly source?: string;
}

/** A gazetteer over the workspace's places. Ids are "workspace:" and the folded name, numbered where several share it. */
export function workspaceGazetteer(places: readonly WorkspacePlace[]): Gazetteer {
  const byKey = new Map<string, GazetteerEntry[]>();
  const byBones = new Map<string, GazetteerEntry[]>();
  const taken = new Map<string, number>();
  const put = (map: Map<string, GazetteerEntry[]>, key: string, entry: GazetteerEntry): void => {
    const list = map.get(key);
    if (!list) map.set(key, [entry]);
    else if (!list.includes(entry)) list.push(entry);
  };
  for (const place of places) {
    const slug = foldName(place.name).replace(/ /g, '-');
    const number = (taken.get(slug) ?? 0) + 1;
    taken.set(slug, number);
    const entry = entryOf(place, `workspace:${slug}${number > 1 ? `-${number}` : ''}`);
    for (const name of [place.name, ...(place.aliases ?? [])]) {
      for (const key of lookupKeys(name)) put(byKey, key, entry);
      if (skeleton(name).length >= 4) put(byBones, skeleton(name), entry);
    }
  }
  const exact = (name: string): readonly GazetteerEntry[] => {
    for (const key of [...lookupKeys(name), otherArticleKey(name)]) if (byKey.has(key)) return byKey.get(key)!;
    return [];
  };
  return {
    has: (name) => exact(name).length > 0,
    find: (name) => {
      const found = exact(name);
      const hits: GazetteerHit[] = found.map((entry) => ({ entry, match: 'exact' }));
      return hits.length ? hits : (byBones.get(skeleton(name)) ?? []).map((entry) => ({ entry, match: 'skeleton' }));
    },
  };
}

/** Several gazetteers as one; where an earlier one has a name, its entries come first. */
export function layered(gazetteers: readonly Gazetteer[]): Gazetteer {
  return {
    has: (name) => gazetteers.some((one) => one.has(name)),
    find: (name) => {
      const hits = gazetteers.flatMap((one) => one.find(name));
      return hits.some((hit) => hit.match === 'skeleton')
        ? [...hits.filter((hit) => hit.match === 'exact'), ...hits.filter((hit) => hit.match === 'skeleton')]
        : hits;
    },
  };
}

function entryOf(place: WorkspacePlace, id: string): GazetteerEntry {
  return {
    id,
    name: place.name,
    type: place.type,
    lat: place.lat,
    lon: place.lon,
    ...(place.country ? { country: place.country } : {}),
    parents: place.parents ?? [],
    population: place.population ?? 0,
    radiusKm: place.radius ?? 0,
  };
}
