/** What an evaluation is: it measures, says what is to be reached, and what must not be lost. */
import type { Resources } from '../../src/core/extract/types.js';

/** One measured figure. */
export interface Row {
  readonly measure: string;
  readonly value: number;
  /** A gate: the run fails below it. It changes only in a commit that says why. */
  readonly floor?: number;
  /** What is to be reached, and what others reach, as text. */
  readonly reach?: string;
  readonly known?: string;
}

export interface Evaluation {
  readonly name: string;
  /** One sentence on the data and the method. */
  readonly about: string;
  /** The data's folder below the optional sibling folder; without it the evaluation is skipped, and says so. */
  readonly needs?: readonly string[];
  run(resources: Resources): readonly Row[];
  /** Further text for docs/quality.md: tables, errors, curves. */
  detail?(): string;
}
