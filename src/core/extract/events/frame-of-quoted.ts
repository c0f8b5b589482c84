/** "The agency quoted a source as saying that ...", "the governor was quoted as saying by Radio X": who says it, and who quotes. */
import { isPassive } from './voice.js';
import { trim, type AttributionFrame } from './frame-types.js';
import type { SentenceView } from './sentence-view.js';

const QUOTED = /^(?:quot(?:e|es|ed|ing)|cit(?:e|es|ed|ing))$/;
/** So far "as saying" may stand behind the verb. */
const REACH = 14;

/** Whether the verb at `quote` only opens "as saying", which tells the rest. */
export function quotesAsSaying({ lower }: SentenceView, quote: number): boolean {
  if (!QUOTED.test(lower[quote]!)) return false;
  const saying = lower.indexOf('saying', quote);
  return saying > quote && saying <= quote + REACH && lower[saying - 1] === 'as';
}

/** The frame of "saying" at `verb`; nothing where nobody is quoted as saying it. */
export function frameOfQuoted(view: SentenceView, verb: number): AttributionFrame | undefined {
  const { lower } = view;
  if (lower[verb] !== 'saying' || lower[verb - 1] !== 'as') return undefined;
  const quote = lower.findIndex((word, i) => i < verb && i >= verb - REACH && QUOTED.test(word));
  if (quote < 0) return undefined;
  const before = actorBefore(view, quote);
  const agent = lower[verb + 1] === 'by' ? actorFrom(view, verb + 2) : undefined;
  const passive = isPassive(view, quote) || quote === verb - 2;
  const said = passive ? before : (actorFrom(view, quote + 1, verb) ?? before);
  const quotes = passive ? agent : before;
  if (said === undefined) return undefined;
  const that = lower.indexOf('that', verb);
  const spoken = that < 0 || that - verb >= REACH ? verb + 1 : that + 1;
  const content = [trim(lower, { from: spoken, to: lower.length })];
  // "..., the governor was quoted as saying": nothing but who quotes him stands behind.
  const trails = agent !== undefined ? spoken === verb + 1 : lower.length - spoken <= 2;
  const start = startOfNominal(view, said);
  return {
    source: said,
    cue: { from: quote, to: verb + 1 },
    content: trails ? [trim(lower, { from: 0, to: start })] : content,
    stance: 'asserts',
    token: verb,
    via: quotes === undefined || quotes === said ? [] : [quotes],
    rule: 'quoted as saying',
  };
}

/** The head of the last actor that ends before `end` in the same clause. */
function actorBefore({ mentions, lower }: SentenceView, end: number): number | undefined {
  const last = mentions.findLast(({ mention, to }) => mention.kind === 'actor' && to <= end);
  return last && !lower.slice(last.to, end).some((word) => /^[,;:]$/.test(word)) ? last.head : undefined;
}

function actorFrom({ mentions }: SentenceView, start: number, end = start + 6): number | undefined {
  return mentions.find(({ mention, from }) => mention.kind === 'actor' && from >= start && from < end)?.head;
}

/** Where the words of a nominal begin: right behind the comma before it. */
function startOfNominal({ lower }: SentenceView, token: number): number {
  const comma = lower.lastIndexOf(',', token);
  return comma < 0 ? token : comma;
}
