/** Finds events: triggers, types, modes and arguments. Sources, status and incidents are for the refiners after it. */
import { findEvents } from '../events/find-events.js';
import { readArticleEvents } from '../events/reading.js';
import type { Refiner } from '../types.js';

export const events: Refiner = {
  name: 'events',
  refine(draft, context) {
    const model = context.resources.events;
    return model ? { ...draft, events: [...draft.events, ...findEvents(readArticleEvents(draft, context), context, model)] } : draft;
  },
};
