/** Mentions and events as labelled spans and typed links between them: how tools without events show events. */
import type { Span } from '../../model/span.js';
import type { ExportArticle } from '../types.js';
import { labelOf } from '../../exchange/labels.js';
import { spansOf } from '../../exchange/spans.js';

export interface GraphNode {
  /** The mention's or event's id. */
  readonly id: string;
  readonly label: string;
  readonly spans: readonly Span[];
  readonly isTrigger: boolean;
  readonly suggested: boolean;
  readonly note?: string;
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  /** The role, or for a source the stance. */
  readonly label: string;
}

export interface SpanGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** The graph of an article; arguments without a mention have no end to point to. */
export function spanGraph(article: ExportArticle, labels: string | undefined): SpanGraph {
  const nodes: GraphNode[] = article.mentions.map((mention) => ({
    id: mention.id,
    label: labelOf(mention, labels),
    spans: spansOf(mention),
    isTrigger: false,
    suggested: mention.decision === 'suggested',
    ...(mention.note ? { note: mention.note } : {}),
  }));
  const edges: GraphEdge[] = [];
  for (const event of article.events) {
    nodes.push({
      id: event.id,
      label: event.type,
      spans: [{ start: event.trigger.start, end: event.trigger.end }],
      isTrigger: true,
      suggested: event.decision === 'suggested',
      ...(event.note ? { note: event.note } : {}),
    });
    for (const { mention, role } of event.arguments) if (mention !== undefined) edges.push({ from: event.id, to: mention, label: role });
    for (const { mention, stance } of event.attributions) if (mention !== undefined) edges.push({ from: mention, to: event.id, label: stance });
  }
  return { nodes, edges };
}
