/** Which format a file is in: by what reads it, and among several by what its name says. */
import { IMPORTERS } from './registry.js';

/** What files of a format are usually called. */
const ENDINGS: Readonly<Record<string, RegExp>> = {
  brat: /\.(?:ann|a1|a2)$/i,
  conll: /\.(?:conll|conll2003|iob|iob2|bio)$/i,
  'webanno-tsv': /\.tsv$/i,
};

/** The names of the formats that read the whole file without a complaint and find something in it; the likeliest first. */
export function detectImport(name: string, text: string): readonly string[] {
  const found = IMPORTERS.flatMap((importer) => {
    const named = ENDINGS[importer.name]?.test(name) ?? false;
    // A table of words looks like many things: formats without marks of their own are taken by their name only.
    if (importer.name in ENDINGS && !named && !text.startsWith('#FORMAT=WebAnno') && !text.startsWith('-DOCSTART-')) return [];
    const { articles, problems } = importer.read(text, {}, undefined);
    const items = articles.reduce((sum, { mentions, events }) => sum + mentions.length + events.length, 0);
    return items && !problems.length ? [{ name: importer.name, items, named }] : [];
  });
  return found.sort((a, b) => Number(b.named) - Number(a.named) || b.items - a.items).map((one) => one.name);
}
