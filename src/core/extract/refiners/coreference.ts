/** Gives every actor and place the entity it names: spellings, short forms, acronyms, common nouns. */
import type { Entity, Mention } from '../../model/annotation.js';
import { slug } from '../../model/ids.js';
import { clean, clusterName, Clusters, type Cluster } from '../coreference/clusters.js';
import { linkNames } from '../coreference/link-names.js';
import { linkNominals } from '../coreference/link-nominals.js';
import type { Refiner } from '../types.js';

export const coreference: Refiner = {
  name: 'coreference',
  refine(draft, context) {
    const { text } = context.article;
    const clusters = new Clusters();
    const { nations, groups } = context.resources.lexicons;
    const known = (name: string): string | undefined => groups.mainName(name, text) ?? nations.nameOf(name);
    for (const kind of ['actor', 'place'] as const) {
      const ofKind = draft.mentions.filter((mention) => mention.kind === kind);
      const names = ofKind.filter((mention) => mention.form === 'name');
      linkNames(names, clusters, known, text);
      const named = [...new Set(names.map((mention) => clusters.of(mention)!))];
      linkNominals(
        ofKind.filter((mention) => mention.form === 'nominal'),
        clusters,
        named,
        text,
      );
    }
    const entities: Entity[] = [];
    const linked = new Map<string, { entity: string; reason: string | undefined }>();
    const taken = new Set<string>();
    for (const cluster of clusters.list().sort((a, b) => firstStart(a) - firstStart(b))) {
      const entity = makeEntity(cluster, taken, known);
      entities.push(entity);
      for (const mention of cluster.mentions) linked.set(mention.id, { entity: entity.id, reason: cluster.reasons.get(mention.id) });
    }
    const mentions = draft.mentions.map((mention) => {
      const link = linked.get(mention.id);
      return link ? { ...mention, entity: link.entity, ...(link.reason ? { linkReason: link.reason } : {}) } : mention;
    });
    return { ...draft, mentions, entities: [...draft.entities, ...entities] };
  },
};

function makeEntity(cluster: Cluster, taken: Set<string>, known: (name: string) => string | undefined): Entity {
  const first = cluster.mentions[0]!;
  const own = clusterName(cluster);
  const main = cluster.mentions.some((mention) => mention.form === 'name') ? (known(own) ?? own) : own;
  const aliases = [...new Set(cluster.mentions.filter((mention) => mention.form !== 'pronoun').map((mention) => clean(mention.text)))].filter(
    (form) => form !== main,
  );
  const type = commonType(cluster.mentions);
  const role = cluster.mentions.find((mention) => mention.role)?.role;
  let id = slug(main);
  if (first.kind === 'place' && taken.has(id)) id = `${id}-place`;
  for (let n = 2; taken.has(id); n++) id = `${slug(main)}-${n}`;
  taken.add(id);
  return { id, kind: first.kind, ...(type ? { type } : {}), name: main, aliases, ...(role ? { role } : {}) };
}

/** The type most of the confidence stands for. */
function commonType(mentions: readonly Mention[]): string | undefined {
  const weight = new Map<string, number>();
  for (const { type, confidence } of mentions) if (type) weight.set(type, (weight.get(type) ?? 0) + confidence);
  return [...weight].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function firstStart(cluster: Cluster): number {
  return Math.min(...cluster.mentions.map((mention) => mention.start));
}
