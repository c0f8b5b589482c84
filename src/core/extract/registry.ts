/** The extractors and refiners that run, in order. One file each; one line here. */
import type { Pipeline } from './analyze.js';
import { figures } from './extractors/figures.js';
import { structure } from './extractors/structure.js';
import { taught } from './extractors/taught.js';
import { times } from './extractors/times.js';
import { coreference } from './refiners/coreference.js';
import type { Extractor, Refiner } from './types.js';

const extractors: readonly Extractor[] = [taught, structure, figures, times];

/** Order matters: each line says what it needs from those before it. */
const refiners: readonly Refiner[] = [
  coreference, // needs all mentions chosen
];

export const PIPELINE: Pipeline = { extractors, refiners };
