/** The coders of each article, as the words of `dateline agree` name them. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { anchorText } from '../../core/anchor/select.js';
import { coderOf, type Coder } from '../../core/sidecar/agreement/compare-coders.js';
import type { CodedArticle } from '../../core/sidecar/agreement/pool.js';
import { sidecarsOf } from '../../core/sidecar/coders.js';
import { mergeDocument } from '../../core/sidecar/merge-document.js';
import { readArticle } from '../../core/text/article.js';
import type { InputFile } from './find-files.js';
import { readArticleFile } from './read-article.js';
import { readSidecarFile } from './read-sidecar.js';
import { isSidecarPath, sidecarPath } from './sidecar-paths.js';

/** How the sidecar without a coder is called. */
export const SHARED = 'shared';

export interface CodersOfArticle extends CodedArticle {
  readonly file: string;
}

export interface GatheredCoders {
  readonly articles: readonly CodersOfArticle[];
  readonly complaints: readonly string[];
}

/** Reads the sidecars of `files`, grouped by article, in the order given. `named` are the words of the call: a sidecar without a coder counts only where it is named. */
export function gatherCoders(files: readonly InputFile[], named: readonly string[]): GatheredCoders {
  const complaints: string[] = [];
  const groups = new Map<string, { readonly file: InputFile; readonly coders: (string | undefined)[] }>();
  for (const file of files) {
    if (file.path === undefined) continue;
    let group = groups.get(file.path);
    if (!group) groups.set(file.path, (group = { file, coders: [] }));
    if (file.coder !== undefined) group.coders.push(file.coder);
    else if (named.some((word) => isSidecarPath(word) && word === sidecarPath(file.label))) group.coders.push(undefined);
    else group.coders.push(...codersBeside(file.path));
  }
  const articles: CodersOfArticle[] = [];
  for (const { file, coders: names } of groups.values()) {
    const read = readArticleFile(file);
    if ('error' in read) {
      complaints.push(read.error);
      continue;
    }
    const source = anchorText(readArticle(read.text));
    const coders = [...new Set(names)].flatMap((name): Coder[] => {
      const found = readSidecarFile(file.path!, name);
      if (!found?.reading.usable) {
        complaints.push(`${sidecarPath(file.label, name)}: ${found?.reading.issues[0]?.message ?? 'there is no such file'}`);
        return [];
      }
      return [coderOf(name ?? SHARED, mergeDocument({ source, reading: found.reading }))];
    });
    if (coders.length < 2) complaints.push(`${file.label}: has ${coders.length === 1 ? 'one coder' : 'no coders'}; agreement needs two`);
    else articles.push({ file: file.label, coders, length: read.text.length });
  }
  return { articles, complaints };
}

function codersBeside(article: string): string[] {
  const folder = path.dirname(article);
  if (!existsSync(folder)) return [];
  return sidecarsOf(path.basename(article), readdirSync(folder)).flatMap(({ coder }) => coder ?? []);
}
