/** Imports: files of other tools read, and anchored in an article. */
import { anchorText } from '../../core/anchor/select.js';
import { anchorImport } from '../../core/import/anchor-import.js';
import { detectImport } from '../../core/import/detect.js';
import { meaningOf } from '../../core/import/labels.js';
import { IMPORTERS } from '../../core/import/registry.js';
import type { Importer, ImportReading } from '../../core/import/types.js';
import { mergeDocument } from '../../core/sidecar/merge-document.js';
import { readSidecar } from '../../core/sidecar/read.js';
import { readArticle } from '../../core/text/article.js';
import type { ExchangeMethods, ImportSource } from './protocol.js';

type ImportMethods = Pick<ExchangeMethods, 'importFormats' | 'detectImport' | 'importCompanion' | 'readImport' | 'anchorImport'>;

export function createImports(): ImportMethods {
  return {
    importFormats: () => IMPORTERS.map(({ name, title, summary }) => ({ name, title, summary })),
    detectImport: ({ name, text }) => detectImport(name, text),
    importCompanion: ({ format, name }) => importer(format).companion?.(name),
    readImport(source) {
      const { articles, problems } = read(source);
      return {
        articles: articles.map(({ file, mentions, events }) => ({
          mentions: mentions.length,
          events: events.length,
          ...(file === undefined ? {} : { file }),
        })),
        unknown: unknownLabels(articles.flatMap(({ mentions }) => mentions.map(({ label }) => label))),
        problems,
      };
    },
    anchorImport({ index, article, sidecar, labels, by, at, ...source }) {
      const imported = read(source).articles[index];
      if (!imported) throw new Error(`the file has no article ${index + 1}`);
      const text = readArticle(article);
      const document = mergeDocument({ source: anchorText(text), details: text.details, reading: readSidecar(sidecar) });
      const signature = { ...(by === undefined ? {} : { by }), ...(at === undefined ? {} : { at }) };
      return anchorImport(imported, document, { labels: new Map(Object.entries(labels)), ...signature });
    },
  };
}

function importer(format: string): Importer {
  const found = IMPORTERS.find(({ name }) => name === format);
  if (!found) throw new Error(`no import format ${format}`);
  return found;
}

function read({ format, text, companion, offsets }: ImportSource): ImportReading {
  return importer(format).read(text, offsets ? { offsets } : {}, companion);
}

function unknownLabels(labels: readonly string[]): { label: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const label of labels) if (!meaningOf(label)) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].map(([label, count]) => ({ label, count }));
}
