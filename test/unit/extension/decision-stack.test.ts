import assert from 'node:assert/strict';
import { DecisionStack } from '../../../src/extension/state/decision-stack.js';

const decided = (label: string) => ({ label, edits: [] });

describe('the stack of decisions', () => {
  it('takes back in reverse and makes again in order', () => {
    const stack = new DecisionStack();
    stack.push(decided('a'));
    stack.push(decided('b'));
    assert.deepEqual([stack.undo()?.label, stack.undo()?.label, stack.undo()?.label], ['b', 'a', undefined]);
    assert.deepEqual([stack.redo()?.label, stack.redo()?.label, stack.redo()?.label], ['a', 'b', undefined]);
  });

  it('forgets what could be made again at a new decision', () => {
    const stack = new DecisionStack();
    stack.push(decided('a'));
    stack.undo();
    stack.push(decided('b'));
    assert.equal(stack.canRedo, false);
    assert.equal(stack.canUndo, true);
  });

  it('drops what could not be kept', () => {
    const stack = new DecisionStack();
    const failed = decided('a');
    stack.push(failed);
    stack.drop(failed);
    assert.equal(stack.canUndo, false);
  });
});
