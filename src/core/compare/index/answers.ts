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
  /** How many blocks there are of shared incidents, of the others, and of entities. */
  readonly blocks: readonly [shared: number, others: number, entities: number];
}

/** Who is asked for what is kept. */
export interface Answering {
  key(): string;
  /** They begin with those that several articles tell. */
  incidents(): readonly Incident[];
  entities(): readonly SharedEntity[];
}

/** Characters that are packed at a time: a few dozen milliseconds. All at once would take seconds, and half a gigabyte. */
const PIECE = 500_000;

/** Packs a piece a step; the last gives all. What is asked must not change between two steps. */
export function* packAnswers(from: Answering, piece = PIECE): Generator<void, Uint8Array> {
  const key = from.key();
  const { counts, shared, others } = yield* packIncidents(from.incidents(), piece);
  const entities = yield* packList(from.entities(), piece);
  const head: Head = { key, counts, blocks: [shared.length, others.length, entities.length] };
  return writeBlobs({ head, blocks: [...shared, ...others, ...entities] });
}

type Blocks = readonly Uint8Array[];

function* packIncidents(
  incidents: readonly Incident[],
  piece: number,
): Generator<void, { readonly counts: Answers['counts']; readonly shared: Blocks; readonly others: Blocks }> {
  const shared = incidents.filter(({ articles }) => articles.length > 1);
  return {
    counts: { incidents: incidents.length, shared: shared.length },
    shared: yield* packList(shared, piece),
    others: yield* packList(incidents.slice(shared.length), piece),
  };
}

function* packList(list: readonly unknown[], piece: number): Generator<void, Blocks> {
  const blocks: Uint8Array[] = [];
  let texts: string[] = [];
  let length = 0;
  for (const [i, item] of list.entries()) {
    const text = JSON.stringify(item);
    texts.push(text);
    length += text.length;
    if (length < piece && i < list.length - 1) continue;
    blocks.push(deflateText(`[${texts.join(',')}]`));
    texts = [];
    length = 0;
    yield;
  }
  return blocks;
}

/** Each list is read when it is first asked for, and let go when memory is short. Nothing where the bytes are none of these. */
export function readAnswers(bytes: Uint8Array): Answers | undefined {
  const read = readBlobs(bytes);
  if (!read) return undefined;
  const whole = read.blocks.flatMap((block) => block ?? []);
  if (whole.length < read.blocks.length) return undefined;
  const { key, counts, blocks } = read.head as Head;
  const [ofShared, ofOthers] = blocks;
  const sharedIncidents = weakly(() => unpackList<Incident>(whole.slice(0, ofShared)));
  return {
    key,
    counts,
    sharedIncidents,
    incidents: weakly(() => [...sharedIncidents(), ...unpackList<Incident>(whole.slice(ofShared, ofShared + ofOthers))]),
    entities: weakly(() => unpackList<SharedEntity>(whole.slice(ofShared + ofOthers))),
  };
}

function unpackList<T>(blocks: Blocks): readonly T[] {
  return blocks.flatMap((block) => JSON.parse(inflateText(block)) as readonly T[]);
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
