/** Dependency parser: greedy arc-hybrid moves, then a relation for every arc. Averaged-perceptron weights, plain integers. */
import { MOVE_FEATURE_COUNT, writeMoveFeatures } from './parser-features.js';
import { LEFT, MOVE_COUNT, type ParserInput, ParserState, RIGHT, SHIFT } from './parser-state.js';
import { bestLabel } from './part-of-speech.js';
import { RELATION_FEATURE_COUNT, linkTree, writeRelationFeatures } from './relation-features.js';
import type { Section } from './section.js';
import { type Weights, unpackWeights } from './weights.js';
import { EDGE, type WordFacts } from './words.js';

const ROOT_WORD = 99;
const ROOT_TAG = -2;
const NO_TAG = -3;

/** Lays a tagged sentence out for the parser. */
export function parserInput(words: readonly WordFacts[], tags: readonly number[]): ParserInput {
  const count = words.length;
  const size = count + 2;
  const input = {
    count,
    low: new Int32Array(size),
    tag: new Int32Array(size),
    coarse: new Int32Array(size),
    fine: new Int32Array(size),
    suffix: new Int32Array(size),
  };
  input.low[0] = EDGE.low;
  input.tag[0] = NO_TAG;
  input.coarse[0] = EDGE.coarse;
  input.fine[0] = EDGE.fine;
  for (let i = 0; i < count; i++) {
    const word = words[i]!;
    input.low[i + 1] = word.low;
    input.tag[i + 1] = tags[i]!;
    input.coarse[i + 1] = word.coarse;
    input.fine[i + 1] = word.fine;
    input.suffix[i + 1] = word.suffix3;
  }
  input.low[count + 1] = ROOT_WORD;
  input.tag[count + 1] = ROOT_TAG;
  input.coarse[count + 1] = ROOT_TAG;
  input.fine[count + 1] = ROOT_TAG;
  return input;
}

/** Finds heads (in `state.head`, by position) by always making the best allowed move. */
export class HeadFinder {
  readonly #features = new Int32Array(MOVE_FEATURE_COUNT);
  readonly #scores = new Float64Array(MOVE_COUNT);
  readonly state = new ParserState();

  constructor(readonly weights: Weights) {}

  run(input: ParserInput): Int32Array {
    const { state } = this;
    state.reset(input.count);
    while (!state.isDone) {
      const forced = onlyMove(state);
      if (forced >= 0) {
        state.apply(forced);
        continue;
      }
      const count = writeMoveFeatures(state, input, this.#features);
      this.#scores.fill(0);
      this.weights.addScores(this.#features, 0, count, this.#scores);
      state.apply(bestMove(state, this.#scores));
    }
    return state.head;
  }
}

/** The move that alone is allowed, or -1 where there is a choice. */
function onlyMove(state: ParserState): number {
  if (state.depth === 0) return SHIFT;
  if (state.front < state.root) return -1;
  return state.depth > 1 ? RIGHT : LEFT;
}

/** The allowed move with the largest score. One is always allowed until the sentence is done. */
export function bestMove(state: ParserState, scores: Float64Array): number {
  let best = -1;
  for (const move of [SHIFT, RIGHT, LEFT]) {
    if (state.allows(move) && (best < 0 || scores[move]! > scores[best]!)) best = move;
  }
  return best;
}

/** Names the relation of every word to its head. */
export class RelationLabeller {
  readonly #features = new Int32Array(RELATION_FEATURE_COUNT);
  readonly #scores: Float64Array;

  constructor(
    readonly relations: readonly string[],
    readonly weights: Weights,
  ) {
    this.#scores = new Float64Array(relations.length);
  }

  label(input: ParserInput, head: Int32Array): string[] {
    const tree = linkTree(head, input.count);
    const result: string[] = [];
    for (let i = 1; i <= input.count; i++) {
      const count = writeRelationFeatures(tree, input, i, this.#features);
      this.#scores.fill(0);
      this.weights.addScores(this.#features, 0, count, this.#scores);
      result.push(this.relations[bestLabel(this.#scores, this.relations.length)]!);
    }
    return result;
  }
}

/** Both halves of the parser. */
export class Parser {
  constructor(
    readonly heads: HeadFinder,
    readonly relations: RelationLabeller,
  ) {}

  parse(words: readonly WordFacts[], tags: readonly number[]): { head: number[]; rel: string[] } {
    const input = parserInput(words, tags);
    const heads = this.heads.run(input);
    const rel = this.relations.label(input, heads);
    const head = Array.from({ length: input.count }, (_, i) => (heads[i + 1]! > input.count ? -1 : heads[i + 1]! - 1));
    return { head, rel };
  }
}

/** Reads the section "parser". */
export function readParser(section: Section): Parser {
  const bits = section.facts['bits'] as number;
  const relations = section.facts['relations'] as string[];
  return new Parser(
    new HeadFinder(unpackWeights(section, { bits, labelCount: MOVE_COUNT }, 'moves.')),
    new RelationLabeller(relations, unpackWeights(section, { bits, labelCount: relations.length }, 'relations.')),
  );
}
