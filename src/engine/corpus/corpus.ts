/** All articles of a workspace in the worker: taken in one by one, compared when asked. */
import { Comparison } from '../../core/compare/comparison.js';
import { frameEntity, frameIncident, frameType, frameVerbs, type Frame } from '../../core/compare/framing/lens.js';
import { packAnswers, readAnswers } from '../../core/compare/index/answers.js';
import { packArticle, readArticles, writeArticles } from '../../core/compare/index/packed-article.js';
import { changeProject } from '../../core/compare/project/plan-change.js';
import { readProject } from '../../core/compare/project/read-project.js';
import { claimsCsv, framesCsv, hitsCsv } from '../../core/compare/render/csv.js';
import { ledgerMarkdown } from '../../core/compare/render/markdown.js';
import { reportData } from '../../core/compare/report/report-data.js';
import { search } from '../../core/compare/search/concordance.js';
import { parseQuery } from '../../core/compare/search/query.js';
import type { Incident, KnownNames } from '../../core/compare/types.js';
import type { AnalyzeOptions } from '../../core/extract/analyze.js';
import type { Analysis } from '../../core/model/annotation.js';
import { corpusEvents } from './events.js';
import type { CorpusMethods, FrameSubject, SearchAnswer, TableRequest } from './protocol.js';
import { recordArticle, recordHash } from './record-article.js';

/** What the corpus needs of the worker: the word lists that comparing asks, and the analysis. */
export interface CorpusHost {
  known(): KnownNames;
  run(text: string, options: AnalyzeOptions): Analysis;
}

const CONTEXTS = 25;
/** Articles that are read in one step before answers are packed. */
const JOINED_AT_ONCE = 20;

/** The worker's methods for a corpus, which is empty at first. */
export function createCorpus(host: CorpusHost): CorpusMethods {
  const run: CorpusHost['run'] = (text, options) => host.run(text, options);
  let made: Comparison | undefined;
  const corpus = (): Comparison => (made ??= new Comparison(host.known()));
  let packing: { readonly changes: number; readonly steps: Iterator<void, Uint8Array> } | undefined;
  const incident = (id: string, report?: string): Incident | undefined => {
    const named = corpus()
      .sharedIncidents()
      .find((one) => one.id === id);
    if (named) return named;
    const all = corpus().incidents();
    return all.find((one) => one.id === id) ?? (report === undefined ? undefined : all.find(({ reports }) => reports.includes(report)));
  };

  return {
    recordArticle(request) {
      const hash = recordHash(request);
      if (hash === request.known) return { hash };
      return { hash, packed: writeArticles([packArticle(recordArticle(request, hash, run))]) };
    },
    corpusTake(packed) {
      const articles = readArticles(packed);
      for (const article of articles) corpus().take(article);
      return articles.map(({ id, hash }) => ({ id, hash }));
    },
    corpusDrop: (ids) => ids.forEach((id) => corpus().delete(id)),
    corpusPacked: (ids) => writeArticles(ids.flatMap((id) => corpus().packed(id) ?? [])),
    corpusJoin: (most) => ({ left: corpus().joinSome(most), isAtHand: corpus().isAtHand }),
    corpusAnswers() {
      const { changes } = corpus();
      if (packing?.changes !== changes && corpus().joinSome(JOINED_AT_ONCE)) return undefined;
      if (packing?.changes !== changes) packing = { changes, steps: packAnswers(corpus()) };
      const { value } = packing.steps.next();
      if (value) packing = undefined;
      return value ?? undefined;
    },
    corpusRestore(answers) {
      const kept = readAnswers(answers);
      if (kept) corpus().restore(kept);
      return kept !== undefined;
    },
    corpusDecide(text) {
      const { value, issues } = readProject(text);
      corpus().decide(value);
      return issues;
    },
    corpusSummary: () => ({ articles: corpus().articles.size, shared: corpus().sharedIncidents().length }),
    corpusIncidents: ({ shared = false, most }) => (shared ? corpus().sharedIncidents() : corpus().incidents()).slice(0, most),
    corpusEntities: () => corpus().entities(),
    corpusLedger({ id, report }) {
      const found = incident(id, report);
      return found && corpus().ledger(found);
    },
    corpusEvents: () => corpusEvents(corpus()),
    corpusSearch: ({ query, limit }) => find(corpus(), query, limit),
    corpusFrame: (subject) => frame(corpus(), subject, incident),
    corpusReport: (subject) => reportData(subject, corpus()),
    corpusTable: (request) => table(corpus(), request, incident),
    corpusChange: ({ text, change }) => changeProject(text, change, corpus()),
  };
}

function find(corpus: Comparison, words: string, limit: number): SearchAnswer {
  const { value: query, issues } = parseQuery(words);
  if (!query) return { hits: [], problem: issues[0]!.said };
  return { hits: search(query, corpus, { limit }) };
}

function frame(corpus: Comparison, subject: FrameSubject, incident: (id: string) => Incident | undefined): Frame | undefined {
  const { articles } = corpus;
  const options = { contexts: CONTEXTS };
  switch (subject.kind) {
    case 'entity': {
      const entity = corpus.entities().find(({ id }) => id === subject.id);
      return entity && frameEntity(entity, articles, options);
    }
    case 'incident': {
      const found = incident(subject.id);
      return found && frameIncident(found, subject.role, articles, options);
    }
    case 'type':
      return frameType(subject.type, articles, options);
    case 'verbs':
      return frameVerbs(subject.field, articles, options);
  }
}

function table(corpus: Comparison, request: TableRequest, incident: (id: string) => Incident | undefined): string {
  switch (request.what) {
    case 'claims': {
      const ledgers = request.incidents.flatMap((id) => incident(id) ?? []).map((one) => corpus.ledger(one));
      return request.format === 'csv' ? claimsCsv(ledgers) : ledgers.map((ledger) => ledgerMarkdown(ledger)).join('\n');
    }
    case 'hits':
      return hitsCsv(find(corpus, request.query, request.limit).hits);
    case 'frames':
      return framesCsv(request.subjects.flatMap((subject) => frame(corpus, subject, incident) ?? []));
  }
}
