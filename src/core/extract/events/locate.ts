/** Where in the parsed sentences an event stands. */
import type { Event } from '../../model/annotation.js';
import type { ArticleReading, ReadSentence } from './reading.js';
import { tokenRange } from './sentence-view.js';

export interface Located {
  readonly read: ReadSentence;
  readonly from: number;
  readonly to: number;
  readonly token: number;
}

/** Where an event's trigger stands, with the token that heads it. */
export function locate(reading: ArticleReading, event: Event): Located | undefined {
  const index = reading.indexAt(event.trigger.start);
  const read = index >= 0 ? reading.sentence(index) : undefined;
  const range = read && tokenRange(read.unit, event.trigger.start, event.trigger.end);
  if (!range) return undefined;
  let token = range.from;
  const { view } = read;
  for (let i = range.from; i < range.to; i++) {
    const head = view.head[i]!;
    if (head < range.from || head >= range.to) {
      token = i;
      if (/^(?:VB|NN)/.test(view.pos[i]!)) break;
    }
  }
  return { read, ...range, token };
}
