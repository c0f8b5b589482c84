/** Reads one article of Dateline's JSON again, for the self check. */
import type { JsonDocument } from '../json-shape.js';
import type { ReadBack } from '../types.js';

/** `text` was written a moment ago by this program: its shape is known. */
export function readJsonBack(text: string): ReadBack {
  const document = JSON.parse(text) as JsonDocument;
  return {
    mentions: document.mentions.map(({ start, end, spans, text: words }) => ({
      spans: spans ?? [{ start, end }],
      ...(spans ? {} : { text: words }),
    })),
    events: document.events.length,
  };
}
