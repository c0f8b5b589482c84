/** One article's sidecar: what it says now, and the way decisions get into its file. */
import {
  EventEmitter,
  FileSystemError,
  l10n,
  Range,
  workspace,
  WorkspaceEdit,
  type Disposable,
  type Event,
  type TextDocument,
  type Uri,
} from 'vscode';
import { journalEntry, missingEdits, touchSame, type JournalEntry } from '../../core/sidecar/journal.js';
import type { SidecarEdit } from '../../core/sidecar/types.js';
import type { Undo } from '../../core/sidecar/undo.js';
import type { Engine } from '../../engine/client.js';
import type { EditedText, SidecarStep } from '../../engine/protocol.js';
import { Notice } from '../notice.js';
import { refusalWords } from '../present/sidecar-trouble.js';
import { told } from '../present/told.js';
import { fileErrorWords } from './file-errors.js';
import type { Journal, Kept } from './journal.js';
import { readText } from './read-text.js';
import { NO_SIDECAR, unreadable, withEdits, type SidecarState } from './sidecar-state.js';
import { fileName } from './sidecar-uri.js';
import { clearTemporaries } from './temporary-files.js';
import { writeAtomically, type Rename } from './write-atomically.js';

/** How often a write begins again when the file changes under it. */
const ATTEMPTS = 5;
/** For so long after a write another window may still overwrite it with what it had read before. */
const SETTLE_MS = 1000;
/** A write that the disk refused is tried again after so long. */
const RETRY_MS = 5000;

/** Between the two halves of a write on such a file system. */
const GAP_MS = 100;

/** The disk does not take it now; it is kept and tried again. */
class NotNow extends Notice {}

export interface SidecarTools {
  readonly engine: Pick<Engine, 'call'>;
  readonly journal: Pick<Journal, 'keep' | 'read'>;
  /** How files of the disk take another's place at once; absent in a browser. */
  readonly rename: Rename | undefined;
}

/** A decision that is in the state and not yet written. */
interface Pending extends SidecarStep {
  readonly order: Readonly<Record<string, number>>;
  readonly entry: JournalEntry;
  /** Resolves when the journal has it. */
  readonly kept: Promise<Kept>;
  /** Called with what takes the decision back. */
  readonly written: (undo: Undo) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * The state changes at once when a decision is made, and is written behind it. A journal keeps it until the file is known to hold it. What is stored (on disk, or in the open document where that has unsaved
 * changes) is read again before each write: a change from elsewhere is built upon, never overwritten.
 */
export class SidecarFile implements Disposable {
  /** What is stored, as last read or written. */
  private base = NO_SIDECAR;
  private pending: readonly Pending[] = [];
  private current = NO_SIDECAR;
  private queue: Promise<unknown> = Promise.resolve();
  /** Written just now; another window may not have seen it. */
  private settling: readonly Kept[] = [];
  private readonly timers = new Set<ReturnType<typeof setTimeout>>();
  /** Whether what an earlier run left in the journal has been seen to. */
  private recovered = false;
  private disposed = false;
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange: Event<void> = this.changed.event;

  constructor(
    readonly uri: Uri,
    private readonly tools: SidecarTools,
  ) {}

  /** What the sidecar says, with the decisions that are on their way into it. */
  get state(): SidecarState {
    return this.current;
  }

  /** Resolves when the journal knows what was written just now. */
  async dispose(): Promise<void> {
    this.disposed = true;
    for (const timer of this.timers) clearTimeout(timer);
    this.changed.dispose();
    const written = this.settling;
    this.settling = [];
    await Promise.all(written.map((one) => one.markWritten()));
  }

  /** Reads what is stored now. */
  refresh(): Promise<void> {
    return this.enqueue(async () => {
      if (this.pending.length) return; // the write that is due reads it
      if (!this.recovered) await clearTemporaries(this.uri);
      const base = await this.readBase();
      if (base !== this.base) this.adopt(base);
      if (!this.recovered) await this.recover();
      // Another window overwrites; only a person deletes.
      if (this.base.text !== undefined) this.makeUpFor(this.settling);
    });
  }

  /**
   * Makes `edits` part of the state at once and writes them; `order` says where their items stand in the article. Resolves to what takes them
   * back. Where they cannot be written they leave the state again, and the promise rejects.
   */
  edit(edits: readonly SidecarEdit[], order: Readonly<Record<string, number>>): Promise<Undo> {
    return this.take({ edits }, order);
  }

  /** Takes back what `edit` wrote, as that makes a change. */
  takeBack(undo: Undo, order: Readonly<Record<string, number>>): Promise<Undo> {
    return this.take({ edits: undo.edits, undo }, order);
  }

  private async take(step: SidecarStep, order: Readonly<Record<string, number>>): Promise<Undo> {
    const { edits } = step;
    this.assertUsable(this.current);
    const entry = journalEntry(this.current.sidecar, edits);
    const kept = this.tools.journal.keep(this.uri, entry, order);
    // What was decided before about the same has been decided anew.
    this.settling = this.settling.filter((earlier) => !touchSame(earlier.entry, entry) || void earlier.erase());
    const written = new Promise<Undo>((resolve, reject) => {
      this.pending = [...this.pending, { ...step, order, entry, kept, written: resolve, failed: reject }];
    });
    this.current = withEdits(this.current, edits);
    this.changed.fire();
    void this.enqueue(() => this.write());
    return written;
  }

  private async write(): Promise<void> {
    const batch = this.pending;
    if (!batch.length) return;
    const kept = await Promise.all(batch.map((entry) => entry.kept));
    try {
      for (let attempt = 1; !(await this.writeOnce(batch)); attempt++) {
        if (attempt === ATTEMPTS) throw new Notice(l10n.t('{0} keeps changing; the decision was not written.', fileName(this.uri)));
      }
      this.settle(kept);
    } catch (error) {
      for (const entry of batch) entry.failed(error);
      // It stays decided, and in the journal, until the disk takes it.
      if (error instanceof NotNow) return this.later(RETRY_MS, () => void this.enqueue(() => this.write()));
      this.pending = this.pending.filter((entry) => !batch.includes(entry));
      for (const one of kept) void one.erase();
      this.adopt(await this.readBase());
    }
  }

  /** Looks once more when other windows must have seen the write; then the journal may forget it. */
  private settle(written: readonly Kept[]): void {
    // What stands in an open document is that window's alone, and undone there by other means.
    const kept = this.unsaved() ? [] : lastOfEach(written);
    for (const one of written) if (!kept.includes(one)) void one.erase();
    if (!kept.length) return;
    this.settling = [...this.settling, ...kept];
    this.later(SETTLE_MS, () => {
      void this.refresh().then(() => {
        const done = this.settling.filter((one) => kept.includes(one));
        this.settling = this.settling.filter((one) => !kept.includes(one));
        for (const one of done) void one.erase();
      });
    });
  }

  /** What an earlier run could not write is written now, unless the file has been told otherwise since. */
  private async recover(): Promise<void> {
    this.recovered = true;
    const left = await this.tools.journal.read(this.uri);
    if (!this.base.usable) return void (this.recovered = left.length === 0);
    // Another window overwrites; only a person deletes.
    this.makeUpFor(lastOfEach(this.base.text === undefined ? left.filter(({ written }) => written !== true) : left));
    for (const one of left) await one.erase();
  }

  /** Decides again what the file lacks. */
  private makeUpFor(decided: readonly Kept[]): void {
    if (!this.base.usable) return;
    for (const { entry, order } of decided) {
      const { edits } = missingEdits(this.current.sidecar, entry);
      if (edits.length) void this.edit(edits, order).catch(() => undefined); // a failure is tried again, and the log of the write says why
    }
  }

  private later(milliseconds: number, run: () => void): void {
    if (this.disposed) return;
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      run();
    }, milliseconds);
    this.timers.add(timer);
  }

  /** False where the open document changed meanwhile. */
  private async writeOnce(batch: readonly Pending[]): Promise<boolean> {
    const base = await this.readBase();
    const away = base.issues.find(({ code }) => code === 'unavailable');
    if (away) throw this.notNow(away.message);
    this.assertUsable(base);
    const steps = batch.map(({ edits, undo }) => ({ edits, ...(undo ? { undo } : {}) }));
    const order = Object.assign({}, ...batch.map((entry) => entry.order)) as Readonly<Record<string, number>>;
    const edited = await this.tools.engine.call('editSidecar', { text: base.text, steps, order });
    if (edited.refused !== undefined) throw new Notice(l10n.t('{0} was not changed: {1}', fileName(this.uri), told(l10n, edited.refused)));
    if (!(await this.store(base, edited))) return false;
    const isOurs = base === this.base;
    const isGone = edited.gone && !this.unsaved();
    this.base = isGone
      ? NO_SIDECAR
      : {
          ...withEdits(
            base,
            steps.flatMap(({ edits }) => edits),
          ),
          text: edited.text,
          issues: edited.issues,
        };
    this.pending = this.pending.filter((entry) => !batch.includes(entry));
    if (isOurs && !this.pending.length) this.current = this.base;
    else this.adopt(this.base);
    for (const [i, entry] of batch.entries()) entry.written(edited.undos[i]!);
    return true;
  }

  /** An open document with unsaved changes is edited, and saving stays the person's; otherwise the file is written. */
  private async store(base: SidecarState, { text, splices, gone }: EditedText): Promise<boolean> {
    const open = this.unsaved();
    if (open) {
      if (open.getText() !== (base.text ?? '')) return false;
      const edit = new WorkspaceEdit();
      for (const splice of splices) edit.replace(this.uri, new Range(open.positionAt(splice.start), open.positionAt(splice.end)), splice.text);
      return workspace.applyEdit(edit);
    }
    if (workspace.fs.isWritableFileSystem(this.uri.scheme) === false) {
      throw new Notice(l10n.t('{0} cannot be written: this file system is read-only.', fileName(this.uri)));
    }
    try {
      // Where the only decision was taken back there is no file again, as before it.
      if (gone) await (base.text === undefined ? undefined : workspace.fs.delete(this.uri));
      else if (text !== (base.text ?? '')) await writeAtomically(this.uri, text, this.tools.rename);
      return true;
    } catch (error) {
      const why = fileErrorWords(error);
      if (error instanceof FileSystemError && error.code === 'NoPermissions')
        throw new Notice(l10n.t('{0} cannot be written: {1}', fileName(this.uri), why));
      throw this.notNow(why);
    }
  }

  private notNow(why: string): NotNow {
    return new NotNow(l10n.t('{0} cannot be written now: {1}. Your decision is kept, and written as soon as that works.', fileName(this.uri), why));
  }

  private adopt(base: SidecarState): void {
    this.base = base;
    this.current = withEdits(
      base,
      this.pending.flatMap((entry) => entry.edits),
    );
    this.changed.fire();
  }

  /** The base itself where what is stored is what it was. */
  private async readBase(): Promise<SidecarState> {
    try {
      const text = this.unsaved()?.getText() ?? (await this.readStored());
      if (text === this.base.text && (text !== undefined || this.base.usable)) return this.base;
      return text === undefined ? NO_SIDECAR : { text, ...(await this.tools.engine.call('readSidecar', text)) };
    } catch (error) {
      const why = error instanceof TypeError ? l10n.t('it is not UTF-8 text') : fileErrorWords(error);
      const away = error instanceof FileSystemError && error.code === 'Unavailable';
      return unreadable(l10n.t('the annotations cannot be read: {0}', why), away ? 'unavailable' : 'unreadable');
    }
  }

  /** Where a file system cannot rename over a file, there is none for a moment while another window writes it. */
  private async readStored(): Promise<string | undefined> {
    const text = await readText(this.uri);
    if (text !== undefined || this.base.text === undefined) return text;
    await new Promise((resolve) => setTimeout(resolve, GAP_MS));
    return readText(this.uri);
  }

  private unsaved(): TextDocument | undefined {
    const uri = this.uri.toString();
    return workspace.textDocuments.find((document) => document.isDirty && document.uri.toString() === uri);
  }

  private assertUsable(state: SidecarState): void {
    if (state.usable) return;
    throw new Notice(refusalWords(l10n, fileName(this.uri), state), 'warning', [
      { title: l10n.t('Open Annotations File'), command: 'dateline.openAnnotations', arguments: [this.uri.toString()] },
      { title: l10n.t('Show Problems'), command: 'workbench.panel.markers.view.focus' },
    ]);
  }

  private enqueue(run: () => Promise<void>): Promise<void> {
    const result = this.queue.then(run);
    this.queue = result.catch(() => undefined); // whoever asked for it is told
    return result;
  }
}

/** Without those that a later one decides anew. */
function lastOfEach(kept: readonly Kept[]): readonly Kept[] {
  return kept.filter(({ entry }, i) => !kept.slice(i + 1).some((later) => touchSame(later.entry, entry)));
}
