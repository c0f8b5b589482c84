/** The workspace's own places: dateline.gazetteer.yaml at the root of each folder, read when an article first asks. */
import type { Disposable, Uri } from 'vscode';
import type { WorkspacePlace } from '../../core/gazetteer/workspace.js';
import type { Engine } from '../../engine/client.js';
import { readText } from './read-text.js';
import { WorkspaceFile } from './workspace-file.js';
import { writeAtomically, type Rename } from './write-atomically.js';

export class WorkspaceGazetteer implements Disposable {
  private readonly file: WorkspaceFile<readonly WorkspacePlace[]>;

  constructor(
    private readonly engine: Pick<Engine, 'call'>,
    private readonly rename?: Rename,
  ) {
    this.file = new WorkspaceFile({
      name: 'dateline.gazetteer.yaml',
      absent: [],
      parse: async (text) => (await engine.call('readGazetteer', text)).value,
    });
  }

  /** The places are not what they were: articles want to be analysed again. */
  get onDidChange(): WorkspaceFile<readonly WorkspacePlace[]>['onDidChange'] {
    return this.file.onDidChange;
  }

  dispose(): void {
    this.file.dispose();
  }

  /** The places for an article; none outside of a folder, and where the file is missing or broken. */
  placesFor(article: Uri): Promise<readonly WorkspacePlace[]> {
    return this.file.of(article);
  }

  /** Adds places to the file of the article's folder; those that are there stay as they are. Resolves to the file and how many are new; undefined outside of a folder. */
  async add(article: Uri, places: readonly WorkspacePlace[]): Promise<{ readonly uri: Uri; readonly added: number } | undefined> {
    const uri = this.file.uriFor(article);
    if (!uri) return undefined;
    const before = (await readText(uri)) ?? '';
    const { text, added } = await this.engine.call('addPlaces', { text: before, places });
    if (text !== before) await writeAtomically(uri, text, this.rename);
    this.file.forget(uri);
    return { uri, added };
  }
}
