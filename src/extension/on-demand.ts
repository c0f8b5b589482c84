/** What a person asks for by name, alone or across the workspace's articles: a program of its own (dist/on-demand.*), loaded when it is first used. */
import { Disposable, workspace, type Uri, type WebviewPanelSerializer } from 'vscode';
import type { Incident } from '../core/compare/types.js';
import { Engine, type EngineHost } from '../engine/client.js';
import { commandRegistrar } from './commands.js';
import { ON_DEMAND } from './features/on-demand-registry.js';
import type { App } from './features/types.js';
import { WorkspaceIndex } from './index/workspace-index.js';

/** What the program gives to whoever loads it. */
export interface OnDemandProgram {
  readonly startOnDemand: (tools: OnDemandTools) => OnDemand;
}

export interface OnDemandTools {
  readonly app: App;
  readonly host: EngineHost;
  /** The data file: another one means that every article is analysed anew. */
  readonly data: Uri;
  /** Where the index is kept; absent where no folder is open. */
  readonly storage: Uri | undefined;
  readonly version: string;
}

/** The part, running. */
export interface OnDemand extends Disposable {
  /** The incidents that the workspace's articles tell, once all of them are indexed as they are now. */
  incidents(): Promise<readonly Incident[]>;
  /** How a page is brought back after a restart of the window. */
  pageOf(page: string): WebviewPanelSerializer | undefined;
}

export function startOnDemand({ app, host, data, storage, version }: OnDemandTools): OnDemand {
  // A worker of its own, so that comparing thousands of articles never keeps the open one waiting.
  const engine = new Engine(host);
  const index = new WorkspaceIndex({
    engine,
    helper: app.engine,
    hire: () => new Engine(host),
    choice: app.choice,
    lexicons: app.lexicons,
    gazetteers: app.gazetteers,
    storage,
    version: async () => `${version} ${(await workspace.fs.stat(data)).mtime}`,
    log: app.log,
  });
  const pages = new Map<string, WebviewPanelSerializer>();
  const all = { ...app, index, pages, command: commandRegistrar(app.log) };
  const owned = Disposable.from(...ON_DEMAND.map((feature) => feature(all)), index, engine);
  return {
    incidents: () => index.ask('corpusIncidents', {}),
    pageOf: (page) => pages.get(page),
    dispose: () => void owned.dispose(),
  };
}
