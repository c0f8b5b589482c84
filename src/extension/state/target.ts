/** What a command, a tree item or a hover's link is about: named by ids, so that it still holds after the text moved. */
import type { AnnotatedEvent, AnnotatedMention, Orphan } from '../../core/sidecar/document.js';
import type { Span } from '../../core/model/span.js';
import type { ArticleIndex } from './article-index.js';

export type Target =
  | { readonly what: 'mention' | 'event' | 'entity' | 'orphan'; readonly id: string }
  /** The `at`-th argument or attribution of the event `id`. */
  | { readonly what: 'argument' | 'attribution'; readonly id: string; readonly at: number };

/** A target in one article. Plain data: it travels in command links. */
export interface Reference {
  readonly uri: string;
  readonly target: Target;
}

/** Whether an unknown command argument is a reference. */
export function isReference(value: unknown): value is Reference {
  if (typeof value !== 'object' || value === null || !('uri' in value) || !('target' in value)) return false;
  const { uri, target } = value;
  return (
    typeof uri === 'string' && typeof target === 'object' && target !== null && 'what' in target && 'id' in target && typeof target.id === 'string'
  );
}

/** The words a target stands for, where the text has them. */
export function locate(index: ArticleIndex, target: Target): Span | undefined {
  switch (target.what) {
    case 'mention':
      return index.mention(target.id);
    case 'event':
      return index.event(target.id)?.trigger;
    case 'entity':
      return index.mentionsOf(target.id)[0];
    case 'argument': {
      const event = index.event(target.id);
      const argument = event?.arguments[target.at];
      return (argument?.mention === undefined ? undefined : index.mention(argument.mention)) ?? event?.trigger;
    }
    case 'attribution': {
      const event = index.event(target.id);
      const attribution = event?.attributions[target.at];
      return (attribution?.mention === undefined ? undefined : index.mention(attribution.mention)) ?? attribution?.cueSpan ?? event?.trigger;
    }
    case 'orphan': {
      const anchor = index.orphan(target.id)?.anchor;
      return anchor?.spans?.[0] ?? anchor?.candidates?.[0];
    }
  }
}

/** The mentions and events that a decision on this target is about. */
export function itemsOf(
  index: ArticleIndex,
  target: Target,
): { readonly mentions: readonly AnnotatedMention[]; readonly events: readonly AnnotatedEvent[]; readonly orphans: readonly Orphan[] } {
  const one = <T>(item: T | undefined): readonly T[] => (item === undefined ? [] : [item]);
  switch (target.what) {
    case 'mention':
      return { mentions: one(index.mention(target.id)), events: [], orphans: [] };
    case 'entity':
      return { mentions: index.mentionsOf(target.id), events: [], orphans: [] };
    case 'orphan':
      return { mentions: [], events: [], orphans: one(index.orphan(target.id)) };
    case 'event':
    case 'argument':
    case 'attribution':
      return { mentions: [], events: one(index.event(target.id)), orphans: [] };
  }
}
