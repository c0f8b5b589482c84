/** One article's annotations as people see them: the machine's suggestions and the people's decisions, merged and anchored. */
import type { Anchor, AnchorText } from '../anchor/types.js';
import type { Sidecar, SidecarEvent, SidecarMention } from './types.js';
import type { Analysis, Event, Mention } from '../model/annotation.js';
import type { Issue } from '../model/issue.js';

/**
 * A decision whose words were not found, or not surely (`ambiguous`, `lost`), or stand there changed (`figure-changed`; then `anchor.spans` says where): kept
 * and shown for review, never dropped, and not among the mentions and events, so that nothing stale is exported.
 */
export interface Orphan {
  readonly id: string;
  readonly item: SidecarMention | SidecarEvent;
  readonly anchor: Anchor;
}

export interface AnnotatedMention extends Mention {
  /** How the decision's words were found; absent for suggestions. */
  readonly anchor?: Anchor;
  /** What the sidecar says, where a person decided. */
  readonly item?: SidecarMention;
}

export interface AnnotatedEvent extends Event {
  readonly anchor?: Anchor;
  readonly item?: SidecarEvent;
}

export interface AnnotationDocument extends Analysis {
  /** Rejected ones are included (`decision: rejected`), for views that show them. */
  readonly mentions: readonly AnnotatedMention[];
  readonly events: readonly AnnotatedEvent[];
  readonly orphans: readonly Orphan[];
  /** Ids of entities that nobody described, neither a person nor the machine: mentions name them, and that is all. */
  readonly assumed?: readonly string[];
  readonly issues: readonly Issue[];
  /** The article's text and sentences, as the spans above count. */
  readonly source: AnchorText;
  /** The decisions as read; empty where there is no sidecar yet. */
  readonly sidecar: Sidecar;
  /** Whether the sidecar's selectors were taken from this very text (the hashes agree), or there are none. */
  readonly current: boolean;
}
