/** Who says something without a verb of his own, behind another who has one. */
import { trim, type AttributionFrame } from './frame-types.js';
import type { SentenceView } from './sentence-view.js';

/** The frame of the clause that "that" opens: "the army says its unit came under fire, residents that soldiers opened it". */
export function frameOfGap(view: SentenceView, that: number, earlier: readonly AttributionFrame[]): AttributionFrame | undefined {
  const { lower, pos, covering } = view;
  const last = earlier.at(-1);
  if (lower[that] !== 'that' || last?.source === undefined || last.source > last.token || !/^(?:DT|PRP|CD|JJ|NN)/.test(pos[that + 1] ?? ''))
    return undefined;
  const speaker = covering[that - 1]!.find(({ mention, to }) => mention.kind === 'actor' && to === that);
  if (!speaker) return undefined;
  let first = speaker.from;
  while (first > 0 && /^(?:DT|JJ|CD)$/.test(pos[first - 1]!)) first--;
  if (!/^[,;]$/.test(lower[first - 1] ?? '') && !/^(?:and|while|but)$/.test(lower[first - 1] ?? '')) return undefined;
  if (lower[first - 1] === 'and' && lower[first - 2] !== ',') return undefined;
  const content = trim(lower, { from: that + 1, to: lower.length });
  return { ...last, source: speaker.head, cue: { from: that, to: that + 1 }, content: [content], token: that, via: [] };
}
