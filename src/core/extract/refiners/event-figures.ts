/** Says what each figure counts in its event, and which figures are parts of others. */
import { measureFigures } from '../events/figures-of-events.js';
import { readArticleEvents } from '../events/reading.js';
import type { Refiner } from '../types.js';

export const eventFigures: Refiner = {
  name: 'event-figures',
  refine(draft, context) {
    const reading = readArticleEvents(draft, context);
    const byId = new Map(draft.mentions.map((mention) => [mention.id, mention]));
    return { ...draft, events: draft.events.map((event) => measureFigures(reading, event, byId)) };
  },
};
