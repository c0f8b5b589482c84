/** What a feature is: something that draws snapshots or turns a person's action into a decision, and is gone when it is disposed. */
import type { Disposable, ExtensionContext, LogOutputChannel, WebviewPanelSerializer } from 'vscode';
import type { Engine } from '../../engine/client.js';
import type { RegisterCommand } from '../commands.js';
import type { ForeignExporters } from '../exchange/foreign-exporters.js';
import type { WorkspaceIndex } from '../index/workspace-index.js';
import type { Annotator } from '../state/annotator.js';
import type { ArticleChoice } from '../state/article-choice.js';
import type { Articles } from '../state/articles.js';
import type { LetterMode } from '../state/letter-mode.js';
import type { ProgressBook } from '../state/progress-book.js';
import type { WorkspaceScheme } from '../state/workspace-scheme.js';
import type { ViewFilters } from '../state/view-filters.js';
import type { Visibility } from '../state/visibility.js';
import type { WorkspaceGazetteer } from '../state/workspace-gazetteer.js';
import type { WorkspaceLexicon } from '../state/workspace-lexicon.js';
import type { Rename } from '../state/write-atomically.js';
import type { Selections } from '../state/selections.js';

/** What every feature is given. */
export interface App {
  readonly articles: Articles;
  readonly engine: Pick<Engine, 'call'>;
  readonly choice: ArticleChoice;
  readonly annotator: Annotator;
  /** What the workspace's people taught. */
  readonly lexicons: WorkspaceLexicon;
  /** The workspace's own places. */
  readonly gazetteers: WorkspaceGazetteer;
  /** The workspace's labels, keys, colours and guidelines. */
  readonly schemes: WorkspaceScheme;
  /** What is selected in the trees, for commands that start there by key. */
  readonly selections: Selections;
  /** Which kinds are drawn in the text. */
  readonly visibility: Visibility;
  /** How far each article is. */
  readonly progress: ProgressBook;
  /** What each tree is filtered by. */
  readonly filters: ViewFilters;
  /** The mode in which single letters are commands, if one is on. */
  readonly letters: LetterMode;
  /** The program that runs Node; absent in a browser. */
  readonly node: string | undefined;
  /** Puts a file of the disk in another's place at once; absent in a browser. */
  readonly rename: Rename | undefined;
  /** Export formats of other extensions. */
  readonly exporters: ForeignExporters;
  readonly command: RegisterCommand;
  readonly log: LogOutputChannel;
  readonly context: Pick<ExtensionContext, 'extensionUri' | 'workspaceState' | 'globalState' | 'globalStorageUri'>;
}

export type Feature = (app: App) => Disposable;

/** What the features across articles are given on top. */
export interface AcrossApp extends App {
  /** All articles of the workspace. */
  readonly index: WorkspaceIndex;
  /** By view type, how a page is brought back after a restart of the window. */
  readonly pages: Map<string, WebviewPanelSerializer>;
}

export type AcrossFeature = (app: AcrossApp) => Disposable;
