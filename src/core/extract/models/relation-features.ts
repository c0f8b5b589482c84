/** What the labeller looks at to name the relation of a word to its head, once the tree is built. */
import { feature1, feature2, feature3, feature4 } from './hash.js';
import type { ParserInput } from './parser-state.js';

/** Room for the features of one arc. */
export const RELATION_FEATURE_COUNT = 32;

/** A finished tree: heads by position, and each word's place among its head's dependents. */
export interface Tree {
  readonly head: Int32Array;
  /** First and last dependent of each position, 0 where there is none. */
  readonly firstChild: Int32Array;
  readonly lastChild: Int32Array;
  /** The dependents of the same head just before and after, 0 where there is none. */
  readonly previous: Int32Array;
  readonly next: Int32Array;
  /** How many dependents of the same head stand before. */
  readonly rank: Int32Array;
  readonly childCount: Int32Array;
}

/** Links dependents of each head in their order. */
export function linkTree(head: Int32Array, wordCount: number): Tree {
  const size = wordCount + 2;
  const tree: Tree = {
    head,
    firstChild: new Int32Array(size),
    lastChild: new Int32Array(size),
    previous: new Int32Array(size),
    next: new Int32Array(size),
    rank: new Int32Array(size),
    childCount: new Int32Array(size),
  };
  for (let i = 1; i <= wordCount; i++) {
    const h = head[i]!;
    const before = tree.lastChild[h]!;
    if (before === 0) tree.firstChild[h] = i;
    else {
      tree.next[before] = i;
      tree.previous[i] = before;
    }
    tree.rank[i] = tree.childCount[h]!++;
    tree.lastChild[h] = i;
  }
  return tree;
}

/** Writes the features of the arc from `i` to its head into `out`. */
export function writeRelationFeatures(tree: Tree, input: ParserInput, i: number, out: Int32Array): number {
  const { low, tag, coarse, fine } = input;
  const h = tree.head[i]!;
  const first = tree.firstChild[i]!;
  const last = tree.lastChild[i]!;
  const headFirst = tree.firstChild[h]!;
  const before = tree.previous[i]!;
  const after = tree.next[i]!;
  const right = h > i ? 1 : 0;
  const way = Math.min(Math.abs(h - i), 5) * 2 + right;
  const w = low[i]!;
  const t = tag[i]!;
  const hw = low[h]!;
  const ht = tag[h]!;
  const beforeTag = tag[i - 1]!;
  const afterTag = tag[i + 1]!;
  let k = 0;
  out[k++] = feature1(1, w);
  out[k++] = feature1(2, t);
  out[k++] = feature1(3, hw);
  out[k++] = feature1(4, ht);
  out[k++] = feature3(5, t, ht, right);
  out[k++] = feature3(6, w, ht, right);
  out[k++] = feature3(7, t, hw, right);
  out[k++] = feature2(8, w, hw);
  out[k++] = feature3(9, t, ht, way);
  out[k++] = feature4(10, low[first]!, t, ht, right);
  out[k++] = feature2(11, low[first]!, hw);
  out[k++] = feature4(12, tag[first]!, t, ht, right);
  out[k++] = feature3(13, low[last]!, t, ht);
  out[k++] = feature4(14, tag[before]!, t, ht, right);
  out[k++] = feature4(15, tag[after]!, t, ht, right);
  out[k++] = feature3(16, low[before]!, t, right);
  out[k++] = feature3(17, fine[i]!, ht, right);
  out[k++] = feature3(18, t, fine[h]!, right);
  out[k++] = feature2(19, fine[i]!, fine[h]!);
  out[k++] = feature3(20, coarse[i]!, coarse[h]!, right);
  out[k++] = feature3(21, input.suffix[i]!, t, ht);
  out[k++] = feature4(22, beforeTag, t, afterTag, ht);
  out[k++] = feature3(23, low[i - 1]!, t, ht);
  out[k++] = feature3(24, low[i + 1]!, t, ht);
  out[k++] = feature3(25, t, ht, tag[tree.head[h]!]!);
  out[k++] = feature4(26, tag[headFirst]!, t, ht, right);
  out[k++] = feature3(27, low[headFirst]!, t, hw);
  out[k++] = feature4(28, tree.rank[i]!, t, ht, tree.childCount[h]!);
  out[k++] = feature3(29, low[first]!, w, ht);
  out[k++] = feature3(30, low[first]!, fine[i]!, hw);
  out[k++] = feature3(31, coarse[i]!, low[first]!, ht);
  out[k++] = feature3(32, low[after]!, t, right);
  return k;
}
