/** Joins the events of an article that report the same thing. */
import type { Argument, Event, Mention } from '../../model/annotation.js';
import type { Role } from '../../model/kinds.js';
import { tieOfDeeds, type DeedTie } from '../../text/deed-ties.js';
import { sharesScene } from './handed-on.js';
import { compared, pairFeatures, type ComparedEvent } from './incident-features.js';
import { countTypes, pairNumbers, type PairScores } from './pair-numbers.js';
import type { ArticleReading } from './reading.js';
import type { EventModel } from './types.js';

/** How far back an event looks for the first report of itself. */
const MAX_BACK = 60;
const THRESHOLD = -1.15;
const TOLL = /\btoll\b|^number of/i;
const TOLL_MARGIN = 1.5;
/** What the linear model holds for so unlikely, trees do not look at. */
export const HOPELESS = -4;

/** The events with `incident` set where several report one thing: the id of the first of them. */
export function joinIncidents(reading: ArticleReading, events: readonly Event[], mentions: readonly Mention[], model: EventModel): Event[] {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const sorted = [...events].sort((a, b) => a.trigger.start - b.trigger.start);
  const facts = sorted.map((event) => compared(reading, event, byId));
  const firstOf = new Map<number, number>();
  const article = countTypes(facts);
  for (let i = 1; i < sorted.length; i++) {
    const best = bestEarlier(i, article, model, reading);
    if (best !== undefined) firstOf.set(i, firstOf.get(best) ?? best);
  }
  const joined = new Set<number>([...firstOf.keys(), ...firstOf.values()]);
  return sorted.map((event, i) => (joined.has(i) ? { ...event, incident: sorted[firstOf.get(i) ?? i]!.id } : event));
}

function bestEarlier(at: number, article: PairScores, model: EventModel, reading: ArticleReading): number | undefined {
  const { facts } = article;
  if (!facts[at]) return undefined;
  const scores = earlierScores(facts, at, model);
  let best: number | undefined;
  // Who states a toll tells it of what was told before.
  let bestScore = TOLL.test(facts[at].event.trigger.text) ? THRESHOLD - TOLL_MARGIN : THRESHOLD;
  for (const [k, plain] of scores) {
    const tie = tieBetween(facts[at], facts[k]!, reading, at - k === 1);
    if (tie === 'one') return k;
    if (tie === 'two' || plain < HOPELESS || isAnswer(facts[at], facts[k]!)) continue;
    if (facts[k]!.isHabit !== facts[at].isHabit) continue;
    if (facts[at].isOneOfMany && facts[at].sentence - facts[k]!.sentence > 1) continue;
    const score = model.treeScore('incident', pairNumbers(article, at, k, scores)) ?? plain;
    if (score > bestScore) {
      best = k;
      bestScore = score;
    }
  }
  return best;
}

/** What the words between two deeds of one sentence say. */
function tieBetween(later: ComparedEvent, earlier: ComparedEvent, reading: ArticleReading, isNext: boolean): DeedTie | undefined {
  if (later.sentence !== earlier.sentence || later.event.type !== 'ASSAULT' || earlier.event.type !== 'ASSAULT') return undefined;
  const [{ trigger: first }, { trigger: second }] = [earlier.event, later.event];
  return tieOfDeeds(first.text, reading.textBefore(second.start, second.start - first.end), second.text, isNext);
}

/** "vowed to retaliate for the killing", "shelled the town after the raid": two deeds, one of which answers the other. */
function isAnswer(later: ComparedEvent, earlier: ComparedEvent): boolean {
  if (later.sentence !== earlier.sentence) return false;
  return (later.isAnswered && later.governor === earlier.token) || (earlier.isAnswered && earlier.governor === later.token);
}

/** The linear model's log-odds of an event with each that stands before it, the nearest first. */
export function earlierScores(facts: readonly (ComparedEvent | undefined)[], at: number, model: EventModel): Map<number, number> {
  const scores = new Map<number, number>();
  const later = facts[at]!;
  for (let k = at - 1; k >= Math.max(0, at - MAX_BACK); k--) {
    const earlier = facts[k];
    if (earlier) scores.set(k, model.incidentScore(pairFeatures(later, earlier)));
  }
  return scores;
}

const SHARED: readonly Role[] = ['actor', 'target', 'place', 'time'];

/** What one report of an incident leaves out, another may say: empty roles are filled from the incident, marked as inferred. */
export function shareArguments(events: readonly Event[]): Event[] {
  const groups = new Map<string, Event[]>();
  for (const event of events) if (event.incident !== undefined) groups.set(event.incident, [...(groups.get(event.incident) ?? []), event]);
  return events.map((event) => {
    const group = event.incident === undefined ? undefined : groups.get(event.incident);
    if (!group || group.length < 2) return event;
    const added: Argument[] = [];
    for (const role of SHARED) {
      if (event.arguments.some((argument) => argument.role === role) || !sharesScene(event, role)) continue;
      const gives = (other: Event, argument: Argument): boolean =>
        argument.role === role && !argument.inferred && !isOfPart(other, argument) && !isContested(other, role);
      const donor = group.find((other) => other !== event && other.type === event.type && other.arguments.some((argument) => gives(other, argument)));
      for (const argument of donor?.arguments ?? [])
        if (gives(donor!, argument) && !takesPart(event, argument)) added.push({ ...argument, inferred: true });
    }
    return added.length ? { ...event, arguments: [...event.arguments, ...added] } : event;
  });
}

/** Who did what somebody denies is one side's word: it says nothing of what others tell. */
function isContested({ status }: Event, role: Role): boolean {
  return role === 'actor' && (status === 'denied' || status === 'disputed');
}

/** Whether only a part of a toll counts it: the children among the dead are not whom the attack hit. */
function isOfPart(event: Event, { role, text }: Argument): boolean {
  return role === 'target' && event.arguments.some((figure) => figure.partOf !== undefined && figure.text.endsWith(text));
}

/** Whether the event has the argument in another role already: who suffers a deed does not do it. */
function takesPart(event: Event, { text, entity }: Argument): boolean {
  return event.arguments.some(
    (other) =>
      /^(?:actor|target)$/.test(other.role) && (other.text.toLowerCase() === text.toLowerCase() || (entity !== undefined && other.entity === entity)),
  );
}
