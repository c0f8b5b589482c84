/** Edits of YAML nodes as splices of the text: only what is meant changes, comments, order, unknown keys and quoting stay byte for byte. */
import { isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { contentEnd, lineStart, nextLine } from './layout.js';
import { isList, isPlainMap, keysOf, samePlain, type Plain, type PlainMap } from './record.js';
import { renderFlow, renderPair } from './render.js';
import { writeLike } from './scalars.js';
import type { TextSplice } from './types.js';

type MapNode = YAMLMap<Node, Node | null>;
type PairNode = Pair<Node, Node | null>;

/** Says what the members of the list at `key` read as: absent for a member that cannot be read, which is then left alone. */
export type ReadMembers = (key: string, members: readonly (Node | null)[]) => readonly (Plain | undefined)[];

/** Collects splices of `text` for nodes whose offsets are `offset` short of the text's. */
export class Splicer {
  readonly splices: TextSplice[] = [];

  constructor(
    private readonly text: string,
    private readonly offset: number,
    private readonly eol: string,
    private readonly readMembers: ReadMembers,
  ) {}

  /** Makes a map that says `before` say `after`. Keys that are not known to the format are left alone. */
  editMap(node: MapNode, name: string, before: PlainMap, after: PlainMap): void {
    const known = keysOf(name);
    const wanted = this.inSpelling(node, after);
    const changed = known.filter((key) => !samePlain(before[key] ?? spelledBefore(before, key, wanted), wanted[key]));
    const gone = new Set(changed.filter((key) => wanted[key] === undefined).flatMap((key) => this.removable(node, key, before[key]) ?? []));
    const kept = node.items.filter((pair) => !gone.has(pair));
    // An empty map is written anew: pairs put in one by one would stand there without commas.
    if (!kept.length && (node.items.length || changed.length > 1)) return this.replaceMap(node, name, wanted);
    this.removePairs(node, gone);
    for (const key of changed) {
      const value = wanted[key];
      if (value === undefined) continue;
      const pair = findPair(node, key);
      if (pair) this.setValue(node, pair, key, before[key], value);
      else this.insertPair(node, kept, key, value, known);
    }
  }

  /** A mention written with `quotes` keeps that key where one quote is left. */
  private inSpelling(node: MapNode, after: PlainMap): PlainMap {
    if (typeof after['quote'] !== 'string' || !findPair(node, 'quotes') || findPair(node, 'quote')) return after;
    const { quote, ...rest } = after;
    return { ...rest, quotes: [quote] };
  }

  private setValue(node: MapNode, pair: PairNode, key: string, before: Plain | undefined, after: Plain): void {
    const value = pair.value;
    if (isMap(value) && isPlainMap(before) && isPlainMap(after)) this.editMap(value as MapNode, key, before, after);
    else if (isSeq(value) && isList(after)) this.editSeq(node, pair, value as YAMLSeq<Node | null>, key, after);
    else if (isScalar(value) && value.range && typeof after !== 'object' && isInline(value)) {
      const [start, end] = value.range;
      const source = this.slice(start, end);
      const written = typeof after === 'string' ? writeLike(source, key, after) : String(after);
      if (source === '') this.insertAt(this.colonEnd(pair), ` ${written}`);
      else this.replace(start, end, written);
    } else this.replacePair(node, pair, key, after);
  }

  private replacePair(node: MapNode, pair: PairNode, key: string, after: Plain): void {
    const start = pair.key.range![0];
    this.replace(start, this.pairEnd(pair), node.flow ? `${key}: ${renderFlow(key, after)}` : renderPair(key, after, this.column(start), this.eol));
  }

  /** Nothing of the map stays. */
  private replaceMap(node: MapNode, name: string, wanted: PlainMap): void {
    const start = node.range![0];
    const indent = this.column(start);
    const lines = Object.entries(wanted).map(([key, value]) => renderPair(key, value, indent, this.eol));
    this.replace(start, this.end(node), node.flow || !lines.length ? renderFlow(name, wanted) : lines.join(this.eol + ' '.repeat(indent)));
  }

  /** The pair of `key`, to be removed as a whole; a list with members that cannot be read loses only the others. */
  private removable(node: MapNode, key: string, before: Plain | undefined): PairNode | undefined {
    const pair = findPair(node, key);
    if (pair && isSeq(pair.value) && isList(before) && this.readMembers(key, pair.value.items as (Node | null)[]).includes(undefined)) {
      this.editSeq(node, pair, pair.value as YAMLSeq<Node | null>, key, []);
      return undefined;
    }
    return pair;
  }

  private removePairs(node: MapNode, gone: ReadonlySet<PairNode>): void {
    if (node.flow) return this.removeRuns(node.items.map((pair) => ({ start: pair.key.range![0], end: this.pairEnd(pair), gone: gone.has(pair) })));
    for (const pair of gone) {
      const start = pair.key.range![0];
      const line = lineStart(this.text, start + this.offset) - this.offset;
      const next = node.items.slice(node.items.indexOf(pair) + 1).find((other) => !gone.has(other) || !this.shareLine(pair, other));
      if (/^\s*$/.test(this.slice(line, start))) this.replace(line, this.lineAfter(this.pairEnd(pair)), '');
      else if (next) this.replace(start, next.key.range![0], '');
      else this.replace(start, this.pairEnd(pair), '');
    }
  }

  private shareLine(a: PairNode, b: PairNode): boolean {
    return lineStart(this.text, a.key.range![0] + this.offset) === lineStart(this.text, b.key.range![0] + this.offset);
  }

  /** Removes members of a flow collection with the commas that part them from the rest. */
  private removeRuns(members: readonly { readonly start: number; readonly end: number; readonly gone: boolean }[]): void {
    for (let i = 0; i < members.length; i++) {
      if (!members[i]!.gone) continue;
      let last = i;
      while (members[last + 1]?.gone) last++;
      const next = members[last + 1];
      if (next) this.replace(members[i]!.start, next.start, '');
      else this.replace(i > 0 ? members[i - 1]!.end : members[i]!.start, members[last]!.end, '');
      i = last;
    }
  }

  /** Inserts a pair after the nearest of the keys that canonically stand before it. */
  private insertPair(node: MapNode, kept: readonly PairNode[], key: string, value: Plain, known: readonly string[]): void {
    const before = known.slice(0, known.indexOf(key)).reverse();
    const previous = before.map((name) => kept.find((pair) => isScalar(pair.key) && pair.key.value === name)).find((pair) => pair !== undefined);
    const first = kept[0];
    if (node.flow || !first) {
      const written = `${key}: ${renderFlow(key, value)}`;
      if (previous) this.insertAt(this.pairEnd(previous), `, ${written}`);
      else if (first) this.insertAt(first.key.range![0], `${written}, `);
      else this.insertAt(node.range![0] + 1, written);
      return;
    }
    const indent = this.column(first.key.range![0]);
    const written = renderPair(key, value, indent, this.eol);
    if (previous) this.insertLine(this.pairEnd(previous), ' '.repeat(indent) + written);
    else this.insertAt(first.key.range![0], written + this.eol + ' '.repeat(indent));
  }

  /** Makes the members of a list say `after`: equal members stay as they are, pairs of maps between them are edited, the rest comes and goes. */
  private editSeq(owner: MapNode, pair: PairNode, seq: YAMLSeq<Node | null>, key: string, after: readonly Plain[]): void {
    const before = this.readMembers(key, seq.items);
    const readable = before.flatMap((member, i) => (member === undefined ? [] : [{ member, i }]));
    const steps = alignMembers(
      readable.map(({ member }) => member),
      after,
    );
    if (seq.items.length === 0 || (readable.length === before.length && !steps.some((step) => 'keep' in step || 'change' in step))) {
      return this.replacePair(owner, pair, key, after);
    }
    let last: number | undefined;
    const gone = new Set<number>();
    const fresh: { readonly afterIndex: number | undefined; readonly value: Plain }[] = [];
    for (const step of steps) {
      if ('add' in step) fresh.push({ afterIndex: last, value: step.add });
      else {
        const at = readable['keep' in step ? step.keep : 'change' in step ? step.change : step.remove]!.i;
        if ('remove' in step) gone.add(at);
        else last = at;
        if ('change' in step) this.changeMember(seq, at, key, before[at]!, step.to);
      }
    }
    this.removeMembers(seq, gone);
    for (const group of groupBy(fresh)) this.insertMembers(seq, key, group.afterIndex, group.values);
  }

  private changeMember(seq: YAMLSeq<Node | null>, index: number, key: string, before: Plain, after: Plain): void {
    const node = seq.items[index]!;
    if (isMap(node) && isPlainMap(before) && isPlainMap(after)) this.editMap(node as MapNode, key, before, after);
    else if (isScalar(node) && typeof after === 'string' && isInline(node)) {
      this.replace(node.range![0], node.range![1], writeLike(this.slice(node.range![0], node.range![1]), key, after));
    } else this.replace(node.range![0], this.end(node), renderFlow(key, after));
  }

  private removeMembers(seq: YAMLSeq<Node | null>, gone: ReadonlySet<number>): void {
    if (seq.flow) return this.removeRuns(seq.items.map((node, i) => ({ start: node!.range![0], end: this.end(node!), gone: gone.has(i) })));
    for (const index of gone) {
      const node = seq.items[index]!;
      const dash = this.dashOf(seq, index) ?? node.range![0];
      this.replace(lineStart(this.text, dash + this.offset) - this.offset, this.lineAfter(this.end(node)), '');
    }
  }

  private insertMembers(seq: YAMLSeq<Node | null>, key: string, afterIndex: number | undefined, values: readonly Plain[]): void {
    const written = values.map((value) => renderFlow(key, value));
    if (seq.flow) {
      if (afterIndex === undefined) this.insertAt(seq.items[0]!.range![0], written.map((one) => `${one}, `).join(''));
      else this.insertAt(this.end(seq.items[afterIndex]!), written.map((one) => `, ${one}`).join(''));
      return;
    }
    const dash = this.dashOf(seq, afterIndex ?? 0) ?? seq.range![0];
    const lines = written.map((one) => `${' '.repeat(this.column(dash))}- ${one}`);
    if (afterIndex === undefined)
      this.insertAt(lineStart(this.text, dash + this.offset) - this.offset, lines.map((line) => line + this.eol).join(''));
    else this.insertLine(this.end(seq.items[afterIndex]!), lines.join(this.eol));
  }

  private dashOf(seq: YAMLSeq<Node | null>, index: number): number | undefined {
    const token = seq.srcToken;
    if (token?.type !== 'block-seq') return undefined;
    return token.items.flatMap((item) => item.start.find((one) => one.type === 'seq-item-ind')?.offset ?? [])[index];
  }

  /** The end of a pair's content. */
  private pairEnd(pair: PairNode): number {
    return pair.value?.range && !(isScalar(pair.value) && this.slice(pair.value.range[0], pair.value.range[1]) === '')
      ? this.end(pair.value)
      : this.colonEnd(pair);
  }

  private colonEnd(pair: PairNode): number {
    const keyEnd = pair.key.range![1];
    const colon = this.text.indexOf(':', keyEnd + this.offset);
    return colon < 0 ? keyEnd : colon + 1 - this.offset;
  }

  private end(node: Node): number {
    return contentEnd(this.text, node.range![1] + this.offset) - this.offset;
  }

  private column(at: number): number {
    return at + this.offset - lineStart(this.text, at + this.offset);
  }

  private lineAfter(at: number): number {
    return nextLine(this.text, at + this.offset) - this.offset;
  }

  private slice(start: number, end: number): string {
    return this.text.slice(start + this.offset, end + this.offset);
  }

  /** Inserts whole lines after the line that holds `at`. */
  private insertLine(at: number, lines: string): void {
    const next = this.lineAfter(at);
    const closed = this.text[next + this.offset - 1] === '\n';
    this.insertAt(next, closed ? lines + this.eol : this.eol + lines);
  }

  private insertAt(at: number, text: string): void {
    this.replace(at, at, text);
  }

  private replace(start: number, end: number, text: string): void {
    this.splices.push({ start: start + this.offset, end: end + this.offset, text });
  }
}

/** A list `quotes` of one reads as `quote`. */
function spelledBefore(before: PlainMap, key: string, wanted: PlainMap): Plain | undefined {
  return key === 'quotes' && wanted['quote'] === undefined && typeof before['quote'] === 'string' ? [before['quote']] : undefined;
}

function findPair(node: MapNode, key: string): PairNode | undefined {
  return node.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

/** Whether a scalar stands on its line without a block header, an anchor or a tag. */
function isInline(node: Scalar): boolean {
  return node.type !== 'BLOCK_LITERAL' && node.type !== 'BLOCK_FOLDED' && node.anchor === undefined;
}

type Step = { readonly keep: number } | { readonly change: number; readonly to: Plain } | { readonly remove: number } | { readonly add: Plain };

/** Steps from one list to another in order: the longest run of equal members is kept, what stands between is paired off. */
function alignMembers(before: readonly Plain[], after: readonly Plain[]): Step[] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      lengths[i]![j] = samePlain(before[i], after[j]) ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  const steps: Step[] = [];
  let i = 0;
  let j = 0;
  let removed: number[] = [];
  let added: Plain[] = [];
  const flush = (): void => {
    const both = Math.min(removed.length, added.length);
    for (let k = 0; k < both; k++) steps.push({ change: removed[k]!, to: added[k]! });
    for (const index of removed.slice(both)) steps.push({ remove: index });
    for (const value of added.slice(both)) steps.push({ add: value });
    removed = [];
    added = [];
  };
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && samePlain(before[i], after[j])) {
      flush();
      steps.push({ keep: i++ });
      j++;
    } else if (j >= after.length || (i < before.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!)) removed.push(i++);
    else added.push(after[j++]!);
  }
  flush();
  return steps;
}

function groupBy(
  fresh: readonly { readonly afterIndex: number | undefined; readonly value: Plain }[],
): { afterIndex: number | undefined; values: Plain[] }[] {
  const groups: { afterIndex: number | undefined; values: Plain[] }[] = [];
  for (const { afterIndex, value } of fresh) {
    const last = groups[groups.length - 1];
    if (last?.afterIndex === afterIndex && last) last.values.push(value);
    else groups.push({ afterIndex, values: [value] });
  }
  return groups;
}
