/** The index's file: a line that says what it is, then one line an article. */
import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { CACHE_VERSION } from '../../core/compare/index/blobs.js';
import { decodeRecord, encodeRecord } from '../../core/compare/index/codec.js';
import type { ArticleRecord } from '../../core/compare/types.js';
import { PendingFile } from '../output/write-file.js';
import { UsageError, type Terminal } from '../types.js';

const HEAD = JSON.stringify({ 'dateline-index': CACHE_VERSION });

/** The articles by id. A file of another version, or one that breaks off, gives what can be used and says so. */
export function readIndexFile(named: string, terminal: Terminal, required: boolean): Map<string, ArticleRecord> {
  const file = path.resolve(terminal.cwd, named);
  const records = new Map<string, ArticleRecord>();
  if (!existsSync(file)) {
    if (required) throw new UsageError(`--index ${named}: there is no such file; "dateline index" makes one`);
    return records;
  }
  let number = 0;
  for (const line of linesOf(file)) {
    if (number++ === 0) {
      if (line === HEAD) continue;
      terminal.complain(`${named}: is no index of this version of Dateline, so everything is analysed`);
      return records;
    }
    try {
      const record = decodeRecord(line);
      records.set(record.id, record);
    } catch {
      terminal.complain(`${named}:${number}: cannot be read; its article is analysed again`);
    }
  }
  return records;
}

/** Replaces the index in one step. */
export function writeIndexFile(named: string, records: Iterable<ArticleRecord>, terminal: Terminal): void {
  const pending = new PendingFile(path.resolve(terminal.cwd, named));
  pending.append(`${HEAD}\n`);
  for (const record of records) pending.append(`${encodeRecord(record)}\n`);
  pending.commit();
}

/** A large file line by line, without ever holding all of it. */
function* linesOf(file: string): Iterable<string> {
  const descriptor = openSync(file, 'r');
  const decoder = new StringDecoder('utf8');
  const buffer = Buffer.alloc(1 << 20);
  let rest = '';
  try {
    for (let length = readSync(descriptor, buffer); length > 0; length = readSync(descriptor, buffer)) {
      const lines = (rest + decoder.write(buffer.subarray(0, length))).split('\n');
      rest = lines.pop()!;
      yield* lines;
    }
    if (rest) yield rest;
  } finally {
    closeSync(descriptor);
  }
}
