/** From an article's text and sidecar to what the index keeps of it. */
import { anchorText } from '../../core/anchor/select.js';
import { buildRecord } from '../../core/compare/record/build-record.js';
import type { ArticleRecord } from '../../core/compare/types.js';
import type { AnalyzeOptions } from '../../core/extract/analyze.js';
import type { Analysis } from '../../core/model/annotation.js';
import { textHash } from '../../core/model/ids.js';
import { mergeDocument, sidecarDetails } from '../../core/sidecar/merge-document.js';
import { readSidecar } from '../../core/sidecar/read.js';
import { readArticle } from '../../core/text/article.js';
import type { RecordRequest } from './protocol.js';

/** Texts that are longer are no articles: they would hold up all others. */
const MAX_LENGTH = 2_000_000;
const NOTHING: Analysis = { article: {}, language: 'en', mentions: [], entities: [], events: [] };

/** The same hash, the same record. */
export function recordHash({ id, text, sidecar, lexicon, places, version }: RecordRequest): string {
  return textHash(JSON.stringify([id, text, sidecar, lexicon, places, version]));
}

export function recordArticle(request: RecordRequest, hash: string, run: (text: string, options: AnalyzeOptions) => Analysis): ArticleRecord {
  const { id, text, lexicon, places } = request;
  if (text.length > MAX_LENGTH || text.includes('\0')) return buildRecord({ id, hash, text: '', analysis: NOTHING, sentences: [] });
  const reading = readSidecar(request.sidecar);
  const article = readArticle(text);
  const source = anchorText(article);
  const analysis = run(text, { details: sidecarDetails(reading.sidecar), lexicon, places });
  const document = mergeDocument({ analysis, source, details: article.details, ...(reading.usable ? { reading } : {}) });
  return buildRecord({ id, hash, text, analysis: document, sentences: source.units });
}
