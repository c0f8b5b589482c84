/** Joins events that report the same thing: headline, lead, caption, toll; what one of them denies, the others dispute. */
import { disputeIncidents } from '../events/disputes-of-incidents.js';
import { joinIncidents, shareArguments } from '../events/incidents.js';
import { readArticleEvents } from '../events/reading.js';
import type { Refiner } from '../types.js';

export const eventCoreference: Refiner = {
  name: 'event-coreference',
  refine(draft, context) {
    const model = context.resources.events;
    if (!model || draft.events.length < 2) return draft;
    const reading = readArticleEvents(draft, context);
    const joined = joinIncidents(reading, draft.events, draft.mentions, model);
    return { ...draft, events: shareArguments(disputeIncidents(joined, (start, end) => reading.textBefore(end, end - start))) };
  },
};
