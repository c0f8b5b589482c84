/** A part of the extension that is loaded when it is first used: until then stand-ins hold the places of its commands, views and pages. */
import { commands, Disposable, TreeItem, window, type WebviewPanelSerializer } from 'vscode';

/** What the part takes over once it runs. */
export interface Places {
  /** Commands by their full names. */
  readonly commands: readonly string[];
  readonly views: readonly string[];
  /** View types of pages that VS Code gives back after a restart of the window. */
  readonly pages: readonly string[];
}

export interface PartHost<T> {
  /** Loads the part's program. What it gives starts the part, when the stand-ins have gone. */
  readonly load: () => Promise<() => T>;
  /** How the part brings back one of its pages. */
  readonly pageOf: (part: T, page: string) => WebviewPanelSerializer | undefined;
  readonly failed: (error: unknown) => void;
}

export class FirstUse<T extends Disposable> implements Disposable {
  private readonly standIns: Disposable;
  private readonly serializers: Disposable;
  private part: Promise<T> | undefined;
  private disposed = false;

  constructor(
    places: Places,
    private readonly host: PartHost<T>,
  ) {
    this.standIns = Disposable.from(...places.commands.map((name) => this.holdCommand(name)), ...places.views.map((name) => this.holdView(name)));
    this.serializers = Disposable.from(...places.pages.map((page) => this.holdPage(page)));
  }

  /** Resolves to the part, running. Rejects where its program cannot be loaded; the next use tries again. */
  ready(): Promise<T> {
    this.part ??= this.start().catch((error: unknown) => {
      this.part = undefined;
      throw error;
    });
    return this.part;
  }

  dispose(): void {
    this.disposed = true;
    this.standIns.dispose();
    this.serializers.dispose();
    void this.part?.then((part) => void part.dispose());
  }

  private async start(): Promise<T> {
    const begin = await this.host.load();
    if (this.disposed) throw new Error('the extension has ended');
    this.standIns.dispose();
    return begin();
  }

  private holdCommand(name: string): Disposable {
    return commands.registerCommand(name, async (...args: readonly unknown[]): Promise<unknown> => {
      if (!(await this.started())) return undefined;
      const result: unknown = await commands.executeCommand(name, ...args);
      return result;
    });
  }

  /** VS Code asks for children when the view is seen: that is its first use. */
  private holdView(name: string): Disposable {
    return window.registerTreeDataProvider<string>(name, {
      getTreeItem: (label) => new TreeItem(label),
      getChildren: async () => {
        await this.started();
        return [];
      },
    });
  }

  private holdPage(page: string): Disposable {
    return window.registerWebviewPanelSerializer(page, {
      deserializeWebviewPanel: async (panel, state) => {
        const part = await this.started();
        if (part) await this.host.pageOf(part, page)?.deserializeWebviewPanel(panel, state);
      },
    });
  }

  /** The part, or nothing where it cannot be loaded; then the person has been told. */
  private started(): Promise<T | undefined> {
    return this.ready().catch((error: unknown) => {
      this.host.failed(error);
      return undefined;
    });
  }
}
