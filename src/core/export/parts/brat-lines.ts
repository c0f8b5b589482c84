/** The lines of one article's .ann file. */
import type { Event, Mention } from '../../model/annotation.js';
import type { Span } from '../../model/span.js';
import type { ExportArticle, ExportOptions } from '../types.js';
import { capital, labelOf } from '../../exchange/labels.js';
import { offsetMap, type OffsetMap } from '../../exchange/offsets.js';
import { cutAtLineEnds, spansOf } from '../../exchange/spans.js';

/** The types and attribute values used so far, for annotation.conf. */
export interface BratTypes {
  readonly labels: Set<string>;
  readonly events: Set<string>;
  readonly attributes: Map<string, Set<string>>;
}

/** Writes the annotations of one article; ids count from 1 in each. */
export class BratLines {
  private readonly map: OffsetMap;
  private readonly lines: string[] = [];
  private readonly ids = new Map<string, string>();
  private readonly last: Record<string, number> = {};

  constructor(
    private readonly article: ExportArticle,
    private readonly options: ExportOptions,
    private readonly types: BratTypes,
  ) {
    this.map = offsetMap(article.text, 'codepoint');
  }

  write(): string {
    for (const mention of this.article.mentions) this.mention(mention);
    for (const event of this.article.events) this.event(event);
    this.entities();
    return this.lines.map((line) => `${line}\n`).join('');
  }

  private next(letter: string): string {
    this.last[letter] = (this.last[letter] ?? 0) + 1;
    return `${letter}${this.last[letter]}`;
  }

  private text(type: string, spans: readonly Span[]): string {
    const id = this.next('T');
    const fragments = spans.flatMap((span) => cutAtLineEnds(span, this.article.text));
    const offsets = fragments.map(({ start, end }) => `${this.map.to(start)} ${this.map.to(end)}`).join(';');
    this.lines.push(`${id}\t${type} ${offsets}\t${fragments.map(({ start, end }) => this.article.text.slice(start, end)).join(' ')}`);
    return id;
  }

  private attribute(name: string, target: string, value: string | undefined): void {
    if (value === undefined) return;
    const word = value.replace(/\s+/g, '_');
    this.lines.push(`${this.next('A')}\t${name} ${target} ${word}`);
    let values = this.types.attributes.get(name);
    if (!values) this.types.attributes.set(name, (values = new Set()));
    values.add(word);
  }

  private note(type: string, target: string, text: string | undefined): void {
    if (text) this.lines.push(`${this.next('#')}\t${type} ${target}\t${text.replace(/\s+/g, ' ')}`);
  }

  private mention(mention: Mention): void {
    const label = labelOf(mention, this.options.settings['labels']);
    this.types.labels.add(label);
    const id = this.text(label, spansOf(mention));
    this.ids.set(mention.id, id);
    this.attribute('Type', id, mention.type);
    this.attribute('Form', id, mention.form);
    this.decision(id, mention);
    // brat has no place for values: its comments carry them, as JSON.
    this.note('Value', id, mention.value && JSON.stringify(mention.value));
  }

  private decision(id: string, { decision, by, at, unsure, note }: Mention | Event): void {
    this.attribute('Decision', id, decision);
    if (unsure) this.attribute('Unsure', id, 'yes');
    this.note('DecidedBy', id, [by, at].filter(Boolean).join(' '));
    this.note('AnnotatorNotes', id, note);
  }

  private event(event: Event): void {
    const type = event.type.replace(/[^A-Za-z0-9_-]+/g, '_');
    this.types.events.add(type);
    const trigger = this.text(type, [event.trigger]);
    const id = this.next('E');
    const counts = new Map<string, number>();
    const words = event.arguments.flatMap(({ role, mention }) => {
      const target = mention === undefined ? undefined : this.ids.get(mention);
      if (target === undefined) return [];
      const n = (counts.get(role) ?? 0) + 1;
      counts.set(role, n);
      return [`${capital(role)}${n > 1 ? n : ''}:${target}`];
    });
    this.lines.push([`${id}\t${type}:${trigger}`, ...words].join(' '));
    this.attribute('Status', id, event.status);
    this.attribute('Mode', id, event.mode);
    this.decision(id, event);
    for (const { mention, stance, cue } of event.attributions) {
      const source = mention === undefined ? undefined : this.ids.get(mention);
      if (source === undefined) continue;
      const relation = this.next('R');
      this.lines.push(`${relation}\t${capital(stance)} Arg1:${source} Arg2:${id}`);
      this.note('Cue', relation, cue);
    }
  }

  private entities(): void {
    for (const entity of this.article.entities) {
      const { id, name, link, place } = entity;
      const named = this.article.mentions.filter((mention) => mention.entity === id).flatMap((mention) => this.ids.get(mention.id) ?? []);
      const [first] = named;
      if (first === undefined) continue;
      if (named.length > 1) this.lines.push(`*\tCoref ${named.join(' ')}`);
      const reference = [link, place?.gazetteer].find((one) => one !== undefined && /^[A-Za-z][\w-]*:[^\s/]\S*$/.test(one));
      if (reference !== undefined) this.lines.push(`${this.next('N')}\tReference ${first} ${reference}\t${name}`);
      // What brat has no line for: the names, the type, the place.
      const { alternatives: _, ...where } = place ?? { parents: [], precision: 'unknown' };
      this.note('Entity', first, JSON.stringify({ ...entity, ...(place ? { place: where } : {}) }));
    }
  }
}
