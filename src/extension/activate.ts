/** Puts the extension together: the same in both hosts, but for the way a worker starts. */
import { Uri, window, workspace, type ExtensionContext } from 'vscode';
import type { Incident } from '../core/compare/types.js';
import { Engine, type EngineHost } from '../engine/client.js';
import type { DatelineApi as PublicApi } from '../../types/dateline.js';
import { commandRegistrar, report } from './commands.js';
import { ForeignExporters } from './exchange/foreign-exporters.js';
import { FEATURES } from './features/registry.js';
import type { App } from './features/types.js';
import { FirstUse } from './first-use.js';
import type { OnDemand, OnDemandProgram } from './on-demand.js';
import { Annotator } from './state/annotator.js';
import { ArticleChoice } from './state/article-choice.js';
import { ArticleSession } from './state/article-session.js';
import { Articles } from './state/articles.js';
import { Journal } from './state/journal.js';
import { LetterMode } from './state/letter-mode.js';
import { Selections } from './state/selections.js';
import { ViewFilters } from './state/view-filters.js';
import { Visibility } from './state/visibility.js';
import { taughtEngine } from './state/taught-engine.js';
import { WorkspaceGazetteer } from './state/workspace-gazetteer.js';
import { WorkspaceLexicon } from './state/workspace-lexicon.js';
import { ProgressBook } from './state/progress-book.js';
import { workspaceScheme } from './state/workspace-scheme.js';
import type { Rename } from './state/write-atomically.js';
import type { Snapshot } from './state/snapshot.js';

/** What differs between the hosts. */
export interface Platform extends Pick<EngineHost, 'startWorker'> {
  /** The program that runs Node here, for what git is told to run; absent in a browser. */
  readonly node?: string;
  /** Puts a file of the disk in another's place at once; absent in a browser. */
  readonly rename?: Rename;
  /** Loads a program of the folder dist: what the file exports. */
  readonly loadProgram: (name: 'on-demand') => Promise<unknown>;
}

/** What is read from package.json. */
interface Manifest {
  readonly version: string;
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

/** What the extension offers to others (types/dateline.d.ts: what is there stays), and what only its own tests ask for. */
export interface DatelineApi extends PublicApi {
  /** The open article with this address, if it is one and open. */
  sessionFor(uri: Uri): ArticleSession | undefined;
  /** Resolves to a snapshot with the article's analysis and its annotations, as the text and the sidecar are now. Rejects where the text is no article. */
  whenReady(uri: Uri): Promise<Snapshot>;
  /** Resolves to the incidents that the workspace's articles tell, once all of them are indexed as they are now. */
  incidents(): Promise<readonly Incident[]>;
}

/** Builds objects and registers them. Reads nothing and starts nothing; the worker starts with the first article. */
export function activate(context: ExtensionContext, platform: Platform): DatelineApi {
  const log = window.createOutputChannel('Dateline', { log: true });
  const data = Uri.joinPath(context.extensionUri, 'dist', 'dateline.data');
  const host: EngineHost = { startWorker: () => platform.startWorker(), readData: async () => workspace.fs.readFile(data) };
  const engine = new Engine(host);
  const choice = new ArticleChoice(context.workspaceState);
  const lexicons = new WorkspaceLexicon(engine, platform.rename);
  const gazetteers = new WorkspaceGazetteer(engine, platform.rename);
  const journal = new Journal(Uri.joinPath(context.storageUri ?? context.globalStorageUri, 'journal'), log);
  const articles = new Articles(
    choice,
    (document) =>
      new ArticleSession(document, { engine: taughtEngine(engine, { lexicons, gazetteers }, document.uri), log, journal, rename: platform.rename }),
  );
  const visibility = new Visibility(context.workspaceState);
  const schemes = workspaceScheme(engine);
  const progress = new ProgressBook({ articles, choice, engine, memento: context.workspaceState });
  const filters = new ViewFilters();
  const taken = new Set<string>();
  const exporters = new ForeignExporters();
  const app: App = {
    articles,
    engine,
    choice,
    annotator: new Annotator(context.globalState),
    lexicons,
    gazetteers,
    schemes,
    visibility,
    progress,
    filters,
    selections: new Selections(),
    letters: new LetterMode(),
    node: platform.node,
    rename: platform.rename,
    exporters,
    command: commandRegistrar(log, taken),
    log,
    context,
  };
  context.subscriptions.push(log, engine, choice, lexicons, gazetteers, schemes, visibility, progress, filters, articles);
  context.subscriptions.push(...FEATURES.map((feature) => feature(app)));
  const { version, contributes } = context.extension.packageJSON as Manifest;
  const onDemand = new FirstUse<OnDemand>(
    {
      commands: contributes.commands.map(({ command }) => command).filter((name) => !taken.has(name)),
      views: ['dateline.incidents'],
      pages: ['dateline.adjudication', 'dateline.claims', 'dateline.map', 'dateline.framing'],
    },
    {
      load: async () => {
        const { startOnDemand } = (await platform.loadProgram('on-demand')) as OnDemandProgram;
        return () => startOnDemand({ app, host, data, storage: context.storageUri, version });
      },
      pageOf: (part, page) => part.pageOf(page),
      failed: (error) => report(error, log),
    },
  );
  context.subscriptions.push(onDemand);
  articles.start();
  return {
    apiVersion: 1,
    registerExporter: (exporter) => exporters.register(exporter),
    sessionFor: (uri) => articles.get(uri),
    whenReady: (uri) => whenReady(articles, uri),
    incidents: async () => (await onDemand.ready()).incidents(),
  };
}

async function whenReady(articles: Articles, uri: Uri): Promise<Snapshot> {
  const document = await workspace.openTextDocument(uri);
  await articles.look(document);
  const session = articles.get(uri);
  if (!session) throw new Error(`${uri.toString()} is no article`);
  return session.whenReady();
}
