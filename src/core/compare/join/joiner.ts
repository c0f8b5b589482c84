/**
 * Joins items into groups by evidence, a little at a time: items meet in blocks, edges are found inside a block, and groups are made inside the connected
 * parts that a change has touched. The result depends on the items only, never on the order in which they came.
 */

/** Evidence that two items are one. */
export interface Edge {
  readonly a: string;
  readonly b: string;
  /** 0 to 1; 2 for a person's decision. */
  readonly score: number;
  readonly reason: string;
}

/** What is joined, and how. Pure: answers depend on the arguments only. */
export interface JoinRules<T> {
  /** Keys under which an item meets others. */
  blocks(item: T): readonly string[];
  /** The evidence among the items of one block. */
  edges(block: string, items: readonly Member<T>[]): readonly Edge[];
  /** Whether two groups that `edge` links may become one. */
  mayMerge(a: readonly Member<T>[], b: readonly Member<T>[], edge: Edge): boolean;
}

export interface Member<T> {
  readonly id: string;
  readonly item: T;
}

export interface Group<T> {
  /** Sorted by id. */
  readonly members: readonly Member<T>[];
  /** The weakest edge that was needed to hold it together; absent for one member. */
  readonly weakest?: Edge;
}

export const PERSONS = 2;

export class Joiner<T> {
  private readonly members = new Map<string, Member<T>>();
  /** The items of each block; most hold one, and a set for each would fill the memory. */
  private readonly blocks = new Map<string, string | Set<string>>();
  private readonly edgesOfBlock = new Map<string, readonly Edge[]>();
  /** The edges of each pair that has any, by either end. */
  private readonly links = new Map<string, Map<string, Edge[]>>();
  private readonly groupOf = new Map<string, Group<T>>();
  private readonly dirtyBlocks = new Set<string>();
  private readonly dirtyItems = new Set<string>();

  constructor(private readonly rules: JoinRules<T>) {}

  get size(): number {
    return this.members.size;
  }

  /** Adds an item or replaces the one with this id. */
  set(id: string, item: T): void {
    this.unblock(id);
    const keys = distinct(this.rules.blocks(item));
    this.members.set(id, { id, item });
    for (const key of keys) {
      const block = this.blocks.get(key);
      if (block === undefined) this.blocks.set(key, id);
      else if (typeof block === 'string') this.blocks.set(key, new Set([block, id]));
      else block.add(id);
      // A block of one has no edges.
      if (block !== undefined) this.dirtyBlocks.add(key);
    }
    this.dirtyItems.add(id);
  }

  delete(id: string): void {
    if (!this.members.has(id)) return;
    this.unblock(id);
    this.members.delete(id);
    this.dirtyItems.add(id);
  }

  /** Brings the groups up to date and returns the members of every group that is not as it was before. */
  update(): ReadonlySet<string> {
    for (const key of this.dirtyBlocks) this.relink(key);
    this.dirtyBlocks.clear();
    const touched = new Set<string>();
    for (const id of this.dirtyItems) {
      touched.add(id);
      for (const member of this.groupOf.get(id)?.members ?? []) touched.add(member.id);
    }
    this.dirtyItems.clear();
    const done = new Set<string>();
    for (const id of touched) {
      if (!this.members.has(id)) this.groupOf.delete(id);
      else if (!done.has(id)) this.regroup(this.connected(id, done));
    }
    return new Set([...touched, ...done]);
  }

  group(id: string): Group<T> | undefined {
    return this.groupOf.get(id);
  }

  /** Every group, in no order. Call `update` first. */
  groups(): ReadonlySet<Group<T>> {
    return new Set(this.groupOf.values());
  }

  /** Takes the item out of its blocks, which are worked out again: the keys of all items would fill the memory. */
  private unblock(id: string): void {
    const member = this.members.get(id);
    if (!member) return;
    for (const key of distinct(this.rules.blocks(member.item))) {
      const block = this.blocks.get(key);
      if (block === id) this.blocks.delete(key);
      else if (typeof block === 'object') {
        block.delete(id);
        if (block.size === 1) this.blocks.set(key, [...block][0]!);
        this.dirtyBlocks.add(key);
      }
    }
  }

  /** Finds the edges of one block anew. */
  private relink(key: string): void {
    for (const edge of this.edgesOfBlock.get(key) ?? []) {
      this.unlink(edge.a, edge.b, edge);
      this.unlink(edge.b, edge.a, edge);
      this.dirtyItems.add(edge.a).add(edge.b);
    }
    const ids = this.blocks.get(key);
    const edges =
      typeof ids === 'object'
        ? this.rules.edges(
            key,
            [...ids].sort().map((id) => this.members.get(id)!),
          )
        : [];
    if (edges.length) this.edgesOfBlock.set(key, edges);
    else this.edgesOfBlock.delete(key);
    for (const edge of edges) {
      this.link(edge.a, edge.b, edge);
      this.link(edge.b, edge.a, edge);
      this.dirtyItems.add(edge.a).add(edge.b);
    }
  }

  private link(from: string, to: string, edge: Edge): void {
    let ends = this.links.get(from);
    if (!ends) this.links.set(from, (ends = new Map<string, Edge[]>()));
    const edges = ends.get(to);
    if (edges) edges.push(edge);
    else ends.set(to, [edge]);
  }

  private unlink(from: string, to: string, edge: Edge): void {
    const ends = this.links.get(from);
    const left = ends?.get(to)?.filter((one) => one !== edge) ?? [];
    if (left.length) ends!.set(to, left);
    else ends?.delete(to);
    if (ends?.size === 0) this.links.delete(from);
  }

  /** Everything that edges connect with `id`. */
  private connected(id: string, done: Set<string>): string[] {
    const found = [id];
    done.add(id);
    // The list grows while it is walked.
    for (const at of found) {
      for (const next of this.links.get(at)?.keys() ?? []) {
        if (done.has(next) || !this.members.has(next)) continue;
        done.add(next);
        found.push(next);
      }
    }
    return found;
  }

  /** Groups the items of one connected part: the best evidence first, each merge only where the rules allow it. */
  private regroup(ids: readonly string[]): void {
    const groups = new Map(ids.map((id) => [id, { members: [this.members.get(id)!], weakest: undefined as Edge | undefined }]));
    if (ids.length > 1) {
      for (const edge of this.bestEdges(ids)) {
        const a = groups.get(edge.a)!;
        const b = groups.get(edge.b)!;
        if (a === b || !this.rules.mayMerge(a.members, b.members, edge)) continue;
        a.members.push(...b.members);
        a.weakest = [a.weakest, b.weakest, edge].reduce((least, one) => (one && (!least || one.score < least.score) ? one : least));
        for (const member of b.members) groups.set(member.id, a);
      }
    }
    for (const { members, weakest } of new Set(groups.values())) {
      const group: Group<T> = { members: members.sort((x, y) => (x.id < y.id ? -1 : 1)), ...(weakest ? { weakest } : {}) };
      for (const member of members) this.groupOf.set(member.id, group);
    }
  }

  private bestEdges(ids: readonly string[]): Edge[] {
    const edges: Edge[] = [];
    for (const id of ids) {
      for (const [to, list] of this.links.get(id) ?? []) {
        if (to < id || !this.members.has(to)) continue;
        edges.push(list.reduce((best, one) => (one.score > best.score || (one.score === best.score && one.reason < best.reason) ? one : best)));
      }
    }
    return edges.sort((x, y) => y.score - x.score || compare(x.a, y.a) || compare(x.b, y.b));
  }
}

function distinct(keys: readonly string[]): readonly string[] {
  return keys.length < 2 ? keys : [...new Set(keys)];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
