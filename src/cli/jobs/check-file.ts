/** `dateline check`, for one file: does the sidecar read, does every annotation still find its words, do its references hold? */
import { anchorText } from '../../core/anchor/select.js';
import type { Anchor } from '../../core/anchor/types.js';
import { mergeDocument } from '../../core/sidecar/merge-document.js';
import type { AnnotationDocument } from '../../core/sidecar/document.js';
import { readArticle } from '../../core/text/article.js';
import { readArticleFile } from '../input/read-article.js';
import { lineOf, readSidecarFile, withoutLine, type SidecarFile } from '../input/read-sidecar.js';
import { sidecarPath } from '../input/sidecar-paths.js';
import { formatReport, type CheckedAnnotation, type CheckProblem, type CheckReport } from '../output/format-check.js';
import type { Job } from './types.js';

/** Outcomes that a person must look at. */
const UNSETTLED = new Set(['figure-changed', 'ambiguous', 'lost']);

/** Settings: `format` is text or json. */
export const checkFile: Job<string> = (task) => {
  const { file } = task;
  if (file.path === undefined) return { complaints: ['-: standard input has no sidecar; check needs files'], failed: true };
  const found = readSidecarFile(file.path, file.coder);
  const read = readArticleFile(file);
  const report = (annotations: readonly CheckedAnnotation[], problems: readonly CheckProblem[]): CheckReport => ({
    file: file.coder === undefined ? file.label : sidecarPath(file.label, file.coder),
    annotations,
    problems,
  });
  const answer = (checked: CheckReport, complaints: readonly string[]) => ({
    output: task.settings['format'] === 'json' ? JSON.stringify(checked, undefined, 2) : formatReport(checked),
    complaints,
    failed: checked.problems.length > 0,
  });
  if ('error' in read) {
    if (!found) return { complaints: [read.error], failed: true };
    return answer(report([], [{ code: 'article-missing', message: `the sidecar's article cannot be read: ${read.error}`, line: 1 }]), []);
  }
  if (!found) return answer(report([], []), read.warnings);
  const issues = found.reading.issues.map(({ code, message, span }) => ({
    code,
    message: withoutLine(message),
    line: lineOf(found.text, span?.start ?? 0),
  }));
  if (!found.reading.usable) return answer(report([], issues), read.warnings);
  const document = mergeDocument({ source: anchorText(readArticle(read.text)), reading: found.reading });
  const annotations = checkAnchors(document);
  return answer(
    report(
      annotations,
      [...issues, ...anchorProblems(annotations, found)].sort((a, b) => a.line - b.line),
    ),
    read.warnings,
  );
};

/** What became of each annotation, in the sidecar's order. */
function checkAnchors(document: AnnotationDocument): CheckedAnnotation[] {
  const anchors = new Map<string, Anchor | undefined>([
    ...document.mentions.map(({ id, anchor }) => [id, anchor] as const),
    ...document.events.map(({ id, anchor }) => [id, anchor] as const),
    ...document.orphans.map(({ id, anchor }) => [id, anchor] as const),
  ]);
  const { mentions, events } = document.sidecar;
  const items = [
    ...mentions.map(({ id, kind, selector }) => ({ id, kind, quotes: selector.quotes })),
    ...events.map(({ id, trigger }) => ({ id, kind: 'event' as const, quotes: trigger.quotes })),
  ];
  return items.map(({ id, kind, quotes }) => {
    const anchor = anchors.get(id);
    const outcome = anchor?.outcome ?? 'lost';
    const spans = anchor?.spans;
    const base = { id, kind, quote: quotes.join(' … '), outcome };
    if (!spans?.length || outcome === 'ambiguous' || outcome === 'lost') return base;
    const words = spans.map(({ start, end }) => document.source.text.slice(start, end)).join(' … ');
    const change = anchor?.change === undefined ? {} : { change: anchor.change };
    return { ...base, start: spans[0]!.start, end: spans[spans.length - 1]!.end, text: words, ...change };
  });
}

function anchorProblems(annotations: readonly CheckedAnnotation[], { text, reading }: SidecarFile): CheckProblem[] {
  const lines = new Map(reading.layout?.items.map(({ id, start }) => [id, lineOf(text, start)]));
  return annotations
    .filter(({ outcome }) => UNSETTLED.has(outcome))
    .map(({ id, quote, outcome, text: now, change }) => ({
      code: outcome,
      message:
        outcome === 'figure-changed'
          ? `"${quote}" now reads "${now ?? ''}"${change ? ` (${change})` : ''}: decide again`
          : outcome === 'ambiguous'
            ? `"${quote}" fits several places in the article: choose one`
            : `"${quote}" is not in the article any more`,
      line: lines.get(id) ?? 1,
    }));
}
