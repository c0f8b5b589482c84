/**
 * Finds selectors again in a text: anchors that never lie. Sentences are aligned first (unchanged ones by their fingerprints and neighbours, edited ones
 * among what is left), then each quote inside its sentence. Where two places fit about equally, or what stands there says something else, it says so.
 */
import type { Span } from '../model/span.js';
import { anchorTracked } from './anchor-tracked.js';
import { findExact } from './find-exact.js';
import type { FoundSentence, Limits } from './find-sentences.js';
import { foldRange, nthIndexOf, type Folded } from './fold.js';
import { locateSentences, type Located, type WantedSentence } from './locate-sentences.js';
import { placeQuote, type PlacedQuote } from './place-quote.js';
import type { Anchor, AnchorRequest, AnchorText, Selector } from './types.js';

export interface ResolveOptions {
  /** Fingerprints of the sentences of the text that the selectors were taken from (fingerprints.ts). */
  readonly sentences?: string | undefined;
  /** Other floors and margins than the calibrated ones. */
  readonly limits?: Limits;
}

/** Resolves each request; the anchors are in the order of the requests. */
export function resolveAnchors(text: AnchorText, requests: readonly AnchorRequest[], options: ResolveOptions = {}): Anchor[] {
  const open = requests.filter((request) => !request.at);
  const mentions = open.filter(({ kind }) => kind !== 'event');
  // Triggers follow the mentions in a sidecar, so the order of their own sentences among the others is not known.
  const inOrder = new Set((mentions.length ? mentions : open).map(({ selector }) => sentenceKey(selector)));
  const keys = new Map<string, number>();
  const wanted: WantedSentence[] = [];
  for (const { selector } of open) {
    const key = sentenceKey(selector);
    if (keys.has(key)) continue;
    keys.set(key, wanted.length);
    wanted.push({ in: selector.in, repeat: selector.repeat, ordered: inOrder.has(key) });
  }
  const located = locateSentences(text, wanted, options.sentences, options.limits);
  return requests.map((request) => {
    if (request.at) return anchorTracked(text, request, request.at);
    if (request.selector.in === '') return anchorAnywhere(text, request.selector);
    return anchorIn(text, request, located[keys.get(sentenceKey(request.selector))!]!);
  });
}

function sentenceKey({ in: sentence, repeat }: Selector): string {
  return `${repeat} ${sentence}`;
}

function anchorIn(text: AnchorText, request: AnchorRequest, located: Located): Anchor {
  switch (located.how) {
    case 'exact': {
      const spans = findExact(text.text, text.units[located.unit]!, request.selector);
      if (!spans) return { outcome: 'lost', score: 0, change: 'the quote is not in its sentence' };
      return { outcome: located.moved ? 'moved' : 'same', spans, score: 1, sentence: request.selector.in };
    }
    case 'edited':
      return anchorEdited(text, request, located.found, located.sure);
    case 'unsure': {
      const exact = located.units.flatMap((unit) => findExact(text.text, text.units[unit]!, request.selector)?.[0] ?? []);
      const edited = located.found.flatMap((found) => {
        const anchor = anchorEdited(text, request, found, true);
        return anchor.spans?.[0] ?? anchor.candidates?.[0] ?? [];
      });
      const candidates = [...exact, ...edited];
      return { outcome: 'ambiguous', score: located.found[0]?.score ?? 0.5, ...(candidates.length ? { candidates } : {}) };
    }
    case 'gone':
      return { outcome: 'lost', score: 0 };
  }
}

/** The share of the sentence's names and numbers outside the quote that may go before its identity is in doubt. */
const KEYS_LOST = 0.5;

function anchorEdited(text: AnchorText, { kind, selector }: AnchorRequest, found: FoundSentence, sure: boolean): Anchor {
  const quotes = quoteSpans(selector);
  const { score } = found;
  const sentence = foldRange(text.text, { start: text.units[found.units[0]]!.start, end: text.units[found.units[1]]!.end }).text;
  if (!quotes) return { outcome: 'lost', score: 0, change: 'the quote is not in its sentence' };
  if (standsUnchanged(text.text, found, selector)) {
    const spans = quotes.map((quote) => regionOf(text.text, found).spanOf(quote.start, quote.end));
    return { outcome: found.far ? 'moved' : 'same', spans, score: 1, sentence: selector.in };
  }
  const placed = quotes.map((quote) => placeQuote(kind, found, quote));
  const where = placed.flatMap((one): readonly Span[] =>
    'span' in one ? [one.span] : one.how === 'unsure' ? one.candidates.slice(0, 1) : one.near ? [one.near] : [],
  );
  const unsure = placed.find((one): one is PlacedQuote & { how: 'unsure' } => one.how === 'unsure');
  if (unsure) return { outcome: 'ambiguous', candidates: unsure.candidates, score, sentence };
  if (placed.some(({ how }) => how === 'gone') || !inReadingOrder(where)) {
    return { outcome: 'lost', score: 0, ...(where.length ? { candidates: where } : {}), sentence };
  }
  const lost = keysLost(found, quotes);
  if (sure ? isDoubtful(lost, score) : lost.lost > 0) return { outcome: 'ambiguous', candidates: where, score, sentence };
  const words = where.map((span) => text.text.slice(span.start, span.end)).join(' … ');
  const change = placed.some(({ how }) => how === 'changed') ? `${selector.quotes.join(' … ')} -> ${words}` : 'the sentence';
  return { outcome: placed.some(({ how }) => how === 'changed') ? 'figure-changed' : 'edited', spans: where, score, sentence, change };
}

function regionOf(text: string, { after, alignment }: FoundSentence): Folded {
  return foldRange(text, { start: after[alignment.from]!.start, end: after[alignment.to - 1]!.end });
}

/** Whether the sentence stands as it did, only parted otherwise from its neighbours (a line that was a heading is now a paragraph, say). */
function standsUnchanged(text: string, found: FoundSentence, selector: Selector): boolean {
  const { after, alignment } = found;
  if (alignment.kept < 1 || regionOf(text, found).text !== selector.in) return false;
  const opens =
    alignment.from === 0 ||
    /[.?!…"”’)\]]$/.test(after[alignment.from - 1]!.text) ||
    text.slice(after[alignment.from - 1]!.end, after[alignment.from]!.start).includes('\n');
  const closes =
    alignment.to === after.length ||
    /[.?!…"”’)\]]$/.test(selector.in) ||
    text.slice(after[alignment.to - 1]!.end, after[alignment.to]!.start).includes('\n');
  return opens && closes;
}

/** How many names and numbers outside the quotes there were, and how many did not survive. */
function keysLost({ before, alignment }: FoundSentence, quotes: readonly Span[]): { readonly all: number; readonly lost: number } {
  let all = 0;
  let lost = 0;
  for (const [i, word] of before.entries()) {
    if ((word.class !== 'name' && word.class !== 'number') || quotes.some((quote) => word.end > quote.start && word.start < quote.end)) continue;
    all++;
    if (alignment.images[i]! < 0) lost++;
  }
  return { all, lost };
}

/** Whether so little of what told the sentence from others is left that it may be another. */
function isDoubtful({ all, lost }: { readonly all: number; readonly lost: number }, score: number): boolean {
  return lost > all * KEYS_LOST && score < (all > 1 ? 0.7 : 0.6);
}

function inReadingOrder(spans: readonly Span[]): boolean {
  return spans.every((span, i) => i === 0 || spans[i - 1]!.end <= span.start);
}

/** Where the quotes stand in their own old sentence; `undefined` where they do not. */
function quoteSpans(selector: Selector): Span[] | undefined {
  const spans: Span[] = [];
  let from = 0;
  for (const [i, quote] of selector.quotes.entries()) {
    const at = nthIndexOf(selector.in, quote, i === 0 ? selector.nth : (selector.then?.[i - 1] ?? 1), from);
    if (at < 0) return undefined;
    spans.push({ start: at, end: at + quote.length });
    from = at + quote.length;
  }
  return spans;
}

/** A quote without a sentence must be unique in the article. */
function anchorAnywhere({ text, units }: AnchorText, selector: Selector): Anchor {
  const whole = { start: units[0]?.start ?? 0, end: units[units.length - 1]?.end ?? 0 };
  const folded = foldRange(text, whole);
  const found: Span[] = [];
  for (let at = folded.text.indexOf(selector.quotes[0]!); at >= 0 && found.length < 20; at = folded.text.indexOf(selector.quotes[0]!, at + 1)) {
    found.push(folded.spanOf(at, at + selector.quotes[0]!.length));
  }
  if (!found.length) return { outcome: 'lost', score: 0 };
  if (found.length > 1) return { outcome: 'ambiguous', candidates: found, score: 1 / found.length };
  const spans = findExact(text, { start: found[0]!.start, end: whole.end }, { ...selector, nth: 1 });
  return spans ? { outcome: 'same', spans, score: 0.8 } : { outcome: 'lost', score: 0 };
}
