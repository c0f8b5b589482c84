/** Sentences of a stretch of prose. */
import type { Span } from '../model/span.js';
import { tokenize, type Token } from './tokens.js';

export interface Sentence extends Span {
  readonly tokens: readonly Token[];
}

/** Longer sentences are cut (at a semicolon, comma or conjunction where there is one), so that no later step runs away. */
const MAX_TOKENS = 160;
const ENDS = /^(?:[.?!…]|\.{3})$/;
const CLOSES = /^["”’')\]»]$/;
const OPENS = /^["“‘'([«\p{Lu}\d\p{Lo}]/u;
const NO_END =
  /^(?:(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Sgt|Capt|Cpl|Cmdr|Brig|Adm|Sen|Rep|Gov|Prof|Rev|Hon|St|Mt|Ft|No|vs|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.|(?:MR|MRS|MS|DR|GEN|LT|COL|MAJ|SGT|CAPT|BRIG|ADM|SEN|REP|GOV|PROF)\.|\p{Lu}\.)$/u;
const AFTER_INITIALS = /^(?:The|A|An|He|She|It|They|We|I|In|On|At|But|And|This|That|These|Those|According|Meanwhile|However|His|Her|Their)$/;

/** Splits the text in `range` into sentences. A line end closes a sentence only where a blank line or a list mark follows, or `lineEnds` is set. */
export function splitSentences(text: string, range: Span, options: { readonly lineEnds: boolean } = { lineEnds: true }): Sentence[] {
  const tokens = tokenize(text, range);
  const sentences: Sentence[] = [];
  let from = 0;
  const close = (to: number): void => {
    for (const part of bounded(tokens.slice(from, to))) {
      sentences.push({ start: part[0]!.start, end: part[part.length - 1]!.end, tokens: part });
    }
    from = to;
  };
  for (let i = 0; i < tokens.length - 1; i++) {
    const token = tokens[i]!;
    const gap = text.slice(token.end, tokens[i + 1]!.start);
    if (options.lineEnds ? /[\n\r\u2028\u2029]/.test(gap) : /\n\s*\n|\r\s*\r/.test(gap)) {
      close(i + 1);
      continue;
    }
    let last = i;
    if (ENDS.test(token.text)) {
      while (tokens[last + 1] && CLOSES.test(tokens[last + 1]!.text) && tokens[last + 1]!.start === tokens[last]!.end) last++;
      if (last > i && opensQuotation(text, range, tokens[last]!, tokens[last + 1])) last--;
    } else if (!(/^(?:\p{Lu}\.){2,}$/u.test(token.text) && AFTER_INITIALS.test(tokens[i + 1]!.text))) continue;
    const next = tokens[last + 1];
    if (!next) break;
    if (next.start === tokens[last]!.end && token.text === '.' && !isGlued(text, tokens[i - 1], token, next)) continue; // "3.5", "example.org"
    if (NO_END.test(token.text) || endsAbbreviation(text, token)) continue;
    if (OPENS.test(next.text)) {
      close(last + 1);
      i = last;
    }
  }
  close(tokens.length);
  return sentences;
}

/** "… on Saturday."We saw it": a straight mark right before a word, with all that were opened before it closed. */
function opensQuotation(text: string, { start }: Span, mark: Token, next: Token | undefined): boolean {
  if (mark.text !== '"' || next?.start !== mark.end || !/^\p{Lu}/u.test(next.text)) return false;
  return text.slice(start, mark.start).split('"').length % 2 === 1;
}

/** "… of the town.They fled": two sentences whose space was lost, as in text taken from web pages. */
function isGlued(text: string, before: Token | undefined, stop: Token, next: Token): boolean {
  if (before?.end !== stop.start || !/^(?:\p{L}{2,}|\d+(?:st|nd|rd|th)?|["”’')\]])$/u.test(before.text)) return false;
  if (/^["“‘]$/.test(next.text)) return /^\p{Lu}/u.test(text.slice(next.end));
  if (/^(?:A|I)$/.test(next.text)) return /^\s/.test(text.slice(next.end));
  return /^\p{Lu}\p{Ll}+$/u.test(next.text) && !/^(?:Com|Org|Net)$/.test(next.text);
}

/** "J. Smith": a full stop after a single capital letter ends nothing. */
function endsAbbreviation(text: string, token: Token): boolean {
  return token.text === '.' && /(?:^|[\s("“])\p{Lu}$/u.test(text.slice(Math.max(0, token.start - 2), token.start));
}

function bounded(tokens: readonly Token[]): Token[][] {
  if (tokens.length <= MAX_TOKENS) return tokens.length ? [[...tokens]] : [];
  const parts: Token[][] = [];
  let rest = [...tokens];
  while (rest.length > MAX_TOKENS) {
    let cut = MAX_TOKENS;
    for (let i = MAX_TOKENS; i > MAX_TOKENS / 2; i--) {
      if (/^[;,:]$/.test(rest[i - 1]!.text)) {
        cut = i;
        break;
      }
    }
    parts.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  if (rest.length) parts.push(rest);
  return parts;
}
