/** What is selected in each tree view. A key pressed in a tree runs a command without saying on what. */
import type { Disposable } from 'vscode';
import type { Reference } from './target.js';

export class Selections {
  private readonly readers = new Map<string, () => readonly Reference[]>();

  /** `view` tells what is selected in it as long as the result is not disposed. */
  offer(view: string, read: () => readonly Reference[]): Disposable {
    this.readers.set(view, read);
    return { dispose: () => void this.readers.delete(view) };
  }

  /** What a key pressed in a view is about, which may be nothing; undefined for what is no view. */
  in(view: unknown): readonly Reference[] | undefined {
    return typeof view === 'string' ? this.readers.get(view)?.() : undefined;
  }
}
