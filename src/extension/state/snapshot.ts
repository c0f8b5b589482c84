/** One article at one moment: what features draw. */
import type { Uri } from 'vscode';
import type { AnnotationDocument } from '../../core/sidecar/document.js';
import type { SidecarState } from './sidecar-state.js';
import { ArticleIndex } from './article-index.js';

/** `reading`: the first analysis is under way. `ready`: it is there. `off`: nothing is suggested, `notice` says why. */
export type Phase = 'reading' | 'ready' | 'off';

/** Why there is a new snapshot. After `typing` the editor has moved what is drawn by itself. */
export type Cause = 'opened' | 'typing' | 'analysis' | 'decision';

export interface SnapshotParts {
  readonly uri: Uri;
  /** The text's version that the spans belong to. */
  readonly version: number;
  readonly phase: Phase;
  readonly cause: Cause;
  /** One sentence for a person: why nothing is suggested, or what failed. */
  readonly notice?: string | undefined;
  readonly document: AnnotationDocument;
  readonly sidecar: SidecarState;
}

export class Snapshot {
  readonly uri: Uri;
  readonly version: number;
  readonly phase: Phase;
  readonly cause: Cause;
  readonly notice: string | undefined;
  readonly document: AnnotationDocument;
  readonly sidecar: SidecarState;
  private made: ArticleIndex | undefined;

  constructor(parts: SnapshotParts) {
    this.uri = parts.uri;
    this.version = parts.version;
    this.phase = parts.phase;
    this.cause = parts.cause;
    this.notice = parts.notice;
    this.document = parts.document;
    this.sidecar = parts.sidecar;
  }

  get index(): ArticleIndex {
    this.made ??= new ArticleIndex(this.document);
    return this.made;
  }
}
