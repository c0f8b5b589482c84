/** Issues of a text as entries of the Problems panel. */
import { Diagnostic, DiagnosticSeverity, l10n, Range } from 'vscode';
import type { Issue } from '../core/model/issue.js';
import { lineTable } from './convert.js';
import { told } from './present/told.js';

/** `text` is what the issues' spans count in; it need not be open in an editor. */
export function diagnostics(issues: readonly Issue[], text: string): Diagnostic[] {
  const position = lineTable(text);
  return issues.map(({ span, said, severity, code }) => {
    const range = span ? new Range(position(span.start), position(span.end)) : new Range(0, 0, 0, 0);
    const diagnostic = new Diagnostic(range, told(l10n, said), severityOf(severity));
    diagnostic.source = 'Dateline';
    diagnostic.code = code;
    return diagnostic;
  });
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
