import { textOf, type Said } from './say.js';
import type { Span } from './span.js';

/** Something about an input that a person should know: bad input is data, not an exception. */
export interface Issue {
  readonly code: string;
  /** One sentence a person can act on, in English. */
  readonly message: string;
  /** The same sentence, for a shell that speaks another language. */
  readonly said: Said;
  readonly severity: 'error' | 'warning' | 'info';
  /** Where, in the text the issue is about. */
  readonly span?: Span;
}

/** What a parser returns: always a value, and what was wrong with the input. */
export interface Parsed<T> {
  readonly value: T;
  readonly issues: readonly Issue[];
}

/** An issue that says `said`. */
export function issueOf(code: string, severity: Issue['severity'], said: Said, span?: Span): Issue {
  return { code, message: textOf(said), said, severity, ...(span ? { span: { start: span.start, end: span.end } } : {}) };
}
