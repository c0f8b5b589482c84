/** The report of `dateline check`: its shape in JSON, and as text. */
import type { Outcome } from '../../core/anchor/types.js';
import type { MentionKind } from '../../core/model/kinds.js';

export interface CheckedAnnotation {
  readonly id: string;
  readonly kind: MentionKind | 'event';
  readonly quote: string;
  readonly outcome: Outcome;
  /** Where the anchor found it (UTF-16, into the file's text) and the words there; absent for `ambiguous` and `lost`. */
  readonly start?: number;
  readonly end?: number;
  readonly text?: string;
  /** What changed, in words. */
  readonly change?: string;
}

export interface CheckProblem {
  readonly code: string;
  /** `info`: a remark, which fails only with --strict. */
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  /** In the sidecar, from 1. */
  readonly line: number;
}

export interface CheckReport {
  readonly file: string;
  readonly annotations: readonly CheckedAnnotation[];
  readonly problems: readonly CheckProblem[];
}

const OUTCOMES = ['same', 'moved', 'edited', 'figure-changed', 'ambiguous', 'lost'] as const satisfies readonly Outcome[];

/** One line in sum, one for each annotation that does not stand as it did, one for each problem. */
export function formatReport({ file, annotations, problems }: CheckReport): string {
  const counts = OUTCOMES.flatMap((outcome) => {
    const count = annotations.filter((annotation) => annotation.outcome === outcome).length;
    return count ? [`${count} ${outcome}`] : [];
  });
  const changed = annotations.filter(({ outcome }) => outcome !== 'same');
  return [
    `${file}: ${counted(annotations.length, 'annotation')}${counts.length ? ` (${counts.join(', ')})` : ''}, ${counted(problems.length, 'problem')}`,
    ...changed.map(
      ({ id, kind, quote, outcome, text }) => `  ${outcome}: ${kind} ${id} "${quote}"${text === undefined || text === quote ? '' : ` -> "${text}"`}`,
    ),
    ...problems.map(({ code, severity, message, line }) => `  line ${line}: ${severity}: ${message} [${code}]`),
  ].join('\n');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
