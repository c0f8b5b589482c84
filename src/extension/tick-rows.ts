/** A tick in a tree's row confirms, taking it away takes the decision back. */
import { commands } from 'vscode';
import type { Reference } from './state/target.js';

export function tickRows(references: readonly Reference[], isChecked: boolean): Thenable<unknown> {
  return commands.executeCommand(isChecked ? 'dateline.confirm' : 'dateline.remove', references[0], references);
}
