/** The extractors and refiners that run, in order. One file each; one line here. */
import type { Pipeline } from './analyze.js';
import { actorsAndPlaces } from './extractors/actors-and-places.js';
import { airDefences } from './extractors/air-defences.js';
import { figures } from './extractors/figures.js';
import { listed } from './extractors/listed.js';
import { places } from './extractors/places.js';
import { structure } from './extractors/structure.js';
import { taught } from './extractors/taught.js';
import { times } from './extractors/times.js';
import { acled } from './refiners/acled.js';
import { attribution } from './refiners/attribution.js';
import { coreference } from './refiners/coreference.js';
import { eventCoreference } from './refiners/event-coreference.js';
import { eventFigures } from './refiners/event-figures.js';
import { events } from './refiners/events.js';
import { figureMeasures } from './refiners/figure-measures.js';
import { geocoding } from './refiners/geocoding.js';
import { status } from './refiners/status.js';
import type { Extractor, Refiner, Settler } from './types.js';
import { settleUses } from './uses/settle-uses.js';

const extractors: readonly Extractor[] = [taught, structure, listed, airDefences, actorsAndPlaces, places, figures, times];

const settlers: readonly Settler[] = [settleUses];

/** Order matters: each line says what it needs from those before it. */
const refiners: readonly Refiner[] = [
  coreference, // needs all mentions chosen
  geocoding, // needs entities: one place, one choice
  events, // needs entities: pronouns and repeats
  attribution, // needs events
  status, // needs sources: a denial is somebody's
  eventFigures, // needs arguments
  eventCoreference, // needs status, sources and figures to tell reports apart
  acled, // needs all that is known of an event
  figureMeasures, // needs the measures in events, and nothing after it reads the noun's own
];

export const PIPELINE: Pipeline = { extractors, settlers, refiners };
