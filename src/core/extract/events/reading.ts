/** One article as the event rules read it: sentences with parses, mentions, quotations and attributions, each made once and only where asked for. */
import type { Mention } from '../../model/annotation.js';
import { byPosition } from '../../model/span.js';
import type { Unit } from '../../text/units.js';
import type { ArticleContext, Draft } from '../types.js';
import { findFrames } from './attribution-frames.js';
import type { AttributionFrame } from './frame-types.js';
import { findCandidates, type Candidate } from './candidates.js';
import { rememberTies, type TiesOf } from './conditions.js';
import { findQuotes, type Quote } from './quotes.js';
import { viewSentence, type SentenceView } from './sentence-view.js';
import { triggerLexicon } from './trigger-lexicon.js';
import { findTurns, type Turn } from './turns.js';

export interface ReadSentence {
  /** Position among the article's sentences. */
  readonly index: number;
  readonly unit: Unit;
  readonly view: SentenceView;
  readonly ties: TiesOf;
  readonly frames: readonly AttributionFrame[];
  /** Words that may report an event, at most MAX_CANDIDATES. */
  readonly candidates: readonly Candidate[];
}

const MAX_CANDIDATES = 24;

/** A class, for V8 keeps objects with getters of their own as hash tables, and these are asked at every step. */
class LazySentence implements ReadSentence {
  readonly ties: TiesOf;
  private ownFrames: readonly AttributionFrame[] | undefined = undefined;
  private ownCandidates: readonly Candidate[] | undefined = undefined;

  constructor(
    readonly index: number,
    readonly unit: Unit,
    readonly view: SentenceView,
  ) {
    this.ties = rememberTies(view);
  }

  get frames(): readonly AttributionFrame[] {
    return (this.ownFrames ??= findFrames(this.view));
  }

  get candidates(): readonly Candidate[] {
    return (this.ownCandidates ??= findCandidates(this.view, triggerLexicon(), this.ties).slice(0, MAX_CANDIDATES));
  }
}

export class ArticleReading {
  readonly sentences: readonly Unit[];
  readonly quotes: readonly Quote[];
  private readonly known = new Map<number, ReadSentence>();
  private turns: readonly Turn[] | undefined;
  private named: Map<string, number> | undefined;
  private readonly mentionsOf: readonly (readonly Mention[])[];

  constructor(
    private readonly context: ArticleContext,
    mentions: readonly Mention[],
  ) {
    this.sentences = context.sentences;
    this.mentionsOf = groupMentions(context.sentences, mentions);
    this.quotes = articleQuotes(context);
  }

  /** The sentence at `index`, read; nothing beyond the ends. */
  sentence(index: number): ReadSentence | undefined {
    const unit = this.sentences[index];
    if (!unit) return undefined;
    let read = this.known.get(index);
    if (!read) {
      const quoted = unit.tokens.map((token) => this.quoteAt(token.start) !== undefined);
      read = new LazySentence(index, unit, viewSentence(unit, this.context.parse(unit), this.mentionsOf[index]!, quoted));
      this.known.set(index, read);
    }
    return read;
  }

  /** The sentence at `index` where it has been read before; a parse is dear. */
  sentenceIfRead(index: number): ReadSentence | undefined {
    return this.known.get(index);
  }

  mentionsIn(index: number): readonly Mention[] {
    return this.mentionsOf[index] ?? [];
  }

  /** How often the article names what a mention names. */
  timesNamed({ entity, text }: Mention): number {
    if (!this.named) {
      this.named = new Map();
      for (const one of this.mentionsOf.flat()) this.named.set(one.entity ?? one.text, (this.named.get(one.entity ?? one.text) ?? 0) + 1);
    }
    return this.named.get(entity ?? text) ?? 0;
  }

  /** The words before an offset, at most `length` characters of them. */
  textBefore(offset: number, length: number): string {
    return this.context.article.text.slice(Math.max(0, offset - length), offset);
  }

  /** The turn of a transcript that a sentence belongs to. */
  turnAt(index: number): Turn | undefined {
    this.turns ??= findTurns(this.sentences, this.mentionsOf);
    return this.turns.findLast(({ first }) => first <= index);
  }

  /** The index of the sentence that holds `offset`, or -1. */
  indexAt(offset: number): number {
    let low = 0;
    let high = this.sentences.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const unit = this.sentences[middle]!;
      if (unit.end <= offset) low = middle + 1;
      else if (unit.start > offset) high = middle - 1;
      else return middle;
    }
    return -1;
  }

  /** The quotation whose inside holds `offset`. */
  quoteAt(offset: number): Quote | undefined {
    let low = 0;
    let high = this.quotes.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const quote = this.quotes[middle]!;
      if (quote.end <= offset) low = middle + 1;
      else if (quote.start >= offset) high = middle - 1;
      else return offset < quote.end - (quote.closed ? 1 : 0) ? quote : undefined;
    }
    return undefined;
  }
}

/** Readings by context, so that the refiners of one run share one; made anew when the mentions have changed. */
const readings = new WeakMap<ArticleContext, { mentions: readonly Mention[]; reading: ArticleReading }>();

/** The reading of the draft's article. */
export function readArticleEvents(draft: Pick<Draft, 'mentions'>, context: ArticleContext): ArticleReading {
  const known = readings.get(context);
  if (known?.mentions === draft.mentions) return known.reading;
  const reading = new ArticleReading(context, draft.mentions);
  readings.set(context, { mentions: draft.mentions, reading });
  return reading;
}

function groupMentions(sentences: readonly Unit[], mentions: readonly Mention[]): Mention[][] {
  const groups: Mention[][] = sentences.map(() => []);
  let at = 0;
  for (const mention of [...mentions].sort(byPosition)) {
    while (at < sentences.length && sentences[at]!.end <= mention.start) at++;
    const sentence = sentences[at];
    if (sentence && sentence.start <= mention.start) groups[at]!.push(mention);
  }
  return groups;
}

function articleQuotes(context: ArticleContext): Quote[] {
  const quotes: Quote[] = [];
  let open = false;
  const seen = new Set<number>();
  for (const { part } of context.sentences) {
    if (seen.has(part.start)) continue;
    seen.add(part.start);
    const found = findQuotes(context.article.text, part, open);
    quotes.push(...found);
    open = found.length > 0 && !found[found.length - 1]!.closed;
  }
  return quotes.sort((a, b) => a.start - b.start);
}
