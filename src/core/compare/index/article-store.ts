/** The articles of a workspace in bounded memory: the latest as objects, the others packed as the cache keeps them. */
import type { ArticleRecord } from '../types.js';
import { packArticle, unpackArticle, type PackedArticle } from './packed-article.js';

/** So many stay objects; they take about 30 kB each, packed ones a tenth of that. */
const LIVE = 200;
/** Packed ones that were asked for last stay objects for a while. */
const RECENT = 64;

/** Reads like a map; `values()` unpacks one after the other, so take what you need of each and let it go. */
export class ArticleStore implements ReadonlyMap<string, ArticleRecord> {
  private readonly kept = new Map<string, ArticleRecord | PackedArticle>();
  /** Ids of those that are objects, the oldest first. */
  private readonly live = new Set<string>();
  private readonly recent = new Map<string, ArticleRecord>();

  constructor(private readonly most = LIVE) {}

  get size(): number {
    return this.kept.size;
  }

  set(record: ArticleRecord): void {
    const { id } = record;
    this.delete(id);
    this.kept.set(id, record);
    this.live.add(id);
    if (this.live.size <= this.most) return;
    const [oldest] = this.live;
    this.live.delete(oldest!);
    this.kept.set(oldest!, packArticle(this.kept.get(oldest!) as ArticleRecord));
  }

  /** Takes an article in as it is packed. */
  put(article: PackedArticle): void {
    this.delete(article.id);
    this.kept.set(article.id, article);
  }

  /** Not unpacked where it is packed. */
  packed(id: string): PackedArticle | undefined {
    const kept = this.kept.get(id);
    return kept && (isPacked(kept) ? kept : packArticle(kept));
  }

  hashOf(id: string): string | undefined {
    return this.kept.get(id)?.hash;
  }

  delete(id: string): void {
    this.kept.delete(id);
    this.live.delete(id);
    this.recent.delete(id);
  }

  has(id: string): boolean {
    return this.kept.has(id);
  }

  get(id: string): ArticleRecord | undefined {
    const kept = this.kept.get(id);
    if (!kept || !isPacked(kept)) return kept;
    const known = this.recent.get(id);
    if (known) return known;
    const record = unpackArticle(kept);
    this.recent.set(id, record);
    if (this.recent.size > RECENT) this.recent.delete([...this.recent.keys()][0]!);
    return record;
  }

  /** Ids in the order of publication, then by name; what has no day comes last. */
  inOrder(): string[] {
    const days = [...this.kept.values()].map((kept): readonly [string, string] => [kept.id, publishedOf(kept) ?? '9']);
    return days.sort(([x, a], [y, b]) => (a < b || (a === b && x < y) ? -1 : 1)).map(([id]) => id);
  }

  forEach(run: (record: ArticleRecord, id: string, all: ReadonlyMap<string, ArticleRecord>) => void): void {
    for (const [id, record] of this) run(record, id, this);
  }

  keys(): MapIterator<string> {
    return this.kept.keys();
  }

  *values(): MapIterator<ArticleRecord> {
    for (const kept of this.kept.values()) yield isPacked(kept) ? unpackArticle(kept) : kept;
    return undefined;
  }

  *entries(): MapIterator<[string, ArticleRecord]> {
    for (const [id, kept] of this.kept) yield [id, isPacked(kept) ? unpackArticle(kept) : kept];
    return undefined;
  }

  [Symbol.iterator](): MapIterator<[string, ArticleRecord]> {
    return this.entries();
  }
}

function isPacked(kept: ArticleRecord | PackedArticle): kept is PackedArticle {
  return 'bytes' in kept;
}

function publishedOf(kept: ArticleRecord | PackedArticle): string | undefined {
  return isPacked(kept) ? kept.published : kept.details.published;
}
