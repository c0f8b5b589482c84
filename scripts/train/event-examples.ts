/** Turns gold events into examples for the event models: which candidates are events, of which type, with which mentions in which roles. */
import type { GoldArticle, GoldEvent } from '../corpus/read.js';
import { pairEvents, sameWords } from '../corpus/score-events.js';
import { readCandidates } from '../../src/core/extract/events/find-events.js';
import type { ReadCandidate } from '../../src/core/extract/events/read-candidate.js';
import { linkFeatures, rolesOfKind } from '../../src/core/extract/events/link-features.js';
import type { Link } from '../../src/core/extract/events/links.js';
import { compared, pairFeatures } from '../../src/core/extract/events/incident-features.js';
import { readArticleEvents } from '../../src/core/extract/events/reading.js';
import { locate } from '../../src/core/extract/events/locate.js';
import { tellingFeatures } from '../../src/core/extract/events/telling-features.js';
import { tellingsOf, type Telling } from '../../src/core/extract/events/tellings.js';
import { typeFeatures } from '../../src/core/extract/events/type-features.js';
import type { Event } from '../../src/core/model/annotation.js';
import type { ArticleContext, Draft } from '../../src/core/extract/types.js';
import type { Example } from './logistic.js';

export interface EventExamples {
  readonly trigger: Example[];
  /** By role. */
  readonly roles: Map<string, Example[]>;
  readonly types: { readonly features: readonly string[]; readonly type: string }[];
}

/** The examples of one article. */
export function eventExamples(article: GoldArticle, context: ArticleContext, draft: Draft): EventExamples {
  const result: EventExamples = { trigger: [], roles: new Map(), types: [] };
  const left = [...article.events];
  for (const one of readCandidates(readArticleEvents(draft, context))) {
    const { tokens } = one.read.unit;
    const start = tokens[one.candidate.from]!.start;
    const end = tokens[one.candidate.to - 1]!.end;
    const at = left.findIndex((gold) => gold.trigger.start < end && gold.trigger.end > start);
    result.trigger.push({ features: one.features, label: at >= 0 });
    if (at < 0) continue;
    const [gold] = left.splice(at, 1) as [GoldEvent];
    result.types.push({ features: typeFeatures(one.read, one.candidate, one.links), type: gold.type });
    addRoles(one, gold, result.roles);
  }
  return result;
}

function addRoles(one: ReadCandidate, gold: GoldEvent, roles: Map<string, Example[]>): void {
  for (const role of ['actor', 'target', 'place', 'time', 'figure'] as const) {
    const examples = roles.get(role) ?? [];
    roles.set(role, examples);
    const able = one.links.filter((link) => link.mention.form !== 'pronoun' && rolesOfKind(link.mention.kind).includes(role));
    const right = new Set<Link>();
    for (const words of gold.roles[role]) {
      // Among several mentions of the same words the best tied, nearest one is meant; the others teach nothing.
      const fits = able.filter((link) => sameWords(link.mention.text, words));
      const exact = fits.filter((link) => link.mention.text.toLowerCase() === words.toLowerCase());
      const best = [...(exact.length ? exact : fits)].sort((a, b) => rank(a) - rank(b))[0];
      if (best) right.add(best);
    }
    for (const link of able) {
      const label = right.has(link);
      if (!label && gold.roles[role].some((words) => sameWords(link.mention.text, words))) continue;
      // What is only inferred is not counted against an empty role.
      if (!label && (link.back > 0 || !link.tie) && !gold.roles[role].length) continue;
      examples.push({ features: linkFeatures(one.facts, link), label });
    }
  }
}

function rank(link: Link): number {
  return link.back * 10 + (link.tie ? 0 : 5);
}

/** What may tell of each event found at a gold event's place, with whether it names a source that gold names. */
export function sourceExamples(article: GoldArticle, context: ArticleContext, draft: Draft, events: readonly Event[]): Example[] {
  const reading = readArticleEvents(draft, context);
  return pairEvents(article.events, events).flatMap(({ gold, event }) => {
    const place = gold && event && locate(reading, event);
    if (!place) return [];
    const all = tellingsOf(reading, event, place);
    const names = ({ speakers, cited, read, frame }: Telling): boolean => {
      const said = speakers.length || cited.length ? [...speakers, ...cited] : [read.unit.tokens[frame.source!]!];
      return said.some(({ text }) => gold.roles.source.some((words) => sameWords(text, words)));
    };
    // Several name the right one: the surest of them teaches.
    const right = all.find(names);
    return all
      .filter((telling) => telling === right || !names(telling))
      .map((telling) => ({ features: tellingFeatures(event, place, telling, all), label: telling === right }));
  });
}

/** Pairs of events, found at the places of gold events, with whether gold joins them (`same`, followed to the first report). */
export function incidentExamples(article: GoldArticle, context: ArticleContext, draft: Draft, events: readonly Event[]): Example[] {
  const reading = readArticleEvents(draft, context);
  const byId = new Map(draft.mentions.map((mention) => [mention.id, mention]));
  const found = article.events
    .map((gold, i) => ({
      first: firstReport(article.events, i),
      event: events.find((event) => event.trigger.start < gold.trigger.end && event.trigger.end > gold.trigger.start),
    }))
    .flatMap(({ first, event }) => (event ? [{ first, facts: compared(reading, event, byId), at: event.trigger.start }] : []))
    .sort((a, b) => a.at - b.at);
  const examples: Example[] = [];
  for (const [i, later] of found.entries()) {
    for (const earlier of found.slice(0, i)) {
      if (later.facts && earlier.facts && later.at !== earlier.at)
        examples.push({ features: pairFeatures(later.facts, earlier.facts), label: later.first === earlier.first });
    }
  }
  return examples;
}

/** The index of the report that an event's `same` leads to. */
export function firstReport(events: readonly GoldEvent[], index: number): number {
  let at = index;
  for (let steps = 0; steps < 10; steps++) {
    const same = events[at]?.same;
    if (same === undefined || same - 1 === at || !events[same - 1]) break;
    at = same - 1;
  }
  return at;
}
