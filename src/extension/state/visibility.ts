/** Which kinds are drawn, and whether suggestions are: a person's choice, kept with the workspace. */
import { EventEmitter, type Disposable, type Memento } from 'vscode';
import { MENTION_KINDS, type MentionKind } from '../../core/model/kinds.js';

const KEY = 'hiddenLayers';
export type Layer = MentionKind | 'trigger' | 'suggestions';
export const LAYERS: readonly Layer[] = [...MENTION_KINDS, 'trigger', 'suggestions'];

export class Visibility implements Disposable {
  private hidden: ReadonlySet<string>;
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange = this.changed.event;

  constructor(private readonly memento: Memento) {
    this.hidden = new Set(memento.get<readonly string[]>(KEY, []));
  }

  dispose(): void {
    this.changed.dispose();
  }

  isHidden(layer: Layer): boolean {
    return this.hidden.has(layer);
  }

  /** Resolves to whether the layer is shown now. */
  async toggle(layer: Layer): Promise<boolean> {
    const next = new Set(this.hidden);
    if (!next.delete(layer)) next.add(layer);
    this.hidden = next;
    await this.memento.update(KEY, [...next]);
    this.changed.fire();
    return !next.has(layer);
  }

  async showAll(): Promise<void> {
    this.hidden = new Set();
    await this.memento.update(KEY, []);
    this.changed.fire();
  }
}
