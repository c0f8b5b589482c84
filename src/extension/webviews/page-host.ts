/** A page in an editor's place: its window, its policy, and the messages to and from it. What it shows is the caller's. */
import { Disposable, env, l10n, Uri, ViewColumn, window, type Webview, type WebviewPanel, type WebviewPanelSerializer } from 'vscode';
import { readFromPage, type Action, type PageName, type Show, type View } from '../../webview/protocol.js';
import type { TextPlace } from '../../webview/types.js';

/** What a page is given for a key. */
export interface PageContent<P extends PageName> {
  readonly title: string;
  readonly view: View<P>;
}

export interface PageOptions<P extends PageName> {
  readonly page: P;
  readonly extension: Uri;
  /** Where it says how it is brought back after a restart of the window. */
  readonly pages: Map<string, WebviewPanelSerializer>;
  /** Where it opens; over the editor in use, where nothing is said. */
  readonly column?: ViewColumn;
  /** The title until the content is there. */
  readonly title: string;
  /** What is shown for a key, now; asked again after every `refresh`. */
  readonly content: (key: string) => Promise<PageContent<P>>;
  readonly act: (action: Action<P>, key: string) => void | Promise<void>;
  readonly reveal: (place: TextPlace) => Promise<void>;
  /** Told of what goes wrong. */
  readonly failed: (error: unknown) => void;
}

/** One page of its kind: showing another key draws it anew. After a restart of the window VS Code gives the page back with the key that it kept. */
export class PageHost<P extends PageName> implements Disposable {
  private panel: WebviewPanel | undefined;
  private key = '';
  /** Whether the page's program runs and may be sent to. */
  private ready = false;
  private drawn = 0;

  constructor(private readonly options: PageOptions<P>) {
    options.pages.set(this.viewType, {
      deserializeWebviewPanel: (panel, state) => {
        this.adopt(panel, keyOf(state));
        return Promise.resolve();
      },
    });
  }

  get isOpen(): boolean {
    return this.panel !== undefined;
  }

  /** Opens the page on a key; one that is open stays where it is. */
  show(key: string): void {
    if (!this.panel) {
      const { title, column = ViewColumn.Active } = this.options;
      this.adopt(window.createWebviewPanel(this.viewType, title, column, { enableFindWidget: true }), key);
      return;
    }
    this.key = key;
    this.panel.reveal();
    this.refresh();
  }

  /** Draws what is so now. A page that is hidden has no program; it asks when it is seen again. */
  refresh(): void {
    if (this.panel && this.ready) void this.draw(this.panel.webview);
  }

  dispose(): void {
    this.options.pages.delete(this.viewType);
    this.panel?.dispose();
  }

  private get viewType(): string {
    return `dateline.${this.options.page}`;
  }

  private adopt(panel: WebviewPanel, key: string): void {
    const { extension, page } = this.options;
    this.panel?.dispose();
    this.panel = panel;
    this.key = key;
    this.ready = false;
    const folder = Uri.joinPath(extension, 'dist', 'webview');
    const icon = (theme: string): Uri => Uri.joinPath(extension, `media/news-article-${theme}.svg`);
    panel.iconPath = { light: icon('light'), dark: icon('dark') };
    panel.webview.options = { enableScripts: true, localResourceRoots: [folder] };
    const listening = Disposable.from(
      panel.webview.onDidReceiveMessage((message: unknown) => void this.receive(panel.webview, message)),
      panel.onDidChangeViewState(() => (this.ready &&= panel.visible)),
    );
    panel.onDidDispose(() => {
      listening.dispose();
      if (this.panel === panel) this.panel = undefined;
    });
    panel.webview.html = pageHtml(panel.webview, folder, page);
  }

  private async receive(webview: Webview, message: unknown): Promise<void> {
    const read = readFromPage(this.options.page, message);
    try {
      switch (read?.type) {
        case undefined:
          return;
        case 'ready':
          this.ready = true;
          return await this.draw(webview);
        case 'reveal':
          return await this.options.reveal(read.place);
        case 'act':
          return await this.options.act(read.action, this.key);
      }
    } catch (error) {
      this.options.failed(error);
    }
  }

  private async draw(webview: Webview): Promise<void> {
    const { key } = this;
    const turn = ++this.drawn;
    try {
      const { title, view } = await this.options.content(key);
      // What was asked for later overtakes.
      if (turn !== this.drawn || this.panel?.webview !== webview) return;
      this.panel.title = title;
      await webview.postMessage({ type: 'show', page: this.options.page, key, view } satisfies Show<P>);
    } catch (error) {
      this.options.failed(error);
    }
  }
}

/** Nothing is allowed but this page's own program and styles: no inline code or style, no address outside. */
function pageHtml(webview: Webview, folder: Uri, page: PageName): string {
  const nonce = makeNonce();
  const address = (file: string): string => webview.asWebviewUri(Uri.joinPath(folder, file)).toString();
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${webview.cspSource}`;
  return `<!DOCTYPE html>
<html lang="${l10n.bundle ? env.language : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Dateline</title>
<link rel="stylesheet" href="${address(`${page}.css`)}">
</head>
<body>
<main data-page="${page}" aria-busy="true"></main>
<script nonce="${nonce}" src="${address(`${page}.js`)}"></script>
</body>
</html>`;
}

function makeNonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function keyOf(state: unknown): string {
  return typeof state === 'object' && state !== null && 'key' in state && typeof state.key === 'string' ? state.key : '';
}
