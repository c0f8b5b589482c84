/** What an id or a field of a sidecar is about: its item, and the item's words in the article. */
import type { AnnotationDocument } from '../document.js';
import { followEntities } from '../merge-entities.js';
import { placeOfItem, placesOfId, positionAt, type IdPlace } from '../positions.js';
import type { ListName, SidecarReading } from '../types.js';
import { summarize } from './summary.js';
import type { SidecarLook } from './types.js';

/** What stands at `offset`; `document` is the article with these decisions, where it is at hand. */
export function lookAt(text: string, reading: SidecarReading, offset: number, document?: AnnotationDocument): SidecarLook | undefined {
  const subject = subjectAt(text, reading, offset);
  if (!subject) return undefined;
  const { list, id, refers, span } = subject;
  const anchored = document && [...document.mentions, ...document.events, ...document.orphans].find((one) => one.id === id);
  const about = summarize(reading.sidecar, list, id) ?? ofMachine(list, id, document);
  if (!about) return undefined;
  const place = placeOfItem(reading, list, id);
  const entity = followEntities(reading.sidecar.entities)(id);
  const spans =
    list === 'entities'
      ? document?.mentions.filter((mention) => mention.entity === entity && mention.decision !== 'rejected')
      : anchored && spansOf(anchored);
  const anchor = anchored && 'anchor' in anchored ? anchored.anchor : undefined;
  return {
    span,
    about,
    refers,
    ...(place ? { target: { start: place.start, end: place.end } } : {}),
    ...(spans?.length ? { words: spans.map(({ start, end }) => ({ start, end })) } : {}),
    ...(anchor && list !== 'entities' ? { outcome: anchor.outcome } : {}),
  };
}

/** All places where the id at `offset` is written: as an item's own, or as a reference. */
export function referencesAt(text: string, reading: SidecarReading, offset: number): readonly IdPlace[] {
  const subject = subjectAt(text, reading, offset);
  return subject ? placesOfId(text, reading, subject.list, subject.id) : [];
}

interface Subject {
  readonly list: ListName;
  readonly id: string;
  readonly refers: boolean;
  readonly span: { readonly start: number; readonly end: number };
}

/** The id that is written at `offset`, or else that of the item it stands in. */
export function subjectAt(text: string, reading: SidecarReading, offset: number): Subject | undefined {
  const { item, refersTo, span } = positionAt(text, reading, offset);
  if (!item || item.id === '' || !span) return undefined;
  return refersTo ? { ...refersTo, refers: true, span } : { list: item.list, id: item.id, refers: false, span };
}

function spansOf(one: AnnotationDocument['mentions'][number] | AnnotationDocument['events'][number] | AnnotationDocument['orphans'][number]) {
  if ('trigger' in one) return [one.trigger];
  if ('kind' in one) return one.spans ?? [one];
  return one.anchor.spans ?? one.anchor.candidates;
}

/** Decisions may name what only the machine sees. */
function ofMachine(list: ListName, id: string, document: AnnotationDocument | undefined): SidecarLook['about'] | undefined {
  const base = { list, id, references: 0 } as const;
  if (list === 'entities') {
    const entity = document?.entities.find((one) => one.id === id);
    return entity && { ...base, words: entity.name, what: [entity.kind, ...(entity.type ? [entity.type] : [])], decision: 'suggested' };
  }
  const mention = list === 'mentions' ? document?.mentions.find((one) => one.id === id) : undefined;
  if (mention) return { ...base, words: mention.text, what: [mention.kind, ...(mention.type ? [mention.type] : [])], decision: mention.decision };
  const event = list === 'events' ? document?.events.find((one) => one.id === id) : undefined;
  return event && { ...base, words: event.trigger.text, what: [event.type, ...(event.mode ? [event.mode] : [])], decision: event.decision };
}
