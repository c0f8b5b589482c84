/** What the type model sees of an event: the lexicon's word, and who and what takes part. */
import type { Candidate } from './candidates.js';
import type { Link } from './links.js';
import type { ReadSentence } from './reading.js';
import { isOfClass } from './word-class.js';

/** Classes of who does and of what is done to that tell one type from another. */
const DOERS = ['protesters', 'troops', 'civilians', 'visitor'] as const;
const THINGS = ['place', 'thing', 'weapon', 'goods', 'troops', 'civilians', 'road', 'deal', 'protest'] as const;
const PROTEST = /^(?:protest\w*|demonstrat\w*|crowds?|mobs?|rioters?|marchers?|rall(?:y|ies)|barricades?)$/;

export function typeFeatures(read: ReadSentence, candidate: Candidate, links: readonly Link[]): string[] {
  const { entry, token } = candidate;
  const { view } = read;
  const features = [
    `e=${entry.type} ${entry.mode ?? ''}`,
    `w=${entry.words}`,
    `h=${entry.head}`,
    `ec=${entry.type} ${entry.wordClass} ${entry.conditions.join(' ')}`,
  ];
  for (const link of links) {
    if (!link.tie || link.mention.kind === 'time') continue;
    const tie = /subj|agent|poss|mod/.test(link.tie.tie) ? 'A' : 'T';
    features.push(`${tie}=${link.mention.kind} ${link.mention.type ?? ''}`, `${tie}=${entry.type} ${link.mention.kind} ${link.mention.type ?? ''}`);
  }
  for (const tie of read.ties(token)) {
    if (tie.tie !== 'subj') features.push(`o=${view.lower[tie.token]}`, `oe=${entry.head} ${tie.tie} ${tie.prep}`);
    else if (!view.covering[tie.token]!.length) features.push(`s=${view.lower[tie.token]}`);
  }
  for (const tie of read.ties(token)) {
    const side = tie.tie === 'subj' || tie.tie === 'agent' ? 'S' : tie.tie === 'obj' ? 'O' : undefined;
    if (!side) continue;
    for (const name of side === 'S' ? DOERS : THINGS)
      if (isOfClass(view.lower[tie.token]!, name))
        features.push(`${side}c=${name}`, `${side}c=${name} ${entry.type}`, `${side}c=${name} ${entry.head}`);
  }
  const next = view.lower[candidate.to] ?? '';
  features.push(`nx=${next} ${entry.head}`, `nx=${next} ${entry.type}`);
  const after = view.covering[candidate.to]?.[0]?.mention ?? view.covering[candidate.to + 1]?.[0]?.mention;
  if (after) features.push(`ax=${after.kind} ${after.type ?? ''} ${entry.head}`, `ax=${after.kind} ${after.type ?? ''} ${entry.type}`);
  if (view.lower.some((word) => PROTEST.test(word))) features.push('protest', `protest ${entry.type}`, `protest ${entry.head}`);
  if (entry.wordClass === 'noun') {
    for (const kid of view.kids[token]!)
      if (/^(?:amod|compound)/.test(view.rel[kid]!) && !view.covering[kid]!.length) features.push(`m=${view.lower[kid]}`);
    if (candidate.carrier !== undefined) features.push(`c=${view.lower[candidate.carrier]}`);
  }
  return features;
}
