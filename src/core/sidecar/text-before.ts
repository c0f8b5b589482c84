/** The article as it was decided on, as far as the decisions remember: the changed sentences put back, those that are gone put where they stood. */
import { foldSpace } from '../model/ids.js';
import { unitAt } from '../text/units.js';
import type { AnnotationDocument } from './document.js';
import type { ReviewItem } from './review.js';
import { applySplices, shiftOffset } from './splices.js';
import type { TextSplice } from './types.js';

export interface TextBefore {
  readonly text: string;
  /** Where the words of an item that has no place stood: in the article as it is now, and in `text`. */
  readonly gone: ReadonlyMap<string, { readonly now: number; readonly before: number }>;
}

/** Puts the old sentences of `items` back into the document's text. */
export function textBefore(document: AnnotationDocument, items: readonly ReviewItem[]): TextBefore {
  const { text, units } = document.source;
  const splices = new Map<number, TextSplice>();
  const missing = new Map<string, { at: number; ids: string[] }>();
  const standing = new Set(units.map(({ folded }) => folded));
  const order = placedOrder(document);
  for (const { id, item, anchor, sentence } of items) {
    if (sentence === '') continue;
    const unit = anchor.spans?.[0] && unitAt(units, anchor.spans[0].start);
    if (unit) {
      const last = unitAt(units, anchor.spans[anchor.spans.length - 1]!.end - 1) ?? unit;
      if (foldSpace(text.slice(unit.start, last.end)) !== sentence) splices.set(unit.start, { start: unit.start, end: last.end, text: sentence });
    } else if (!standing.has(sentence)) {
      const known = missing.get(sentence);
      if (known) known.ids.push(id);
      else missing.set(sentence, { at: endOfUnit(document, order(item.id)), ids: [id] });
    }
  }
  const replaced = withoutOverlap([...splices.values()]);
  const gone = new Map<string, { readonly now: number; readonly before: number }>();
  // A sentence that is gone goes behind what stood before it; never into one that is being put back.
  const inserted = [...missing].flatMap(([sentence, { at, ids }]) => {
    const putBack = replaced.find(({ text: words }) => words === sentence);
    if (putBack) {
      for (const id of ids) gone.set(id, { now: putBack.start, before: shiftOffset(replaced.slice(0, replaced.indexOf(putBack)), putBack.start) });
      return [];
    }
    const inside = replaced.find(({ start, end }) => start < at && at < end);
    const start = inside?.end ?? at;
    return [{ ids, splice: { start, end: start, text: start === 0 ? `${sentence} ` : ` ${sentence}` } }];
  });
  const all = [...replaced, ...inserted.map(({ splice }) => splice)].sort((a, b) => a.start - b.start || a.end - b.end);
  for (const { ids, splice } of inserted) {
    const before = shiftOffset(all.slice(0, all.indexOf(splice)), splice.start) + (splice.start === 0 ? 0 : 1);
    for (const id of ids) gone.set(id, { now: splice.start, before });
  }
  return { text: applySplices(text, all), gone };
}

/** For an item without a place: the end of the words of the last item before it in the sidecar that has one. */
function placedOrder({ mentions, events, orphans, sidecar }: AnnotationDocument): (id: string) => number {
  const ends = new Map<string, number>();
  for (const { id, end, item } of mentions) if (item) ends.set(id, end);
  for (const { id, trigger, item } of events) if (item) ends.set(id, trigger.end);
  for (const { id, anchor } of orphans) if (anchor.spans) ends.set(id, anchor.spans[anchor.spans.length - 1]!.end);
  return (id) => {
    const list: readonly { readonly id: string }[] = sidecar.mentions.some((one) => one.id === id) ? sidecar.mentions : sidecar.events;
    const before = list.slice(
      0,
      list.findIndex((one) => one.id === id),
    );
    const last = before.findLast((one) => ends.has(one.id));
    return last ? ends.get(last.id)! : 0;
  };
}

function endOfUnit({ source }: AnnotationDocument, offset: number): number {
  return offset === 0 ? (source.units[0]?.start ?? 0) : (unitAt(source.units, offset - 1)?.end ?? offset);
}

function withoutOverlap(splices: readonly TextSplice[]): TextSplice[] {
  const kept: TextSplice[] = [];
  for (const splice of [...splices].sort((a, b) => a.start - b.start)) {
    if (!kept.length || kept[kept.length - 1]!.end <= splice.start) kept.push(splice);
  }
  return kept;
}
