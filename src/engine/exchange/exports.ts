/** Exports, article by article: in the worker, so that no format weighs on the editor's bundle. */
import { anchorText } from '../../core/anchor/select.js';
import { toJsonDocument } from '../../core/export/json-shape.js';
import { preflight } from '../../core/export/preflight.js';
import { EXPORTERS, findExporter } from '../../core/export/registry.js';
import { selectArticle, type SelectedArticle, type Selection } from '../../core/export/select.js';
import { completeOptions, ExportSession } from '../../core/export/session.js';
import { Stems } from '../../core/export/stems.js';
import type { Exporter, ExportArticle, ExportOptions } from '../../core/export/types.js';
import type { AnalyzeOptions } from '../../core/extract/analyze.js';
import { verbatim } from '../../core/model/say.js';
import type { Analysis } from '../../core/model/annotation.js';
import { mergeDocument, sidecarDetails } from '../../core/sidecar/merge-document.js';
import { readSidecar } from '../../core/sidecar/read.js';
import { readArticle } from '../../core/text/article.js';
import type { ExchangeMethods, ExportChoice, ExportFacts, ExportSource, ForeignArticle, ForeignFormat } from './protocol.js';

/** What an export is made with. */
export interface ExportTools {
  readonly analyze: (text: string, options: AnalyzeOptions) => Analysis;
}

interface Running {
  readonly session: ExportSession;
  readonly choice: ExportChoice;
  readonly stems: Stems;
}

type ExportMethods = Pick<ExchangeMethods, 'exportFormats' | 'exportFacts' | 'previewExport' | 'beginExport' | 'exportArticle' | 'endExport'>;

export function createExports(tools: ExportTools): ExportMethods {
  const running = new Map<number, Running>();
  let lastId = 0;
  return {
    exportFormats: () =>
      EXPORTERS.map(({ name, title, summary, extension, layout, offsets, table, settings }) => ({
        ...{ name, title, summary, extension, layout, offsets, table, settings },
      })),
    exportFacts: (source) => factsOf(source, tools),
    previewExport({ choice, source }) {
      const { exporter, options } = prepare(choice);
      const { article, heldBack } = selectFrom(source, choice.selection, new Stems(), tools);
      const { lines } = preflight(exporter, [article], options);
      return {
        mentions: article.mentions.length,
        events: article.events.length,
        losses: lines.map(({ feature, count, cases }) => ({ feature, count, words: cases.map(({ text, said }) => said ?? verbatim(text)) })),
        heldBack: heldBack.map(({ quote }) => quote),
      };
    },
    beginExport(choice) {
      const { exporter, options } = prepare(choice);
      const session = new ExportSession(exporter, options, choice.each);
      running.set(++lastId, { session, choice, stems: new Stems() });
      return { id: lastId, chunks: session.begin() };
    },
    exportArticle({ id, source }) {
      const { session, choice, stems } = known(running, id);
      const { article } = selectFrom(source, choice.selection, stems, tools);
      const { chunks, problems } = session.add(article);
      return { chunks, problems, stem: article.stem };
    },
    endExport(id) {
      const { session } = known(running, id);
      running.delete(id);
      return session.end();
    },
  };
}

function known(running: ReadonlyMap<number, Running>, id: number): Running {
  const found = running.get(id);
  if (!found) throw new Error(`no export ${id} is under way`);
  return found;
}

function prepare(choice: ExportChoice): { readonly exporter: Exporter; readonly options: ExportOptions } {
  const { format, offsets, bom, settings, several, generated } = choice;
  const exporter = typeof format === 'string' ? findExporter(format) : foreignExporter(format);
  if (!exporter) throw new Error('there is no such export format');
  const { options, problems } = completeOptions(exporter, { ...(offsets ? { offsets } : {}), bom, settings, several, generated });
  if (problems.length) throw new Error(problems[0]);
  return { exporter, options };
}

/** Only suggestions need the analysis; what people decided stands in the sidecar. */
function selectFrom(source: ExportSource, selection: Selection, stems: Stems, tools: ExportTools): SelectedArticle {
  const { file, coder } = source;
  const name = { file, stem: stems.give(file, coder), ...(coder === undefined ? {} : { coder }) };
  return selectArticle(documentOf(source, selection.suggestions, tools), name, selection);
}

function documentOf({ text, sidecar, lexicon }: ExportSource, suggestions: boolean, { analyze }: ExportTools) {
  const article = readArticle(text);
  const reading = readSidecar(sidecar);
  const details = sidecarDetails(reading.sidecar);
  const analysis = suggestions ? { analysis: analyze(text, { details, ...(lexicon ? { lexicon } : {}) }) } : {};
  return mergeDocument({ ...analysis, source: anchorText(article), details: article.details, reading });
}

function factsOf(source: ExportSource, tools: ExportTools): ExportFacts {
  const { mentions, events } = selectFrom(source, { suggestions: true }, new Stems(), tools).article;
  const decided = <T extends { readonly decision: string }>(items: readonly T[]): number =>
    items.filter((item) => item.decision !== 'suggested').length;
  const sorted = (words: readonly (string | undefined)[]): string[] => [...new Set(words)].filter((word) => word !== undefined).sort();
  return {
    decided: { mentions: decided(mentions), events: decided(events) },
    all: { mentions: mentions.length, events: events.length },
    types: sorted([...mentions, ...events].map(({ type }) => type)),
    by: sorted([...mentions, ...events].map(({ by }) => by)),
  };
}

/** Another extension's format as one of ours: its "text" is the article that its own exporter is given. */
function foreignExporter({ name, extension, layout, holds }: ForeignFormat): Exporter {
  const chunk = (article: ExportArticle): string => {
    const { stem, text, details } = article;
    return JSON.stringify({ stem, text, annotations: toJsonDocument({ ...article, article: details }) } satisfies ForeignArticle);
  };
  return {
    ...{ name, extension, layout, holds },
    title: verbatim(name),
    summary: verbatim(''),
    offsets: ['utf16'],
    table: false,
    settings: [],
    start: () => ({ begin: () => [], article: (article) => [{ file: '', text: chunk(article) }], end: () => [] }),
    readBack: () => ({}),
  };
}
