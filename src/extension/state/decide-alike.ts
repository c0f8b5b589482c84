/** One decision carried over to what is alike: type, entity, link and place go along. */
import { changeMention, decideMention, type MentionChanges, type Verdict } from '../../core/sidecar/decide.js';
import { changeEntity, type EntityChanges } from '../../core/sidecar/decide-entities.js';
import type { AnnotatedMention, AnnotationDocument } from '../../core/sidecar/document.js';
import type { SidecarEdit, Signature } from '../../core/sidecar/types.js';
import type { ArticleIndex } from './article-index.js';

/** What goes along from a mention to those alike. */
export interface Model {
  readonly mention: AnnotatedMention;
  /** What is said of its entity, where anything is: given to the entities of other articles. */
  readonly entity: EntityChanges;
}

export function modelOf(index: ArticleIndex, mention: AnnotatedMention): Model {
  const entity = index.entity(mention.entity);
  const said = index.document.sidecar.entities.find(({ id }) => id === mention.entity);
  return {
    mention,
    entity: {
      ...(entity?.link ? { link: entity.link } : {}),
      // A place the machine found is found again; only a person's choice goes along.
      ...(said?.place ? { place: said.place } : {}),
    },
  };
}

/** The edits that decide on the mention `id` as on the model. In the model's own article the entity goes along itself. */
export function decideAlike(document: AnnotationDocument, id: string, { mention }: Model, verdict: Verdict, signature: Signature): SidecarEdit[] {
  const other = document.mentions.find((one) => one.id === id);
  if (!other || verdict !== 'confirmed' || other.id === mention.id) return decideMention(document, id, verdict, signature);
  const isHere = document.mentions.some((one) => one.id === mention.id && one.start === mention.start);
  const changes: MentionChanges = {
    ...(mention.type !== undefined && mention.type !== other.type ? { type: mention.type } : {}),
    ...(isHere && mention.entity !== undefined && mention.entity !== other.entity ? { entity: mention.entity } : {}),
  };
  return Object.keys(changes).length ? changeMention(document, id, changes, signature) : decideMention(document, id, verdict, signature);
}

/** The edits that give link and place to the entities of these mentions, in another article. */
export function entitiesAlike(document: AnnotationDocument, ids: readonly string[], { entity }: Model, signature: Signature): SidecarEdit[] {
  if (!Object.keys(entity).length) return [];
  const entities = new Set(document.mentions.filter(({ id }) => ids.includes(id)).flatMap((one) => one.entity ?? []));
  return [...entities].flatMap((id) => changeEntity(document, id, entity, signature));
}
