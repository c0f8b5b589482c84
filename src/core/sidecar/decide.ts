/** A person's decisions on mentions and events, as edits of the sidecar. */
import { trimSpans, selectSpans } from '../anchor/select.js';
import type { Argument, Attribution } from '../model/annotation.js';
import type { Form, MentionKind, Status } from '../model/kinds.js';
import type { Span } from '../model/span.js';
import type { MentionValue } from '../model/values.js';
import { identityId } from '../text/units.js';
import type { AnnotationDocument } from './document.js';
import { argumentItem, attributionItem, eventItem, mentionItem, signed } from './items.js';
import { withText } from './text-details.js';
import type { SidecarEdit, SidecarEvent, SidecarMention, Signature } from './types.js';

/** `suggested` takes a decision back: what the machine thinks counts again. */
export type Verdict = 'confirmed' | 'rejected' | 'suggested';

/** A mention a person marks. */
export interface NewMention {
  readonly kind: MentionKind;
  /** One span, or several for a discontinuous mention. Outer white space is left out. */
  readonly spans: readonly Span[];
  readonly type?: string;
  readonly form?: Form;
  readonly role?: string;
  readonly entity?: string;
  readonly value?: MentionValue;
}

/** What to change on a mention; a key that is present and undefined takes the thing away. */
export interface MentionChanges {
  readonly kind?: MentionKind;
  readonly spans?: readonly Span[];
  readonly type?: string | undefined;
  readonly form?: Form | undefined;
  readonly role?: string | undefined;
  readonly entity?: string | undefined;
  readonly value?: MentionValue | undefined;
}

/** An event a person adds. */
export interface NewEvent {
  readonly type: string;
  readonly mode?: string;
  readonly trigger: Span;
  readonly arguments: readonly Argument[];
  readonly status: Status;
  readonly attributions: readonly Attribution[];
  readonly incident?: string;
}

/** What to change on an event; a key that is present and undefined takes the thing away. */
export interface EventChanges {
  readonly type?: string;
  readonly mode?: string | undefined;
  readonly trigger?: Span;
  readonly arguments?: readonly Argument[];
  readonly status?: Status;
  readonly attributions?: readonly Attribution[];
  readonly incident?: string | undefined;
}

/** Confirms or rejects a mention, or takes the decision back. Rejecting one that a person added removes it. Nothing for an unknown id. */
export function decideMention(document: AnnotationDocument, id: string, verdict: Verdict, signature: Signature): SidecarEdit[] {
  const mention = document.mentions.find((one) => one.id === id);
  if (!mention || verdict === 'suggested' || (verdict === 'rejected' && mention.decision === 'added')) return removeItem(document, 'mentions', id);
  const kept = verdict === 'confirmed' && (mention.decision === 'added' || mention.decision === 'changed') ? mention.decision : verdict;
  return withText(document, [{ do: 'put-mention', item: signed(mentionItem(document, mention, kept), signature) }]);
}

/** Adds a mention that a person marked; nothing where no words are marked. The new item is the last edit's. */
export function addMention(document: AnnotationDocument, mention: NewMention, signature: Signature): SidecarEdit[] {
  const { source } = document;
  const spans = trimSpans(source.text, mention.spans);
  if (!spans.length) return [];
  const { spans: _spans, kind, ...said } = mention;
  const selector = selectSpans(source, spans);
  const id = freeId(document, 'mentions', identityId(source.text, source.units, kind, spans), selector);
  return withText(document, [{ do: 'put-mention', item: signed<SidecarMention>({ id, kind, selector, ...said, decision: 'added' }, signature) }]);
}

/** Changes a mention. It keeps its id; a change of kind drops type, entity and value unless they are given. */
export function changeMention(document: AnnotationDocument, id: string, changes: MentionChanges, signature: Signature): SidecarEdit[] {
  const mention = document.mentions.find((one) => one.id === id);
  if (!mention) return [];
  const before = mentionItem(document, mention, mention.decision === 'added' ? 'added' : 'changed');
  const { spans, ...said } = changes;
  const words = spans && trimSpans(document.source.text, spans);
  if (words && !words.length) return [];
  const { type: _type, entity: _entity, value: _value, form: _form, role: _role, ...bare } = before;
  const base = changes.kind !== undefined && changes.kind !== before.kind ? bare : before;
  const item = withoutUndefined({ ...base, ...said, ...(words ? { selector: selectSpans(document.source, words) } : {}) }) as SidecarMention;
  return withText(document, [{ do: 'put-mention', item: signed(item, signature) }]);
}

/** Confirms or rejects an event, or takes the decision back. Rejecting one that a person added removes it. */
export function decideEvent(document: AnnotationDocument, id: string, verdict: Verdict, signature: Signature): SidecarEdit[] {
  const event = document.events.find((one) => one.id === id);
  if (!event || verdict === 'suggested' || (verdict === 'rejected' && event.decision === 'added')) return removeItem(document, 'events', id);
  const kept = verdict === 'confirmed' && (event.decision === 'added' || event.decision === 'changed') ? event.decision : verdict;
  return withText(document, [{ do: 'put-event', item: signed(eventItem(document, event, kept), signature) }]);
}

/** Adds an event that a person saw. */
export function addEvent(document: AnnotationDocument, event: NewEvent, signature: Signature): SidecarEdit[] {
  const { source } = document;
  const [trigger] = trimSpans(source.text, [event.trigger]);
  if (!trigger) return [];
  const selector = selectSpans(source, [trigger]);
  const item: SidecarEvent = {
    id: freeId(document, 'events', identityId(source.text, source.units, 'event', [trigger]), selector),
    type: event.type,
    ...(event.mode === undefined ? {} : { mode: event.mode }),
    trigger: selector,
    arguments: event.arguments.map(argumentItem),
    status: event.status,
    attributions: event.attributions.map(attributionItem),
    ...(event.incident === undefined ? {} : { incident: event.incident }),
    decision: 'added',
  };
  return withText(document, [{ do: 'put-event', item: signed(item, signature) }]);
}

/** Changes an event. It keeps its id. */
export function changeEvent(document: AnnotationDocument, id: string, changes: EventChanges, signature: Signature): SidecarEdit[] {
  const event = document.events.find((one) => one.id === id);
  if (!event) return [];
  const before = eventItem(document, event, event.decision === 'added' ? 'added' : 'changed');
  const { trigger, arguments: args, attributions, ...said } = changes;
  const words = trigger && trimSpans(document.source.text, [trigger]);
  if (words && !words.length) return [];
  const item = withoutUndefined({
    ...before,
    ...said,
    ...(words ? { trigger: selectSpans(document.source, words) } : {}),
    ...(args ? { arguments: args.map(argumentItem) } : {}),
    ...(attributions ? { attributions: attributions.map(attributionItem) } : {}),
  }) as SidecarEvent;
  return withText(document, [{ do: 'put-event', item: signed(item, signature) }]);
}

/** Sets or (with nothing, an empty text, or false) removes the note, the doubt or the attributes of a mention or event. A suggestion stays one. */
export function annotateItem(
  document: AnnotationDocument,
  id: string,
  remark: { readonly [K in 'note' | 'unsure' | 'attributes']?: Signature[K] | undefined },
  signature: Signature,
): SidecarEdit[] {
  const mention = document.mentions.find((one) => one.id === id);
  if (mention)
    return withText(document, [
      { do: 'put-mention', item: signed(mentionItem(document, mention, mention.decision), { ...signature, ...remark } as Signature) },
    ]);
  const event = document.events.find((one) => one.id === id);
  return event
    ? withText(document, [{ do: 'put-event', item: signed(eventItem(document, event, event.decision), { ...signature, ...remark } as Signature) }])
    : [];
}

/** Removes an item, orphans included; nothing where the sidecar has none with that id. */
export function removeItem(document: AnnotationDocument, list: 'mentions' | 'events', id: string): SidecarEdit[] {
  return document.sidecar[list].some((item) => item.id === id) ? [{ do: 'remove', list, id }] : [];
}

/** `id`, or one that is free where it stands for other words already (a mention whose boundary was moved keeps its id). */
function freeId(document: AnnotationDocument, list: 'mentions' | 'events', id: string, selector: SidecarMention['selector']): string {
  const taken = new Map<string, SidecarMention['selector']>();
  if (list === 'mentions') for (const item of document.sidecar.mentions) taken.set(item.id, item.selector);
  else for (const item of document.sidecar.events) taken.set(item.id, item.trigger);
  const isFree = (one: string): boolean => !taken.has(one) || JSON.stringify(taken.get(one)) === JSON.stringify(selector);
  let free = id;
  for (let n = 2; !isFree(free); n++) free = `${id}-${n}`;
  return free;
}

function withoutUndefined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined));
}
