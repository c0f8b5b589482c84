/** One article exported from its text and its sidecar: in the worker, so that no format weighs on the editor's bundle. */
import { anchorText } from '../core/anchor/select.js';
import { preflight } from '../core/export/preflight.js';
import { EXPORTERS, findExporter } from '../core/export/registry.js';
import { selectArticle, type SelectedArticle } from '../core/export/select.js';
import { completeOptions, ExportSession } from '../core/export/session.js';
import { Stems } from '../core/export/stems.js';
import type { Chunk, Exporter, ExportOptions } from '../core/export/types.js';
import type { Analysis } from '../core/model/annotation.js';
import { mergeDocument } from '../core/sidecar/merge-document.js';
import { readSidecar } from '../core/sidecar/read.js';
import { readArticle } from '../core/text/article.js';
import type { ExportFormat, ExportPreview, ExportRequest, ExportResult } from './protocol.js';

/** What menus say of each format. */
export function exportFormats(): ExportFormat[] {
  return EXPORTERS.map(({ name, title, summary, extension, layout }) => ({ name, title, summary, extension, layout }));
}

/** What would be exported, and what the format cannot hold of it. */
export function previewExport(request: ExportRequest, analysis: Analysis): ExportPreview {
  const { exporter, options, selected } = prepare(request, analysis);
  const { article, heldBack } = selected;
  return {
    stem: article.stem,
    mentions: article.mentions.length,
    events: article.events.length,
    losses: preflight(exporter, [article], options).lines.map(({ feature, count, cases }) => ({
      feature,
      count,
      words: cases.map(({ text }) => text),
    })),
    heldBack: heldBack.map(({ quote }) => quote),
  };
}

/** The files, by name; the one file of a format that has one stands under the empty name. */
export function exportArticle(request: ExportRequest, analysis: Analysis): ExportResult {
  const { exporter, options, selected } = prepare(request, analysis);
  const session = new ExportSession(exporter, options);
  const begin = session.begin();
  const { chunks, problems } = session.add(selected.article);
  const files = new Map<string, string>();
  const all: readonly Chunk[] = [...begin, ...chunks, ...session.end()];
  for (const { file, text } of all) files.set(file, (files.get(file) ?? '') + text);
  return { files: [...files].map(([name, text]) => ({ name, text })), problems };
}

function prepare(
  request: ExportRequest,
  analysis: Analysis,
): { readonly exporter: Exporter; readonly options: ExportOptions; readonly selected: SelectedArticle } {
  const exporter = findExporter(request.format);
  if (!exporter) throw new Error(`no export format ${request.format}`);
  const { options } = completeOptions(exporter, { generated: request.generated, several: false });
  const article = readArticle(request.text);
  const reading = readSidecar(request.sidecar);
  const document = mergeDocument({ analysis, source: anchorText(article), details: article.details, reading });
  const name = { file: request.file, stem: new Stems().give(request.file) };
  return { exporter, options, selected: selectArticle(document, name, { suggestions: request.suggestions }) };
}
