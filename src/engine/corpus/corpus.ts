/** All articles of a workspace in the worker: taken in one by one, compared when asked. */
import { Comparison } from '../../core/compare/comparison.js';
import { frameEntity, frameIncident, frameType, frameVerbs, type Frame } from '../../core/compare/framing/lens.js';
import { CACHE_VERSION, decodeRecord, encodeRecord } from '../../core/compare/index/codec.js';
import { changeProject } from '../../core/compare/project/plan-change.js';
import { readProject } from '../../core/compare/project/read-project.js';
import { claimsCsv, framesCsv, hitsCsv } from '../../core/compare/render/csv.js';
import { ledgerMarkdown } from '../../core/compare/render/markdown.js';
import { readOutlines, type Topology } from '../../core/compare/report/outlines.js';
import { reportData } from '../../core/compare/report/report-data.js';
import { reportHtml } from '../../core/compare/report/report-html.js';
import { reportMarkdown } from '../../core/compare/report/report-markdown.js';
import { search } from '../../core/compare/search/concordance.js';
import { parseQuery } from '../../core/compare/search/query.js';
import type { Incident, KnownNames } from '../../core/compare/types.js';
import type { AnalyzeOptions } from '../../core/extract/analyze.js';
import type { Analysis } from '../../core/model/annotation.js';
import { corpusEvents } from './events.js';
import type { CorpusMethods, FrameSubject, KnownArticle, ReportRequest, SearchAnswer, TableRequest } from './protocol.js';
import { recordArticle, recordHash } from './record-article.js';

/** What the corpus needs of the worker: the word lists that comparing asks, and the analysis. */
export interface CorpusHost {
  known(): KnownNames;
  run(text: string, options: AnalyzeOptions): Analysis;
}

const CONTEXTS = 25;
/** The first line of what the cache keeps: lines of another shape are not read. */
const HEAD = JSON.stringify({ 'dateline-index': CACHE_VERSION });

/** The worker's methods for a corpus, which is empty at first. */
export function createCorpus(host: CorpusHost): CorpusMethods {
  const run: CorpusHost['run'] = (text, options) => host.run(text, options);
  let made: Comparison | undefined;
  const corpus = (): Comparison => (made ??= new Comparison(host.known()));
  const incident = (id: string, report?: string): Incident | undefined => {
    const all = corpus().incidents();
    return all.find((one) => one.id === id) ?? (report === undefined ? undefined : all.find(({ reports }) => reports.includes(report)));
  };

  return {
    recordArticle(request) {
      const hash = recordHash(request);
      if (hash === request.known) return { hash };
      return { hash, lines: [HEAD, encodeRecord(recordArticle(request, hash, run))].join('\n') };
    },
    corpusAdd(request) {
      const hash = recordHash(request);
      if (corpus().articles.get(request.id)?.hash !== hash) corpus().set(recordArticle(request, hash, run));
      return { hash };
    },
    corpusTake(text) {
      const [head, ...lines] = text.split('\n');
      return head === HEAD ? lines.flatMap((line) => takeLine(corpus(), line)) : [];
    },
    corpusDrop: (ids) => ids.forEach((id) => corpus().delete(id)),
    corpusLines: (ids) => [HEAD, ...ids.flatMap((id) => corpus().articles.get(id) ?? []).map(encodeRecord), ''].join('\n'),
    corpusDecide(text) {
      const { value, issues } = readProject(text);
      corpus().decide(value);
      return issues;
    },
    corpusSummary() {
      const incidents = corpus().incidents();
      return {
        articles: corpus().articles.size,
        incidents: incidents.length,
        shared: incidents.filter(({ articles }) => articles.length > 1).length,
      };
    },
    corpusIncidents: () => corpus().incidents(),
    corpusEntities: () => corpus().entities(),
    corpusLedger({ id, report }) {
      const found = incident(id, report);
      return found && corpus().ledger(found);
    },
    corpusEvents: () => corpusEvents(corpus()),
    corpusSearch: ({ query, limit }) => find(corpus(), query, limit),
    corpusFrame: (subject) => frame(corpus(), subject, incident),
    corpusReport: (request) => report(corpus(), request),
    corpusTable: (request) => table(corpus(), request, incident),
    corpusChange: ({ text, change }) => changeProject(text, change, corpus()),
  };
}

/** A line of another version, or half of one, is left out: its article is analysed again. */
function takeLine(corpus: Comparison, line: string): KnownArticle[] {
  if (!line) return [];
  try {
    const record = decodeRecord(line);
    corpus.set(record);
    return [{ id: record.id, hash: record.hash }];
  } catch {
    return []; // the shell asks for what it was not told of
  }
}

function find(corpus: Comparison, words: string, limit: number): SearchAnswer {
  const { value: query, issues } = parseQuery(words);
  if (!query) return { hits: [], problem: issues[0]?.message ?? '' };
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

function report(corpus: Comparison, { subject, format, outlines }: ReportRequest): string | undefined {
  const data = reportData(subject, corpus);
  if (!data) return undefined;
  if (format === 'markdown') return reportMarkdown(data);
  return reportHtml(data, outlines === undefined ? [] : readOutlines(JSON.parse(outlines) as Topology));
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
