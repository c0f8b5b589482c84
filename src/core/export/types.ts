/** Contracts of the exchange: what an exporter is, what it is given, and what it says of itself. */
import type { ArticleDetails, Entity, Event, Mention } from '../model/annotation.js';
import type { OffsetUnit } from '../exchange/offsets.js';
import type { Span } from '../model/span.js';
import type { Unit } from '../text/units.js';
import type { Said } from '../model/say.js';

/** What a format may or may not be able to hold. */
export const FEATURES = [
  'mentions',
  'nested',
  'overlapping',
  'discontinuous',
  'entities',
  'values',
  'events',
  'statuses',
  'arguments',
  'sources',
  'claims',
  'decisions',
  'notes',
] as const;
/**
 * `nested`: a mention inside another. `overlapping`: two that cross. `discontinuous`: several spans. `entities`: which mentions name the same, with links.
 * `values`: normalised figures, times, coordinates. `statuses`: mode and status of events (denied, planned ...).
 * `arguments`: those that are only words, without a mention. `sources`: who says so. `claims`: several sources of one event, each with its stance.
 * `decisions`: what was decided, by whom and when. `notes`: people's remarks.
 */
export type Feature = (typeof FEATURES)[number];

/** A sentence without its tokens: formats that need tokens make their own, because their spans must not cut one. */
export type ExportUnit = Omit<Unit, 'tokens'>;

/** One article as exporters see it: selected, without rejected items; all spans are UTF-16 code units into `text`. */
export interface ExportArticle {
  /** The article's file, as the user named it. */
  readonly file: string;
  /** A relative path without extension, unique in the export and safe as a file name: what files made of this article are called. */
  readonly stem: string;
  /** Whose sidecar it is, where coders have their own. */
  readonly coder?: string;
  readonly text: string;
  /** The sentences, as anchors use them. */
  readonly units: readonly ExportUnit[];
  readonly details: ArticleDetails;
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly events: readonly Event[];
}

/** A setting that one format has beside the common ones. The first choice is the default. */
export interface ExportSetting {
  readonly name: string;
  readonly summary: Said;
  readonly choices: readonly string[];
}

export interface ExportOptions {
  /** Ignored by formats whose unit is fixed. */
  readonly offsets: OffsetUnit;
  /** Byte order mark at the start of tables, for Excel. */
  readonly bom: boolean;
  /** A quote mark before cells that a spreadsheet would run as a formula. */
  readonly guardFormulas: boolean;
  /** Whether the one file holds a list of articles; false where each article gets a file of its own. */
  readonly several: boolean;
  /** The exporter's own settings, complete. */
  readonly settings: Readonly<Record<string, string>>;
  /** ISO 8601 date-time of the export, for formats that must carry one. */
  readonly generated: string;
}

/** A piece of a file. Pieces of one file come in order; `file` is empty for the one file of a format that has one, else a relative path. */
export interface Chunk {
  readonly file: string;
  readonly text: string;
}

/** One export under way. State that spans articles (running ids, commas) lives here. */
export interface ExportRun {
  /** What stands before the first article; files that accompany the whole export. */
  begin(): Iterable<Chunk>;
  article(article: ExportArticle): Iterable<Chunk>;
  end(): Iterable<Chunk>;
}

/** Something the target cannot hold. */
export interface Loss {
  readonly feature: Feature;
  /** The mention, event or entity concerned. */
  readonly id: string;
  /** Its words, or what of it is lost. */
  readonly text: string;
  /** The same for a shell that speaks another language, where it is more than words of the article. */
  readonly said?: Said;
}

/** The article cut down to what the target can hold, and what was cut. */
export interface Fit {
  readonly article: ExportArticle;
  readonly losses: readonly Loss[];
}

/** A mention found when the written text was read again; spans in UTF-16 code units of the article. */
export interface WrittenMention {
  readonly spans: readonly Span[];
  /** The words as the file has them, where it has them. */
  readonly text?: string;
}

/** What reading the written text again gave. */
export interface ReadBack {
  /** Absent for formats without spans. */
  readonly mentions?: readonly WrittenMention[];
  /** How many events stand in it; absent for formats without events. */
  readonly events?: number;
  /** What is wrong with the text itself, one sentence each. */
  readonly problems?: readonly Said[];
}

/** One export format: one file under formats/ and one line in the registry. Pure: the same article and options give the same text. */
export interface Exporter {
  /** As in `dateline export --to NAME`. */
  readonly name: string;
  /** For menus. */
  readonly title: Said;
  /** One sentence: who reads it. */
  readonly summary: Said;
  /** Of the one file, or of each article's main file; without dot. */
  readonly extension: string;
  /** `one-file`: all articles in one file, which may be written for each article too. `files`: each article has files of its own. */
  readonly layout: 'one-file' | 'files';
  readonly holds: readonly Feature[];
  /** Where settings change what it holds. */
  readonly holdsWith?: (settings: Readonly<Record<string, string>>) => readonly Feature[];
  /** The unit of its offsets, first the default; empty for formats without offsets. More than one where the client does not fix it. */
  readonly offsets: readonly OffsetUnit[];
  /** Whether `bom` and `guardFormulas` apply. */
  readonly table: boolean;
  readonly settings: readonly ExportSetting[];
  /** Cuts what `holds` does not tell (a mention that the format's rules exclude). The article has been cut by `holds` before. */
  fit?(article: ExportArticle, options: ExportOptions): Fit;
  start(options: ExportOptions): ExportRun;
  /** Reads again what `article` gave, for the self check. */
  readBack(chunks: readonly Chunk[], article: ExportArticle, options: ExportOptions): ReadBack;
}
