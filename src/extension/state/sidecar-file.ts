/** One article's sidecar: what it says now, and the way edits get into it. */
import { EventEmitter, l10n, Range, workspace, WorkspaceEdit, type Disposable, type Event, type TextDocument, type Uri } from 'vscode';
import { EMPTY_SIDECAR, readSidecar } from '../../core/sidecar/read.js';
import type { SidecarEdit, SidecarReading } from '../../core/sidecar/types.js';
import { Notice } from '../notice.js';
import { applyToState, type Position, type SidecarState } from './apply-to-state.js';
import { readText } from './read-text.js';
import { fileName } from './sidecar-uri.js';
import { writeAtomically } from './write-atomically.js';

const NONE: SidecarState = { text: undefined, reading: readSidecar('') };
/** Longer texts are parsed in the worker: 100,000 characters of YAML take some 20 ms. */
const READ_HERE = 100_000;
const ATTEMPTS = 5;

/** Edits that are in the state and not yet written. */
interface Pending {
  readonly edits: readonly SidecarEdit[];
  readonly position: Position;
  reject?: (error: unknown) => void;
}

/**
 * The state changes at once when a decision is made, and is written behind it. What is stored (on disk, or in the open document where that has unsaved
 * changes) is read again before each write: a change from elsewhere is built upon, never overwritten.
 */
export class SidecarFile implements Disposable {
  /** What is stored, as last read or written. */
  private base: SidecarState = NONE;
  private pending: readonly Pending[] = [];
  private current: SidecarState = NONE;
  private queue: Promise<unknown> = Promise.resolve();
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange: Event<void> = this.changed.event;

  constructor(
    readonly uri: Uri,
    private readonly readLarge: (text: string) => Promise<SidecarReading>,
  ) {}

  /** What the sidecar says, with the edits that are on their way. */
  get state(): SidecarState {
    return this.current;
  }

  dispose(): void {
    this.changed.dispose();
  }

  /** Reads what is stored now. */
  refresh(): Promise<void> {
    return this.enqueue(async () => {
      if (this.pending.length) return; // the write that is due reads it
      const base = await this.readBase();
      if (base === this.base) return;
      this.base = base;
      this.recompute();
    });
  }

  /** Makes `edits` part of the state at once and writes them; where they cannot be written they leave the state again, and the promise rejects. */
  async edit(edits: readonly SidecarEdit[], position: Position): Promise<void> {
    this.assertUsable(this.current);
    const entry: Pending = { edits, position };
    this.current = applyToState(this.current, edits, position).state;
    this.pending = [...this.pending, entry];
    this.changed.fire();
    await new Promise<void>((resolve, reject) => {
      entry.reject = reject;
      void this.enqueue(() => this.write()).then(resolve, reject);
    });
  }

  private async write(): Promise<void> {
    const batch = this.pending;
    if (!batch.length) return;
    try {
      for (let attempt = 1; !(await this.writeOnce(batch)); attempt++) {
        if (attempt === ATTEMPTS) throw new Notice(l10n.t('{0} keeps changing; the decision was not written.', fileName(this.uri)));
      }
    } catch (error) {
      this.pending = this.pending.filter((entry) => !batch.includes(entry));
      this.base = await this.readBase();
      this.recompute();
      for (const entry of batch) entry.reject?.(error);
      throw error;
    }
  }

  /** False where an open document changed meanwhile. */
  private async writeOnce(batch: readonly Pending[]): Promise<boolean> {
    const base = await this.readBase();
    this.assertUsable(base);
    const isOurs = base === this.base && batch === this.pending;
    const open = this.unsaved();
    let next = this.current;
    if (open || !isOurs) {
      const result = applyAll(base, batch);
      next = result.state;
      if (open) {
        const edit = new WorkspaceEdit();
        for (const { start, end, text } of result.splices) edit.replace(this.uri, new Range(open.positionAt(start), open.positionAt(end)), text);
        if (!(await workspace.applyEdit(edit))) return false;
      }
    }
    if (!open) await this.store(next.text ?? '');
    this.base = next;
    this.pending = this.pending.filter((entry) => !batch.includes(entry));
    if (!isOurs || this.pending.length) this.recompute();
    return true;
  }

  private async store(text: string): Promise<void> {
    if (workspace.fs.isWritableFileSystem(this.uri.scheme) === false) {
      throw new Notice(l10n.t('{0} cannot be written: this file system is read-only.', fileName(this.uri)));
    }
    try {
      await writeAtomically(this.uri, text);
    } catch (error) {
      throw new Notice(l10n.t('{0} cannot be written: {1}', fileName(this.uri), error instanceof Error ? error.message : String(error)));
    }
  }

  private recompute(): void {
    this.current = this.pending.length && this.base.reading.usable ? applyAll(this.base, this.pending).state : this.base;
    this.changed.fire();
  }

  /** The base itself where what is stored is what it was. */
  private async readBase(): Promise<SidecarState> {
    try {
      const text = this.unsaved()?.getText() ?? (await readText(this.uri));
      if (text === this.base.text && (text !== undefined || this.base.reading.usable)) return this.base;
      return text === undefined ? NONE : { text, reading: text.length <= READ_HERE ? readSidecar(text) : await this.readLarge(text) };
    } catch (error) {
      const why = error instanceof TypeError ? l10n.t('it is not UTF-8 text') : error instanceof Error ? error.message : String(error);
      const message = l10n.t('the annotations cannot be read: {0}', why);
      return { text: undefined, reading: { sidecar: EMPTY_SIDECAR, issues: [{ code: 'unreadable', message, severity: 'error' }], usable: false } };
    }
  }

  private unsaved(): TextDocument | undefined {
    const uri = this.uri.toString();
    return workspace.textDocuments.find((document) => document.isDirty && document.uri.toString() === uri);
  }

  private assertUsable({ reading }: SidecarState): void {
    if (reading.usable) return;
    const first = reading.issues.find((issue) => issue.severity === 'error') ?? reading.issues[0];
    throw new Notice(l10n.t('{0} is left as it is, because {1}. Mend it first; see Problems.', fileName(this.uri), first?.message ?? '?'));
  }

  private enqueue<T>(run: () => Promise<T>): Promise<T> {
    const result = this.queue.then(run);
    this.queue = result.catch(() => undefined); // whoever asked for it is told
    return result;
  }
}

function applyAll(base: SidecarState, entries: readonly Pending[]): ReturnType<typeof applyToState> {
  const edits = entries.flatMap((entry) => entry.edits);
  return applyToState(base, edits, (id) => entries.map((entry) => entry.position(id)).find((at) => at !== undefined));
}
