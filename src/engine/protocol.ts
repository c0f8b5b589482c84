/** What the shell asks of the worker, and what it answers. Messages are plain data. */
import type { AnalyzeOptions } from '../core/extract/analyze.js';
import type { Analysis } from '../core/model/annotation.js';
import type { SidecarReading } from '../core/sidecar/types.js';

/** The worker's methods: one argument, one result. */
export interface Methods {
  /** Takes the bytes of dist/dateline.data; must come first. Answers the milliseconds it took. */
  load(data: Uint8Array): number;
  analyze(request: { readonly text: string } & AnalyzeOptions): Analysis;
  readSidecar(text: string): SidecarReading;
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
