/** A gold article as an analysis, so that what works on analyses is measured apart from the extraction. */
import type { Analysis, Argument, Attribution, Entity, Event, Mention } from '../../src/core/model/annotation.js';
import type { Measure, Status } from '../../src/core/model/kinds.js';
import type { MentionValue, PlaceValue } from '../../src/core/model/values.js';
import { readArticle } from '../../src/core/text/article.js';
import { articleUnits, identityId } from '../../src/core/text/units.js';
import { ROLES, type GoldArticle, type GoldEvent, type Mark, type Role } from '../../scripts/corpus/read.js';

/** What a marked span is worth: gold marks carry no values. */
export type ValueOf = (mark: Mark) => MentionValue | undefined;

export interface GoldAnalysis {
  readonly analysis: Analysis;
  /** Id in the analysis of each gold event, in order. */
  readonly eventIds: readonly string[];
}

/** Marks become mentions, ids become entities, events become events; `same` becomes the article's own incident. */
export function goldAnalysis(article: GoldArticle, valueOf: ValueOf): GoldAnalysis {
  const read = readArticle(article.text);
  const units = articleUnits(read);
  const mentions = new Map<string, Mention>();
  for (const mark of article.marks) {
    const id = identityId(article.text, units, mark.kind, [mark]);
    if (mentions.has(id)) continue;
    const value = valueOf(mark);
    mentions.set(id, {
      id,
      kind: mark.kind,
      ...(mark.type === undefined ? {} : { type: mark.type }),
      form: isName(article, mark) ? 'name' : 'nominal',
      start: mark.start,
      end: mark.end,
      text: mark.text,
      ...(mark.kind === 'actor' || mark.kind === 'place' ? { entity: entityId(mark) } : {}),
      ...(value ? { value } : {}),
      confidence: 1,
      extractor: 'gold',
      decision: 'suggested',
    });
  }
  const all = [...mentions.values()];
  const eventIds = article.events.map((event) => identityId(article.text, units, 'event', [event.trigger]));
  const details = Object.fromEntries(
    ['title', 'outlet', 'author', 'published'].flatMap((key) => (article.meta[key] ? [[key, String(article.meta[key])]] : [])),
  );
  return {
    analysis: {
      article: { ...read.details, ...details },
      language: 'en',
      mentions: all,
      entities: goldEntities(article, all),
      events: article.events.map((event, i) => goldEvent(article, event, eventIds, i, all)),
    },
    eventIds,
  };
}

/** Names have ids; a common noun that refers to a name has one too, in lower case. */
function isName(article: GoldArticle, mark: Mark): boolean {
  return mark.entity !== undefined ? /^\P{Ll}/u.test(mark.text) : mark.kind === 'place' && /^\p{Lu}/u.test(mark.text);
}

/** A name's id; a common noun without one is an entity of its own words. The same id may name an actor here and a place there. */
function entityId(mark: Mark): string {
  return `${mark.entity ?? mark.text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}${mark.kind === 'place' ? '-place' : ''}`;
}

/** The fullest name the article itself uses: the id's own name would give the answer away. */
function goldEntities(article: GoldArticle, mentions: readonly Mention[]): Entity[] {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) if (mention.entity !== undefined) groups.set(mention.entity, [...(groups.get(mention.entity) ?? []), mention]);
  return [...groups].map(([id, group]) => {
    const names = [
      ...new Set(
        (group.some(({ form }) => form === 'name') ? group.filter(({ form }) => form === 'name') : group).map(({ text }) =>
          text.replace(/\s+/g, ' '),
        ),
      ),
    ];
    const rank = (name: string): number => (/^\p{Lu}[\p{Lu}\d.-]{1,7}$/u.test(name) ? 0 : name.split(' ').length);
    const name = names.reduce((best, one) => (rank(one) > rank(best) ? one : best));
    const place = group.map(({ value }) => value).find((value): value is PlaceValue => value !== undefined && 'precision' in value);
    return {
      id,
      kind: group[0]!.kind,
      ...(group[0]!.type === undefined ? {} : { type: mostFrequent(group.map(({ type }) => type!)) }),
      name,
      aliases: names.filter((one) => one !== name),
      ...(place ? { place } : {}),
    };
  });
}

function mostFrequent(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]![0];
}

function goldEvent(article: GoldArticle, event: GoldEvent, ids: readonly string[], index: number, mentions: readonly Mention[]): Event {
  const args = ROLES.filter((role) => role !== 'source').flatMap((role) =>
    event.roles[role].map((words) => argument(article, event, role, words, mentions)),
  );
  const stance = event.status === 'denied' ? 'denies' : 'asserts';
  const quoted = isQuoted(article.text, event.trigger.start);
  const attributions = event.roles.source.map((source): Attribution => {
    const mention = nearest(mentions, 'actor', source, event.trigger.start);
    return { source, ...(mention ? { mention: mention.id, entity: mention.entity! } : {}), stance, ...(quoted ? { quoted } : {}) };
  });
  return {
    id: ids[index]!,
    type: event.type,
    ...(event.mode === undefined ? {} : { mode: event.mode }),
    status: event.status as Status,
    trigger: event.trigger,
    arguments: args,
    attributions,
    confidence: 1,
    incident: ids[first(article, index)]!,
    decision: 'suggested',
  };
}

/** The first event of those that `same` joins. */
function first(article: GoldArticle, index: number): number {
  let at = index;
  for (const _ of article.events) {
    const same = article.events[at]?.same;
    if (same === undefined) break;
    at = same - 1;
  }
  return at;
}

function argument(article: GoldArticle, event: GoldEvent, role: Role, words: string, mentions: readonly Mention[]): Argument {
  const kind = role === 'place' || role === 'time' || role === 'figure' ? role : 'actor';
  const mention = nearest(mentions, kind, words, event.trigger.start);
  const measure = event.measure[words] as Measure | undefined;
  return {
    role,
    ...(mention ? { mention: mention.id } : {}),
    ...(mention?.entity === undefined ? {} : { entity: mention.entity }),
    text: words,
    inferred: false,
    ...(measure ? { measure } : {}),
  };
}

/** The mention with these words (or around, or inside them) that stands nearest to the trigger. */
function nearest(mentions: readonly Mention[], kind: Mention['kind'], words: string, at: number): Mention | undefined {
  const wanted = words.toLowerCase();
  const rank = ({ text, start }: Mention): number => {
    const own = text.toLowerCase();
    const fit = own === wanted ? 0 : own.includes(wanted) ? 1e5 : wanted.includes(own) ? 2e5 : Infinity;
    return fit + Math.abs(start - at);
  };
  const best = mentions
    .filter((mention) => mention.kind === kind)
    .reduce<Mention | undefined>((a, b) => (a && rank(a) <= rank(b) ? a : b), undefined);
  return best && rank(best) !== Infinity ? best : undefined;
}

function isQuoted(text: string, at: number): boolean {
  const paragraph = text.slice(text.lastIndexOf('\n\n', at) + 1, at);
  return ((paragraph.match(/["“”]/g) ?? []).length & 1) === 1;
}
