/** What the trained part of event finding answers. */
import type { EventType, Role } from '../../model/kinds.js';

export interface EventModel {
  /** Log-odds that a candidate with these features is an event. */
  triggerScore(features: readonly string[]): number;
  /** How much the features speak for a type; only differences matter. */
  typeScore(type: EventType, features: readonly string[]): number;
  /** Log-odds that a mention fills the role. */
  roleScore(role: Role, features: readonly string[]): number;
  /** Log-odds that a telling with these features is the event's. */
  sourceScore(features: readonly string[]): number;
  /** Log-odds that trees give to these numbers: the last word, where the model has trees for it. */
  treeScore(kind: TreeKind, numbers: readonly number[]): number | undefined;
  /** Log-odds that two events report the same thing. */
  incidentScore(features: readonly string[]): number;
}

/** What trees settle after the linear models. */
export const TREE_KINDS = ['actor', 'target', 'place', 'time', 'figure', 'source', 'incident'] as const;
export type TreeKind = (typeof TREE_KINDS)[number];

/** The roles of those who take part; a source only tells. */
export type TakenRole = Exclude<Role, 'source'>;
export const TAKEN_ROLES: readonly TakenRole[] = ['actor', 'target', 'place', 'time', 'figure'];
