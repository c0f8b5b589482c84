/** Boosted trees: each asks for some of a pair's numbers, and its leaf adds to the log-odds. */

export type Tree = { readonly value: number } | { readonly feature: number; readonly cut: number; readonly below: Tree; readonly above: Tree };

/** Trees laid out flat, a node after the other: feature, cut, and the node where it goes on if the number is above; a leaf has feature -1 and its value for a cut. */
export interface Trees {
  readonly features: Int8Array;
  readonly cuts: Float32Array;
  readonly above: Int16Array;
  readonly roots: readonly number[];
  readonly bias: number;
}

/** A packed cut is kept in steps of 1/CUT_STEPS, the value of a leaf in steps of 1/VALUE_STEPS. */
const CUT_STEPS = 100;
const VALUE_STEPS = 1000;

/** Reads trees as `writeTrees` wrote them: in front order, a split as "feature<cut", a leaf as its value in thousandths. */
export function readTrees(words: string): Trees {
  const [bias = '0', ...nodes] = words.split(' ');
  const features = Int8Array.from(nodes, (node) => (node.includes('<') ? Number(node.split('<')[0]) : -1));
  const cuts = Float32Array.from(nodes, (node) => (node.includes('<') ? Number(node.split('<')[1]) : Number(node) / VALUE_STEPS));
  return { features, cuts, ...layOut(features), bias: Number(bias) };
}

/** The trees in words: see `readTrees`. */
export function writeTrees(bias: number, trees: readonly Tree[]): string {
  const words = (tree: Tree): string[] =>
    'feature' in tree
      ? [`${tree.feature}<${Number(tree.cut.toPrecision(4))}`, ...words(tree.below), ...words(tree.above)]
      : [String(Math.round(tree.value * VALUE_STEPS))];
  return [String(Number(bias.toFixed(2))), ...trees.flatMap(words)].join(' ');
}

/** Where the numbers are while trees ask for them, again and again: an array of one sort is quickly read. */
const asked = new Float64Array(128);

/** The log-odds that the trees give to these numbers, 128 at most (a feature is a signed byte). */
export function treeScore({ features, cuts, above, roots, bias }: Trees, values: ArrayLike<number>): number {
  for (let i = 0; i < values.length; i++) asked[i] = values[i]!;
  let sum = bias;
  for (const root of roots) {
    let at = root;
    for (let feature = features[at]!; feature >= 0; feature = features[at]!) at = asked[feature]! <= cuts[at]! ? at + 1 : above[at]!;
    sum += cuts[at]!;
  }
  return sum;
}

/** Trees as numbers that pack well: nodes in front order, each a feature (-1 for a leaf) and its cut in hundredths or its value in thousandths. */
export interface PackedTrees {
  readonly features: Int8Array;
  readonly numbers: Int16Array;
}

/** Trees in front order. */
export function packTrees(trees: readonly Tree[]): PackedTrees {
  const features: number[] = [];
  const numbers: number[] = [];
  const add = (tree: Tree): void => {
    features.push('feature' in tree ? tree.feature : -1);
    numbers.push('feature' in tree ? Math.round(tree.cut * CUT_STEPS) : Math.round(tree.value * VALUE_STEPS));
    if (!('feature' in tree)) return;
    add(tree.below);
    add(tree.above);
  };
  for (const tree of trees) add(tree);
  return { features: Int8Array.from(features), numbers: Int16Array.from(numbers) };
}

/** Reads what `packTrees` wrote. */
export function unpackTrees({ features, numbers }: PackedTrees, bias: number): Trees {
  const cuts = Float32Array.from(numbers, (number, i) => number / (features[i]! < 0 ? VALUE_STEPS : CUT_STEPS));
  return { features, cuts, ...layOut(features), bias };
}

/** Where each tree begins, and where each node goes on if its number is above the cut. */
function layOut(features: Int8Array): Pick<Trees, 'above' | 'roots'> {
  const above = new Int16Array(features.length);
  const roots: number[] = [];
  let at = 0;
  const pass = (): void => {
    const own = at++;
    if (features[own]! < 0) return;
    pass();
    above[own] = at;
    pass();
  };
  while (at < features.length) {
    roots.push(at);
    pass();
  }
  return { above, roots };
}
