/** Turns gold events into examples for the event models: which candidates are events, of which type, with which mentions in which roles. */
import type { GoldArticle, GoldEvent } from '../corpus/read.js';
import { pairEvents, sameWords } from '../corpus/score-events.js';
import { readCandidates } from '../../src/core/extract/events/find-events.js';
import type { ReadCandidate } from '../../src/core/extract/events/read-candidate.js';
import { linkFeatures, rolesOfKind } from '../../src/core/extract/events/link-features.js';
import type { Link } from '../../src/core/extract/events/links.js';
import { compared, pairFeatures, type ComparedEvent } from '../../src/core/extract/events/incident-features.js';
import { readArticleEvents } from '../../src/core/extract/events/reading.js';
import { locate, type Located } from '../../src/core/extract/events/locate.js';
import { tellingFeatures } from '../../src/core/extract/events/telling-features.js';
import { tellingsOf, type Telling } from '../../src/core/extract/events/tellings.js';
import { typeFeatures } from '../../src/core/extract/events/type-features.js';
import type { Event } from '../../src/core/model/annotation.js';
import { TAKEN_ROLES, type TakenRole } from '../../src/core/extract/events/types.js';
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
  const links = one.links.filter((link) => link.mention.form !== 'pronoun');
  for (const role of TAKEN_ROLES) {
    const examples = roles.get(role) ?? [];
    roles.set(role, examples);
    for (const [k, label] of roleLabels(links, gold, role).entries())
      if (label !== undefined) examples.push({ features: linkFeatures(one.facts, links[k]!), label });
  }
}

/** For each link whether its mention has the role; undefined where it teaches nothing. */
export function roleLabels(links: readonly Link[], gold: GoldEvent, role: TakenRole): (boolean | undefined)[] {
  const able = links.filter((link) => rolesOfKind(link.mention.kind).includes(role));
  const right = new Set<Link>();
  for (const words of gold.roles[role]) {
    // Among several mentions of the same words the best tied, nearest one is meant; the others teach nothing.
    const fits = able.filter((link) => sameWords(link.mention.text, words));
    const exact = fits.filter((link) => link.mention.text.toLowerCase() === words.toLowerCase());
    const best = [...(exact.length ? exact : fits)].sort((a, b) => rank(a) - rank(b))[0];
    if (best) right.add(best);
  }
  return links.map((link) => {
    if (!able.includes(link)) return undefined;
    if (right.has(link)) return true;
    if (gold.roles[role].some((words) => sameWords(link.mention.text, words))) return undefined;
    // What is only inferred is not counted against an empty role.
    return (link.back > 0 || !link.tie) && !gold.roles[role].length ? undefined : false;
  });
}

function rank(link: Link): number {
  return link.back * 10 + (link.tie ? 0 : 5);
}

/** Whoever may tell of one event. */
export interface SourceCase {
  readonly event: Event;
  readonly place: Located;
  readonly all: readonly Telling[];
  /** By telling; undefined where it teaches nothing. */
  readonly labels: readonly (boolean | undefined)[];
}

/** What may tell of each event found at a gold event's place, with whether it names a source that gold names. */
export function sourceCases(article: GoldArticle, context: ArticleContext, draft: Draft, events: readonly Event[]): SourceCase[] {
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
    return [{ event, place, all, labels: all.map((telling) => (telling === right ? true : names(telling) ? undefined : false)) }];
  });
}

/** The examples of the linear model. */
export function sourceExamples(cases: readonly SourceCase[]): Example[] {
  return cases.flatMap(({ event, place, all, labels }) =>
    all.flatMap((telling, k) => (labels[k] === undefined ? [] : [{ features: tellingFeatures(event, place, telling, all), label: labels[k] }])),
  );
}

/** An article's events as pairs of them are compared, each with the first report of what it reports. */
export interface PairCase {
  readonly facts: readonly (ComparedEvent | undefined)[];
  /** The place in gold of the first report; undefined for an event that gold has not. */
  readonly firsts: readonly (number | undefined)[];
}

/** The events found in an article, in order. */
export function pairCase(article: GoldArticle, context: ArticleContext, draft: Draft, events: readonly Event[]): PairCase {
  const reading = readArticleEvents(draft, context);
  const byId = new Map(draft.mentions.map((mention) => [mention.id, mention]));
  const sorted = [...events].sort((a, b) => a.trigger.start - b.trigger.start);
  const firsts = new Map(
    pairEvents(article.events, sorted).flatMap(({ gold, event }) =>
      gold && event ? [[event, firstReport(article.events, article.events.indexOf(gold))] as const] : [],
    ),
  );
  return { facts: sorted.map((event) => compared(reading, event, byId)), firsts: sorted.map((event) => firsts.get(event)) };
}

/** Whether the later event reports what the earlier does; undefined where gold does not know one of them. */
export function pairLabel({ facts, firsts }: PairCase, j: number, i: number): boolean | undefined {
  if (!facts[j] || !facts[i] || firsts[j] === undefined || firsts[i] === undefined) return undefined;
  return firsts[j] === firsts[i];
}

/** The examples of the linear model. */
export function incidentExamples(one: PairCase): Example[] {
  const { facts } = one;
  return facts.flatMap((later, j) =>
    facts.slice(0, j).flatMap((earlier, i) => {
      const label = pairLabel(one, j, i);
      return label === undefined ? [] : [{ features: pairFeatures(later!, earlier!), label }];
    }),
  );
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
