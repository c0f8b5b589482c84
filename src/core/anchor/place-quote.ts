/** Finds a quote inside the edited form of its sentence, from the alignment of the words. */
import type { Span } from '../model/span.js';
import { mattersBeside, mattersInside, negationChanged } from './compare-words.js';
import type { FoundSentence } from './find-sentences.js';
import type { AnchorRequest } from './types.js';
import type { Word } from './words.js';

/** Where one quote went. `intact`: its words stand; `changed`: others stand in their place, and they matter; `unsure`: two places fit. */
export type PlacedQuote =
  | { readonly how: 'intact' | 'changed'; readonly span: Span }
  | { readonly how: 'unsure'; readonly candidates: readonly Span[] }
  | { readonly how: 'gone'; readonly near?: Span };

/** What ends a sentence. */
const ENDS = /^[.?!…]+$/;
/** How much worse an alignment may be that puts the quote elsewhere before the place counts as unsure. */
const RIVAL_MARGIN = 0.3;

/** Places the quote that is `quote` (offsets into the old sentence). */
export function placeQuote(kind: AnchorRequest['kind'], sentence: FoundSentence, quote: Span): PlacedQuote {
  const { before, alignment } = sentence;
  const first = before.findIndex((word) => word.end > quote.start);
  const last = before.findLastIndex((word) => word.start < quote.end);
  if (first < 0 || last < first) return { how: 'gone' };
  const rivals = rivalSpans(sentence, first, last);
  if (rivals) return { how: 'unsure', candidates: rivals };
  const { images } = alignment;
  const inside: number[] = [];
  for (let i = first; i <= last; i++) if (images[i]! >= 0) inside.push(images[i]!);
  const left = nearest(images, first - 1, -1);
  const right = nearest(images, last + 1, 1);
  const from = left === undefined ? sentenceStart(sentence) : images[left]! + 1;
  const to = right === undefined ? sentenceEnd(sentence) : images[right]!;
  if (!inside.length) return substituted(sentence, first, last, left, right, from, to);
  return keptPartly(kind, sentence, quote, first, last, inside, left, right, from, to);
}

/** Some or all of the quote's words stand; what was lost at its edges is taken to be what stands there now. */
function keptPartly(
  kind: AnchorRequest['kind'],
  sentence: FoundSentence,
  quote: Span,
  first: number,
  last: number,
  inside: readonly number[],
  left: number | undefined,
  right: number | undefined,
  from: number,
  to: number,
): PlacedQuote {
  const { before, after, alignment } = sentence;
  const { images } = alignment;
  let low = inside[0]!;
  let high = inside[inside.length - 1]!;
  const lostBefore = countLost(images, first, 1, last);
  const lostAfter = countLost(images, last, -1, first);
  // A neighbour that stands shows exactly where the quote's edge was; without it, no more words are taken in than were lost.
  if (lostBefore > 0)
    low = left === first - 1 || (first === 0 && from === 0) ? Math.max(from, low - lostBefore - 2) : Math.max(from, low - lostBefore);
  if (lostAfter > 0)
    high = right === last + 1 || last === before.length - 1 ? Math.min(to - 1, high + lostAfter + 2) : Math.min(to - 1, high + lostAfter);
  const gone: Word[] = [];
  for (let i = first; i <= last; i++) if (images[i]! < 0 || before[i]!.norm !== after[images[i]!]!.norm) gone.push(before[i]!);
  const kept = new Set(inside.filter((j) => before.some((word, i) => i >= first && i <= last && images[i] === j && word.norm === after[j]!.norm)));
  const come = after.slice(low, high + 1).filter((_, k) => !kept.has(low + k));
  const span = { start: after[low]!.start, end: after[high]!.end };
  if (mattersInside({ gone, come })) return { how: 'changed', span };
  const beside =
    mattersBeside(kind, 'before', { gone: lostRun(before, images, first - 1, -1), come: after.slice(from, low) }) ||
    mattersBeside(kind, 'after', { gone: lostRun(before, images, last + 1, 1), come: after.slice(high + 1, to) });
  if (beside) return { how: 'changed', span };
  if (kind === 'event' && negationMoved(sentence, first, low)) return { how: 'changed', span };
  if (isStrayed(sentence, first, last, low, high)) return { how: 'unsure', candidates: [span] };
  return { how: 'intact', span: trimToQuote(before[first]!, before[last]!, after[low]!, after[high]!, quote, span) };
}

/** Whether the quote now stands in another sentence than all of the words that stood around it: the same words, said of something else perhaps. */
function isStrayed({ before, after, alignment }: FoundSentence, first: number, last: number, low: number, high: number): boolean {
  const neighbour = (at: number, step: 1 | -1): number | undefined => {
    for (let i = at; i >= 0 && i < before.length; i += step)
      if (alignment.images[i]! >= 0 && before[i]!.class !== 'mark') return alignment.images[i]!;
    return undefined;
  };
  const left = neighbour(first - 1, -1);
  const right = neighbour(last + 1, 1);
  const isParted = (from: number, to: number): boolean => after.slice(from, to).some((word) => ENDS.test(word.text));
  const apart = [...(left === undefined ? [] : [isParted(left + 1, low)]), ...(right === undefined ? [] : [isParted(high + 1, right)])];
  return apart.length > 0 && apart.every(Boolean);
}

function negationMoved(sentence: FoundSentence, first: number, low: number): boolean {
  const start = sentenceStart(sentence);
  return negationChanged(sentence.before, first, sentence.after.slice(start, sentenceEnd(sentence)), low - start);
}

/** No word of the quote stands: what stands between its unchanged neighbours took its place. */
function substituted(
  { before, after }: FoundSentence,
  first: number,
  last: number,
  left: number | undefined,
  right: number | undefined,
  from: number,
  to: number,
): PlacedQuote {
  const firstOfRun = left === undefined ? 0 : left + 1;
  const lastOfRun = right === undefined ? before.length - 1 : right - 1;
  const there = after.slice(from, to);
  if (!there.length) return { how: 'gone' };
  const span = (a: number, b: number): Span => ({ start: after[from + a]!.start, end: after[from + b]!.end });
  const whole = span(0, there.length - 1);
  if (firstOfRun === first && lastOfRun === last && there.length <= last - first + 5) return { how: 'changed', span: whole };
  if (there.length === lastOfRun - firstOfRun + 1) return { how: 'changed', span: span(first - firstOfRun, last - firstOfRun) };
  const own = before.slice(first, last + 1).filter((word) => word.class === 'number' || word.class === 'name');
  const ownClass = own[0]?.class;
  const olds = before.slice(firstOfRun, lastOfRun + 1).filter((word) => word.class === ownClass);
  const news = there.flatMap((word, i) => (word.class === ownClass ? [i] : []));
  if (ownClass && own.length === olds.length && news.length > 0 && news[news.length - 1]! - news[0]! < own.length + 1) {
    return { how: 'changed', span: span(news[0]!, news[news.length - 1]!) };
  }
  return { how: 'gone', near: whole };
}

/** Places that the quote's telling words fit about as well; `undefined` where the one found is clearly the best. */
function rivalSpans({ before, after, alignment }: FoundSentence, first: number, last: number): Span[] | undefined {
  const telling: number[] = [];
  for (let i = first; i <= last; i++) if (before[i]!.class !== 'function' && before[i]!.class !== 'mark') telling.push(i);
  const indexes = telling.length ? telling : Array.from({ length: last - first + 1 }, (_, k) => first + k);
  const together = indexes.every((i) => alignment.images[i]! >= 0 && alignment.images[i] === alignment.images[first]! + i - first);
  const candidates: Span[] = [];
  for (const i of indexes) {
    const rivals = alignment.rivals(i, RIVAL_MARGIN);
    // One word that can stand nowhere else holds the others, where they still stand together.
    if (!rivals.length) {
      if (together) return undefined;
      continue;
    }
    const image = alignment.images[i]!;
    for (const j of image >= 0 ? [image, ...rivals] : rivals) candidates.push({ start: after[j]!.start, end: after[j]!.end });
  }
  return candidates.length ? candidates : undefined;
}

/** The nearest old word from `at` on, going by `step`, that has an image; marks do not count. */
function nearest(images: Int32Array, at: number, step: 1 | -1): number | undefined {
  for (let i = at; i >= 0 && i < images.length; i += step) if (images[i]! >= 0) return i;
  return undefined;
}

function countLost(images: Int32Array, at: number, step: 1 | -1, stop: number): number {
  let lost = 0;
  for (let i = at; images[i]! < 0; i += step) {
    lost++;
    if (i === stop) break;
  }
  return lost;
}

/** The old words beside the quote that went, up to the first that stands. */
function lostRun(before: readonly Word[], images: Int32Array, at: number, step: 1 | -1): Word[] {
  const lost: Word[] = [];
  for (let i = at; i >= 0 && i < before.length && images[i]! < 0; i += step) lost.push(before[i]!);
  return lost;
}

/** Where the new sentence begins in the window: nothing before the unit in which the first image stands. */
function sentenceStart({ after, alignment }: FoundSentence): number {
  let at = alignment.from;
  while (at > 0 && !ENDS.test(after[at - 1]!.text)) at--;
  return at;
}

function sentenceEnd({ after, alignment }: FoundSentence): number {
  let at = alignment.to;
  while (at < after.length && !ENDS.test(after[at]!.text)) at++;
  return at;
}

/** A quote that began or ended inside a word does so still, where that word stands unchanged. */
function trimToQuote(firstOld: Word, lastOld: Word, firstNew: Word, lastNew: Word, quote: Span, span: Span): Span {
  const cutBefore = quote.start - firstOld.start;
  const cutAfter = lastOld.end - quote.end;
  return {
    start: cutBefore > 0 && firstOld.text.length === firstNew.text.length ? span.start + cutBefore : span.start,
    end: cutAfter > 0 && lastOld.text.length === lastNew.text.length ? span.end - cutAfter : span.end,
  };
}
