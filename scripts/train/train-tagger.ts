/** Trains the part-of-speech tagger. */
import { PosTagger, TAG_FEATURE_COUNT, bestLabel, writeTagFeatures } from '../../src/core/extract/models/part-of-speech.js';
import { writeSection } from '../../src/core/extract/models/section.js';
import type { WordFacts, WordTable } from '../../src/core/extract/models/words.js';
import { AveragedPerceptron, packWeights } from './perceptron.js';
import { seededRandom, shuffle } from './random.js';
import type { TreebankSentence } from './read-conllu.js';

const BITS = 22;
const ROUNDS = 6;

interface Example {
  readonly words: readonly WordFacts[];
  readonly tags: readonly number[];
}

/** All tags of `trees`, sorted. */
export function tagSet(trees: readonly TreebankSentence[]): string[] {
  return [...new Set(trees.flatMap((tree) => tree.xpos))].sort();
}

function runRounds(model: AveragedPerceptron, examples: readonly Example[], rounds: number, seed: number): void {
  const random = seededRandom(seed);
  const order = Int32Array.from(examples.keys());
  const features = new Int32Array(TAG_FEATURE_COUNT);
  const scores = new Float64Array(model.labelCount);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const index of order) {
      const { words, tags } = examples[index]!;
      let tag1 = -1;
      let tag2 = -1;
      for (let i = 0; i < words.length; i++) {
        const count = writeTagFeatures(words, i, tag1, tag2, features);
        scores.fill(0);
        model.addScores(features, 0, count, scores);
        const guess = bestLabel(scores, model.labelCount);
        if (guess !== tags[i]!) model.update(features, count, tags[i]!, guess);
        model.step();
        tag2 = tag1;
        tag1 = guess;
      }
    }
  }
  model.average();
}

/** Trains on `trees`; with `keep`, a second time with only the strongest features of the first. */
export function trainTaggerWeights(
  trees: readonly TreebankSentence[],
  tags: readonly string[],
  table: WordTable,
  options: { rounds?: number; keep?: number } = {},
): AveragedPerceptron {
  const numbers = new Map(tags.map((tag, i) => [tag, i]));
  const examples = trees.map((tree) => ({
    words: tree.words.map((word) => table.lookup(word)),
    tags: tree.xpos.map((tag) => numbers.get(tag)!),
  }));
  const rounds = options.rounds ?? ROUNDS;
  const model = new AveragedPerceptron(tags.length, BITS);
  runRounds(model, examples, rounds, 3);
  if (options.keep === undefined) return model;
  const pruned = new AveragedPerceptron(tags.length, BITS, model.strongest(options.keep));
  runRounds(pruned, examples, rounds, 4);
  return pruned;
}

/** Tags for `trees` from taggers that did not see them: what the parser will meet at run time. A tree that stands there more than once is in one fold. */
export function jackknifeTags(trees: readonly TreebankSentence[], tags: readonly string[], table: WordTable, folds = 4): number[][] {
  const result: number[][] = trees.map(() => []);
  const foldOf = new Map([...new Set(trees)].map((tree, i) => [tree, i % folds]));
  for (let fold = 0; fold < folds; fold++) {
    const rest = trees.filter((tree) => foldOf.get(tree) !== fold);
    const tagger = new PosTagger(tags, trainTaggerWeights(rest, tags, table, { rounds: 4 }));
    trees.forEach((tree, i) => {
      if (foldOf.get(tree) === fold) result[i] = tagger.tag(tree.words.map((word) => table.lookup(word)));
    });
  }
  return result;
}

/** The section "tagger". */
export function taggerSection(model: AveragedPerceptron, tags: readonly string[]): Uint8Array {
  return writeSection({ model: 'tagger', version: 1, bits: BITS, labels: tags }, packWeights(model.quantize()));
}
