/** The articles of a workspace in bounded memory: the latest as objects, the others packed as their lines of the cache. */
import type { ArticleRecord } from '../types.js';
import { decodeRecord, encodeRecord } from './codec.js';

/** So many stay objects; they take about 30 kB each, packed ones about 9 kB. */
const LIVE = 1500;
/** Packed ones that were asked for last stay objects for a while. */
const RECENT = 64;

/** Reads like a map; `values()` unpacks one after the other, so take what you need of each and let it go. */
export class ArticleStore implements ReadonlyMap<string, ArticleRecord> {
  private readonly kept = new Map<string, ArticleRecord | Uint8Array>();
  private readonly published = new Map<string, string>();
  /** Ids of those that are objects, the oldest first. */
  private readonly live = new Set<string>();
  private readonly recent = new Map<string, ArticleRecord>();
  private readonly encoder = new TextEncoder();
  private readonly decoder = new TextDecoder();

  constructor(private readonly most = LIVE) {}

  get size(): number {
    return this.kept.size;
  }

  set(record: ArticleRecord): void {
    const { id, details } = record;
    this.delete(id);
    this.kept.set(id, record);
    this.published.set(id, details.published ?? '9');
    this.live.add(id);
    if (this.live.size <= this.most) return;
    const [oldest] = this.live;
    this.live.delete(oldest!);
    this.kept.set(oldest!, this.encoder.encode(encodeRecord(this.kept.get(oldest!) as ArticleRecord)));
  }

  delete(id: string): void {
    this.kept.delete(id);
    this.published.delete(id);
    this.live.delete(id);
    this.recent.delete(id);
  }

  has(id: string): boolean {
    return this.kept.has(id);
  }

  get(id: string): ArticleRecord | undefined {
    const kept = this.kept.get(id);
    if (!(kept instanceof Uint8Array)) return kept;
    const known = this.recent.get(id);
    if (known) return known;
    const record = this.unpack(kept);
    this.recent.set(id, record);
    if (this.recent.size > RECENT) this.recent.delete([...this.recent.keys()][0]!);
    return record;
  }

  /** Ids in the order of publication, then by name; what has no day comes last. */
  inOrder(): string[] {
    return [...this.published].sort(([x, a], [y, b]) => (a < b || (a === b && x < y) ? -1 : 1)).map(([id]) => id);
  }

  forEach(run: (record: ArticleRecord, id: string, all: ReadonlyMap<string, ArticleRecord>) => void): void {
    for (const [id, record] of this) run(record, id, this);
  }

  keys(): MapIterator<string> {
    return this.kept.keys();
  }

  *values(): MapIterator<ArticleRecord> {
    for (const kept of this.kept.values()) yield kept instanceof Uint8Array ? this.unpack(kept) : kept;
    return undefined;
  }

  *entries(): MapIterator<[string, ArticleRecord]> {
    for (const [id, kept] of this.kept) yield [id, kept instanceof Uint8Array ? this.unpack(kept) : kept];
    return undefined;
  }

  [Symbol.iterator](): MapIterator<[string, ArticleRecord]> {
    return this.entries();
  }

  private unpack(bytes: Uint8Array): ArticleRecord {
    return decodeRecord(this.decoder.decode(bytes));
  }
}
