/** Writes the machine's suggestions into a sidecar, for the command line; decisions are never touched. */
import type { AnnotationDocument } from './document.js';
import { entityItem, eventItem, mentionItem } from './items.js';
import { textEdit } from './text-details.js';
import type { SidecarEdit, SidecarEntity } from './types.js';

/** Edits that make the sidecar's suggestions those of `document`: new ones come, outdated ones go, those that a person remarked on stay. */
export function suggestionEdits(document: AnnotationDocument): SidecarEdit[] {
  const { sidecar } = document;
  const edits: SidecarEdit[] = [];
  const fresh = new Set<string>();
  for (const mention of document.mentions) {
    if (mention.decision !== 'suggested') continue;
    fresh.add(mention.id);
    edits.push({ do: 'put-mention', item: mentionItem(document, mention, 'suggested') });
  }
  for (const event of document.events) {
    if (event.decision !== 'suggested') continue;
    fresh.add(event.id);
    edits.push({ do: 'put-event', item: eventItem(document, event, 'suggested') });
  }
  for (const list of ['mentions', 'events'] as const) {
    for (const item of sidecar[list]) {
      if (item.decision === 'suggested' && !fresh.has(item.id) && item.note === undefined && !item.unsure)
        edits.push({ do: 'remove', list, id: item.id });
    }
  }
  const known = new Map(sidecar.entities.map((entity) => [entity.id, entity]));
  for (const entity of document.entities) {
    const item = known.get(entity.id);
    if (item && item.decision !== 'suggested') continue;
    edits.push({ do: 'put-entity', item: { ...entityItem(entity, item), decision: 'suggested' } satisfies SidecarEntity });
    known.delete(entity.id);
  }
  for (const { id, decision } of known.values()) if (decision === 'suggested') edits.push({ do: 'remove', list: 'entities', id });
  const settled = [...document.mentions, ...document.events].every(
    ({ anchor }) => !anchor || anchor.outcome === 'same' || anchor.outcome === 'moved',
  );
  const names = sidecar.article.text === undefined || (settled && !document.orphans.length);
  return names && edits.length ? [textEdit(document), ...edits] : edits;
}
