/** Contracts of the import: what an importer reads, and what it hands on to be anchored in an article. */
import type { OffsetUnit } from '../exchange/offsets.js';
import type { Span } from '../model/span.js';
import type { SidecarEntity, SidecarEvent, SidecarMention, Signature } from '../sidecar/types.js';
import { textOf, type Said } from '../model/say.js';

/** A span with a label, as another tool has it, and what else the file says in the sidecar's words. Ids of mentions in it are the file's. */
export interface ImportedMention extends Pick<SidecarMention, 'type' | 'form' | 'role' | 'entity' | 'value' | keyof Signature> {
  /** The id in the file, for links between items. */
  readonly id: string;
  readonly label: string;
  /** In the importer's unit, into the imported text. */
  readonly spans: readonly Span[];
  /** The words as the file quotes them, where it does. */
  readonly text?: string;
  /** A prediction nobody has decided. */
  readonly suggested?: boolean;
}

/** An event; its arguments and attributions name mentions by the file's ids. */
export interface ImportedEvent extends Omit<SidecarEvent, 'trigger' | 'decision'> {
  readonly trigger: Span;
  /** The trigger's words as the file quotes them, where it does. */
  readonly text?: string;
  readonly suggested?: boolean;
}

/** A link between two spans, by their ids: what tools without events have in the place of arguments and sources. */
export interface ImportedLink {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

/** One article of an imported file. */
export interface ImportedArticle {
  /** The article's file as the import names it, where it does. */
  readonly file?: string;
  /** The text the offsets count in; absent where the file has none (then the article's own). */
  readonly text?: string;
  /** For files without offsets: the tokens to find in the text, in order; spans of mentions then count tokens. */
  readonly tokens?: readonly string[];
  readonly unit: OffsetUnit;
  readonly mentions: readonly ImportedMention[];
  readonly events: readonly ImportedEvent[];
  /** What the mentions name, by the ids that they give. */
  readonly entities?: readonly SidecarEntity[];
  readonly links?: readonly ImportedLink[];
}

export interface ImportReading {
  readonly articles: readonly ImportedArticle[];
  /** What was not understood, one sentence each, in English. */
  readonly problems: readonly string[];
  /** The same, for a shell that speaks another language. */
  readonly said: readonly Said[];
}

/** Problems as a reading has them. */
export function problemsOf(said: readonly Said[]): Pick<ImportReading, 'problems' | 'said'> {
  return { problems: said.map(textOf), said };
}

export interface ImportOptions {
  /** Where the writer's unit is not fixed. */
  readonly offsets?: OffsetUnit;
}

/** One import format: one file under formats/ and one line in the registry. */
export interface Importer {
  /** As in `dateline import --from NAME`. */
  readonly name: string;
  readonly title: string;
  readonly summary: Said;
  /** `text` is the whole file; `companion` reads a file beside it (brat's .txt). */
  read(text: string, options: ImportOptions, companion: string | undefined): ImportReading;
  /** What the companion file is called, by the name of the file. */
  companion?(file: string): string;
}
