/** What was found across articles, kept between sessions: the same articles and decisions, the same answers. */
import type { Incident, SharedEntity } from '../types.js';
import { deflateText, inflateText, readBlobs, writeBlobs } from './blobs.js';

export interface Answers {
  /** Of the articles and the decisions that were compared. */
  readonly key: string;
  /** How many incidents there are, and how many of them several articles tell. */
  readonly counts: { readonly incidents: number; readonly shared: number };
  /** Those that several articles tell. */
  sharedIncidents(): readonly Incident[];
  incidents(): readonly Incident[];
  entities(): readonly SharedEntity[];
}

interface Head {
  readonly key: string;
  readonly counts: Answers['counts'];
}

/** `incidents` begins with those that several articles tell. */
export function writeAnswers(key: string, incidents: readonly Incident[], entities: readonly SharedEntity[]): Uint8Array {
  const shared = incidents.filter(({ articles }) => articles.length > 1);
  const head: Head = { key, counts: { incidents: incidents.length, shared: shared.length } };
  const blocks = [shared, incidents.slice(shared.length), entities].map((list) => deflateText(JSON.stringify(list)));
  return writeBlobs({ head, blocks });
}

/** Each list is read when it is first asked for, and let go when memory is short. Nothing where the bytes are none of these. */
export function readAnswers(bytes: Uint8Array): Answers | undefined {
  const blobs = readBlobs(bytes);
  const [shared, rest, entities] = blobs?.blocks ?? [];
  if (!blobs || !shared || !rest || !entities) return undefined;
  const { key, counts } = blobs.head as Head;
  const sharedIncidents = weakly(() => JSON.parse(inflateText(shared)) as readonly Incident[]);
  return {
    key,
    counts,
    sharedIncidents,
    incidents: weakly(() => [...sharedIncidents(), ...(JSON.parse(inflateText(rest)) as readonly Incident[])]),
    entities: weakly(() => JSON.parse(inflateText(entities)) as readonly SharedEntity[]),
  };
}

function weakly<T extends object>(make: () => T): () => T {
  let made: WeakRef<T> | undefined;
  return () => {
    const known = made?.deref();
    if (known) return known;
    const value = make();
    made = new WeakRef(value);
    return value;
  };
}
