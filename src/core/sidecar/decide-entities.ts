/** A person's decisions on entities, as edits of the sidecar. */
import type { Entity } from '../model/annotation.js';
import { slug } from '../model/ids.js';
import type { AnnotationDocument } from './document.js';
import { entityItem, signed } from './items.js';
import type { SidecarArgument, SidecarAttribution, SidecarEdit, SidecarEntity, Signature } from './types.js';

/** What to change on an entity; a key that is present and undefined takes the thing away. */
export type EntityChanges = { readonly [K in Exclude<keyof Entity, 'id' | 'decision'>]?: Entity[K] | undefined };

/** Changes an entity: name, aliases, type, link, place ... */
export function changeEntity(document: AnnotationDocument, id: string, changes: EntityChanges, signature: Signature): SidecarEdit[] {
  const entity = document.entities.find((one) => one.id === id);
  if (!entity) return [];
  const before = entityItem(entity, known(document, id));
  const item = Object.fromEntries(Object.entries({ ...before, ...changes }).filter(([, value]) => value !== undefined)) as unknown as SidecarEntity;
  return [{ do: 'put-entity', item: signed(item, signature) }];
}

/** Adds an entity with an id made from its name. The new item is the last edit's. */
export function addEntity(document: AnnotationDocument, entity: Omit<Entity, 'id' | 'decision'>, signature: Signature): SidecarEdit[] {
  const item = entityItem({ ...entity, id: freeEntityId(document, entity.name) }, undefined);
  return [{ do: 'put-entity', item: signed(item, signature) }];
}

/** Says that `others` are the same as `into`: their mentions become its mentions, their names its aliases. */
export function joinEntities(document: AnnotationDocument, into: string, others: readonly string[], signature: Signature): SidecarEdit[] {
  const entity = document.entities.find((one) => one.id === into);
  if (!entity) return [];
  const joined = document.entities.filter((one) => one.id !== into && others.includes(one.id));
  const before = entityItem(entity, known(document, into));
  const names = joined.flatMap((one) => [one.name, ...one.aliases]);
  const aliases = [...new Set([...(before.aliases ?? []), ...names])].filter((name) => name !== entity.name);
  const same = [...new Set([...(before.same ?? []), ...others.filter((id) => id !== into)])];
  if (!same.length) return [];
  return [{ do: 'put-entity', item: signed({ ...before, ...(aliases.length ? { aliases } : {}), same }, signature) }];
}

/** Gives an entity of the sidecar another id, everywhere the sidecar names it. Nothing where `to` is taken. */
export function renameEntity(document: AnnotationDocument, from: string, to: string): SidecarEdit[] {
  const { sidecar } = document;
  if (from === to || to === '' || sidecar.entities.some(({ id }) => id === to) || document.entities.some(({ id }) => id === to)) return [];
  const item = known(document, from);
  const edits: SidecarEdit[] = [];
  if (item) edits.push({ do: 'remove', list: 'entities', id: from }, { do: 'put-entity', item: { ...item, id: to } });
  else {
    const entity = document.entities.find(({ id }) => id === from);
    if (entity) edits.push({ do: 'put-entity', item: { ...entityItem({ ...entity, id: to }, undefined), same: [from] } });
  }
  const rename = <T extends SidecarArgument | SidecarAttribution>(one: T): T => (one.entity === from ? { ...one, entity: to } : one);
  for (const other of sidecar.entities) {
    if (other.id !== from && other.same?.includes(from))
      edits.push({ do: 'put-entity', item: { ...other, same: other.same.map((id) => (id === from ? to : id)) } });
  }
  for (const mention of sidecar.mentions) if (mention.entity === from) edits.push({ do: 'put-mention', item: { ...mention, entity: to } });
  for (const event of sidecar.events) {
    if (![...event.arguments, ...event.attributions].some(({ entity }) => entity === from)) continue;
    edits.push({ do: 'put-event', item: { ...event, arguments: event.arguments.map(rename), attributions: event.attributions.map(rename) } });
  }
  return edits;
}

function freeEntityId(document: AnnotationDocument, name: string): string {
  const taken = new Set([...document.entities, ...document.sidecar.entities].map(({ id }) => id));
  const id = slug(name);
  let free = id;
  for (let n = 2; taken.has(free); n++) free = `${id}-${n}`;
  return free;
}

function known(document: AnnotationDocument, id: string): SidecarEntity | undefined {
  return document.sidecar.entities.find((one) => one.id === id);
}
