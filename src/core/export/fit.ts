/** Cuts an article down to what a format can hold, and says what was cut. */
import type { Argument, Entity, Event, Mention } from '../model/annotation.js';
import { contains, overlaps } from '../model/span.js';
import { offsetMap } from '../exchange/offsets.js';
import { isDiscontinuous, spansOf } from '../exchange/spans.js';
import type { Exporter, ExportArticle, ExportOptions, Feature, Fit, Loss } from './types.js';
import { say, textOf, type Said } from '../model/say.js';
import { ROLE_WORDS, STATUS_WORDS } from '../words/codes.js';

/** The article as `exporter` can hold it: by what it declares, then by its own rules. */
export function fitArticle(exporter: Exporter, article: ExportArticle, options: ExportOptions): Fit {
  const losses: Loss[] = [];
  const held = exporter.holdsWith?.(options.settings) ?? exporter.holds;
  const holds = (feature: Feature): boolean => held.includes(feature);
  const mentions = countable(fitMentions(article, holds, losses), article.text, exporter, options, losses);
  const kept = new Set(mentions.map(({ id }) => id));
  if (!holds('entities')) for (const { id, name } of tellingEntities(article)) losses.push({ feature: 'entities', id, text: name });
  if (!holds('values')) for (const { id, value, text } of article.mentions) if (value) losses.push({ feature: 'values', id, text });
  for (const event of article.events) {
    const text = event.trigger.text;
    if (holds('events') && !holds('statuses') && (event.status !== 'asserted' || event.mode !== undefined)) {
      losses.push({ feature: 'statuses', id: event.id, ...manner(event) });
    }
    if (!holds('events')) losses.push({ feature: 'events', id: event.id, text });
    else if (!holds('sources')) {
      if (event.attributions.length)
        losses.push({ feature: 'sources', id: event.id, text: `${text}: ${event.attributions.map(({ source }) => source).join(', ')}` });
    } else if (!holds('claims') && event.attributions.length > 1) losses.push({ feature: 'claims', id: event.id, text });
  }
  for (const item of [...article.mentions, ...(holds('events') ? article.events : [])]) {
    const text = 'trigger' in item ? item.trigger.text : item.text;
    if (!holds('decisions') && item.decision !== 'suggested') losses.push({ feature: 'decisions', id: item.id, text });
    if (!holds('notes') && item.note) losses.push({ feature: 'notes', id: item.id, text: item.note });
  }
  const events = holds('events') ? article.events : [];
  // What referred to a mention that was cut keeps its words.
  const linked = events.map((event) => ({
    ...event,
    arguments: fitArguments(event, kept, holds('arguments'), losses),
    attributions: holds('sources') ? event.attributions.map((attribution) => unlink(attribution, kept)) : [],
  }));
  const fitted = { ...article, mentions, events: linked };
  if (!exporter.fit) return { article: fitted, losses };
  const own = exporter.fit(fitted, options);
  return { article: own.article, losses: [...losses, ...own.losses] };
}

function manner({ trigger: { text }, status, mode }: Event): Pick<Loss, 'text' | 'said'> {
  return told(mode ? say('{0}: {1}, {2}', text, STATUS_WORDS[status], mode) : say('{0}: {1}', text, STATUS_WORDS[status]));
}

/** A loss in words. */
function told(said: Said): Pick<Loss, 'text' | 'said'> {
  return { text: textOf(said), said };
}

/** Those that say more than the words of their one mention: another name, a link, that several mentions are of the same. */
function tellingEntities({ entities, mentions }: ExportArticle): readonly Entity[] {
  const words = new Map<string | undefined, string[]>();
  for (const { entity, text } of mentions) words.set(entity, [...(words.get(entity) ?? []), text]);
  return entities.filter(({ id, name, aliases, link }) => {
    const own = words.get(id) ?? [];
    return link !== undefined || own.length !== 1 || [name, ...aliases].some((other) => !own.includes(other));
  });
}

/** Without those whose boundary falls inside a character of the target's unit (between the parts of a cluster): no number says where they stand. */
function countable(mentions: readonly Mention[], text: string, exporter: Exporter, { offsets }: ExportOptions, losses: Loss[]): readonly Mention[] {
  if (!exporter.holds.includes('mentions') || !exporter.offsets.length || offsets === 'utf16') return mentions;
  const map = offsetMap(text, offsets);
  const exact = (mention: Mention): boolean =>
    spansOf(mention).every(({ start, end }) => map.from(map.to(start)) === start && map.from(map.to(end)) === end);
  return mentions.filter((mention) => {
    if (exact(mention)) return true;
    losses.push({ feature: 'mentions', id: mention.id, ...told(say('{0} (its boundary is inside a character)', mention.text)) });
    return false;
  });
}

function fitArguments(event: Event, kept: ReadonlySet<string>, bareToo: boolean, losses: Loss[]): Argument[] {
  const linked = event.arguments.map((argument) => unlink(argument, kept));
  if (bareToo) return linked;
  for (const { mention, role, text } of linked) {
    if (mention === undefined)
      losses.push({ feature: 'arguments', id: event.id, ...told(say('{0}: {1} "{2}"', event.trigger.text, ROLE_WORDS[role], text)) });
  }
  return linked.filter(({ mention }) => mention !== undefined);
}

function unlink<T extends { readonly mention?: string }>(argument: T, kept: ReadonlySet<string>): T {
  if (argument.mention === undefined || kept.has(argument.mention)) return argument;
  const { mention: _, ...rest } = argument;
  return rest as T;
}

function fitMentions({ mentions, events }: ExportArticle, holds: (feature: Feature) => boolean, losses: Loss[]): readonly Mention[] {
  const lose = (feature: Feature, { id, text }: Mention): void => {
    losses.push({ feature, id, text });
  };
  if (!holds('mentions')) {
    const told = new Set(holds('events') ? events.flatMap((event) => [...event.arguments, ...event.attributions].map(({ mention }) => mention)) : []);
    for (const mention of mentions) if (!told.has(mention.id)) lose('mentions', mention);
    // All stay in the article: events are told by their mentions' words and values.
    return mentions;
  }
  let kept = mentions;
  if (!holds('discontinuous')) {
    for (const mention of kept) if (isDiscontinuous(mention)) lose('discontinuous', mention);
    kept = kept.filter((mention) => !isDiscontinuous(mention));
  }
  if (holds('nested') && holds('overlapping')) return kept;
  return withoutOverlaps(kept, holds('nested'), lose);
}

/** Keeps a person's mentions before the machine's, long ones before short ones; the order stays that of the text. */
function withoutOverlaps(mentions: readonly Mention[], nestedToo: boolean, lose: (feature: Feature, mention: Mention) => void): readonly Mention[] {
  const rank = (mention: Mention): number => (mention.decision === 'suggested' ? 0 : 1);
  const best = [...mentions].sort((a, b) => rank(b) - rank(a) || b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Mention[] = [];
  const byStart: Mention[] = [];
  for (const mention of best) {
    const rivals = neighbours(byStart, mention);
    const crossing = rivals.some((rival) => !contains(rival, mention) && !contains(mention, rival));
    if (crossing) lose('overlapping', mention);
    else if (rivals.length && !nestedToo) lose('nested', mention);
    else {
      kept.push(mention);
      byStart.splice(insertAt(byStart, mention.start), 0, mention);
    }
  }
  const chosen = new Set(kept);
  return mentions.filter((mention) => chosen.has(mention));
}

/** Those of `sorted` that share a character with `mention`. */
function neighbours(sorted: readonly Mention[], mention: Mention): Mention[] {
  return sorted.slice(0, insertAt(sorted, mention.end)).filter((other) => overlaps(other, mention));
}

function insertAt(sorted: readonly Mention[], start: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
