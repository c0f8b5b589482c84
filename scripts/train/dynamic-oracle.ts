/** Which moves still lead to the best reachable tree (Goldberg and Nivre 2013, for arc-hybrid). */
import { LEFT, type ParserState, RIGHT, SHIFT } from '../../src/core/extract/models/parser-state.js';

/** Whether each move loses nothing of the tree `head` (by position, root = words + 1). */
export function zeroCostMoves(state: ParserState, head: Int32Array, out: [boolean, boolean, boolean]): void {
  const { stack, depth, front, root } = state;
  const s0 = depth > 0 ? stack[depth - 1]! : 0;
  const s1 = depth > 1 ? stack[depth - 2]! : 0;
  out[SHIFT] = state.allows(SHIFT);
  out[RIGHT] = state.allows(RIGHT);
  out[LEFT] = state.allows(LEFT);
  if (depth === 0) return;
  // after a shift, nothing on the stack but its top can be tied to the word shifted
  if (out[SHIFT]) {
    for (let i = 0; i < depth; i++) {
      const s = stack[i]!;
      if ((head[front] === s && i < depth - 1) || head[s] === front) out[SHIFT] = false;
    }
  }
  // a word that leaves the stack loses its dependents still to come and any other head
  let hasLater = false;
  let headLater = false;
  for (let i = front; i <= root; i++) {
    if (head[i] === s0 && i < root) hasLater = true;
    if (head[s0] === i && i > front) headLater = true;
  }
  if (hasLater || headLater) {
    out[LEFT] = false;
    out[RIGHT] = false;
  }
  if (head[s0] === front) out[RIGHT] = false;
  if (s1 > 0 && head[s0] === s1) out[LEFT] = false;
}
