/** What `dateline compare` prints as JSON. */
import type { Comparison } from '../comparison.js';
import { textOf } from '../../model/say.js';
import type { Incident } from '../types.js';

export interface JsonComparison {
  readonly articles: readonly object[];
  readonly entities: readonly object[];
  readonly incidents: readonly object[];
}

/** Articles, the entities that several of them share, and incidents with their ledgers. Offsets count in each article's file. */
export function comparisonJson(comparison: Comparison, incidents: readonly Incident[]): JsonComparison {
  return {
    articles: [...comparison.articles.values()].map(({ id, details, reports }) => ({ file: id, ...details, events: reports.length })),
    entities: comparison.entities().filter(({ members }) => members.length > 1),
    incidents: incidents.map((incident) => {
      const { rows, disagreements, warnings, resolved, note } = comparison.ledger(incident);
      return {
        ...incident,
        rows,
        disagreements: disagreements.map((one) => ({ ...one, reason: textOf(one.reason) })),
        warnings: warnings.map((one) => ({ ...one, message: textOf(one.message) })),
        resolved,
        ...(note === undefined ? {} : { note }),
      };
    }),
  };
}
