/** Who of an article may be the source of an event, and the changes that make somebody so. */
import type { Attribution, Event } from '../../core/model/annotation.js';
import type { Status } from '../../core/model/kinds.js';
import type { Span } from '../../core/model/span.js';
import type { AnnotatedEvent, AnnotatedMention } from '../../core/sidecar/document.js';
import type { ArticleIndex } from '../state/article-index.js';

/** The actors of the article, the nearest to the event first; of what names the same in the same words only the nearest. */
export function sourceCandidates(index: ArticleIndex, trigger: Span): AnnotatedMention[] {
  const distance = ({ start }: Span): number => Math.abs(start - trigger.start);
  const seen = new Set<string>();
  return index.mentions
    .filter(({ kind }) => kind === 'actor')
    .sort((a, b) => distance(a) - distance(b))
    .filter(({ id, entity, text }) => {
      // Without an entity nobody knows whether the same words name the same.
      const key = entity === undefined ? id : `${entity} ${text.replace(/\s+/g, ' ').toLowerCase()}`;
      return !seen.has(key) && Boolean(seen.add(key));
    });
}

interface SourceChanges {
  readonly attributions: readonly Attribution[];
  readonly arguments: Event['arguments'];
  readonly status: Status;
}

/** The event as `claim` says it, beside what others say of it. */
export function claimedBy(event: AnnotatedEvent, claim: Attribution): SourceChanges {
  const others = event.attributions.filter(({ source }) => source !== claim.source);
  const roles = event.arguments.filter(({ role, mention }) => role !== 'source' || mention !== claim.mention || mention === undefined);
  return {
    attributions: [...others, claim],
    arguments: [...roles, ...sourceArgument(claim)],
    status: claim.stance === 'denies' || claim.stance === 'disputes' ? 'disputed' : event.status,
  };
}

/** The event in the outlet's own voice: nobody else says it, nor disputes it. */
export function saidByOutlet(event: AnnotatedEvent): SourceChanges {
  return {
    attributions: [],
    arguments: event.arguments.filter(({ role }) => role !== 'source'),
    status: event.status === 'disputed' ? 'asserted' : event.status,
  };
}

function sourceArgument({ mention, entity, source }: Attribution): Event['arguments'] {
  return mention === undefined ? [] : [{ role: 'source', mention, ...(entity ? { entity } : {}), text: source, inferred: false }];
}
