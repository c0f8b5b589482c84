/** What was found across articles, kept between sessions: the same articles and decisions, the same answers. */
import type { Incident, SharedEntity } from '../types.js';
import { deflate, inflateText, readBlobs, writeBlobs } from './blobs.js';

export interface Answers {
  /** A hash of the decisions that held. */
  readonly decided: string;
  /** The articles that were compared. */
  articles(): readonly KeptArticle[];
  /** Those that several articles tell. */
  sharedIncidents(): readonly Incident[];
  incidents(): readonly Incident[];
  entities(): readonly SharedEntity[];
}

/** An article, and where its tellings meet those of others: hashes of the blocks that they stand in (incidents/telling-rules.ts). */
export type KeptArticle = readonly [id: string, hash: string, ...blocks: readonly number[]];

interface Head {
  readonly decided: string;
  /** How many blocks of bytes there are of shared incidents, of the others, of entities, and of articles. */
  readonly blocks: readonly [shared: number, others: number, entities: number, articles: number];
}

/** Who is asked for what is kept. */
export interface Answering {
  decided(): string;
  /** Nothing now and then, while they are put in order. */
  incidentsOneByOne(): Iterable<Incident | undefined>;
  entities(): readonly SharedEntity[];
  articlesOneByOne(): Iterable<KeptArticle>;
}

/** Bytes that are packed at a time: a few dozen milliseconds. All at once would take seconds, and half a gigabyte. */
const PIECE = 500_000;

/** Packs a piece a step; the last gives all. What is asked must not change between two steps. */
export function* packAnswers(from: Answering, piece = PIECE): Generator<void, Uint8Array> {
  const decided = from.decided();
  const [shared, others, entities, articles] = [new Packer(piece), new Packer(piece), new Packer(piece), new Packer(piece)];
  for (const incident of from.incidentsOneByOne()) {
    if (!incident || (incident.articles.length > 1 ? shared : others).add(incident)) yield;
  }
  for (const entity of from.entities()) if (entities.add(entity)) yield;
  for (const article of from.articlesOneByOne()) if (articles.add(article)) yield;
  const blocks = [shared.end(), others.end(), entities.end(), articles.end()] as const;
  const head: Head = {
    decided,
    blocks: [blocks[0].length, blocks[1].length, blocks[2].length, blocks[3].length],
  };
  return writeBlobs({ head, blocks: blocks.flat() });
}

type Blocks = readonly Uint8Array[];

const ENCODER = new TextEncoder();
/** UTF-8 takes at most so many bytes for a UTF-16 code unit. */
const BYTES_OF_A_UNIT = 3;

/** A list of items, deflated block by block. An item is bytes at once: texts that wait for others would fill the memory. */
class Packer {
  private readonly blocks: Uint8Array[] = [];
  private bytes = new Uint8Array(0);
  private length = 0;

  constructor(private readonly piece: number) {}

  /** Answers whether a block was full. */
  add(item: unknown): boolean {
    this.write(`${this.length ? ',' : '['}${JSON.stringify(item)}`);
    if (this.length < this.piece) return false;
    this.pack();
    return true;
  }

  end(): Blocks {
    if (this.length) this.pack();
    return this.blocks;
  }

  private write(text: string): void {
    const most = this.length + text.length * BYTES_OF_A_UNIT;
    if (most > this.bytes.length) {
      const { bytes } = this;
      this.bytes = new Uint8Array(Math.max(most, this.piece) + this.piece / 2);
      this.bytes.set(bytes);
    }
    this.length += ENCODER.encodeInto(text, this.bytes.subarray(this.length)).written;
  }

  private pack(): void {
    this.write(']');
    this.blocks.push(deflate(this.bytes.subarray(0, this.length)));
    this.length = 0;
  }
}

/** Each list is read when it is first asked for; the long ones are let go when memory is short. Nothing where the bytes are none of these. */
export function readAnswers(bytes: Uint8Array): Answers | undefined {
  const read = readBlobs(bytes);
  if (!read) return undefined;
  const whole = read.blocks.flatMap((block) => block ?? []);
  if (whole.length < read.blocks.length) return undefined;
  const { decided, blocks } = read.head as Head;
  const [shared, others, entities, articles] = partsOf(whole, blocks);
  const sharedIncidents = once(() => unpackList<Incident>(shared!));
  return {
    decided,
    sharedIncidents,
    incidents: weakly(() => [...sharedIncidents(), ...unpackList<Incident>(others!)]),
    entities: weakly(() => unpackList<SharedEntity>(entities!)),
    articles: once(() => unpackList<KeptArticle>(articles!)),
  };
}

function partsOf(all: Blocks, lengths: readonly number[]): readonly Blocks[] {
  let at = 0;
  return lengths.map((length) => all.slice(at, (at += length)));
}

function unpackList<T>(blocks: Blocks): readonly T[] {
  return blocks.flatMap((block) => JSON.parse(inflateText(block)) as readonly T[]);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
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
