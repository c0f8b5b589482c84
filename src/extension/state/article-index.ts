/** Look-ups into one article's annotations, made once for each document when first asked. */
import { byPosition } from '../../core/model/span.js';
import type { Entity } from '../../core/model/annotation.js';
import type { AnnotatedEvent, AnnotatedMention, AnnotationDocument, Orphan } from '../../core/sidecar/document.js';

export class ArticleIndex {
  /** Mentions that stand in the text and were not rejected, in order of reading. */
  readonly mentions: readonly AnnotatedMention[];
  /** Events that were not rejected, in order of their triggers. */
  readonly events: readonly AnnotatedEvent[];
  /** Decisions whose words are gone or changed, but for rejections: what is not there need not be kept away. */
  readonly orphans: readonly Orphan[];
  private readonly mentionById: ReadonlyMap<string, AnnotatedMention>;
  private readonly eventById: ReadonlyMap<string, AnnotatedEvent>;
  private readonly entityById: ReadonlyMap<string, Entity>;
  private readonly orphanById: ReadonlyMap<string, Orphan>;
  private readonly byEntity = new Map<string, AnnotatedMention[]>();
  private readonly eventsByMention = new Map<string, AnnotatedEvent[]>();
  private readonly eventsByEntity = new Map<string, AnnotatedEvent[]>();
  private readonly eventsByDeed = new Map<string, AnnotatedEvent[]>();

  constructor(readonly document: AnnotationDocument) {
    this.mentions = document.mentions.filter((mention) => mention.decision !== 'rejected').sort(byPosition);
    this.events = document.events.filter((event) => event.decision !== 'rejected').sort((a, b) => byPosition(a.trigger, b.trigger));
    this.orphans = document.orphans.filter(({ item }) => item.decision !== 'rejected');
    this.mentionById = new Map(document.mentions.map((mention) => [mention.id, mention]));
    this.eventById = new Map(document.events.map((event) => [event.id, event]));
    this.entityById = new Map(document.entities.map((entity) => [entity.id, entity]));
    this.orphanById = new Map(this.orphans.map((orphan) => [orphan.id, orphan]));
    for (const mention of this.mentions) if (mention.entity !== undefined) push(this.byEntity, mention.entity, mention);
    for (const event of this.events) {
      if (event.incident !== undefined) push(this.eventsByDeed, event.incident, event);
      for (const part of [...event.arguments, ...event.attributions]) {
        if (part.mention !== undefined) push(this.eventsByMention, part.mention, event);
        const entity = part.entity ?? (part.mention === undefined ? undefined : this.mentionById.get(part.mention)?.entity);
        if (entity !== undefined) push(this.eventsByEntity, entity, event);
      }
    }
  }

  mention(id: string): AnnotatedMention | undefined {
    return this.mentionById.get(id);
  }

  event(id: string): AnnotatedEvent | undefined {
    return this.eventById.get(id);
  }

  entity(id: string | undefined): Entity | undefined {
    return id === undefined ? undefined : this.entityById.get(id);
  }

  orphan(id: string): Orphan | undefined {
    return this.orphanById.get(id);
  }

  mentionsOf(entity: string): readonly AnnotatedMention[] {
    return this.byEntity.get(entity) ?? [];
  }

  /** Events in which the mention itself fills a role or is the source. */
  eventsOf(mention: AnnotatedMention): readonly AnnotatedEvent[] {
    return this.eventsByMention.get(mention.id) ?? [];
  }

  /** Events in which any mention of the entity does. */
  eventsOfEntity(entity: string): readonly AnnotatedEvent[] {
    return this.eventsByEntity.get(entity) ?? [];
  }

  /** The events of the article that report the deed of this one, itself among them, in order of reading; none where it is told once. */
  reportsOf({ incident }: AnnotatedEvent): readonly AnnotatedEvent[] {
    const reports = (incident === undefined ? undefined : this.eventsByDeed.get(incident)) ?? [];
    return reports.length > 1 ? reports : [];
  }

  /** Mentions that hold or touch `offset`, the innermost first. */
  mentionsAt(offset: number): AnnotatedMention[] {
    const found: AnnotatedMention[] = [];
    for (const mention of this.mentions) {
      if (mention.start > offset) break;
      if (offset <= mention.end) found.push(mention);
    }
    // A mention that holds the offset is nearer than one that ends there.
    return found.sort((a, b) => Number(a.end === offset) - Number(b.end === offset) || a.end - a.start - (b.end - b.start));
  }

  /** Decisions whose words changed, where those words are. */
  changedAt(offset: number): Orphan[] {
    return this.orphans.filter(({ anchor }) => anchor.spans?.some((span) => span.start <= offset && offset <= span.end));
  }

  /** The events whose trigger holds or touches `offset`. */
  eventsAt(offset: number): AnnotatedEvent[] {
    return this.events.filter(({ trigger }) => trigger.start <= offset && offset <= trigger.end);
  }
}

/** Once: the same value comes again at once or never, for all parts of an event are pushed one after the other. */
function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}
