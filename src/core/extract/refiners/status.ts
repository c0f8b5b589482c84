/** Says of each event whether it is asserted, denied, disputed, planned or hypothetical. */
import { markDisputes } from '../events/disputes.js';
import { judgeStatus } from '../events/judge-status.js';
import { readArticleEvents } from '../events/reading.js';
import { addDoubts } from '../events/unverified.js';
import type { Refiner } from '../types.js';

export const status: Refiner = {
  name: 'status',
  refine(draft, context) {
    const reading = readArticleEvents(draft, context);
    return {
      ...draft,
      events: addDoubts(
        reading,
        markDisputes(
          reading,
          draft.events.map((event) => judgeStatus(reading, event)),
        ),
      ),
    };
  },
};
