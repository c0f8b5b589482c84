/** Reads one article file, and what its sidecar says of it. */
import { readFileSync } from 'node:fs';
import type { ArticleDetails } from '../../core/model/annotation.js';
import { isoDay } from '../../core/text/iso-day.js';
import { decodeText } from './decode-text.js';
import type { InputFile } from './find-files.js';
import { readSidecarFile } from './read-sidecar.js';

export type ArticleFile = { readonly text: string; readonly warnings: readonly string[] } | { readonly error: string };

/** The text of one input, decoded; what is wrong with it comes as a line that begins with its name. */
export function readArticleFile(file: InputFile, bytes?: Uint8Array): ArticleFile {
  let content = bytes;
  if (!content) {
    try {
      content = new Uint8Array(readFileSync(file.path!));
    } catch (error) {
      return { error: `${file.label}: ${reasonOf(error)}` };
    }
  }
  const decoded = decodeText(content);
  if ('error' in decoded) return { error: `${file.label}: ${decoded.error}` };
  return { text: decoded.text, warnings: decoded.warnings.map((warning) => `${file.label}: ${warning}`) };
}

/** The details the article's sidecar sets; none where there is no sidecar or it cannot be used. */
export function sidecarDetails(file: InputFile): ArticleDetails {
  if (file.path === undefined) return {};
  const found = readSidecarFile(file.path, file.coder);
  if (!found?.reading.usable) return {};
  const { title, outlet, author, published, dateline } = found.reading.sidecar.article;
  const day = published === undefined ? undefined : isoDay(published);
  return {
    ...(title ? { title } : {}),
    ...(outlet ? { outlet } : {}),
    ...(author ? { author } : {}),
    ...(day ? { published: day } : {}),
    ...(dateline ? { dateline } : {}),
  };
}

/** Why a file could not be read or written, in words. */
export function reasonOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const known: Record<string, string> = {
    ENOENT: 'there is no such file',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EISDIR: 'is a folder',
    EROFS: 'the folder is read-only',
    ENOSPC: 'the disk is full',
    ERR_FS_FILE_TOO_LARGE: 'is too large',
  };
  return known[code] ?? (error instanceof Error ? error.message : String(error));
}
