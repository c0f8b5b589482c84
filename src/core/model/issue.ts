import type { Span } from './span.js';

/** Something about an input that a person should know: bad input is data, not an exception. */
export interface Issue {
  readonly code: string;
  /** One sentence a person can act on. */
  readonly message: string;
  readonly severity: 'error' | 'warning' | 'info';
  /** Where, in the text the issue is about. */
  readonly span?: Span;
}

/** What a parser returns: always a value, and what was wrong with the input. */
export interface Parsed<T> {
  readonly value: T;
  readonly issues: readonly Issue[];
}
