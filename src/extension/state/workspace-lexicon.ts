/** What the workspace's people taught: dateline.lexicon.yaml at the root of each folder, read when an article first asks. */
import { l10n, type Disposable, type Uri } from 'vscode';
import type { AlwaysEntry, LexiconFile, NeverEntry } from '../../core/project/lexicon-file.js';
import type { Engine } from '../../engine/client.js';
import { Notice } from '../notice.js';
import { readText } from './read-text.js';
import { fileName } from './sidecar-uri.js';
import { WorkspaceFile } from './workspace-file.js';
import { writeAtomically, type Rename } from './write-atomically.js';

export class WorkspaceLexicon implements Disposable {
  private readonly file: WorkspaceFile<LexiconFile>;

  constructor(
    private readonly engine: Pick<Engine, 'call'>,
    private readonly rename?: Rename,
  ) {
    this.file = new WorkspaceFile({
      name: 'dateline.lexicon.yaml',
      absent: { always: [], never: [] },
      parse: async (text) => (await engine.call('readLexicon', text)).lexicon,
    });
  }

  /** A lexicon is not what it was: articles want to be analysed again. */
  get onDidChange(): WorkspaceFile<LexiconFile>['onDidChange'] {
    return this.file.onDidChange;
  }

  dispose(): void {
    this.file.dispose();
  }

  /** The lexicon for an article; empty outside of a folder, and where the file is missing or broken. */
  lexiconFor(article: Uri): Promise<LexiconFile> {
    return this.file.of(article);
  }

  /** Writes one entry into the lexicon of the article's folder. Resolves to the file; undefined outside of a folder. */
  async teach(article: Uri, list: 'always' | 'never', entry: AlwaysEntry | NeverEntry): Promise<Uri | undefined> {
    const uri = this.file.uriFor(article);
    if (!uri) return undefined;
    const before = (await readText(uri)) ?? '';
    const { usable } = await this.engine.call('readLexicon', before);
    if (!usable) throw new Notice(l10n.t('{0} is left as it is: it is not readable YAML.', fileName(uri)));
    const after = await this.engine.call('teach', { text: before, list, entry });
    if (after !== before) await writeAtomically(uri, after, this.rename);
    this.file.forget(uri);
    return uri;
  }
}
