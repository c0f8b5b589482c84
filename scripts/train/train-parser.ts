/** Trains the parser: moves with a dynamic oracle, then the relations of the arcs. */
import { MOVE_FEATURE_COUNT, writeMoveFeatures } from '../../src/core/extract/models/parser-features.js';
import { MOVE_COUNT, type ParserInput, ParserState } from '../../src/core/extract/models/parser-state.js';
import { bestMove, parserInput } from '../../src/core/extract/models/parser.js';
import { bestLabel } from '../../src/core/extract/models/part-of-speech.js';
import { RELATION_FEATURE_COUNT, linkTree, writeRelationFeatures } from '../../src/core/extract/models/relation-features.js';
import { writeSection } from '../../src/core/extract/models/section.js';
import type { WordTable } from '../../src/core/extract/models/words.js';
import { zeroCostMoves } from './dynamic-oracle.js';
import { AveragedPerceptron, packWeights } from './perceptron.js';
import { seededRandom, shuffle } from './random.js';
import { type TreebankSentence, isProjective } from './read-conllu.js';

const BITS = 22;

interface ParserExample {
  readonly input: ParserInput;
  /** By position; the root's place is behind the words. */
  readonly head: Int32Array;
  readonly relations: readonly number[];
}

export interface ParserPlan {
  readonly moveRounds: number;
  readonly moveRows: number;
  readonly relationRounds: number;
  readonly relationRows: number;
}

function examplesOf(
  trees: readonly TreebankSentence[],
  tags: readonly (readonly number[])[],
  relations: readonly string[],
  table: WordTable,
): ParserExample[] {
  const numbers = new Map(relations.map((relation, i) => [relation, i]));
  const examples: ParserExample[] = [];
  trees.forEach((tree, index) => {
    if (!isProjective(tree)) return;
    const count = tree.words.length;
    const head = new Int32Array(count + 2);
    tree.head.forEach((h, i) => (head[i + 1] = h < 0 ? count + 1 : h + 1));
    const input = parserInput(
      tree.words.map((word) => table.lookup(word)),
      tags[index]!,
    );
    examples.push({ input, head, relations: tree.rel.map((relation) => numbers.get(relation)!) });
  });
  return examples;
}

function trainMoves(model: AveragedPerceptron, examples: readonly ParserExample[], rounds: number, seed: number): void {
  const random = seededRandom(seed);
  const order = Int32Array.from(examples.keys());
  const features = new Int32Array(MOVE_FEATURE_COUNT);
  const scores = new Float64Array(MOVE_COUNT);
  const good: [boolean, boolean, boolean] = [false, false, false];
  const state = new ParserState();
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const index of order) {
      const { input, head } = examples[index]!;
      state.reset(input.count);
      while (!state.isDone) {
        const count = writeMoveFeatures(state, input, features);
        scores.fill(0);
        model.addScores(features, 0, count, scores);
        const guess = bestMove(state, scores);
        zeroCostMoves(state, head, good);
        let right = -1;
        for (let move = 0; move < MOVE_COUNT; move++) {
          if (good[move] && state.allows(move) && (right < 0 || scores[move]! > scores[right]!)) right = move;
        }
        if (right >= 0 && !good[guess]) model.update(features, count, right, guess);
        model.step();
        // from the second round on, learn from the states that its own mistakes lead to
        state.apply(round > 0 || right < 0 ? guess : right);
      }
    }
  }
  model.average();
}

function trainRelations(model: AveragedPerceptron, examples: readonly ParserExample[], rounds: number, seed: number): void {
  const random = seededRandom(seed);
  const order = Int32Array.from(examples.keys());
  const features = new Int32Array(RELATION_FEATURE_COUNT);
  const scores = new Float64Array(model.labelCount);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const index of order) {
      const { input, head, relations } = examples[index]!;
      const tree = linkTree(head, input.count);
      for (let i = 1; i <= input.count; i++) {
        const count = writeRelationFeatures(tree, input, i, features);
        scores.fill(0);
        model.addScores(features, 0, count, scores);
        const guess = bestLabel(scores, model.labelCount);
        const right = relations[i - 1]!;
        if (guess !== right) model.update(features, count, right, guess);
        model.step();
      }
    }
  }
  model.average();
}

/** The section "parser". `tags` are the tags the parser sees for each sentence of `trees`. */
export function trainParser(
  trees: readonly TreebankSentence[],
  tags: readonly (readonly number[])[],
  table: WordTable,
  plan: ParserPlan,
): Uint8Array {
  const relations = [...new Set(trees.flatMap((tree) => tree.rel))].sort();
  const examples = examplesOf(trees, tags, relations, table);
  const firstMoves = new AveragedPerceptron(MOVE_COUNT, BITS);
  trainMoves(firstMoves, examples, plan.moveRounds, 5);
  const moves = new AveragedPerceptron(MOVE_COUNT, BITS, firstMoves.strongest(plan.moveRows));
  trainMoves(moves, examples, plan.moveRounds, 6);
  const firstNames = new AveragedPerceptron(relations.length, BITS);
  trainRelations(firstNames, examples, plan.relationRounds, 7);
  const names = new AveragedPerceptron(relations.length, BITS, firstNames.strongest(plan.relationRows));
  trainRelations(names, examples, plan.relationRounds, 8);
  return writeSection(
    { model: 'parser', version: 1, bits: BITS, relations },
    { ...packWeights(moves.quantize(), 'moves.'), ...packWeights(names.quantize(), 'relations.') },
  );
}
