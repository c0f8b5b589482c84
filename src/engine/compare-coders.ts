/** Coders of one article compared where their sidecars are read. */
import { anchorText } from '../core/anchor/select.js';
import type { CoderDocument } from '../core/sidecar/agreement/adjudicate.js';
import { prepareAdjudication, type Adjudication } from '../core/sidecar/agreement/adjudication.js';
import { compareCoders, coderOf, type Agreement } from '../core/sidecar/agreement/compare-coders.js';
import { mergeDocument } from '../core/sidecar/merge-document.js';
import type { SidecarReading } from '../core/sidecar/types.js';
import { readArticle } from '../core/text/article.js';
import type { AdjudicationRequest, CodersRequest } from './protocol.js';

type Read = (text: string) => SidecarReading;

export function agreementOf(read: Read, { article, coders }: CodersRequest): Agreement {
  const documents = documentsOf(read, article, coders);
  return compareCoders(
    documents.map(({ coder, document }) => coderOf(coder, document)),
    article.length,
  );
}

export function adjudicationOf(read: Read, { article, coders, gold, signature }: AdjudicationRequest): Adjudication {
  return prepareAdjudication(documentsOf(read, article, coders), gold, signature);
}

function documentsOf(read: Read, article: string, coders: CodersRequest['coders']): CoderDocument[] {
  const source = anchorText(readArticle(article));
  return coders.map(({ name, text }) => ({ coder: name, document: mergeDocument({ source, reading: read(text) }) }));
}
