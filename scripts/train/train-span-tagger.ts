/** Trains one CRF, keeps its strongest features, trains again on those, and packs it in integers of one byte. */
import { type ChainTagger, type FeatureWriter, type TaggerFeatures, readChainTagger } from '../../src/core/extract/models/span-tagger.js';
import { type SectionArray, readSection, writeSection } from '../../src/core/extract/models/section.js';
import { TokenFeatures } from '../../src/core/extract/models/token-features.js';
import type { WordFacts } from '../../src/core/extract/models/words.js';
import { packWeights } from '../../src/core/extract/models/weights.js';
import { type CrfExample, type CrfWeights, trainCrf } from './crf-trainer.js';
import { FeatureIndex } from './feature-index.js';

export interface LabelledView<View> {
  readonly view: View;
  readonly tags: readonly string[];
  readonly weight?: number;
}

export interface TaggerPlan {
  readonly name: string;
  readonly labels: readonly string[];
  readonly bits: number;
  /** A feature seen less often is left out. */
  readonly least: number;
  readonly rowsKept: number;
  readonly rounds: number;
  readonly rate: number;
  readonly l2: number;
  /** The share of features left out each time a sentence is learnt (CrfOptions); 0 where absent. */
  readonly dropout?: number;
  /** Models of the second training, each from another order of the sentences; their weights are averaged. */
  readonly seeds: readonly number[];
}

function examplesOf<View>(data: readonly LabelledView<View>[], write: FeatureWriter<View>, plan: TaggerPlan, index: FeatureIndex): CrfExample[] {
  const numbers = new Map(plan.labels.map((label, i) => [label, i]));
  const features = new TokenFeatures();
  return data.map(({ view, tags, weight }) => {
    features.clear();
    write(view, features);
    return { ...index.rowsOf(features), labels: Uint8Array.from(tags, (tag) => numbers.get(tag) ?? 0), ...(weight === undefined ? {} : { weight }) };
  });
}

function strongestRows(weights: Float32Array, labelCount: number, features: Uint32Array, count: number): Uint32Array {
  const strength = Float32Array.from(features, (_, row) => {
    let most = 0;
    for (let y = 0; y < labelCount; y++) most = Math.max(most, Math.abs(weights[row * labelCount + y]!));
    return most;
  });
  const floor = Float32Array.from(strength).sort()[Math.max(0, strength.length - count)] ?? 0;
  return features.filter((_, row) => strength[row]! >= floor);
}

function averaged(models: readonly CrfWeights[]): CrfWeights {
  const mean = (lists: readonly Float32Array[]): Float32Array =>
    lists[0]!.map((_, i) => lists.reduce((sum, list) => sum + list[i]!, 0) / lists.length);
  return { rows: mean(models.map(({ rows }) => rows)), transitions: mean(models.map(({ transitions }) => transitions)) };
}

/** The section of a tagger trained on `data`. */
export function trainSpanTagger<View>(data: readonly LabelledView<View>[], write: FeatureWriter<View>, plan: TaggerPlan): Uint8Array {
  const index = new FeatureIndex(plan.bits);
  const features = new TokenFeatures();
  for (const { view } of data) {
    features.clear();
    write(view, features);
    index.count(features);
  }
  index.close(plan.least);
  const options = { rounds: plan.rounds, rate: plan.rate, l2: plan.l2, averaged: Math.ceil(plan.rounds / 2), dropout: plan.dropout ?? 0 };
  if (index.features.length > plan.rowsKept) {
    const first = trainCrf(examplesOf(data, write, plan, index), plan.labels, index.features.length, { ...options, seed: 1 });
    index.keep(strongestRows(first.rows, plan.labels.length, index.features, plan.rowsKept));
  }
  const examples = examplesOf(data, write, plan, index);
  const models = plan.seeds.map((seed) => trainCrf(examples, plan.labels, index.features.length, { ...options, seed }));
  return packTagger(averaged(models), index, plan);
}

/** A weight that small is not worth its bytes. */
const SMALLEST = 0.025;

function packTagger(weights: CrfWeights, index: FeatureIndex, plan: TaggerPlan): Uint8Array {
  const sizes = weights.rows
    .filter((w) => w !== 0)
    .map(Math.abs)
    .sort();
  const limit = sizes[Math.floor((sizes.length - 1) * 0.9998)] ?? 1;
  const values = Int8Array.from(weights.rows, (w) => (Math.abs(w) < SMALLEST ? 0 : Math.max(-127, Math.min(127, Math.round((w / limit) * 127)))));
  const arrays: Record<string, SectionArray> = {
    ...packWeights({ bits: plan.bits, labelCount: plan.labels.length, features: index.features, values }),
    transitions: weights.transitions,
  };
  return writeSection({ model: plan.name, version: 1, bits: plan.bits, labels: plan.labels, scale: limit / 127 }, arrays);
}

/** The tagger that `trainSpanTagger` made, ready to run. */
export function runnable<View extends { readonly words: readonly WordFacts[] }>(
  bytes: Uint8Array,
  features: TaggerFeatures<View>,
): ChainTagger<View> {
  return readChainTagger(readSection(bytes), features);
}
