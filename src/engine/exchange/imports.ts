/** Imports: files of other tools read, and anchored in an article. */
import { anchorText } from '../../core/anchor/select.js';
import { anchorImport } from '../../core/import/anchor-import.js';
import { detectImport } from '../../core/import/detect.js';
import { meaningOf, typeInScheme, type LabelMap } from '../../core/import/labels.js';
import { linkEvents } from '../../core/import/link-events.js';
import { IMPORTERS } from '../../core/import/registry.js';
import type { ImportedArticle, Importer, ImportReading } from '../../core/import/types.js';
import type { EventManner, Subject } from '../../core/project/scheme.js';
import { mergeDocument } from '../../core/sidecar/merge-document.js';
import { readSidecar } from '../../core/sidecar/read.js';
import { readArticle } from '../../core/text/article.js';
import type { ExchangeMethods, ImportSource } from './protocol.js';

type ImportMethods = Pick<ExchangeMethods, 'importFormats' | 'detectImport' | 'importCompanion' | 'readImport' | 'anchorImport'>;

/** So many tell a person which article it is. */
const FIRST_WORDS = 12;

export function createImports(): ImportMethods {
  return {
    importFormats: () => IMPORTERS.map(({ name, title, summary }) => ({ name, title, summary })),
    detectImport: ({ name, text }) => detectImport(name, text),
    importCompanion: ({ format, name }) => importer(format).companion?.(name),
    readImport({ scheme, ...source }) {
      const { articles, said } = read(source);
      const map = scheme ? { scheme } : {};
      const linked = articles.map((article) => linkEvents(article, map));
      return {
        articles: linked.map(({ file, text, tokens, mentions, events }) => ({
          begins: (text ?? tokens?.slice(0, FIRST_WORDS).join(' ') ?? '').trim().split(/\s+/, FIRST_WORDS).join(' '),
          mentions: mentions.length,
          events: events.length,
          ...(file === undefined ? {} : { file }),
        })),
        unknown: unknownLabels(linked, map),
        problems: said,
      };
    },
    anchorImport({ index, article, sidecar, labels, by, at, scheme, ...source }) {
      const imported = read(source).articles[index];
      if (!imported) throw new Error(`the file has no article ${index + 1}`);
      const text = readArticle(article);
      const document = mergeDocument({ source: anchorText(text), details: text.details, reading: readSidecar(sidecar) });
      const signature = { ...(by === undefined ? {} : { by }), ...(at === undefined ? {} : { at }) };
      const { said, ...anchored } = anchorImport(imported, document, {
        labels: new Map(Object.entries(labels)),
        ...signature,
        ...(scheme ? { scheme } : {}),
      });
      return { ...anchored, refused: said };
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

/** Labels that mean nothing here, and types ("kind:type") that the scheme has not. */
function unknownLabels(articles: readonly ImportedArticle[], map: LabelMap): { label: string; count: number }[] {
  const counts = new Map<string, number>();
  const count = (label: string): unknown => counts.set(label, (counts.get(label) ?? 0) + 1);
  const check = (kind: Subject, type: string | undefined, manner?: EventManner): void => {
    if (type !== undefined && !typeInScheme(map, kind, type, manner)) count(`${kind}:${type}`);
  };
  for (const { mentions, events } of articles) {
    for (const { label, type } of mentions) {
      const meaning = meaningOf(label, map);
      if (meaning) check(meaning.kind, type ?? meaning.type);
      else count(label);
    }
    for (const { type, mode } of events) check('event', type, { mode });
  }
  return [...counts].map(([label, times]) => ({ label, count: times }));
}
