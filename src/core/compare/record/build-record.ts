/** From one article's annotations to what the comparison keeps of it. */
import type { Analysis, Argument, Entity, Event, Mention } from '../../model/annotation.js';
import { foldSpace } from '../../model/ids.js';
import type { Measure } from '../../model/kinds.js';
import type { Span } from '../../model/span.js';
import type { FigureValue, MentionValue, PlaceValue, TimeValue } from '../../model/values.js';
import type {
  ArticleRecord,
  EntityRecord,
  FigureRecord,
  MentionRecord,
  PartyRecord,
  PlaceRecord,
  ReportRecord,
  TimeRecord,
  Voice,
  Words,
} from '../types.js';
import { isInside, quotedSpans } from './quoted-spans.js';

/** One article as the comparison takes it in. */
export interface RecordInput {
  readonly id: string;
  readonly hash: string;
  readonly text: string;
  /** Suggestions, or suggestions and decisions merged; what was rejected is left out here. */
  readonly analysis: Analysis;
  /** The article's sentences, in order. */
  readonly sentences: readonly Span[];
}

/** The record of one article. */
export function buildRecord(input: RecordInput): ArticleRecord {
  return new RecordBuilder(input).build();
}

class RecordBuilder {
  private readonly mentions: ReadonlyMap<string, Mention>;
  private readonly quoted: readonly Span[];
  private readonly entityIndex = new Map<string, number>();
  private readonly events: readonly Event[];
  private readonly times: readonly Mention[];
  /** Sentences with an attributed event: what they say otherwise is their source's, too. */
  private readonly attributed: readonly Span[];

  constructor(private readonly input: RecordInput) {
    const { analysis, text } = input;
    this.mentions = new Map(analysis.mentions.filter((m) => m.decision !== 'rejected').map((m) => [m.id, m]));
    this.events = analysis.events.filter((event) => event.decision !== 'rejected');
    this.times = [...this.mentions.values()].filter(({ kind }) => kind === 'time');
    this.quoted = quotedSpans(text);
    const sentences = this.events.filter((event) => event.attributions.length).map((event) => this.sentenceOf(event.trigger));
    this.attributed = [...new Map(sentences.map((span) => [span.start, span])).values()].sort((a, b) => a.start - b.start);
  }

  build(): ArticleRecord {
    const { id, hash, text, analysis } = this.input;
    const entities = this.entityRecords();
    const sources = new Set(this.events.flatMap((event) => event.attributions.flatMap((one) => one.mention ?? [])));
    const mentions: MentionRecord[] = [];
    for (const mention of this.mentions.values()) {
      const entity = mention.entity === undefined ? undefined : this.entityIndex.get(mention.entity);
      if (entity === undefined || (mention.kind !== 'actor' && mention.kind !== 'place')) continue;
      const voice = sources.has(mention.id) ? 'own' : this.voiceOf(mention);
      mentions.push({ start: mention.start, end: mention.end, entity, form: mention.form, voice });
    }
    return {
      id,
      hash,
      details: analysis.article,
      language: analysis.language,
      text,
      entities,
      mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end),
      reports: this.events.map((event) => this.report(event)),
    };
  }

  private entityRecords(): EntityRecord[] {
    const uses = new Map<string, Mention[]>();
    for (const mention of this.mentions.values()) {
      if (mention.entity === undefined || mention.form === 'pronoun') continue;
      const list = uses.get(mention.entity);
      if (list) list.push(mention);
      else uses.set(mention.entity, [mention]);
    }
    const records: EntityRecord[] = [];
    for (const entity of this.input.analysis.entities) {
      if (entity.kind !== 'actor' && entity.kind !== 'place') continue;
      if (entity.decision === 'rejected') continue;
      this.entityIndex.set(entity.id, records.length);
      records.push(entityRecord(entity, entity.kind, uses.get(entity.id) ?? []));
    }
    return records;
  }

  private report(event: Event): ReportRecord {
    const voice = event.attributions.some((one) => one.quoted) || isInside(this.quoted, event.trigger) ? 'quoted' : this.saidVoice(event);
    const parties: PartyRecord[] = [];
    const places: PlaceRecord[] = [];
    const times: TimeRecord[] = [];
    const figures: FigureRecord[] = [];
    for (const argument of event.arguments) {
      const mention = argument.mention === undefined ? undefined : this.mentions.get(argument.mention);
      const entity = this.entityIndex.get(argument.entity ?? mention?.entity ?? '');
      const words: Words = {
        text: argument.text,
        inferred: argument.inferred,
        ...(mention ? { span: { start: mention.start, end: mention.end } } : {}),
      };
      const known = entity === undefined ? {} : { entity };
      if (argument.role === 'actor' || argument.role === 'target') {
        parties.push({ ...words, ...known, role: argument.role, voice: mention && isInside(this.quoted, mention) ? 'quoted' : voice });
      } else if (argument.role === 'place') {
        const value = asPlace(mention?.value) ?? (entity === undefined ? undefined : this.placeOf(argument, mention));
        places.push({
          ...words,
          ...known,
          ...(mention?.type ? { type: mention.type } : {}),
          ...(value ? { value: withoutAlternatives(value) } : {}),
          ...(mention && this.isElsewhere(event.trigger, mention) ? { beside: true } : {}),
        });
      } else if (argument.role === 'time') {
        const value = asTime(mention?.value);
        times.push({ ...words, ...(value ? { value } : {}) });
      } else if (argument.role === 'figure') figures.push(figureRecord(argument, this.counted(mention), words, event.trigger.text));
    }
    if (!times.length) times.push(...this.timesBeside(event.trigger));
    return {
      event: event.id,
      type: event.type,
      ...(event.mode ? { mode: event.mode } : {}),
      status: event.status,
      trigger: event.trigger,
      sentence: this.sentenceOf(event.trigger),
      parties,
      places,
      times,
      figures,
      attributions: event.attributions,
      voice,
      confidence: event.confidence,
      ...(event.incident === undefined ? {} : { incident: event.incident }),
      decision: event.decision,
    };
  }

  /** Whether the place is not where the deed was done, but beyond a border, where the wounded died, or where the fire came from. */
  private isElsewhere(trigger: Event['trigger'], mention: Mention): boolean {
    const { text } = this.input;
    return isBeside(text, mention) || isSickbed(text, trigger, mention) || isOrigin(text, mention);
  }

  /** A figure without a number that lists people ("a father and his son") counts those it lists. */
  private counted(mention: Mention | undefined): Mention | undefined {
    if (!mention) return undefined;
    const value = asFigure(mention.value);
    if (value?.min !== undefined || value?.max !== undefined || !/\band\b/.test(mention.text)) return mention;
    const listed = [...this.mentions.values()].filter(
      ({ kind, start, end, form }) => kind === 'actor' && form === 'nominal' && start >= mention.start && end <= mention.end,
    );
    const count = new Set(listed.map(({ start }) => start)).size;
    return count < 2 ? mention : { ...mention, value: { ...value, min: count, max: count, bound: 'exactly' } };
  }

  /** The one time that the trigger's sentence names, where the event was given none. */
  private timesBeside(trigger: Span): TimeRecord[] {
    const sentence = this.sentenceOf(trigger);
    const found = this.times.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    const [only] = found;
    const value = found.length === 1 ? asTime(only!.value) : undefined;
    return only && value?.start !== undefined ? [{ text: only.text, span: { start: only.start, end: only.end }, inferred: true, value }] : [];
  }

  private placeOf(argument: Argument, mention: Mention | undefined): PlaceValue | undefined {
    const id = argument.entity ?? mention?.entity;
    return this.input.analysis.entities.find((entity) => entity.id === id)?.place;
  }

  private saidVoice(event: Event): Voice {
    return event.attributions.length ? 'attributed' : 'own';
  }

  private voiceOf(span: Span): Voice {
    if (isInside(this.quoted, span)) return 'quoted';
    return isInside(this.attributed, span) ? 'attributed' : 'own';
  }

  /** The sentence a span stands in; the span itself where no sentence holds it. */
  private sentenceOf(span: Span): Span {
    const { sentences } = this.input;
    let low = 0;
    let high = sentences.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const sentence = sentences[middle]!;
      if (sentence.end <= span.start) low = middle + 1;
      else if (sentence.start > span.start) high = middle - 1;
      else return { start: sentence.start, end: Math.max(sentence.end, span.end) };
    }
    return { start: span.start, end: span.end };
  }
}

function entityRecord(entity: Entity, kind: EntityRecord['kind'], mentions: readonly Mention[]): EntityRecord {
  const wordsOf = (form: Mention['form']): string[] => mentions.filter((mention) => mention.form === form).map((mention) => foldSpace(mention.text));
  const names = new Set([...entity.aliases.filter((alias) => /^\P{Ll}/u.test(alias)), ...wordsOf('name')]);
  names.delete(entity.name);
  const nouns = new Set([...wordsOf('nominal'), ...entity.aliases.filter((alias) => /^\p{Ll}/u.test(alias))]);
  nouns.delete(entity.name);
  for (const name of names) nouns.delete(name);
  return {
    id: entity.id,
    kind,
    ...(entity.type === undefined ? {} : { type: entity.type }),
    name: entity.name,
    aliases: [...names],
    nouns: [...nouns],
    named: mentions.length ? mentions.some((mention) => mention.form === 'name') : /^\p{Lu}/u.test(entity.name),
    ...(entity.role === undefined ? {} : { role: entity.role }),
    ...(entity.link === undefined ? {} : { link: entity.link }),
    ...(entity.place === undefined ? {} : { place: withoutAlternatives(entity.place) }),
    count: mentions.length,
  };
}

function figureRecord(argument: Argument, mention: Mention | undefined, words: Words, trigger: string): FigureRecord {
  const value = asFigure(mention?.value) ?? { bound: 'exactly' };
  const measure = argument.measure ?? deedMeasure(value, trigger);
  const partOf = argument.partOf ?? value.partOf;
  return { ...words, ...(mention ? { id: mention.id } : {}), value, ...(measure ? { measure } : {}), ...(partOf ? { partOf } : {}) };
}

const BY_DEED: readonly (readonly [RegExp, Measure])[] = [
  [/\b(?:kill\w*|dead|die[ds]?|dying|deaths?|fatalit\w+|martyr\w*|slain|slay\w*|massacr\w*|execut\w+|toll)\b/i, 'killed'],
  [/\b(?:wound\w*|injur\w+|hurt)\b/i, 'wounded'],
  [/\b(?:fle[ed]\w*|displac\w+|uproot\w*|evacuat\w+)\b/i, 'displaced'],
  [/\b(?:detain\w*|arrest\w*|captured alive)\b/i, 'detained'],
  [/\b(?:abduct\w*|kidnap\w*|hostages?)\b/i, 'abducted'],
];

/** What the figure counts: people are counted by what befell them ("two soldiers died": killed), all else by what it is. */
function deedMeasure(value: FigureValue, trigger: string): Measure | undefined {
  if (value.unit !== undefined) return value.measure;
  const open = value.measure === undefined || value.measure === 'personnel' || value.measure === 'population' || value.measure === 'other';
  return (open ? BY_DEED.find(([pattern]) => pattern.test(trigger))?.[1] : undefined) ?? value.measure;
}

/** "near the border with Niger", "across the frontier from Chad": the country on the other side. */
function isBeside(text: string, { type, start }: Mention): boolean {
  return (
    type === 'country' &&
    /(?:\b(?:borders?|frontier|boundary) (?:with|to|from)|\bbordering(?: on)?)(?: the)? $/i.test(text.slice(Math.max(0, start - 32), start))
  );
}

const FIRE = '(?:fir(?:e|ed|es|ing)|gunfire|launch(?:ed|es|ing)?|lobbed|shell(?:s|ed|ing)?|rockets?|missiles?|mortars?|drones?|artillery|barrages?)';
/** What leads from the fire to where it falls. */
const FALLS =
  '(?:to|at|on|onto|into|and|towards?|against|hit(?:s|ting)?|str(?:ike|ikes|iking|uck)|falls?|fell|landed|exploded|kill(?:ed|ing|s)|wounded)';
const FIRED_FROM = new RegExp(`\\b${FIRE}\\b(?:(?!\\b${FALLS}\\b)[^.;]){0,60}\\bfrom (?:(?!${FALLS}\\b)[\\p{L}-]+ ){0,6}$`, 'iu');

/** "Shells were fired from positions near Saraqib", "rockets from Gaza": where the fire came from is not where it fell. */
function isOrigin(text: string, { start }: Mention): boolean {
  const before = text.slice(Math.max(0, start - 160), start);
  return before.includes(' from ') && FIRED_FROM.test(before);
}

/** "Two of the boys have died at the hospital in Maiduguri": where the wounded died is not where they were hit. */
function isSickbed(text: string, { start, end, text: words }: Event['trigger'], mention: Mention): boolean {
  if (
    !/^(?:die[ds]?|dying|succumb\w*)\b/i.test(words) ||
    mention.start < start ||
    mention.start - end > 60 ||
    /^[^.;]{0,40}\bwhen\b/.test(text.slice(mention.end))
  )
    return false;
  return /\b(?:in|at) (?:an? |the |its |their )?(?:\p{L}+ ){0,2}(?:hospitals?|clinics?)\b/iu.test(text.slice(end, mention.end));
}

function asPlace(value: MentionValue | undefined): PlaceValue | undefined {
  return value && 'precision' in value ? value : undefined;
}

function asTime(value: MentionValue | undefined): TimeValue | undefined {
  return value && 'granularity' in value ? value : undefined;
}

function asFigure(value: MentionValue | undefined): FigureValue | undefined {
  return value && 'bound' in value ? value : undefined;
}

/** Other readings of a place are for a person at the article; the index need not carry them. */
function withoutAlternatives(place: PlaceValue): PlaceValue {
  if (!place.alternatives) return place;
  const { alternatives: _, ...rest } = place;
  return rest;
}
