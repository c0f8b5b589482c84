/** An item of a tree view, as data. */
import type { Reference, Target } from '../state/target.js';

export interface TreeNode extends Partial<Reference> {
  /** Unique in its tree and the same from one snapshot to the next, so that what is open stays open. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  /** What a screen reader says instead of label and description. */
  readonly spoken?: string;
  /** Markdown. */
  readonly tooltip?: string;
  /** A codicon's name. */
  readonly icon?: string;
  /** A colour's id. */
  readonly color?: string;
  /** Words that `when` clauses of menus look for: open, decided; mention, event, entity. */
  readonly context?: string;
  readonly uri?: string;
  readonly target?: Target;
  /** Address of a file that the row opens. */
  readonly opens?: string;
  /** Id of a view that the row goes to. */
  readonly goesTo?: string;
  readonly children: readonly TreeNode[];
  readonly isOpen?: boolean;
  /** A box to tick: whether a person decided. Absent where there is nothing to decide. */
  readonly checked?: boolean;
}
