/** What a document shows, as items of the sidecar. */
import { selectSpans } from '../anchor/select.js';
import type { Argument, Attribution, Entity } from '../model/annotation.js';
import type { Decision } from '../model/kinds.js';
import type { AnnotatedEvent, AnnotatedMention, AnnotationDocument } from './document.js';
import { present } from './present.js';
import type { SidecarArgument, SidecarAttribution, SidecarEntity, SidecarEvent, SidecarMention, Signature } from './types.js';

/** The item of a mention. A rejected one says no more than which words are meant. */
export function mentionItem(document: AnnotationDocument, mention: AnnotatedMention, decision: Decision): SidecarMention {
  const said = decision !== 'rejected';
  return present<SidecarMention>({
    id: mention.id,
    kind: mention.kind,
    type: said ? mention.type : undefined,
    selector: currentSelector(document, mention),
    form: mention.item?.form,
    role: said ? mention.role : undefined,
    entity: said ? mention.entity : undefined,
    value: said ? mention.value : undefined,
    versions: mention.item?.versions,
    decision,
    by: mention.by,
    at: mention.at,
    note: mention.note,
    unsure: mention.unsure,
    attributes: mention.item?.attributes,
  });
}

/** The item of an event. A rejected one says no more than which words are meant. */
export function eventItem(document: AnnotationDocument, event: AnnotatedEvent, decision: Decision): SidecarEvent {
  const said = decision !== 'rejected';
  return present<SidecarEvent>({
    id: event.id,
    type: event.type,
    mode: said ? event.mode : undefined,
    trigger: event.item && isAsWritten(event) ? event.item.trigger : selectSpans(document.source, [event.trigger]),
    arguments: said ? event.arguments.map(argumentItem) : [],
    status: event.status,
    attributions: said ? event.attributions.map(attributionItem) : [],
    incident: said ? event.incident : undefined,
    decision,
    by: event.by,
    at: event.at,
    note: event.note,
    unsure: event.unsure,
    attributes: event.item?.attributes,
  });
}

/** The item of an entity. */
export function entityItem(entity: Entity, known: SidecarEntity | undefined): SidecarEntity {
  return present<SidecarEntity>({
    id: entity.id,
    kind: entity.kind,
    type: entity.type,
    name: entity.name,
    aliases: entity.aliases.length ? entity.aliases : undefined,
    same: known?.same,
    role: entity.role,
    link: entity.link,
    place: entity.place,
    decision: known?.decision === 'suggested' ? undefined : known?.decision,
    by: known?.by,
    at: known?.at,
    note: known?.note ?? entity.note,
    unsure: known?.unsure,
    attributes: known?.attributes,
  });
}

/** An argument as written: who fills it, and the words, so that a person can read it and a later text can be searched for it. */
export function argumentItem(argument: Argument): SidecarArgument {
  return present<SidecarArgument>({
    role: argument.role,
    mention: argument.mention,
    entity: argument.entity,
    text: argument.text === '' ? undefined : argument.text,
    measure: argument.measure,
    inferred: argument.inferred ? true : undefined,
    partOf: argument.partOf,
  });
}

/** An attribution as written. */
export function attributionItem(attribution: Attribution): SidecarAttribution {
  return present<SidecarAttribution>({
    source: attribution.source,
    mention: attribution.mention,
    entity: attribution.entity,
    cue: attribution.cue,
    stance: attribution.stance,
    quoted: attribution.quoted,
    via: attribution.via?.length ? attribution.via : undefined,
  });
}

/** `item` signed anew; a note or doubt that the signature does not speak of stays. */
export function signed<T extends Signature>(item: T, signature: Signature): T {
  const said = Object.fromEntries(Object.entries(signature).filter(([, value]) => value !== undefined && value !== '' && value !== false));
  const removed = new Set(Object.keys(signature).filter((key) => !(key in said)));
  return { ...(Object.fromEntries(Object.entries(item).filter(([key]) => !removed.has(key))) as T), ...said };
}

/** A selector that still reads as the text does is left as it is; otherwise it is taken anew from where the words stand now. */
function currentSelector(document: AnnotationDocument, mention: AnnotatedMention): SidecarMention['selector'] {
  if (mention.item && isAsWritten(mention)) return mention.item.selector;
  return selectSpans(document.source, mention.spans ?? [mention]);
}

function isAsWritten(one: AnnotatedMention | AnnotatedEvent): boolean {
  return one.anchor?.outcome === 'same' || one.anchor?.outcome === 'moved';
}
