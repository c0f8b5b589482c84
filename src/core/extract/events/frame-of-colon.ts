/** Quotations that nothing but a colon ties to who speaks: 'The negotiator was cautious: "We have been bombed for a week."' */
import { subjectOf } from './clause.js';
import type { AttributionFrame } from './frame-types.js';
import type { SentenceView } from './sentence-view.js';

/** A quotation of fewer words names something. */
const LEAST_WORDS = 4;
const OPENING = /^(?:[“"„«]|``|'')$/;

/** The frame of a quotation behind a colon, said by the subject of the clause before it; nothing where a verb of speech there tells who speaks. */
export function frameOfColon(view: SentenceView, known: readonly AttributionFrame[]): AttributionFrame | undefined {
  const { lower, pos, quoted } = view;
  const colon = lower.findIndex((word, i) => word === ':' && OPENING.test(lower[i + 1] ?? '') && !quoted[i]);
  if (colon < 2) return undefined;
  const end = lower.length;
  if (end - colon - 2 < LEAST_WORDS || known.some(({ content }) => content.some(({ to }) => to > colon + 2))) return undefined;
  const verb = pos.findLastIndex((tag, i) => i < colon && /^VB[DPZ]$/.test(tag) && !/^(?:aux|acl|advcl)/.test(view.rel[i]!));
  if (verb < 0) return undefined;
  const clause = view.rel[verb] === 'cop' ? view.head[verb]! : verb;
  const subject = subjectOf(view, clause)?.token;
  const speaker = subject === undefined ? undefined : view.covering[subject]!.find(({ mention }) => mention.kind === 'actor');
  if (!speaker || speaker.to > verb) return undefined;
  return {
    source: speaker.head,
    cue: { from: colon, to: colon + 1 },
    content: [{ from: colon + 1, to: end }],
    stance: 'asserts',
    token: colon,
    via: [],
    rule: 'speaker, then the words',
  };
}
