/** Entities after some articles changed, before all are joined anew: those of the changed articles stand with whoever bears their name. */
import { slug } from '../../model/ids.js';
import type { Changed } from '../incidents/retell.js';
import { parseReference, type ArticleRecord, type SharedEntity } from '../types.js';
import { placeEntities, referenceOf, type NameForms } from './node.js';

export function nameAgain({ kept, changed }: Changed, articles: ReadonlyMap<string, ArticleRecord>, forms: NameForms): SharedEntity[] {
  const before = kept.entities();
  const isOfChanged = (member: string): boolean => changed.has(parseReference(member).article);
  const entities = new Map(before.map((one) => [one.id, { ...one, members: one.members.filter((member) => !isOfChanged(member)) }]));
  const bearers = new Map<string, SharedEntity[]>();
  for (const one of before) {
    for (const name of new Set([one.name, ...one.names])) {
      const key = `${one.kind} ${name}`;
      const known = bearers.get(key);
      if (known) known.push(one);
      else bearers.set(key, [one]);
    }
  }
  for (const id of changed) {
    const article = articles.get(id);
    for (const occurrence of article ? placeEntities(article, forms) : []) {
      const own = referenceOf(occurrence);
      const { kind, type, name, aliases, link, place, count } = occurrence.entity;
      const called = bearers.get(`${kind} ${name}`) ?? [];
      const known = called.find(({ members }) => members.some((member) => parseReference(member).article === id)) ?? called[0];
      if (known) {
        const entity = entities.get(known.id)!;
        entities.set(known.id, {
          ...entity,
          members: [...entity.members, own].sort(),
          count: entity.count + (known.members.includes(own) ? 0 : count),
        });
        continue;
      }
      const free = freeId(slug(name), entities);
      const entity = { id: free, kind, ...(type === undefined ? {} : { type }), name, names: aliases, ...(link === undefined ? {} : { link }) };
      entities.set(free, { ...entity, ...(place === undefined ? {} : { place }), members: [own], count });
    }
  }
  return [...entities.values()].filter(({ members }) => members.length > 0);
}

function freeId(id: string, taken: ReadonlyMap<string, unknown>): string {
  for (let nth = 1; ; nth++) {
    const one = nth > 1 ? `${id}-${nth}` : id;
    if (!taken.has(one)) return one;
  }
}
