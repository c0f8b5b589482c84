/** `dateline check`, for one file: does the sidecar read and keep to the scheme, does every annotation still find its words, do its references hold? */
import path from 'node:path';
import { anchorText } from '../../core/anchor/select.js';
import type { Anchor } from '../../core/anchor/types.js';
import type { Issue } from '../../core/model/issue.js';
import { checkSidecar } from '../../core/sidecar/check.js';
import { checkScheme } from '../../core/project/check-scheme.js';
import { mergeDocument } from '../../core/sidecar/merge-document.js';
import type { AnnotationDocument } from '../../core/sidecar/document.js';
import { readArticle } from '../../core/text/article.js';
import { readArticleFile } from '../input/read-article.js';
import { readSchemeFile } from '../input/read-scheme.js';
import { lineOf, readSidecarFile, withoutLine, type SidecarFile } from '../input/read-sidecar.js';
import { sidecarPath } from '../input/sidecar-paths.js';
import { formatReport, type CheckedAnnotation, type CheckProblem, type CheckReport } from '../output/format-check.js';
import { analyzeOptions } from '../input/workspace-places.js';
import type { Job } from './types.js';

/** Settings: `format` is text or json; `strict` is yes where mere remarks fail, too. */
export const checkFile: Job<string> = (task, engine) => {
  const { file, settings } = task;
  if (file.path === undefined) return { complaints: ['-: standard input has no sidecar; check needs files'], failed: true };
  const found = readSidecarFile(file.path, file.coder);
  const read = readArticleFile(file);
  const answer = (annotations: readonly CheckedAnnotation[], problems: readonly CheckProblem[], complaints: readonly string[]) => {
    const report: CheckReport = { file: file.coder === undefined ? file.label : sidecarPath(file.label, file.coder), annotations, problems };
    return {
      output: settings['format'] === 'json' ? JSON.stringify(report, undefined, 2) : formatReport(report),
      complaints,
      failed: problems.some(({ severity }) => settings['strict'] === 'yes' || severity !== 'info'),
    };
  };
  if ('error' in read) {
    if (!found) return { complaints: [read.error], failed: true };
    const message = `the sidecar's article cannot be read: ${read.error}`;
    return answer([], [{ code: 'article-missing', severity: 'error', message, line: 1 }], []);
  }
  if (!found) return answer([], [], read.warnings);
  if (!found.reading.usable) return answer([], found.reading.issues.map(problemIn(found)), read.warnings);
  const article = readArticle(read.text);
  const source = anchorText(article);
  const document = mergeDocument({ source, details: article.details, reading: found.reading });
  const analysed = (): AnnotationDocument =>
    mergeDocument({
      source,
      reading: found.reading,
      analysis: engine(read.text, analyzeOptions(file, task.details)),
    });
  const scheme = readSchemeFile(file.path);
  const strays = scheme?.usable ? checkScheme(found.text, found.reading, scheme.scheme) : [];
  const issues = [...findProblems(found, document, analysed), ...strays].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
  const badScheme = scheme?.issues.map(({ message }) => `${path.relative(process.cwd(), scheme.path)}: ${message}`) ?? [];
  return answer(checkAnchors(document), issues.map(problemIn(found)), [...read.warnings, ...badScheme]);
};

/** An edited sentence is told with its annotation, and no problem. Decisions may name what only the machine sees: it is asked before something is said to be unknown. */
function findProblems({ text, reading }: SidecarFile, document: AnnotationDocument, analysed: () => AnnotationDocument): Issue[] {
  const issues = checkSidecar(text, reading, document).filter(({ code }) => code !== 'edited');
  const isUnknown = ({ code }: Issue): boolean => code.startsWith('unknown-');
  if (!issues.some(isUnknown)) return issues;
  const key = ({ code, span }: Issue): string => `${code} ${span?.start}`;
  const still = new Set(checkSidecar(text, reading, analysed()).filter(isUnknown).map(key));
  return issues.filter((issue) => !isUnknown(issue) || still.has(key(issue)));
}

function problemIn({ text }: SidecarFile): (issue: Issue) => CheckProblem {
  return ({ code, severity, message, span }) => ({ code, severity, message: withoutLine(message), line: lineOf(text, span?.start ?? 0) });
}

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
