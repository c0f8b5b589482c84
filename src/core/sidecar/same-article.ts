/** How far a text is the article that a sidecar was made for, by what its first lines say of it: for articles whose names have changed. */
import { fingerprint, splitFingerprints } from '../anchor/fingerprints.js';
import { textHash } from '../model/ids.js';
import type { Unit } from '../text/units.js';

/**
 * From this likeness on, a text may be an edited version of the article: a person is asked. In the edit scripts of test/fixtures/edits two versions of an
 * article have at least 0.7 in common, two articles nothing.
 */
export const LIKE = 0.5;
/** Of fewer sentences nothing is concluded. */
const FEWEST = 4;

/** What tells a text from others. */
export interface TextPrints {
  readonly hash: string;
  readonly sentences: ReadonlySet<string>;
}

export function textPrints(text: string, units: readonly Unit[]): TextPrints {
  return { hash: textHash(text), sentences: new Set(units.map(({ folded }) => fingerprint(folded))) };
}

/** 1 for the very text of the sidecar, else the share of that text's sentences that stand in this one, from 0 to 1. Reads the head of the sidecar's text, no YAML. */
export function likeness(sidecar: string, { hash, sentences }: TextPrints): number {
  const head = sidecar.slice(0, Math.max(0, sidecar.search(/^(?:entities|mentions|events):/m)));
  if (head.includes(hash)) return 1;
  const prints = splitFingerprints(/^\s+sentences: ["']?([0-9a-z]+)/m.exec(head)?.[1]);
  if (!prints || prints.length < FEWEST) return 0;
  return Math.min(0.99, prints.filter((print) => sentences.has(print)).length / prints.length);
}
