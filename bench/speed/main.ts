/**
 * Words per second, one thread, all in one run: mentions without the parser, the whole analysis, and two libraries that find names.
 * The ratio to the libraries is a gate; absolute figures are recorded, not asserted. `npm run speed`.
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
/** Mentions (all kinds, typed, linked, placed) must stay this much faster than names alone by compromise. */
const RATIO_FLOOR = 1.5;
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
const ratio = rates.get('Dateline, mentions')! / rates.get('compromise, names')!;
console.log(`mentions / compromise: ${ratio.toFixed(2)} (floor ${RATIO_FLOOR})`);
console.log(`${ratio >= RATIO_FLOOR ? 1 : 0} passed, ${ratio >= RATIO_FLOOR ? 0 : 1} failed`);
process.exitCode = ratio >= RATIO_FLOOR ? 0 : 1;
