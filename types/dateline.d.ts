/**
 * What Dateline offers to other extensions, version 1. Copy this file, or refer to it. docs/api.md says more.
 *
 *     const dateline = await vscode.extensions.getExtension<DatelineApi>('dateline.dateline')?.activate();
 *     if (dateline?.apiVersion === 1) context.subscriptions.push(dateline.registerExporter(myExporter));
 */

/** What a format may be able to hold. What it does not hold is cut before the exporter sees the article, and shown to the person before anything is written. */
export type Feature =
  | 'mentions'
  | 'nested'
  | 'overlapping'
  | 'discontinuous'
  | 'entities'
  | 'values'
  | 'events'
  | 'statuses'
  | 'arguments'
  | 'sources'
  | 'claims'
  | 'decisions'
  | 'notes';

/** One article, cut to what the exporter holds. */
export interface ExportedArticle {
  /** What its files are called, without extension: a relative path that is unique in the export. */
  readonly stem: string;
  /** The text as the file has it; all offsets are UTF-16 code units into it, half-open. */
  readonly text: string;
  /** The article with its mentions, entities and events, as `dateline extract` prints it (schemas/extract.schema.json). */
  readonly annotations: {
    readonly article: Readonly<Record<string, unknown>>;
    readonly mentions: readonly Readonly<Record<string, unknown>>[];
    readonly entities: readonly Readonly<Record<string, unknown>>[];
    readonly events: readonly Readonly<Record<string, unknown>>[];
  };
}

/** An export format. */
export interface Exporter {
  /** Small letters, digits and hyphens; unique. */
  readonly name: string;
  /** For menus. */
  readonly title: string;
  /** One sentence: who reads it. */
  readonly summary: string;
  /** Of the files it makes, without dot. */
  readonly extension: string;
  /** `one-file`: all articles in one file. `files`: each article has a file of its own. */
  readonly layout: 'one-file' | 'files';
  readonly holds: readonly Feature[];
  /** What stands before the first article of the one file. */
  begin?(): string;
  /** The article's part of the one file, or its own file. Called in order; `index` counts from 0. */
  article(article: ExportedArticle, index: number): string | Promise<string>;
  /** What stands after the last article of the one file. */
  end?(): string;
}

export interface Disposable {
  dispose(): unknown;
}

/** What `activate` of the extension "dateline.dateline" resolves to. */
export interface DatelineApi {
  /** Grows when something changes that a caller must know of. */
  readonly apiVersion: 1;
  /** Adds a format to "Dateline: Export..." until it is disposed. Throws where the name is taken. */
  registerExporter(exporter: Exporter): Disposable;
}
