/** Event models: named weights as training makes them, hashed and packed as they ship. */
import { EVENT_TYPES, type EventType } from '../../model/kinds.js';
import { unpackRising } from '../models/feature-rows.js';
import { readSection, sectionArray } from '../models/section.js';
import { treeScore, unpackTrees, type Trees } from '../../trees/trees.js';
import { TREE_KINDS, type EventModel, type TreeKind } from './types.js';

/** Weights by "trigger|feature", "TYPE|feature", "role|feature"; the bias has an empty feature. */
export type NamedWeights = ReadonlyMap<string, number>;

/** Weights are kept in steps of 1/STEPS, within ±127 steps. */
const STEPS = 24;
/** Weights of fewer steps are left out: of types, whose many models share a decision, more than of the others. */
const LEAST_STEPS = { type: 8, other: 2 };
/** How much better another type must be than the one that the lexicon's entry gives. */
const TYPE_MARGIN = 1;
const KINDS: readonly string[] = ['trigger', 'actor', 'target', 'place', 'time', 'figure', ...EVENT_TYPES, 'incident', 'source'];

export type TreesByKind = ReadonlyMap<TreeKind, Trees>;

/** A model over named weights: for training and measuring. */
export function namedModel(weights: NamedWeights, trees: TreesByKind = new Map()): EventModel {
  const score = (kind: string, features: readonly string[]): number => {
    let sum = weights.get(`${kind}|`) ?? 0;
    for (const feature of features) sum += weights.get(`${kind}|${feature}`) ?? 0;
    return sum;
  };
  return {
    triggerScore: (features) => score('trigger', features),
    typeScore: (type, features) => score(type, features),
    roleScore: (role, features) => score(role, features),
    sourceScore: (features) => score('source', features),
    treeScore: scoreOfTrees(trees),
    incidentScore: (features) => score('incident', features),
  };
}

function scoreOfTrees(trees: TreesByKind): EventModel['treeScore'] {
  return (kind, numbers) => {
    const own = trees.get(kind);
    return own && treeScore(own, numbers);
  };
}

/** Rows and values of a packed model, the weakest left out. */
export function packWeights(weights: NamedWeights): { keys: Uint32Array; values: Int8Array } {
  const rows = new Map<number, number>();
  for (const [name, weight] of weights) {
    const value = Math.max(-127, Math.min(127, Math.round(weight * STEPS)));
    const bar = name.indexOf('|');
    const kind = name.slice(0, bar);
    const least = (EVENT_TYPES as readonly string[]).includes(kind) ? LEAST_STEPS.type : LEAST_STEPS.other;
    if (Math.abs(value) >= least) rows.set(keyOf(KINDS.indexOf(kind), hashOf(name.slice(bar + 1))), value);
  }
  const keys = Uint32Array.from(rows.keys()).sort();
  return { keys, values: Int8Array.from(keys, (key) => rows.get(key)!) };
}

/** The model in a section made by scripts/train/train-events.ts. */
export function readEventModel(bytes: Uint8Array): EventModel {
  const section = readSection(bytes);
  const values = sectionArray(section, 'values', Int8Array);
  const biases = (section.facts['trees'] ?? {}) as Partial<Record<TreeKind, number>>;
  const trees = TREE_KINDS.flatMap((kind) => {
    const bias = biases[kind];
    if (bias === undefined) return [];
    const packed = { features: sectionArray(section, `${kind}.features`, Int8Array), numbers: sectionArray(section, `${kind}.numbers`, Int16Array) };
    return [[kind, unpackTrees(packed, bias)] as const];
  });
  return packedModel(unpackRising(sectionArray(section, 'keys', Uint8Array), values.length), values, new Map(trees));
}

export function packedModel(keys: Uint32Array, values: Int8Array, trees: TreesByKind = new Map()): EventModel {
  const bits = Math.max(4, Math.ceil(Math.log2(keys.length * 2 + 2)));
  const mask = (1 << bits) - 1;
  // A slot without a weight ends a search: weights of nothing are not kept.
  const slotKeys = new Uint32Array(1 << bits);
  const slotValues = new Int8Array(1 << bits);
  for (let i = 0; i < keys.length; i++) {
    let slot = keys[i]! & mask;
    while (slotValues[slot]! !== 0) slot = (slot + 1) & mask;
    slotKeys[slot] = keys[i]!;
    slotValues[slot] = values[i]!;
  }
  const valueOf = (key: number): number => {
    let slot = key & mask;
    while (slotValues[slot]! !== 0 && slotKeys[slot]! !== key) slot = (slot + 1) & mask;
    return slotValues[slot]!;
  };
  // Several kinds are asked about the same features, one after the other: their hashes are kept for the next.
  let last: readonly string[] = [];
  let hashes: readonly number[] = [];
  const score = (kind: number, features: readonly string[]): number => {
    if (features !== last) {
      last = features;
      hashes = features.map(hashOf);
    }
    let sum = valueOf(keyOf(kind, NO_FEATURE));
    for (const hash of hashes) sum += valueOf(keyOf(kind, hash));
    return sum / STEPS;
  };
  const kindOf = new Map(KINDS.map((kind, i) => [kind, i]));
  return {
    triggerScore: (features) => score(0, features),
    typeScore: (type, features) => score(kindOf.get(type)!, features),
    roleScore: (role, features) => score(kindOf.get(role)!, features),
    sourceScore: (features) => score(kindOf.get('source')!, features),
    treeScore: scoreOfTrees(trees),
    incidentScore: (features) => score(kindOf.get('incident')!, features),
  };
}

/** FNV-1a. */
function hashOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** What the bias is filed under. */
const NO_FEATURE = hashOf('');

function keyOf(kind: number, hash: number): number {
  let key = Math.imul(hash ^ Math.imul(kind + 1, 0x9e3779b1), 0x85ebca6b);
  key ^= key >>> 13;
  return Math.imul(key, 0xc2b2ae35) >>> 0;
}

/** From log-odds to a probability. */
export function probabilityOf(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/** The most likely of the types that the lexicon allows; its first unless another is clearly better. */
export function bestType(model: EventModel, features: readonly string[], first: EventType, allowed: ReadonlySet<EventType>): EventType {
  let best = first;
  let bestScore = model.typeScore(first, features) + TYPE_MARGIN;
  for (const type of allowed) {
    const score = type === first ? -Infinity : model.typeScore(type, features);
    if (score > bestScore) {
      best = type;
      bestScore = score;
    }
  }
  return best;
}
