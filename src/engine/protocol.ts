/** What the shell asks of the worker, and what it answers. Messages are plain data. */
import type { AnalyzeOptions } from '../core/extract/analyze.js';
import type { ValueRequest } from '../core/extract/read-value.js';
import type { ImportedPlaces } from '../core/gazetteer/import-places.js';
import type { WorkspacePlace } from '../core/gazetteer/workspace.js';
import type { Migrated } from '../core/sidecar/migrations.js';
import type { Analysis } from '../core/model/annotation.js';
import type { MentionValue } from '../core/model/values.js';
import type { Said } from '../core/model/say.js';
import type { Issue } from '../core/model/issue.js';
import type { AlwaysEntry, LexiconReading, NeverEntry } from '../core/project/lexicon-file.js';
import type { SchemeReading } from '../core/project/read-scheme.js';
import type { Scheme } from '../core/project/scheme.js';
import type { Adjudication } from '../core/sidecar/agreement/adjudication.js';
import type { Agreement } from '../core/sidecar/agreement/compare-coders.js';
import type { SidecarRename } from '../core/sidecar/language/rename.js';
import type { SidecarCompletion, SidecarFix, SidecarLook, SidecarSymbol } from '../core/sidecar/language/types.js';
import type { Span } from '../core/model/span.js';
import type { Sidecar, SidecarEdit, SidecarReading, Signature, TextSplice } from '../core/sidecar/types.js';
import type { Undo } from '../core/sidecar/undo.js';
import type { Article } from '../core/text/article.js';
import type { CorpusMethods } from './corpus/protocol.js';
import type { ExchangeMethods } from './exchange/protocol.js';

/** The worker's methods: one argument, one result. */
export interface Methods extends CorpusMethods, ExchangeMethods {
  /** Takes the bytes of dist/dateline.data; must come first. */
  load(data: Uint8Array): void;
  analyze(request: { readonly text: string } & AnalyzeOptions): Analysis;
  /** The structure of an article's text. */
  readArticle(text: string): ArticleReading;
  /** What a sidecar says; without its layout, which stays here. */
  readSidecar(text: string): SidecarReading;
  editSidecar(request: EditSidecarRequest): EditedText;
  /** What a workspace's dateline.lexicon.yaml says. */
  readLexicon(text: string): LexiconReading;
  /** The lexicon's text with one entry more. Fails where the text is broken. */
  teach(request: TeachRequest): string;
  /** What a workspace's dateline.gazetteer.yaml says. */
  readGazetteer(text: string): ImportedPlaces;
  /** The gazetteer's text with places more; those there already are not repeated. */
  addPlaces(request: { readonly text: string; readonly places: readonly WorkspacePlace[] }): { readonly text: string; readonly added: number };
  /** Places from a GeoNames country file, CSV or GeoJSON. */
  importPlaces(text: string): ImportedPlaces;
  /** What a workspace's dateline.scheme.yaml says. */
  readScheme(text: string): SchemeReading;
  /** Where a sidecar's text does not keep to a scheme. */
  checkScheme(request: { readonly text: string; readonly scheme: Scheme }): readonly Issue[];
  /** A figure or a time as a person typed it, understood; undefined where it is not. */
  readValue(request: ValueRequest): MentionValue | undefined;
  /** What is wrong in a sidecar, with its places; with the article's text also what is odd about its decisions. */
  checkSidecar(request: { readonly text: string; readonly article?: string }): readonly Issue[];
  /** Merges the sides of a sidecar by id: those given, else those between git's markers in `text`. */
  mergeSidecar(request: MergeRequest): MergeResult;
  /** A sidecar of an older format in the present one; nothing where it has that, or is none. */
  migrateSidecar(text: string): Migrated | undefined;
  /** How far coders of one article agree. */
  agreement(request: CodersRequest): Agreement;
  /** What is open between them, and what each answer writes. */
  adjudication(request: AdjudicationRequest): Adjudication;
  outlineSidecar(text: string): readonly SidecarSymbol[];
  /** What stands at an offset; where its words are only with the article's text. */
  lookAtSidecar(request: SidecarPlace & { readonly article?: string }): SidecarLook | undefined;
  sidecarReferences(request: SidecarPlace): readonly { readonly start: number; readonly end: number; readonly isOwn: boolean }[];
  renameInSidecar(request: SidecarPlace & { readonly to: string }): SidecarRename;
  completeSidecar(request: SidecarPlace): SidecarCompletion | undefined;
  fixSidecar(request: { readonly text: string; readonly code: string; readonly span: Span }): readonly SidecarFix[];
}

/** An article and its coders' sidecars, as texts. */
export interface CodersRequest {
  readonly article: string;
  readonly coders: readonly { readonly name: string; readonly text: string }[];
}

export interface AdjudicationRequest extends CodersRequest {
  /** What the shared sidecar says. */
  readonly gold: Sidecar;
  readonly signature: Signature;
}

export interface MergeRequest {
  readonly text: string;
  readonly base?: string;
  readonly ours?: string;
  readonly theirs?: string;
}

export interface MergeResult {
  readonly text: string;
  /** How many items both sides changed otherwise: they stand in the text twice, between markers. */
  readonly conflicts: number;
  /** Why nothing was merged, as a clause. */
  readonly refused?: Said;
}

/** An offset in a sidecar's text. */
export interface SidecarPlace {
  readonly text: string;
  readonly offset: number;
}

export interface TeachRequest {
  readonly text: string;
  readonly list: 'always' | 'never';
  readonly entry: AlwaysEntry | NeverEntry;
}

export type ArticleReading = Pick<Article, 'parts' | 'details' | 'issues'>;

export interface EditSidecarRequest {
  /** The sidecar's text; undefined where there is none. */
  readonly text: string | undefined;
  /** Decisions one after the other. */
  readonly steps: readonly SidecarStep[];
  /** Where items stand in the article, by id: new ones are written in that order. */
  readonly order: Readonly<Record<string, number>>;
}

/** One decision, or with `undo` one that is taken back: `edits` are its edits then. */
export interface SidecarStep {
  readonly edits: readonly SidecarEdit[];
  readonly undo?: Undo;
}

export interface EditedText {
  readonly text: string;
  readonly splices: readonly TextSplice[];
  /** What is wrong with the text as it is now. */
  readonly issues: readonly Issue[];
  /** For each step what takes it back. */
  readonly undos: readonly Undo[];
  /** Whether no file is to be left: the text says nothing, or there was none before what was taken back. */
  readonly gone: boolean;
  /** Why nothing may be written, as a clause; then nothing has changed. */
  readonly refused?: Said;
}

export type Method = keyof Methods;
export type Input<M extends Method> = Parameters<Methods[M]>[0];
export type Output<M extends Method> = ReturnType<Methods[M]>;

export interface Request<M extends Method = Method> {
  readonly id: number;
  readonly method: M;
  readonly input: Input<M>;
}

/** Asks the worker to leave out a request it has not begun. */
export interface Cancel {
  readonly cancel: number;
}

export type Response =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: string }
  | { readonly id: number; readonly cancelled: true };

/** One end of a channel to or from a worker. */
export interface Port {
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  onError(listener: (error: Error) => void): void;
  close(): void;
}
