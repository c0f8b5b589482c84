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

export interface Group {
  /** Its items, sorted. */
  readonly ids: readonly string[];
  /** The weakest edge that was needed to hold it together; absent for one item. */
  readonly weakest?: Edge;
}

export const PERSONS = 2;

/** An edge, and in how many blocks its items meet. Most do in several, and an object for each would fill the memory. */
interface Held extends Edge {
  blocks: number;
}

export class Joiner<T> {
  /** The items of each block; most hold one, and a list for each would fill the memory. */
  private readonly blocks = new Map<string, string | string[]>();
  private readonly edgesOfBlock = new Map<string, readonly Held[]>();
  /** The edges of each item that has any. */
  private readonly links = new Map<string, Held[]>();
  /** Of items that are joined with others: a group for each of the others would fill the memory. */
  private readonly groupOf = new Map<string, Group>();
  private readonly dirtyBlocks = new Set<string>();
  private readonly dirtyItems = new Set<string>();

  constructor(
    private readonly rules: JoinRules<T>,
    private readonly items = new Map<string, T>(),
  ) {}

  /** Adds an item or replaces the one with this id. */
  set(id: string, item: T): void {
    this.unblock(id);
    this.items.set(id, item);
    for (const key of distinct(this.rules.blocks(item))) {
      const block = this.blocks.get(key);
      if (block === undefined) this.blocks.set(key, id);
      else this.blocks.set(key, typeof block === 'string' ? [block, id] : added(block, id));
      // A block of one has no edges.
      if (block !== undefined) this.dirtyBlocks.add(key);
    }
    this.dirtyItems.add(id);
  }

  delete(id: string): void {
    if (!this.items.has(id)) return;
    this.unblock(id);
    this.items.delete(id);
    this.dirtyItems.add(id);
  }

  /** How many blocks and items wait for `update`: more may come of them. */
  get left(): number {
    return this.dirtyBlocks.size + this.dirtyItems.size;
  }

  /** Brings the groups up to date, or some of what is left: until so many items of blocks and groups were looked at. */
  update(most = Infinity): void {
    let left = most;
    for (const key of this.dirtyBlocks) {
      if (left <= 0) return;
      this.dirtyBlocks.delete(key);
      left -= this.relink(key);
    }
    // Regrouping adds what was in one group with what it takes elsewhere.
    for (const id of this.dirtyItems) {
      if (left <= 0) return;
      const part = this.items.has(id) ? this.connected(id) : [id];
      this.regroup(part);
      left -= part.length;
    }
  }

  /** Every group, in no order. Call `update` first. */
  *groups(): Iterable<Group> {
    yield* this.joined();
    for (const id of this.single()) yield { ids: [id] };
  }

  /** The items that are joined with no other. Call `update` first. */
  *single(): Iterable<string> {
    for (const id of this.items.keys()) if (!this.groupOf.has(id)) yield id;
  }

  /** The groups of more than one item, in no order. Call `update` first. */
  joined(): ReadonlySet<Group> {
    return new Set(this.groupOf.values());
  }

  /** All that edges connect with any of these. Call `update` first. */
  part(ids: Iterable<string>): ReadonlySet<string> {
    const found = new Set<string>();
    for (const id of ids) if (!found.has(id)) for (const one of this.connected(id)) found.add(one);
    return found;
  }

  /** Takes the item out of its blocks, which are worked out again: the keys of all items would fill the memory. */
  private unblock(id: string): void {
    const item = this.items.get(id);
    if (item === undefined) return;
    for (const key of distinct(this.rules.blocks(item))) {
      const block = this.blocks.get(key);
      if (block === id) this.blocks.delete(key);
      else if (typeof block === 'object') {
        block.splice(block.indexOf(id), 1);
        if (block.length === 1) this.blocks.set(key, block[0]!);
        this.dirtyBlocks.add(key);
      }
    }
  }

  /** Finds the edges of one block anew; answers how many items it has. */
  private relink(key: string): number {
    const before = this.edgesOfBlock.get(key) ?? [];
    for (const edge of before) edge.blocks--;
    const ids = this.blocks.get(key);
    const edges = typeof ids === 'object' ? this.rules.edges(key, this.membersOf([...ids].sort())).map((edge) => this.hold(edge)) : [];
    if (edges.length) this.edgesOfBlock.set(key, edges);
    else this.edgesOfBlock.delete(key);
    for (const edge of before) if (!edge.blocks) for (const id of [edge.a, edge.b]) this.unlink(id, edge);
    return typeof ids === 'object' ? ids.length : 1;
  }

  /** The edge as its items have it. */
  private hold({ a, b, score, reason }: Edge): Held {
    const known = this.links.get(a)?.find((one) => one.b === b && one.a === a && one.score === score && one.reason === reason);
    if (known) {
      known.blocks++;
      return known;
    }
    const edge = { a, b, score, reason, blocks: 1 };
    for (const id of [a, b]) {
      const edges = this.links.get(id);
      this.links.set(id, edges ? added(edges, edge) : [edge]);
      this.dirtyItems.add(id);
    }
    return edge;
  }

  private unlink(id: string, edge: Held): void {
    const left = this.links.get(id)?.filter((one) => one !== edge) ?? [];
    if (left.length) this.links.set(id, left.slice());
    else this.links.delete(id);
    this.dirtyItems.add(id);
  }

  private membersOf(ids: readonly string[]): Member<T>[] {
    return ids.map((id) => ({ id, item: this.items.get(id)! }));
  }

  /** Everything that edges connect with `id`. */
  private connected(id: string): readonly string[] {
    const found = new Set([id]);
    // The set grows while it is walked.
    for (const at of found) {
      for (const { a, b } of this.links.get(at) ?? []) {
        const next = a === at ? b : a;
        if (this.items.has(next)) found.add(next);
      }
    }
    return [...found];
  }

  /** Takes the items out of their groups; what stays behind in these is to be grouped anew. */
  private leaveGroups(ids: readonly string[]): void {
    const left = new Set<Group>();
    for (const id of ids) {
      const group = this.groupOf.get(id);
      if (group) left.add(group);
      this.groupOf.delete(id);
      this.dirtyItems.delete(id);
    }
    for (const group of left) for (const id of group.ids) if (this.groupOf.get(id) === group) this.dirtyItems.add(id);
  }

  /** Groups the items of one connected part: the best evidence first, each merge only where the rules allow it. */
  private regroup(ids: readonly string[]): void {
    this.leaveGroups(ids);
    if (ids.length < 2) return;
    const groups = new Map(this.membersOf(ids).map((member) => [member.id, { members: [member], weakest: undefined as Edge | undefined }]));
    for (const edge of this.bestEdges(ids)) {
      const a = groups.get(edge.a)!;
      const b = groups.get(edge.b)!;
      if (a === b || !this.rules.mayMerge(a.members, b.members, edge)) continue;
      a.members.push(...b.members);
      a.weakest = [a.weakest, b.weakest, edge].reduce((least, one) => (one && (!least || one.score < least.score) ? one : least));
      for (const member of b.members) groups.set(member.id, a);
    }
    for (const { members, weakest } of new Set(groups.values())) {
      if (!weakest) continue;
      const group: Group = { ids: members.map(({ id }) => id).sort(), weakest };
      for (const id of group.ids) this.groupOf.set(id, group);
    }
  }

  /** The best edge of each pair, the best first. */
  private bestEdges(ids: readonly string[]): Edge[] {
    const best: Edge[] = [];
    for (const id of ids) {
      const bestTo = new Map<string, Edge>();
      for (const edge of this.links.get(id) ?? []) {
        const to = edge.a === id ? edge.b : edge.a;
        if (to < id || !this.items.has(to)) continue;
        const known = bestTo.get(to);
        if (!known || edge.score > known.score || (edge.score === known.score && edge.reason < known.reason)) bestTo.set(to, edge);
      }
      best.push(...bestTo.values());
    }
    return best.sort((x, y) => y.score - x.score || compare(x.a, y.a) || compare(x.b, y.b));
  }
}

/** Up to so many, lists are copied to grow: one that grows by itself makes room for sixteen more, which most never need. So does `filter`, but not `slice`. */
const SHORT = 16;

function added<E>(list: E[], one: E): E[] {
  if (list.length < SHORT) return [...list, one];
  list.push(one);
  return list;
}

function distinct(keys: readonly string[]): readonly string[] {
  return keys.length < 2 ? keys : [...new Set(keys)];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
