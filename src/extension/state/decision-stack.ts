/** What was decided in one article and how each decision is taken back. */
import type { SidecarEdit } from '../../core/sidecar/types.js';
import type { Undo } from '../../core/sidecar/undo.js';

/** The part of a decision that is made in other articles. */
export interface Elsewhere {
  make(): Promise<void>;
  unmake(): Promise<void>;
}

export interface Decided {
  /** What was done, for a person ("Confirm “rebels”"). */
  readonly label: string;
  readonly edits: readonly SidecarEdit[];
  /** What takes it back, or makes it again once it was taken back; known when that has been written. */
  reverse?: Undo;
  readonly elsewhere?: Elsewhere;
}

const DEPTH = 1000;

export class DecisionStack {
  private done: Decided[] = [];
  private undone: Decided[] = [];

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** A new decision ends what could be redone. */
  push(decided: Decided): void {
    this.done = [...this.done.slice(-(DEPTH - 1)), decided];
    this.undone = [];
  }

  /** Forgets a decision that could not be kept. */
  drop(decided: Decided): void {
    this.done = this.done.filter((other) => other !== decided);
    this.undone = this.undone.filter((other) => other !== decided);
  }

  /** Moves the last decision over to those that can be redone, and returns it. */
  undo(): Decided | undefined {
    const last = this.done.pop();
    if (last) this.undone.push(last);
    return last;
  }

  redo(): Decided | undefined {
    const last = this.undone.pop();
    if (last) this.done.push(last);
    return last;
  }
}
