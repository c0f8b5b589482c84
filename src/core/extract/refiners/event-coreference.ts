/** Joins events that report the same thing: headline, lead, caption, toll. */
import { joinIncidents, shareArguments } from '../events/incidents.js';
import { readArticleEvents } from '../events/reading.js';
import type { Refiner } from '../types.js';

export const eventCoreference: Refiner = {
  name: 'event-coreference',
  refine(draft, context) {
    const model = context.resources.events;
    if (!model || draft.events.length < 2) return draft;
    return { ...draft, events: shareArguments(joinIncidents(readArticleEvents(draft, context), draft.events, draft.mentions, model)) };
  },
};
