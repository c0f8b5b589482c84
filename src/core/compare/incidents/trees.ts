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

/** Reads trees as `writeTrees` wrote them: in front order, a split as "feature<cut", a leaf as its value in thousandths. */
export function readTrees(words: string): Trees {
  const [bias = '0', ...nodes] = words.split(' ');
  const features = new Int8Array(nodes.length);
  const cuts = new Float32Array(nodes.length);
  const above = new Int16Array(nodes.length);
  const roots: number[] = [];
  let at = 0;
  const read = (): void => {
    const own = at++;
    const [first = '', cut] = nodes[own]!.split('<');
    if (cut === undefined) {
      features[own] = -1;
      cuts[own] = Number(first) / 1000;
      return;
    }
    features[own] = Number(first);
    cuts[own] = Number(cut);
    read();
    above[own] = at;
    read();
  };
  while (at < nodes.length) {
    roots.push(at);
    read();
  }
  return { features, cuts, above, roots, bias: Number(bias) };
}

/** The trees in words, each value times `scale`: see `readTrees`. */
export function writeTrees(bias: number, trees: readonly Tree[], scale = 1): string {
  const words = (tree: Tree): string[] =>
    'feature' in tree
      ? [`${tree.feature}<${Number(tree.cut.toPrecision(4))}`, ...words(tree.below), ...words(tree.above)]
      : [String(Math.round(tree.value * scale * 1000))];
  return [String(Number(bias.toFixed(2))), ...trees.flatMap(words)].join(' ');
}

/** The log-odds that the trees give to these numbers. */
export function treeScore({ features, cuts, above, roots, bias }: Trees, values: ArrayLike<number>): number {
  let sum = bias;
  for (const root of roots) {
    let at = root;
    for (let feature = features[at]!; feature >= 0; feature = features[at]!) at = values[feature]! <= cuts[at]! ? at + 1 : above[at]!;
    sum += cuts[at]!;
  }
  return sum;
}
