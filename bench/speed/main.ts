/**
 * Words per second, one thread, all in one run: mentions without the parser, the whole analysis, and two libraries that find names.
 * The ratios to the library for names are gates; absolute figures are recorded, not asserted. `npm run speed` bundles this file as the product
 * is bundled and runs it.
 */
import nlp from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { analyze, type Pipeline } from '../../src/core/extract/analyze.js';
import { PIPELINE } from '../../src/core/extract/registry.js';
import { benchResources } from '../eval/analyse.js';
import { corpusPart } from '../eval/gold.js';

/** Refiners that work without the parser. */
const MENTION_REFINERS = new Set(['coreference', 'geocoding']);
/** Each must stay this many times as fast as names alone by compromise: mentions are all kinds, typed, linked and placed. */
const RATIO_FLOORS: Readonly<Record<string, number>> = { 'Dateline, mentions': 3, 'Dateline, whole analysis': 1.45 };
const ROUNDS = 5;

const texts = [...corpusPart('train'), ...corpusPart('test')].map((article) => article.text);
const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
const began = performance.now();
const resources = benchResources();
const ready = performance.now() - began;
const mentionsOnly: Pipeline = { extractors: PIPELINE.extractors, refiners: PIPELINE.refiners.filter(({ name }) => MENTION_REFINERS.has(name)) };
const wink = winkNlp(winkModel);

/** Counting makes the library do the work. */
function namesBy(kind: string, text: string): number {
  const document = nlp(text);
  return kind === 'people' ? document.people().length : kind === 'places' ? document.places().length : document.organizations().length;
}

const contenders: readonly (readonly [string, (text: string) => unknown])[] = [
  ['Dateline, mentions', (text) => analyze(text, resources, mentionsOnly, { details: { published: '2024-11-28' } }).mentions],
  ['Dateline, whole analysis', (text) => analyze(text, resources, PIPELINE, { details: { published: '2024-11-28' } }).events],
  ['compromise, names', (text) => ['people', 'places', 'organizations'].map((kind) => namesBy(kind, text))],
  ['wink-nlp, tokens, tags, entities', (text) => wink.readDoc(text).entities().length()],
];
const rates = new Map<string, number>(contenders.map(([name]) => [name, 0]));
for (let round = 0; round <= ROUNDS; round++) {
  for (const [name, run] of contenders) {
    const start = process.cpuUsage();
    for (const text of texts) run(text);
    const seconds = process.cpuUsage(start).user / 1e6;
    if (round > 0) rates.set(name, Math.max(rates.get(name)!, words / seconds)); // round 0 warms up
  }
}
console.log(`${texts.length} articles, ${words} words; models and gazetteer ready in ${ready.toFixed(0)} ms`);
for (const [name, rate] of rates) console.log(`${name.padEnd(34)} ${(rate / 1000).toFixed(1).padStart(7)} k words/s`);
let below = 0;
for (const [name, floor] of Object.entries(RATIO_FLOORS)) {
  const ratio = rates.get(name)! / rates.get('compromise, names')!;
  if (ratio < floor) below++;
  console.log(`${name} / compromise: ${ratio.toFixed(2)} (floor ${floor})`);
}
console.log(`${Object.keys(RATIO_FLOORS).length - below} passed, ${below} failed`);
process.exitCode = below ? 1 : 0;
