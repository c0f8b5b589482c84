/** What the type model sees of an event: the lexicon's word, and who and what takes part. */
import type { Candidate } from './candidates.js';
import type { Link } from './links.js';
import type { ReadSentence } from './reading.js';

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
  if (entry.wordClass === 'noun') {
    for (const kid of view.kids[token]!)
      if (/^(?:amod|compound)/.test(view.rel[kid]!) && !view.covering[kid]!.length) features.push(`m=${view.lower[kid]}`);
    if (candidate.carrier !== undefined) features.push(`c=${view.lower[candidate.carrier]}`);
  }
  return features;
}
