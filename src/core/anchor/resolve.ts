/** Finds selectors again in a text: anchors that never lie. */
import { findExact } from './find-exact.js';
import type { Anchor, AnchorRequest, AnchorText } from './types.js';
import type { Unit } from '../text/units.js';

export interface ResolveOptions {
  /** Fingerprints of the sentences of the text that the selectors were taken from (fingerprints.ts). */
  readonly sentences?: string | undefined;
}

/** Resolves each request; the anchors are in the order of the requests. */
export function resolveAnchors(text: AnchorText, requests: readonly AnchorRequest[], _options: ResolveOptions = {}): Anchor[] {
  const bySentence = new Map<string, Unit>();
  for (const unit of text.units) bySentence.set(`${unit.repeat} ${unit.folded}`, unit);
  return requests.map(({ selector }) => {
    const unit = bySentence.get(`${selector.repeat} ${selector.in}`);
    const spans = unit && findExact(text.text, unit, selector);
    return spans ? { outcome: 'same', spans, score: 1, sentence: selector.in } : { outcome: 'lost', score: 0 };
  });
}
