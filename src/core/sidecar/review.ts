/** Review of what changed: which decisions need a person's look, and what the person then does. */
import { selectSpans, trimSpans } from '../anchor/select.js';
import type { Anchor } from '../anchor/types.js';
import type { Mention } from '../model/annotation.js';
import { overlaps, type Span } from '../model/span.js';
import { argumentsNow, changedArguments, type ChangedArgument } from './changed-arguments.js';
import type { AnnotationDocument } from './document.js';
import { signed } from './items.js';
import { withText } from './text-details.js';
import type { SidecarEdit, SidecarEvent, SidecarMention, Signature } from './types.js';

/** One decision that needs a look. */
export interface ReviewItem {
  readonly id: string;
  readonly item: SidecarMention | SidecarEvent;
  readonly anchor: Anchor;
  /** The words decided on, and those that stand there now, where a place is known. */
  readonly before: string;
  readonly after?: string;
  /** The sentence as it was. */
  readonly sentence: string;
  /** Of an event: the arguments whose words changed. */
  readonly parts: readonly ChangedArgument[];
}

/** Everything whose sentence or words changed, or whose arguments did, in order of the article as far as places are known. */
export function needsReview(document: AnnotationDocument): ReviewItem[] {
  const { text } = document.source;
  const edited = [...document.mentions, ...document.events].flatMap(({ id, item, anchor }) =>
    item && anchor && (anchor.outcome === 'edited' || partsOf(document, item).length) ? [{ id, item, anchor }] : [],
  );
  const place = ({ anchor }: { anchor: Anchor }): number => (anchor.spans ?? anchor.candidates)?.[0]?.start ?? Infinity;
  return [...edited, ...document.orphans]
    .sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)))
    .map(({ id, item, anchor }) => {
      const selector = 'selector' in item ? item.selector : item.trigger;
      return {
        id,
        item,
        anchor,
        before: selector.quotes.join(' … '),
        ...(anchor.spans ? { after: anchor.spans.map((span) => text.slice(span.start, span.end)).join(' … ') } : {}),
        sentence: selector.in,
        parts: partsOf(document, item),
      };
    });
}

function partsOf(document: AnnotationDocument, item: SidecarMention | SidecarEvent): readonly ChangedArgument[] {
  return 'trigger' in item && item.decision !== 'rejected' ? changedArguments(document, item) : [];
}

export interface Reattach {
  /** Where the words are now; absent: where the anchor found them. */
  readonly spans?: readonly Span[];
  /** The outlet corrected its words: the old ones stay as an earlier version of the claim, with the day they were superseded. */
  readonly corrected?: boolean;
}

/** Accepts the place that was found, or attaches the decision to the words a person selected. Nothing where there is no place. */
export function reattach(document: AnnotationDocument, id: string, how: Reattach, signature: Signature): SidecarEdit[] {
  const found = [...document.orphans, ...document.mentions, ...document.events].find((one) => one.id === id);
  const item = found?.item;
  const spans = trimSpans(document.source.text, how.spans ?? found?.anchor?.spans ?? []);
  if (!item || !spans.length) return [];
  const selector = selectSpans(document.source, spans);
  if (!('selector' in item)) {
    const now = { ...item, trigger: selector, arguments: argumentsNow(document, item) };
    return withText(document, [{ do: 'put-event', item: signed(now, signature) }]);
  }
  return withText(document, [{ do: 'put-mention', item: signed(reattachMention(document, item, selector, spans, how, signature), signature) }]);
}

function reattachMention(
  document: AnnotationDocument,
  item: SidecarMention,
  selector: SidecarMention['selector'],
  spans: readonly Span[],
  how: Reattach,
  signature: Signature,
): SidecarMention {
  const sameWords = selector.quotes.join(' ') === item.selector.quotes.join(' ');
  if (sameWords) return { ...item, selector };
  // Other words, another value: what the machine reads there now, or none; never the old one.
  const { value, ...rest } = item;
  const suggestion = document.mentions.find(
    (mention: Mention) => mention.kind === item.kind && mention.decision === 'suggested' && spans.some((span) => overlaps(span, mention)),
  );
  const version = {
    quote: item.selector.quotes.join(' … '),
    ...(value ? { value } : {}),
    ...(signature.at ? { until: signature.at } : {}),
    ...(signature.by ? { by: signature.by } : {}),
  };
  return {
    ...rest,
    selector,
    ...(suggestion?.value ? { value: suggestion.value } : {}),
    ...(how.corrected ? { versions: [...(item.versions ?? []), version] } : {}),
    decision: item.decision === 'added' ? 'added' : item.decision === 'rejected' ? 'rejected' : 'changed',
  };
}
