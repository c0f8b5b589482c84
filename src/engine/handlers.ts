/** What the worker does for each method. */
import { analyze, type AnalyzeOptions } from '../core/extract/analyze.js';
import { readValue } from '../core/extract/read-value.js';
import { PIPELINE } from '../core/extract/registry.js';
import { importPlaces } from '../core/gazetteer/import-places.js';
import { addToWorkspaceGazetteer, readWorkspaceGazetteer } from '../core/gazetteer/workspace-file.js';
import type { Analysis } from '../core/model/annotation.js';
import { readLexiconFile, teach } from '../core/project/lexicon-file.js';
import { readScheme } from '../core/project/read-scheme.js';
import { readArticle } from '../core/text/article.js';
import { createData } from './data.js';
import { createCorpus } from './corpus/corpus.js';
import { adjudicationOf, agreementOf } from './compare-coders.js';
import { createExports } from './exchange/exports.js';
import { createImports } from './exchange/imports.js';
import type { Port } from './protocol.js';
import { serve } from './serve.js';
import { sidecarLanguage } from './sidecar-language.js';
import { createSidecars } from './sidecars.js';

/** The articles that are open: what is asked about their sidecars needs no second analysis. */
const REMEMBERED = 4;

/** Serves the extraction on `port`. */
export function serveEngine(port: Port): void {
  const data = createData();
  const sidecars = createSidecars();
  const analyses = new Map<string, Analysis>();
  const run = (text: string, options: AnalyzeOptions): Analysis => analyze(text, data.resources(), PIPELINE, options);
  const corpus = createCorpus({ known: () => data.lexicons(), run });
  serve(port, {
    ...corpus,
    ...createExports({ analyze: run }),
    ...createImports(),
    load: (bytes) => data.load(bytes),
    analyze: ({ text, ...options }) => {
      const analysis = run(text, options);
      analyses.delete(text);
      analyses.set(text, analysis);
      for (const old of [...analyses.keys()].slice(0, -REMEMBERED)) analyses.delete(old);
      return analysis;
    },
    readArticle: (text) => {
      const { parts, details, issues } = readArticle(text);
      return { parts, details, issues };
    },
    readSidecar: (text) => sidecars.read(text),
    editSidecar: (request) => sidecars.edit(request),
    agreement: (request) => agreementOf((text) => sidecars.readWhole(text), request),
    adjudication: (request) => adjudicationOf((text) => sidecars.readWhole(text), request),
    ...sidecarLanguage({ read: (text) => sidecars.readWhole(text), recall: (article) => analyses.get(article) }),
    readLexicon: readLexiconFile,
    teach: ({ text, list, entry }) => teach(text, list, entry),
    readGazetteer: readWorkspaceGazetteer,
    addPlaces: ({ text, places }) => addToWorkspaceGazetteer(text, places),
    importPlaces: (text) => importPlaces(text),
    readScheme,
    checkScheme: ({ text, scheme }) => sidecars.checkScheme(text, scheme),
    readValue: (request) => readValue(request, (words) => data.resources().models.tagWords(words)),
  });
}
