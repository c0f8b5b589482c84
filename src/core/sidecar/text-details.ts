/** Which text the selectors of a sidecar were taken from, and the order of its items in it. */
import { fingerprintSentences } from '../anchor/fingerprints.js';
import { findExact } from '../anchor/find-exact.js';
import { textHash } from '../model/ids.js';
import type { AnchorText } from '../anchor/types.js';
import type { AnnotationDocument } from './document.js';
import type { SidecarEdit } from './types.js';

/** Made once for each text and each document: one decision may be on thousands of items. */
const textEdits = new WeakMap<AnchorText, SidecarEdit>();
const unsettled = new WeakMap<AnnotationDocument, readonly string[]>();

/** The edit that says the selectors were taken from the document's text. */
export function textEdit({ source }: AnnotationDocument): SidecarEdit {
  let edit = textEdits.get(source);
  if (!edit)
    textEdits.set(source, (edit = { do: 'details', details: { text: textHash(source.text), sentences: fingerprintSentences(source.units) } }));
  return edit;
}

/**
 * `edits`, led by the one that names the text: for the first decision of an article, and when the text has changed since but every decision still stands
 * in it as it did. While some do not, the old text stays named, because it says which sentences were edited and which went.
 */
export function withText(document: AnnotationDocument, edits: readonly SidecarEdit[]): SidecarEdit[] {
  const { sidecar, current } = document;
  if (!edits.length || (current && sidecar.article.text !== undefined && sidecar.article.sentences !== undefined)) return [...edits];
  if (sidecar.article.text === undefined) return [textEdit(document), ...edits];
  const changed = new Set(
    edits.flatMap((edit) => (edit.do === 'put-mention' || edit.do === 'put-event' ? [edit.item.id] : edit.do === 'remove' ? [edit.id] : [])),
  );
  return unsettledIn(document).every((id) => changed.has(id)) ? [textEdit(document), ...edits] : [...edits];
}

/** Decisions that do not stand in the text as they did. */
function unsettledIn(document: AnnotationDocument): readonly string[] {
  let ids = unsettled.get(document);
  if (!ids) {
    const changed = [...document.mentions, ...document.events].filter(
      ({ anchor }) => anchor && anchor.outcome !== 'same' && anchor.outcome !== 'moved',
    );
    unsettled.set(document, (ids = [...changed, ...document.orphans].map(({ id }) => id)));
  }
  return ids;
}

/** Where items stand in the article, for writing them in its order: those of the document, and those that `edits` bring. */
export function articleOrder(document: AnnotationDocument, edits: readonly SidecarEdit[]): (id: string) => number | undefined {
  const { text, units } = document.source;
  const starts = new Map<string, number>();
  for (const { id, start } of document.mentions) starts.set(id, start);
  for (const { id, trigger } of document.events) starts.set(id, trigger.start);
  for (const { id, anchor } of document.orphans) {
    const at = anchor.spans?.[0] ?? anchor.candidates?.[0];
    if (at) starts.set(id, at.start);
  }
  for (const edit of edits) {
    if (edit.do !== 'put-mention' && edit.do !== 'put-event') continue;
    const selector = edit.do === 'put-mention' ? edit.item.selector : edit.item.trigger;
    const unit = units.find((one) => one.repeat === selector.repeat && one.folded === selector.in);
    const spans = unit && findExact(text, unit, selector);
    if (spans) starts.set(edit.item.id, spans[0]!.start);
  }
  return (id) => starts.get(id);
}
