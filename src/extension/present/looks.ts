/** How each mention and trigger looks: one look for each kind, state and depth of nesting. */
import type { MentionKind } from '../../core/model/kinds.js';
import { overlaps, type Span } from '../../core/model/span.js';
import type { AnnotatedEvent, AnnotatedMention } from '../../core/sidecar/document.js';
import type { ArticleIndex } from '../state/article-index.js';
import { layers } from './layers.js';

export type LookState = 'suggested' | 'decided' | 'review';
/** "actor/suggested/0", "trigger/decided/0"; with a colour of the workspace's scheme its name behind: "actor/decided/0/#FF8F6B#B3261E". */
export type Look = `${MentionKind | 'trigger'}/${LookState}/${number}${string}`;
/** What stands for an item's own colour at the end of its look: "/" and a name; empty where the theme's is used. */
export type ColorName = (item: AnnotatedMention | AnnotatedEvent) => string;

/**
 * The spans of every look that is used, in order of the text. With `within`, suggestions that do not overlap it are left out: the overview ruler shows all
 * the rest.
 */
export function looksOf(index: ArticleIndex, within?: Span, colorName: ColorName = () => ''): Map<Look, Span[]> {
  const looks = new Map<Look, Span[]>();
  const add = (look: Look, span: Span): void => {
    const spans = looks.get(look);
    if (spans) spans.push(span);
    else looks.set(look, [span]);
  };
  const isSeen = (item: AnnotatedMention | AnnotatedEvent, span: Span): boolean => !within || stateOf(item) === 'decided' || overlaps(span, within);
  for (const { item, layer } of layers(index.mentions.filter((mention) => isSeen(mention, mention)))) {
    for (const span of item.spans ?? [item]) add(`${item.kind}/${stateOf(item)}/${layer}${colorName(item)}`, span);
  }
  for (const event of index.events) if (isSeen(event, event.trigger)) add(`trigger/${stateOf(event)}/0${colorName(event)}`, event.trigger);
  for (const { item, anchor } of index.orphans) {
    const kind = 'trigger' in item ? 'trigger' : item.kind;
    for (const span of anchor.spans ?? []) add(`${kind}/review/0`, span);
  }
  return looks;
}

function stateOf(item: AnnotatedMention | AnnotatedEvent): LookState {
  return item.decision === 'suggested' ? 'suggested' : 'decided';
}
