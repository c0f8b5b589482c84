/** The anchor of a mention whose place is known from live tracking: only its words and sentence are compared. */
import { foldSpace } from '../model/ids.js';
import type { Span } from '../model/span.js';
import { unitAt } from '../text/units.js';
import { alignWords } from './align-words.js';
import { mattersInside, negationChanged } from './compare-words.js';
import { nthIndexOf } from './fold.js';
import type { Anchor, AnchorRequest, AnchorText, Selector } from './types.js';
import { readWords, type Word } from './words.js';

/** Compares what stands at `spans` with what the selector says. */
export function anchorTracked({ text, units }: AnchorText, { kind, selector }: AnchorRequest, spans: readonly Span[]): Anchor {
  const filled = spans.filter((span) => span.end > span.start && text.slice(span.start, span.end).trim() !== '');
  const unit = filled[0] && unitAt(units, filled[0].start);
  if (filled.length < selector.quotes.length || !unit) return { outcome: 'lost', score: 0 };
  const words = filled.map((span) => foldSpace(text.slice(span.start, span.end)));
  const sameQuote = words.length === selector.quotes.length && words.every((quote, i) => quote === selector.quotes[i]);
  if (sameQuote && unit.folded === selector.in) return { outcome: 'same', spans: filled, score: 1, sentence: unit.folded };
  const changed = !sameQuote && mattersInside(differences(readWords(selector.quotes.join(' ')), readWords(words.join(' '))));
  const turned = kind === 'event' && isTurned(selector, unit.folded);
  const change = sameQuote ? 'the sentence' : `${selector.quotes.join(' … ')} -> ${words.join(' … ')}`;
  return { outcome: changed || turned ? 'figure-changed' : 'edited', spans: filled, score: 1, sentence: unit.folded, change };
}

/** Whether a negation came to or went from the trigger's words in its sentence. */
function isTurned(selector: Selector, sentence: string): boolean {
  const before = readWords(selector.in);
  const after = readWords(sentence);
  const { images } = alignWords(before, after);
  const quote = nthIndexOf(selector.in, selector.quotes[0]!, selector.nth);
  const at = before.findIndex((word) => word.end > quote);
  return quote >= 0 && at >= 0 && images[at]! >= 0 && negationChanged(before, at, after, images[at]!);
}

function differences(before: readonly Word[], after: readonly Word[]): { gone: Word[]; come: Word[] } {
  const { images } = alignWords(before, after);
  const kept = new Set([...images].filter((j, i) => j >= 0 && before[i]!.norm === after[j]!.norm));
  return { gone: before.filter((word, i) => images[i]! < 0 || word.norm !== after[images[i]!]!.norm), come: after.filter((_, j) => !kept.has(j)) };
}
