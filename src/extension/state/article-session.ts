/** One open article: its text's analysis and its sidecar become snapshots; decisions go into the sidecar. */
import {
  CancellationTokenSource,
  EventEmitter,
  l10n,
  type Event,
  type LogOutputChannel,
  type TextDocument,
  type TextDocumentChangeEvent,
  type Uri,
} from 'vscode';
import { sidecarDetails } from '../../core/sidecar/merge-document.js';
import type { SidecarEdit } from '../../core/sidecar/types.js';
import type { Undo } from '../../core/sidecar/undo.js';
import type { Analysis } from '../../core/model/annotation.js';
import { isCancelled } from '../../engine/client.js';
import { toTextChange } from '../convert.js';
import { Notice } from '../notice.js';
import { DecisionStack, type Decided, type Elsewhere } from './decision-stack.js';
import { buildDocument, emptyDocument, orderOf, sourceOf, trackDocument, type Source } from './documents.js';
import { isClosing, obstacle, obstacleNotice } from './readable.js';
import { readText } from './read-text.js';
import { SidecarFile, type SidecarTools } from './sidecar-file.js';
import { decisionsUri } from './coder.js';
import { Snapshot, type Cause, type Phase } from './snapshot.js';

/** What a session works with. */
export interface SessionTools extends SidecarTools {
  readonly log: LogOutputChannel;
}

/** A decision in the making: its name for undo, and its edits, worked out from the snapshot that they will change. */
export interface Decision {
  readonly label: string;
  readonly edits: (snapshot: Snapshot) => readonly SidecarEdit[];
  /** What belongs to it in other articles. */
  readonly elsewhere?: Elsewhere;
}

/** What came of an attempt to analyse a text. */
interface Finding {
  readonly analysis?: Analysis;
  readonly phase: Phase;
  readonly notice?: string | undefined;
  readonly closed?: boolean;
}

const NOTHING: Analysis = { article: {}, language: 'en', mentions: [], entities: [], events: [] };
/** A pause in typing after which the text is analysed; longer where the last analysis took longer. */
const PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 2000;

export class ArticleSession {
  readonly sidecar: SidecarFile;
  readonly decisions = new DecisionStack();
  private current: Snapshot;
  private analysis = NOTHING;
  /** The text's version that `analysis` belongs to. */
  private analysed = -1;
  private phase: Phase = 'reading';
  private notice: string | undefined;
  private told: string;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private work: Promise<void> | undefined;
  private running: CancellationTokenSource | undefined;
  private writing: Promise<unknown> = Promise.resolve();
  private lastMs = 0;
  /** The sentences of the text, as of the version they were read for. */
  private source: Source | undefined;
  /** Whether somebody has typed since the article was opened. */
  private edited = false;
  /** Whether the text is none that could be annotated at all. */
  private closedToReading = false;
  private disposed = false;
  private readonly loaded: Promise<void>;
  private readonly changed = new EventEmitter<Snapshot>();
  readonly onDidChange: Event<Snapshot> = this.changed.event;

  constructor(
    readonly document: TextDocument,
    private readonly tools: SessionTools,
  ) {
    this.sidecar = new SidecarFile(decisionsUri(document.uri), tools);
    this.current = this.snapshotOf('opened', emptyDocument());
    this.told = this.detailsKey();
    this.sidecar.onDidChange(() => this.sidecarMoved());
    this.loaded = this.isUntitled ? Promise.resolve() : this.sidecar.refresh();
    void this.bringUpToDate();
  }

  get uri(): Uri {
    return this.document.uri;
  }

  get snapshot(): Snapshot {
    return this.current;
  }

  /** Resolves to a snapshot of the text and sidecar as they are, with its analysis. */
  async whenReady(): Promise<Snapshot> {
    await this.sidecarChanged();
    await this.settled();
    return this.current;
  }

  /** Resolves when nothing is left to analyse. */
  async settled(): Promise<void> {
    await this.loaded;
    while (!this.disposed && this.analysed !== this.document.version) await this.bringUpToDate();
  }

  dispose(): void {
    this.disposed = true;
    clearTimeout(this.timer);
    this.running?.cancel();
    this.running?.dispose();
    void this.sidecar.dispose();
    this.changed.dispose();
  }

  /** The text changed: what is shown moves along at once, the analysis follows when typing pauses. */
  textChanged({ contentChanges }: TextDocumentChangeEvent): void {
    if (!contentChanges.length) return;
    this.running?.cancel();
    this.edited = true;
    this.set('typing', trackDocument(this.current.document, contentChanges.map(toTextChange), this.document.getText()));
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.bringUpToDate(), Math.min(LONGEST_PAUSE_MS, Math.max(PAUSE_MS, this.lastMs)));
  }

  /** The sidecar changed on disk, or in an editor. */
  async sidecarChanged(): Promise<void> {
    if (!this.isUntitled) await this.sidecar.refresh();
  }

  /** Analyses the text once more. */
  analyzeAgain(): Promise<void> {
    this.analysed = -1;
    return this.settled();
  }

  /** What an export is made from: the file's text as it is stored, for offsets count there (with unsaved changes the editor's), and the sidecar's. */
  async texts(): Promise<{ readonly text: string; readonly sidecar: string }> {
    await this.whenReady();
    if (this.closedToReading) throw new Notice(this.notice ?? l10n.t('This text cannot be annotated.'));
    const stored = this.isUntitled || this.document.isDirty ? undefined : await this.storedText();
    return { text: stored ?? this.document.getText(), sidecar: this.sidecar.state.text ?? '' };
  }

  /** The file's text without its BOM; undefined where it is gone, or in another encoding: then the editor knows better. */
  private async storedText(): Promise<string | undefined> {
    try {
      return (await readText(this.uri))?.replace(/^\uFEFF/, '');
    } catch (error) {
      if (error instanceof TypeError) return undefined;
      throw error;
    }
  }

  /** Carries a decision out and keeps it. False where there was nothing to change. Rejects where it cannot be kept; then nothing has changed. */
  async decide({ label, edits: make, elsewhere }: Decision): Promise<boolean> {
    await this.sidecarChanged(); // a watcher may be late
    await this.settled();
    this.assertDecidable();
    const edits = make(this.current);
    if (!edits.length) return false;
    const decided: Decided = { label, edits, ...(elsewhere ? { elsewhere } : {}) };
    this.decisions.push(decided);
    await this.hold(decided, this.sidecar.edit(edits, orderOf(this.current.document, edits)));
    if (elsewhere) await this.holdUndo(elsewhere.make());
    return true;
  }

  /** Makes a change that is a part of another article's decision, and undone with that. Resolves to what takes it back. */
  async change(make: Decision['edits']): Promise<Undo | undefined> {
    await this.sidecarChanged();
    await this.settled();
    this.assertDecidable();
    const edits = make(this.current);
    return edits.length ? this.sidecar.edit(edits, orderOf(this.current.document, edits)) : undefined;
  }

  /** Takes such a change back. */
  async unchange(undo: Undo): Promise<void> {
    await this.sidecarChanged();
    await this.sidecar.takeBack(undo, orderOf(this.current.document, undo.edits));
  }

  /** Takes the last decision back; resolves to its label. */
  async undo(): Promise<string | undefined> {
    await this.writing;
    const decided = this.decisions.undo();
    if (decided) await this.reverse(decided);
    if (decided?.elsewhere) await this.holdUndo(decided.elsewhere.unmake());
    return decided?.label;
  }

  /** Makes the decision again that was taken back last. */
  async redo(): Promise<string | undefined> {
    await this.writing;
    const decided = this.decisions.redo();
    if (decided) await this.reverse(decided);
    if (decided?.elsewhere) await this.holdUndo(decided.elsewhere.make());
    return decided?.label;
  }

  /** Lets undo and redo wait until the decision's part in other articles is done. */
  private async holdUndo(work: Promise<void>): Promise<void> {
    this.writing = work.catch(() => undefined); // who decided is told
    await work;
  }

  private async reverse(decided: Decided): Promise<void> {
    const { reverse } = decided;
    if (reverse) await this.hold(decided, this.sidecar.takeBack(reverse, orderOf(this.current.document, reverse.edits)));
  }

  /** Lets undo and redo wait for a write; a decision that could not be written is forgotten. */
  private async hold(decided: Decided, written: Promise<Undo>): Promise<void> {
    this.writing = written.catch(() => undefined); // who decided is told
    try {
      decided.reverse = await written;
    } catch (error) {
      this.decisions.drop(decided);
      this.set('decision', this.current.document);
      throw error;
    }
  }

  private get isUntitled(): boolean {
    return this.document.uri.scheme === 'untitled';
  }

  private assertDecidable(): void {
    if (this.isUntitled) {
      const save = { title: l10n.t('Save'), command: 'workbench.action.files.save' };
      throw new Notice(l10n.t('Save the article first: decisions are kept in a file beside it.'), 'warning', [save]);
    }
    if (this.closedToReading) throw new Notice(this.notice ?? l10n.t('This text cannot be annotated.'));
  }

  private sidecarMoved(): void {
    if (this.disposed) return;
    const key = this.detailsKey();
    if (key !== this.told) {
      // Times count from the day of publication: what the person says of the article is told to the analysis.
      this.told = key;
      this.analysed = -1;
      this.running?.cancel();
      void this.bringUpToDate();
    }
    this.rebuild('decision');
  }

  private detailsKey(): string {
    return JSON.stringify(sidecarDetails(this.sidecar.state.sidecar));
  }

  private bringUpToDate(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.work ??= this.catchUp().finally(() => (this.work = undefined));
    return this.work;
  }

  /** Analyses until nothing has changed meanwhile, or somebody is typing: then the pause after it calls again. */
  private async catchUp(): Promise<void> {
    do await this.analyse();
    while (!this.disposed && this.timer === undefined && this.analysed !== this.document.version);
  }

  private async analyse(): Promise<void> {
    await this.loaded;
    const { document } = this;
    if (this.disposed || this.analysed === document.version) return;
    const { version } = document;
    const text = document.getText();
    const stop = obstacle(text);
    const told = this.told;
    if (stop && isClosing(stop)) return this.finish(version, told, { phase: 'off', notice: obstacleNotice(stop), closed: true });
    const began = Date.now();
    this.running = new CancellationTokenSource();
    try {
      const article = await this.tools.engine.call('readArticle', text, this.running.token);
      if (version !== this.document.version) return;
      this.source = sourceOf(text, version, article);
      // What people decided is shown before the machine has had its say.
      if (this.phase === 'reading' && this.sidecar.state.text !== undefined) this.rebuild('decision');
      if (stop) return this.finish(version, told, { phase: stop === 'empty' ? 'ready' : 'off', notice: obstacleNotice(stop) });
      const details = sidecarDetails(this.sidecar.state.sidecar);
      const analysis = await this.tools.engine.call('analyze', { text, details }, this.running.token);
      this.lastMs = Date.now() - began;
      this.finish(version, told, { analysis, phase: 'ready' });
    } catch (error) {
      if (isCancelled(error) || this.disposed) return;
      this.tools.log.error(error instanceof Error ? error : String(error));
      this.finish(version, told, {
        phase: 'off',
        notice: l10n.t('The analysis failed; the log says why. What people decided is shown.'),
        closed: this.source?.version !== version,
      });
    } finally {
      this.running?.dispose();
      this.running = undefined;
    }
  }

  /** Takes an analysis in, unless the text or what is known of the article has changed since. */
  private finish(version: number, told: string, { analysis = NOTHING, phase, notice, closed = false }: Finding): void {
    if (this.disposed || version !== this.document.version || told !== this.told) return;
    this.closedToReading = closed;
    this.analysis = analysis;
    this.analysed = version;
    this.phase = phase;
    this.notice = notice;
    this.rebuild('analysis');
  }

  /** Merges analysis and sidecar anew. While the text is ahead of its analysis, what is shown stays, and the analysis that is due does it. */
  private rebuild(cause: Cause): void {
    if (this.disposed || (this.phase !== 'reading' && this.analysed !== this.document.version)) return;
    if (this.closedToReading) return this.set(cause, emptyDocument());
    const { source } = this;
    if (source?.version !== this.document.version) return;
    const analysis = this.phase === 'reading' ? undefined : this.analysis;
    this.set(cause, buildDocument({ source, analysis, sidecar: this.sidecar.state, ...(this.edited ? { moved: this.current.document } : {}) }));
  }

  private set(cause: Cause, document: Snapshot['document']): void {
    this.current = this.snapshotOf(cause, document);
    this.changed.fire(this.current);
  }

  private snapshotOf(cause: Cause, document: Snapshot['document']): Snapshot {
    const { phase, notice } = this;
    return new Snapshot({
      uri: this.document.uri,
      version: this.document.version,
      phase,
      cause,
      notice,
      document,
      sidecar: this.sidecar.state,
    });
  }
}
