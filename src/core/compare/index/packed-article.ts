/** An article as the index holds most of them: what must be known of it at once, and the rest packed. */
import type { ArticleRecord } from '../types.js';
import { deflateText, inflateText, readBlobs, writeBlobs } from './blobs.js';
import { decodeRecord, encodeRecord } from './codec.js';

export interface PackedArticle {
  readonly id: string;
  readonly hash: string;
  /** Day of publication. */
  readonly published?: string;
  readonly bytes: Uint8Array;
}

export function packArticle(record: ArticleRecord): PackedArticle {
  const { id, hash, details } = record;
  return { id, hash, ...(details.published === undefined ? {} : { published: details.published }), bytes: deflateText(encodeRecord(record)) };
}

/** Throws where the bytes are no packed article. */
export function unpackArticle({ bytes }: Pick<PackedArticle, 'bytes'>): ArticleRecord {
  return decodeRecord(inflateText(bytes));
}

type Entry = readonly [id: string, hash: string, published: string];

/** Many articles as one block of bytes. */
export function writeArticles(articles: readonly PackedArticle[]): Uint8Array {
  return writeBlobs({
    head: articles.map(({ id, hash, published }): Entry => [id, hash, published ?? '']),
    blocks: articles.map(({ bytes }) => bytes),
  });
}

/** Those that are as they were written: none where the bytes are of another version. The articles' bytes are parts of those given. */
export function readArticles(bytes: Uint8Array): PackedArticle[] {
  const blobs = readBlobs(bytes);
  if (!blobs) return [];
  return (blobs.head as readonly Entry[]).flatMap(([id, hash, published], i) => {
    const block = blobs.blocks[i];
    return block ? { id, hash, ...(published ? { published } : {}), bytes: block } : [];
  });
}
