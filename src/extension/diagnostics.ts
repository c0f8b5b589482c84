/** Issues of a text as entries of the Problems panel. */
import { Diagnostic, DiagnosticSeverity, Position, Range } from 'vscode';
import type { Issue } from '../core/model/issue.js';

/** `text` is what the issues' spans count in. */
export function diagnostics(issues: readonly Issue[], text: string): Diagnostic[] {
  return issues.map((issue) => {
    const diagnostic = new Diagnostic(rangeIn(text, issue), issue.message, severityOf(issue.severity));
    diagnostic.source = 'Dateline';
    diagnostic.code = issue.code;
    return diagnostic;
  });
}

/** The sidecar need not be open: its positions are counted here. */
function rangeIn(text: string, { span }: Issue): Range {
  const position = (offset: number): Position => {
    const before = text.slice(0, offset);
    const line = before.split('\n').length - 1;
    return new Position(line, offset - (before.lastIndexOf('\n') + 1));
  };
  return span ? new Range(position(span.start), position(span.end)) : new Range(0, 0, 0, 0);
}

function severityOf(severity: Issue['severity']): DiagnosticSeverity {
  switch (severity) {
    case 'error':
      return DiagnosticSeverity.Error;
    case 'warning':
      return DiagnosticSeverity.Warning;
    case 'info':
      return DiagnosticSeverity.Information;
  }
}
