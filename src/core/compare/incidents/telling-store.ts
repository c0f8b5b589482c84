/** The tellings of a workspace in bounded memory: those of the articles that were asked for last as objects, the others packed. */
import type { Items } from '../join/joiner.js';
import { parseReference, type Reference } from '../types.js';
import { packTellings, unpackTellings, type PackedTellings } from './packed-tellings.js';
import type { Telling } from './telling.js';

/** So many articles' tellings stay objects; they take about 20 kB an article, packed ones a tenth of that. */
const LIVE = 500;

/** Reads like a map of tellings by id. */
export class TellingStore implements Items<Telling> {
  /** By article; the one that was asked for last stands last. */
  private readonly live = new Map<string, Map<Reference, Telling>>();
  /** Of articles that are no objects, and of those that have not changed since they were. */
  private readonly packed = new Map<string, PackedTellings>();
  private count = 0;

  constructor(private readonly most = LIVE) {}

  get size(): number {
    return this.count;
  }

  /** Ids of an article's tellings. */
  of(article: string): Reference[] {
    return [...(this.live.get(article)?.keys() ?? this.packed.get(article)?.ids ?? [])];
  }

  has(id: Reference): boolean {
    const { article } = parseReference(id);
    return this.live.get(article)?.has(id) ?? this.packed.get(article)?.ids.includes(id) ?? false;
  }

  get(id: Reference): Telling | undefined {
    return this.objects(parseReference(id).article)?.get(id);
  }

  set(id: Reference, telling: Telling): void {
    const { article } = telling;
    const objects = this.objects(article) ?? new Map<Reference, Telling>();
    if (!objects.has(id)) this.count += 1;
    objects.set(id, telling);
    this.packed.delete(article);
    this.keep(article, objects);
  }

  delete(id: Reference): void {
    const { article } = parseReference(id);
    const objects = this.objects(article);
    if (!objects?.delete(id)) return;
    this.count -= 1;
    this.packed.delete(article);
    if (!objects.size) this.live.delete(article);
  }

  keys(): Reference[] {
    const packed = [...this.packed].flatMap(([article, { ids }]) => (this.live.has(article) ? [] : ids));
    return [...packed, ...[...this.live.values()].flatMap((objects) => [...objects.keys()])];
  }

  /** An article's tellings, which are the last that were asked for now. */
  private objects(article: string): Map<Reference, Telling> | undefined {
    const packed = this.packed.get(article);
    const objects = this.live.get(article) ?? (packed && new Map(unpackTellings(packed, article).map((one) => [one.id, one])));
    if (objects) this.keep(article, objects);
    return objects;
  }

  private keep(article: string, objects: Map<Reference, Telling>): void {
    this.live.delete(article);
    this.live.set(article, objects);
    if (this.live.size <= this.most) return;
    const [oldest, first] = this.live.entries().next().value!;
    this.live.delete(oldest);
    if (!this.packed.has(oldest)) this.packed.set(oldest, packTellings([...first.values()]));
  }
}
