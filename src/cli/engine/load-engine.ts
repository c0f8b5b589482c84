/** The extraction, loaded from the data file that stands beside this program. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analyze, type AnalyzeOptions } from '../../core/extract/analyze.js';
import { PIPELINE } from '../../core/extract/registry.js';
import { loadResources } from '../../core/extract/resources.js';
import type { Analysis } from '../../core/model/annotation.js';

/** Analyses one text. */
export type Engine = (text: string, options: AnalyzeOptions) => Analysis;

/** Beside the bundle; or, when the sources run directly, in the build's folder. */
const PLACES = ['dateline.data', '../../../dist/dateline.data'];

/** An engine that loads itself with the first text: some commands seldom need one. */
export function lazyEngine(): Engine {
  let engine: Engine | undefined;
  return (text, options) => (engine ??= loadEngine())(text, options);
}

/** Loads models and gazetteer: some tens of milliseconds, once for each thread. Throws where the data file is missing or foreign. */
function loadEngine(): Engine {
  const file = PLACES.map((place) => fileURLToPath(new URL(place, import.meta.url))).find((place) => existsSync(place));
  if (file === undefined) throw new Error('the data file dateline.data is missing beside the program: build it with "npm run build"');
  const resources = loadResources(new Uint8Array(readFileSync(file)));
  return (text, options) => analyze(text, resources, PIPELINE, options);
}
