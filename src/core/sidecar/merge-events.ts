/** Events: what people decided, anchored at its trigger, and the suggestions that stand beside it; their references follow the mentions. */
import type { Anchor, AnchorText } from '../anchor/types.js';
import type { Argument, Attribution, Event } from '../model/annotation.js';
import type { Role } from '../model/kinds.js';
import { overlaps, type Span } from '../model/span.js';
import { unitAt } from '../text/units.js';
import type { AnnotatedEvent, AnnotatedMention, Orphan } from './document.js';
import { isPlaced } from './merge-mentions.js';
import type { SidecarArgument, SidecarAttribution, SidecarEvent } from './types.js';

export interface MergedEvents {
  readonly events: readonly AnnotatedEvent[];
  readonly orphans: readonly Orphan[];
}

export interface MergeEventsInput {
  readonly source: AnchorText;
  readonly suggested: readonly Event[];
  readonly decided: readonly SidecarEvent[];
  /** The decisions' anchors, in their order. */
  readonly anchors: readonly Anchor[];
  readonly mentions: readonly AnnotatedMention[];
  readonly follow: ReadonlyMap<string, string | undefined>;
  /** The entity an id stands for after merging entities. */
  readonly entityOf: (id: string) => string;
}

/** Merges suggestions and decisions. */
export function mergeEvents(input: MergeEventsInput): MergedEvents {
  const { source, suggested, decided, anchors } = input;
  const suggestions = new Map(suggested.map((event) => [event.id, event]));
  const references = new References(input);
  const events: AnnotatedEvent[] = [];
  const orphans: Orphan[] = [];
  for (const [i, item] of decided.entries()) {
    const anchor = anchors[i]!;
    if (isPlaced(anchor)) events.push(annotate(source, item, anchor, suggestions.get(item.id), references));
    else orphans.push({ id: item.id, item, anchor });
  }
  const placed = new Map(events.map((event) => [event.id, event]));
  const instead = new Map<string, string>();
  for (const suggestion of suggested) {
    if (placed.has(suggestion.id)) continue;
    const over = events.find((event) => event.item && displaces(event, suggestion));
    if (over) instead.set(suggestion.id, over.id);
    else events.push(references.follow(suggestion));
  }
  const followed = events.map((event) =>
    event.incident && instead.has(event.incident) ? { ...event, incident: instead.get(event.incident)! } : event,
  );
  return { events: followed.sort((a, b) => a.trigger.start - b.trigger.start || b.trigger.end - a.trigger.end), orphans };
}

/** A trigger is the trigger of one event: a person's event takes its words, a rejection keeps exactly these words free. */
function displaces(decided: AnnotatedEvent, suggestion: Event): boolean {
  const [a, b] = [decided.trigger, suggestion.trigger];
  return decided.decision === 'rejected' ? a.start === b.start && a.end === b.end : overlaps(a, b);
}

function annotate(
  source: AnchorText,
  item: SidecarEvent,
  anchor: Anchor & { readonly spans: readonly Span[] },
  suggestion: Event | undefined,
  references: References,
): AnnotatedEvent {
  const { text } = source;
  const start = anchor.spans[0]!.start;
  const end = anchor.spans[anchor.spans.length - 1]!.end;
  const sameCode = suggestion?.type === item.type && suggestion.mode === item.mode;
  const optional = {
    mode: item.mode,
    incident: item.incident ?? suggestion?.incident,
    reason: suggestion?.reason,
    acled: sameCode ? suggestion.acled : undefined,
    by: item.by,
    at: item.at,
    note: item.note,
    unsure: item.unsure,
  };
  return {
    id: item.id,
    type: item.type,
    status: item.status,
    trigger: { start, end, text: text.slice(start, end) },
    arguments: item.arguments.map((argument) => references.argument(argument, start)),
    attributions: item.attributions.map((attribution) => references.attribution(attribution, start, suggestion)),
    ...(Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)) as Partial<Event>),
    confidence: 1,
    decision: item.decision,
    anchor,
    item,
  };
}

/** Which kinds of mention fill a role. */
const FILLS: Readonly<Record<Role, readonly string[]>> = {
  actor: ['actor', 'place'],
  target: ['actor', 'place', 'figure'],
  place: ['place', 'actor'],
  time: ['time'],
  figure: ['figure'],
  source: ['actor', 'place'],
};

/** Follows references from events to mentions and entities. */
class References {
  private readonly byId: ReadonlyMap<string, AnnotatedMention>;

  constructor(private readonly input: MergeEventsInput) {
    this.byId = new Map(input.mentions.map((mention) => [mention.id, mention]));
  }

  /** A suggested event whose mentions people changed; an argument whose mention was rejected goes. */
  follow(event: Event): AnnotatedEvent {
    const { follow, entityOf } = this.input;
    const attend = <T extends { readonly mention?: string; readonly entity?: string }>(one: T): T => {
      const mention = one.mention !== undefined && follow.has(one.mention) ? follow.get(one.mention) : one.mention;
      const { mention: _m, entity: _e, ...rest } = one;
      const entity = one.entity === undefined ? undefined : entityOf(one.entity);
      return { ...rest, ...(mention === undefined ? {} : { mention }), ...(entity === undefined ? {} : { entity }) } as T;
    };
    const isRejected = (one: { readonly mention?: string }): boolean =>
      one.mention !== undefined && follow.has(one.mention) && follow.get(one.mention) === undefined;
    return {
      ...event,
      arguments: event.arguments.filter((argument) => !isRejected(argument)).map((argument) => this.withWords(attend(argument))),
      attributions: event.attributions.map(attend),
    };
  }

  argument(item: SidecarArgument, near: number): Argument {
    const mention = this.mention(item.mention, item.text, near, FILLS[item.role]);
    const entity = item.entity ?? mention?.entity;
    return {
      role: item.role,
      ...(mention ? { mention: mention.id } : {}),
      ...(entity === undefined ? {} : { entity: this.input.entityOf(entity) }),
      text: mention?.text ?? item.text ?? item.entity ?? '',
      inferred: item.inferred ?? false,
      ...(item.measure ? { measure: item.measure } : {}),
      ...(item.partOf !== undefined ? { partOf: this.mention(item.partOf, undefined, near, FILLS.figure)?.id ?? item.partOf } : {}),
    };
  }

  attribution(item: SidecarAttribution, near: number, suggestion: Event | undefined): Attribution {
    const mention = this.mention(item.mention, item.source, near, FILLS.source);
    const entity = item.entity ?? mention?.entity;
    const same = suggestion?.attributions.find((other) => other.source === item.source && other.cue === item.cue && other.cueSpan);
    const cueSpan = same?.cueSpan ?? (item.cue === undefined ? undefined : this.cue(item.cue, near));
    return {
      ...(mention ? { mention: mention.id } : {}),
      ...(entity === undefined ? {} : { entity: this.input.entityOf(entity) }),
      source: mention?.text ?? item.source,
      ...(item.cue === undefined ? {} : { cue: item.cue }),
      ...(cueSpan ? { cueSpan } : {}),
      stance: item.stance,
      ...(item.quoted === undefined ? {} : { quoted: item.quoted }),
      ...(item.via ? { via: item.via } : {}),
    };
  }

  private withWords(argument: Argument): Argument {
    const mention = argument.mention === undefined ? undefined : this.byId.get(argument.mention);
    return mention && mention.decision !== 'suggested' && mention.text !== argument.text ? { ...argument, text: mention.text } : argument;
  }

  /** The mention with that id, or what took its place, or the one with these words that stands nearest in the trigger's paragraph. */
  private mention(id: string | undefined, words: string | undefined, near: number, kinds: readonly string[]): AnnotatedMention | undefined {
    if (id === undefined) return undefined;
    const instead = this.input.follow.get(id);
    const known = this.byId.get(id) ?? (instead === undefined ? undefined : this.byId.get(instead));
    if (known || words === undefined) return known;
    const part = unitAt(this.input.source.units, near)?.part;
    const same = this.input.mentions.filter(
      (mention) => mention.text === words && kinds.includes(mention.kind) && mention.decision !== 'rejected' && part && overlaps(mention, part),
    );
    return same.length === 1 ? same[0] : undefined;
  }

  /** The cue's words, where they stand once in the trigger's sentence. */
  private cue(words: string, near: number): Span | undefined {
    const { text, units } = this.input.source;
    const unit = unitAt(units, near);
    if (!unit || words === '') return undefined;
    const at = text.indexOf(words, unit.start);
    if (at < 0 || at >= unit.end || text.slice(at + 1, unit.end).includes(words)) return undefined;
    return { start: at, end: at + words.length };
  }
}
