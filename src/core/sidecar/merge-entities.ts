/** Entities: the machine's, overridden and extended by the sidecar's. */
import type { Entity } from '../model/annotation.js';
import type { AnnotatedMention } from './document.js';
import type { SidecarEntity } from './types.js';

/** The entity that an id stands for once people have said which are the same. */
export function followEntities(decided: readonly SidecarEntity[]): (id: string) => string {
  const into = new Map<string, string>();
  for (const entity of decided) for (const other of entity.same ?? []) if (other !== entity.id) into.set(other, entity.id);
  return (id) => {
    let at = id;
    for (let steps = 0; into.has(at) && steps < into.size; steps++) at = into.get(at)!;
    return at;
  };
}

/** Merges by id. An entity that only rejected mentions named is left out; one that a decision names and nobody describes gets the words of the mention. */
export function mergeEntities(
  suggested: readonly Entity[],
  decided: readonly SidecarEntity[],
  mentions: readonly AnnotatedMention[],
  entityOf: (id: string) => string,
): Entity[] {
  const named = new Set<string>();
  const rejected = new Set<string>();
  for (const { entity, decision } of mentions) if (entity !== undefined) (decision === 'rejected' ? rejected : named).add(entity);
  const people = new Map(decided.filter(({ decision }) => decision !== 'suggested').map((entity) => [entity.id, entity]));
  const merged = new Map<string, Entity>();
  for (const entity of suggested) {
    const id = entityOf(entity.id);
    if (id !== entity.id) absorb(merged, suggested, id, entity);
    else if (named.has(id) || !rejected.has(id) || people.has(id)) merged.set(id, { ...entity, ...absorbed(merged.get(id), entity) });
  }
  for (const item of decided) {
    const id = entityOf(item.id);
    if (id !== item.id) continue;
    const machine = merged.get(id);
    if (item.decision === 'suggested' && machine) continue;
    if (item.decision === 'suggested' && !named.has(id)) continue;
    merged.set(id, override(machine, item));
  }
  for (const mention of mentions) {
    if (mention.entity === undefined || mention.decision === 'rejected' || merged.has(mention.entity)) continue;
    merged.set(mention.entity, {
      id: mention.entity,
      kind: mention.kind,
      ...(mention.type ? { type: mention.type } : {}),
      name: mention.text,
      aliases: [],
    });
  }
  return [...merged.values()];
}

/** The names of an entity that is said to be another become that one's aliases. */
function absorb(merged: Map<string, Entity>, suggested: readonly Entity[], id: string, entity: Entity): void {
  const into = merged.get(id) ?? suggested.find((other) => other.id === id) ?? { ...entity, id, aliases: [] };
  const aliases = [...new Set([...into.aliases, entity.name, ...entity.aliases])].filter((name) => name !== into.name);
  merged.set(id, { ...into, aliases });
}

function absorbed(already: Entity | undefined, entity: Entity): Partial<Entity> {
  return already ? { aliases: [...new Set([...entity.aliases, ...already.aliases])].filter((name) => name !== entity.name) } : {};
}

function override(machine: Entity | undefined, item: SidecarEntity): Entity {
  const aliases = item.aliases ?? [...(machine?.aliases ?? []), ...(machine && machine.name !== item.name ? [machine.name] : [])];
  const optional = {
    type: item.type ?? machine?.type,
    role: item.role ?? machine?.role,
    link: item.link ?? machine?.link,
    place: item.place ?? machine?.place,
    note: item.note,
  };
  return {
    id: item.id,
    kind: item.kind,
    name: item.name,
    aliases: aliases.filter((name) => name !== item.name),
    ...(Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)) as Partial<Entity>),
    decision: item.decision ?? 'changed',
  };
}
