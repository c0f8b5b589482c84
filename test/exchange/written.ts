/** Exports of the hard article, for readers of others. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fitArticle } from '../../src/core/export/fit.js';
import { findExporter } from '../../src/core/export/registry.js';
import { completeOptions, ExportSession, type GivenOptions } from '../../src/core/export/session.js';
import type { Chunk, ExportArticle } from '../../src/core/export/types.js';
import { exampleArticles } from '../unit/export/any-article.js';
import { hardArticle } from '../unit/export/articles.js';

export interface Written {
  readonly chunks: readonly Chunk[];
  /** What the format holds of the article. */
  readonly article: ExportArticle;
  /** The main file's text. */
  readonly main: string;
}

/** What readers are given: the hard article, and one with front matter whose headline stands in the text, too. */
export const ARTICLES: Readonly<Record<string, () => ExportArticle>> = {
  'the hard article': hardArticle,
  'an example article': () => ({ ...exampleArticles()[0]!, stem: 'a' }),
};

export function written(format: string, given: GivenOptions = {}, article = hardArticle()): Written {
  const exporter = findExporter(format)!;
  const { options } = completeOptions(exporter, { generated: '2026-11-22T10:00:00Z', ...given });
  const session = new ExportSession(exporter, options);
  const chunks = [...session.begin(), ...session.add(article).chunks, ...session.end()];
  const main = chunks.filter(({ file }) => file === '' || file === `${article.stem}.${exporter.extension}`).map(({ text }) => text);
  return { chunks, article: fitArticle(exporter, article, options).article, main: main.join('') };
}

/** Writes an export into a folder of its own for `use`; the one file of a format that has one is called `main`. */
export async function withFiles<T>({ chunks }: Written, use: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dateline-exchange-'));
  try {
    const files = new Map<string, string>();
    for (const { file, text } of chunks) files.set(file || 'main', (files.get(file || 'main') ?? '') + text);
    for (const [file, text] of files) writeFileSync(path.join(folder, file), text);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** "start-end words" of each mention in one piece, in UTF-16, in order: what a reader should find. */
export function placesOf({ text, mentions }: ExportArticle): string[] {
  return mentions.map(({ start, end }) => `${start}-${end} ${text.slice(start, end)}`).sort();
}
