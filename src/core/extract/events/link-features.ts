/** What the role model sees of a link between an event and a mention. */
import type { Candidate } from './candidates.js';
import type { Link } from './links.js';
import type { ReadSentence } from './reading.js';
import { caseOf, type SentenceView } from './sentence-view.js';
import type { TakenRole } from './types.js';

/** What is the same for all links of one event. */
export interface EventFacts {
  readonly read: ReadSentence;
  readonly candidate: Candidate;
  readonly links: readonly Link[];
  /** Heads of the sources whose words hold the trigger. */
  readonly sources: ReadonlySet<number>;
  /** Tokens of all candidates of the sentence, in order. */
  readonly triggers: readonly number[];
  readonly passive: boolean;
  /** Ties of the trigger that are taken by words which are no mention ("a truck hit", "shells fell"). */
  readonly taken: readonly string[];
}

/** The roles a mention of this kind can have. */
export function rolesOfKind(kind: string): readonly TakenRole[] {
  return kind === 'actor' ? ['actor', 'target'] : kind === 'place' ? ['place'] : kind === 'time' ? ['time'] : kind === 'figure' ? ['figure'] : [];
}

/** The features of one link; the role is prefixed by the model. */
export function linkFeatures(facts: EventFacts, link: Link): string[] {
  const { candidate, read } = facts;
  const { view } = read;
  const { entry } = candidate;
  const { mention, tie } = link;
  const wordClass = entry.wordClass;
  const type = mention.type ?? '-';
  const features: string[] = [`t=${entry.type}`, `k=${type}`, `tk=${entry.type} ${type}`, `wc=${wordClass}`];
  if (link.back > 0 && !tie) {
    features.push(
      `back=${link.back} ${link.by}`,
      `back=${link.back} ${entry.type}`,
      `none=${facts.links.some((other) => other.mention.kind === mention.kind && other.back === 0) ? 1 : 0} ${link.back}`,
    );
    features.push(`bk=${link.back} ${type}`);
    for (const name of tiedOfKind(facts, link)) features.push(`hasb=${name} ${type}`);
    for (const name of facts.taken) features.push(`taken=${name} back`, `taken=${name} ${entry.type} back`);
    return features;
  }
  if (tie) {
    const through = tie.through.split(' ')[0] ?? '';
    const key = `${tie.tie} ${tie.prep}`;
    features.push(
      `tie=${key}`,
      `tie=${key} ${entry.frame}`,
      `tie=${key} ${entry.type}`,
      `tie=${key} ${wordClass} ${entry.frame}`,
      `by=${link.by}`,
      `by=${link.by} ${tie.tie}`,
      `thr=${tie.through} ${tie.tie}`,
      `tie=${key} ${through} ${wordClass}`,
    );
    features.push(
      `tiek=${key} ${type}`,
      `tieb=${key} ${link.by} ${wordClass}`,
      `tief=${tie.tie} ${entry.frame} ${type}`,
      `h=${tie.tie} ${tie.prep} ${entry.head}`,
    );
  } else features.push('untied', `untied ${entry.type}`, `untied ${type}`);
  if (link.placed) {
    const { placed } = link;
    const after = placed.from >= candidate.to;
    const distance = after ? placed.from - candidate.to : candidate.from - placed.to;
    const side = after ? 'R' : 'L';
    const bucket = distance <= 1 ? '1' : distance <= 3 ? '3' : distance <= 6 ? '6' : distance <= 12 ? '12' : '+';
    const between = facts.triggers.filter((token) =>
      after ? token >= candidate.to && token < placed.from : token >= placed.to && token < candidate.from,
    ).length;
    const rivals = view.mentions.filter(
      (other) =>
        other !== placed &&
        other.mention.kind === mention.kind &&
        (after ? other.from >= candidate.to && other.to <= placed.from : other.from >= placed.to && other.to <= candidate.from),
    ).length;
    const tied = tie ? 'tied' : 'untied';
    features.push(
      `d=${side}${bucket} ${tied}`,
      `btw=${Math.min(between, 2)} ${tied}`,
      `riv=${Math.min(rivals, 2)} ${side} ${tied}`,
      `sd=${side} ${wordClass} ${tied}`,
    );
    const before = placed.from > 0 ? view.lower[placed.from - 1]! : '<s>';
    features.push(`pw=${before} ${side}`, `pw=${before} ${tied}`);
    if (!tie) {
      const path = pathBetween(view, candidate.token, placed.head);
      features.push(`path=${path}`, `path=${path} ${wordClass} ${entry.frame}`, `c=${caseOf(view, placed.head)} ${side}`);
    }
    if (facts.sources.has(placed.head)) features.push('source', `source ${tied}`, `source ${type}`);
    features.push(`nt=${nearestTrigger(facts, placed.head) === candidate.token ? 1 : 0} ${tied}`);
    features.push(`only=${view.mentions.filter((other) => other.mention.kind === mention.kind).length === 1 ? 1 : 0} ${tied}`);
    features.push(`q=${view.quoted[candidate.token] ? 1 : 0}${view.quoted[placed.head] ? 1 : 0}`);
  } else features.push(`from=${link.by}`);
  for (const name of tiedOfKind(facts, link)) features.push(`has=${name} ${tie ? tie.tie : 'untied'}`);
  for (const name of facts.taken) features.push(`taken=${name} ${tie ? tie.tie : 'untied'}`);
  features.push(`pas=${facts.passive ? 1 : 0} ${tie ? tie.tie : '-'}`, `rc=${view.rel[candidate.token]!.split(':')[0]} ${tie ? tie.tie : '-'}`);
  return features;
}

/** The ties that other mentions of its kind have. */
function tiedOfKind({ links }: EventFacts, link: Link): Set<string> {
  return new Set(links.flatMap((other) => (other !== link && other.tie && other.mention.kind === link.mention.kind ? [other.tie.tie] : [])));
}

function nearestTrigger(facts: EventFacts, token: number): number {
  let best = -1;
  for (const trigger of facts.triggers) if (best < 0 || Math.abs(trigger - token) < Math.abs(best - token)) best = trigger;
  return best;
}

/** Relations from one token up to the common ancestor and down to the other, at most five steps; "far" beyond. */
export function pathBetween(view: SentenceView, from: number, to: number): string {
  const up: number[] = [];
  for (let i = from; i >= 0 && up.length < 5; i = view.head[i]!) up.push(i);
  const down: number[] = [];
  for (let i = to; i >= 0 && down.length < 5; i = view.head[i]!) {
    const at = up.indexOf(i);
    if (at >= 0) {
      const rel = (token: number): string => view.rel[token]!.replace(/:(?:pass|outer|unmarked|desc|relcl)$/, '');
      const steps = [...up.slice(0, at).map((token) => `^${rel(token)}`), ...down.reverse().map((token) => `v${rel(token)}`)];
      return steps.length > 5 ? 'far' : steps.join('');
    }
    down.push(i);
  }
  return 'far';
}
