/**
 * The arc-hybrid transition system (Kuhlmann, Gomez-Rodriguez and Satta 2011). Positions: 1..n are the words, n+1 is the root, which waits
 * at the end of the buffer; 0 is unused, so that "no such position" can be 0 in every list.
 */

export const SHIFT = 0;
export const RIGHT = 1;
export const LEFT = 2;
export const MOVE_COUNT = 3;

/** A sentence's words as numbers, with the root behind them: what the features are made of. */
export interface ParserInput {
  /** Number of words; the root is at `count + 1`. */
  readonly count: number;
  readonly low: Int32Array;
  readonly tag: Int32Array;
  readonly coarse: Int32Array;
  readonly fine: Int32Array;
  readonly suffix: Int32Array;
}

/** Stack, buffer front and the arcs made so far; reused from sentence to sentence. */
export class ParserState {
  root = 0;
  front = 1;
  depth = 0;
  stack = new Int32Array(0);
  head = new Int32Array(0);
  /** Outermost and second outermost dependents on either side, and how many there are. */
  left1 = new Int32Array(0);
  left2 = new Int32Array(0);
  right1 = new Int32Array(0);
  right2 = new Int32Array(0);
  leftCount = new Int32Array(0);
  rightCount = new Int32Array(0);

  reset(wordCount: number): void {
    const size = wordCount + 2;
    if (this.head.length < size) this.#grow(size * 2);
    this.root = wordCount + 1;
    this.front = 1;
    this.depth = 0;
    for (const list of [this.head, this.left1, this.left2, this.right1, this.right2, this.leftCount, this.rightCount]) list.fill(0, 0, size);
  }

  #grow(size: number): void {
    this.stack = new Int32Array(size);
    this.head = new Int32Array(size);
    this.left1 = new Int32Array(size);
    this.left2 = new Int32Array(size);
    this.right1 = new Int32Array(size);
    this.right2 = new Int32Array(size);
    this.leftCount = new Int32Array(size);
    this.rightCount = new Int32Array(size);
  }

  get isDone(): boolean {
    return this.depth === 0 && this.front >= this.root;
  }

  allows(move: number): boolean {
    if (move === SHIFT) return this.front < this.root;
    if (move === RIGHT) return this.depth >= 2;
    // one root only: while two words wait, the upper one is attached to the lower one
    return this.depth === 1 || (this.depth > 1 && this.front < this.root);
  }

  apply(move: number): void {
    if (move === SHIFT) {
      this.stack[this.depth++] = this.front++;
      return;
    }
    const dependent = this.stack[--this.depth]!;
    const head = move === RIGHT ? this.stack[this.depth - 1]! : this.front;
    this.head[dependent] = head;
    if (dependent < head) {
      this.left2[head] = this.left1[head]!;
      this.left1[head] = dependent;
      this.leftCount[head]!++;
    } else {
      this.right2[head] = this.right1[head]!;
      this.right1[head] = dependent;
      this.rightCount[head]!++;
    }
  }
}
