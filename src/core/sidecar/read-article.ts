/** The details of the article in a sidecar. */
import { isoDay } from '../text/iso-day.js';
import { NodeReader, type Fields } from './nodes.js';
import { present } from './present.js';
import type { Part } from './parts.js';
import type { SidecarArticle } from './types.js';
import { say } from '../model/say.js';

/** Reads the details from the map `fields`. */
export function readArticleFields(reader: NodeReader, fields: Fields): SidecarArticle {
  const published = reader.text(fields, 'published');
  if (published !== undefined && isoDay(published) === undefined) {
    reader.report('published-not-a-date', say('published "{0}" is not a date (yyyy-mm-dd)', published), fields.get('published'), 'warning');
  }
  const dateline = fields.get('dateline') ? reader.fields(fields.get('dateline'), 'dateline') : undefined;
  return present<SidecarArticle>({
    title: reader.text(fields, 'title'),
    outlet: reader.text(fields, 'outlet'),
    author: reader.text(fields, 'author'),
    published,
    dateline:
      dateline && present<NonNullable<SidecarArticle['dateline']>>({ place: reader.text(dateline, 'place'), date: reader.text(dateline, 'date') }),
    text: reader.text(fields, 'text'),
    sentences: reader.text(fields, 'sentences'),
  });
}

/** Reads the details from a section parsed alone. */
export function readArticleNode(part: Part): SidecarArticle {
  const reader = new NodeReader(part.document, part.offset);
  return readArticleFields(reader, reader.fields(part.node, 'article')!);
}
