/** Says of each event who tells it. */
import { attributeEvent } from '../events/attribute-events.js';
import { withClaimants } from '../events/claims-of-responsibility.js';
import { readArticleEvents } from '../events/reading.js';
import type { Refiner } from '../types.js';

export const attribution: Refiner = {
  name: 'attribution',
  refine(draft, context) {
    const model = context.resources.events;
    if (!model) return draft;
    const reading = readArticleEvents(draft, context);
    return {
      ...draft,
      events: withClaimants(
        reading,
        draft.events.map((event) => attributeEvent(reading, event, model)),
      ),
    };
  },
};
