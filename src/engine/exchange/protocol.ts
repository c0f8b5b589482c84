/** What the shell asks of the worker's exports and imports. */
import type { Selection } from '../../core/export/select.js';
import type { OffsetUnit } from '../../core/exchange/offsets.js';
import type { Chunk, Exporter, ExportSetting, Feature } from '../../core/export/types.js';
import type { Said } from '../../core/model/say.js';
import type { Scheme } from '../../core/project/scheme.js';
import type { LexiconFile } from '../../core/project/lexicon-file.js';
import type { SidecarEdit } from '../../core/sidecar/types.js';

/** A format of ours. */
export type OwnFormat = Pick<Exporter, 'name' | 'title' | 'summary' | 'extension' | 'layout' | 'offsets' | 'table' | 'settings'>;

/** A format, as menus show it: in the person's language. */
export interface ExportFormat extends Omit<OwnFormat, 'title' | 'summary' | 'settings'> {
  readonly title: string;
  readonly summary: string;
  readonly settings: readonly (Omit<ExportSetting, 'summary'> & { readonly summary: string })[];
}

/** A format that another extension brought along: it is cut to what it holds here, and its text is made there. */
export type ForeignFormat = Pick<Exporter, 'name' | 'extension' | 'layout' | 'holds'>;

/** What is to be exported, and how. */
export interface ExportChoice {
  /** The name of a format of ours, or another extension's. */
  readonly format: string | ForeignFormat;
  readonly selection: Selection;
  readonly offsets?: OffsetUnit;
  readonly bom: boolean;
  readonly settings: Readonly<Record<string, string>>;
  /** One file for each article, where the format is one file. */
  readonly each: boolean;
  /** Whether there is more than one article. */
  readonly several: boolean;
  /** ISO 8601 date-time of the export. */
  readonly generated: string;
}

/** One article to export. */
export interface ExportSource {
  /** As the user knows it: its name, or its path in the folder. */
  readonly file: string;
  readonly coder?: string;
  /** Its text as the file has it; offsets count there. */
  readonly text: string;
  /** Its sidecar's text; empty where there is none. */
  readonly sidecar: string;
  readonly lexicon?: LexiconFile;
}

/** What would be exported of an article. */
export interface ExportPreview {
  readonly mentions: number;
  readonly events: number;
  /** What the format cannot hold, with the first cases. */
  readonly losses: readonly { readonly feature: Feature; readonly count: number; readonly words: readonly Said[] }[];
  /** Words of decisions that are not exported before a person has looked at them again. */
  readonly heldBack: readonly string[];
}

/** What a selection can choose from. */
export interface ExportFacts {
  /** Mentions and events that people decided, and all of them with the suggestions. */
  readonly decided: { readonly mentions: number; readonly events: number };
  readonly all: { readonly mentions: number; readonly events: number };
  readonly types: readonly string[];
  /** Who decided. */
  readonly by: readonly string[];
}

export interface ExportedArticle {
  /** The one file of a format that has one has an empty name. For another extension's format: its article, as JSON. */
  readonly chunks: readonly Chunk[];
  /** What files made of the article are called, without extension. */
  readonly stem: string;
  /** What the self check found; then nothing may be written. */
  readonly problems: readonly Said[];
}

/** What another extension's exporter is given, as JSON in the chunk. */
export interface ForeignArticle {
  readonly stem: string;
  readonly text: string;
  /** As `dateline extract` prints it (schemas/extract.schema.json). */
  readonly annotations: object;
}

export interface ImportFormat {
  readonly name: string;
  readonly title: string;
  readonly summary: Said;
}

/** A file to import. */
export interface ImportSource {
  readonly format: string;
  /** Its name. */
  readonly name: string;
  readonly text: string;
  /** The text of the file beside it that its format wants (brat's .txt). */
  readonly companion?: string;
  readonly offsets?: OffsetUnit;
  /** The workspace's scheme, whose labels and types count. */
  readonly scheme?: Scheme;
}

/** What a file holds. */
export interface ImportContents {
  readonly articles: readonly {
    /** The article's file as the import names it, where it does. */
    readonly file?: string;
    /** Its first words. */
    readonly begins: string;
    readonly mentions: number;
    readonly events: number;
  }[];
  /** Labels that say nothing here until somebody maps them, with how often they occur. */
  readonly unknown: readonly { readonly label: string; readonly count: number }[];
  /** What was not understood, one sentence each. */
  readonly problems: readonly Said[];
}

export interface ImportRequest extends ImportSource {
  /** Which of the file's articles. */
  readonly index: number;
  /** Our article and its sidecar. */
  readonly article: string;
  readonly sidecar: string;
  /** What labels mean: KIND or KIND:TYPE. */
  readonly labels: Readonly<Record<string, string>>;
  /** Who is meant where the file names nobody. */
  readonly by?: string;
  readonly at?: string;
}

export interface ImportResult {
  readonly edits: readonly SidecarEdit[];
  readonly mentions: number;
  readonly events: number;
  /** What was refused, one sentence each. */
  readonly refused: readonly Said[];
}

/** The worker's methods for exchange: one argument, one result. */
export interface ExchangeMethods {
  exportFormats(request: undefined): readonly OwnFormat[];
  exportFacts(source: ExportSource): ExportFacts;
  previewExport(request: { readonly choice: ExportChoice; readonly source: ExportSource }): ExportPreview;
  /** Begins an export; answers its number and what stands before the first article. */
  beginExport(choice: ExportChoice): { readonly id: number; readonly chunks: readonly Chunk[] };
  exportArticle(request: { readonly id: number; readonly source: ExportSource }): ExportedArticle;
  /** Ends it, and forgets it; answers what stands after the last article. */
  endExport(id: number): readonly Chunk[];
  importFormats(request: undefined): readonly ImportFormat[];
  /** The names of the formats that a file may be in, the likeliest first. */
  detectImport(file: { readonly name: string; readonly text: string }): readonly string[];
  /** The name of the file beside it that the format wants. */
  importCompanion(file: { readonly format: string; readonly name: string }): string | undefined;
  readImport(source: ImportSource): ImportContents;
  anchorImport(request: ImportRequest): ImportResult;
}
