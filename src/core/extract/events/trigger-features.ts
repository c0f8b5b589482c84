/** What the trigger model sees of a candidate: whether the article reports an event there. */
import type { Candidate } from './candidates.js';
import type { Link } from './links.js';
import type { ReadSentence } from './reading.js';
import { caseOf } from './sentence-view.js';

export interface TriggerFacts {
  readonly read: ReadSentence;
  readonly candidate: Candidate;
  readonly candidates: readonly Candidate[];
  readonly links: readonly Link[];
  /** Heads of triggers seen earlier in the article. */
  readonly earlier: ReadonlySet<string>;
  readonly sentenceCount: number;
  readonly attributed: boolean;
}

/** The features of one candidate. */
export function triggerFeatures(facts: TriggerFacts): string[] {
  const { read, candidate, links } = facts;
  const { view } = read;
  const { entry, token } = candidate;
  const rel = view.rel[token]!;
  const shortRel = rel.split(':')[0]!;
  const pos = view.pos[token]!;
  const wordClass = entry.wordClass;
  const part = read.unit.part.kind;
  const features = [
    `w=${entry.words}`,
    `h=${entry.head} ${wordClass}`,
    `t=${entry.type}`,
    `tw=${entry.type} ${wordClass}`,
    `m=${entry.mode ?? '-'} ${wordClass}`,
    `pos=${pos}`,
    `rel=${rel} ${wordClass}`,
    `relt=${shortRel} ${entry.type}`,
    `part=${part}`,
    `part=${part} ${wordClass}`,
    `cond=${entry.conditions.length}`,
    `weak=${entry.weak ? 1 : 0}`,
    `weak=${entry.weak ? 1 : 0} ${entry.conditions.length ? 1 : 0}`,
    `len=${Math.min(3, candidate.to - candidate.from)}`,
    `pos1=${Math.min(5, Math.floor((read.index * 6) / Math.max(1, facts.sentenceCount)))}`,
  ];
  const tied = (kind: string, tie: RegExp): boolean => links.some((link) => link.mention.kind === kind && link.tie && tie.test(link.tie.tie));
  const doer = tied('actor', /subj|agent|poss|mod/);
  const sufferer = tied('actor', /^obj|iobj|obl/);
  const place = tied('place', /./);
  const figure = tied('figure', /./);
  const time = tied('time', /./);
  features.push(
    `args=${doer ? 'A' : ''}${sufferer ? 'T' : ''}${place ? 'P' : ''}`,
    `args=${doer ? 'A' : ''}${sufferer ? 'T' : ''}${place ? 'P' : ''} ${wordClass}`,
  );
  for (const [name, has] of [
    ['doer', doer],
    ['sufferer', sufferer],
    ['place', place],
    ['figure', figure],
    ['time', time],
  ] as const)
    if (has) features.push(`has=${name}`, `has=${name} ${entry.type}`);
  for (const link of links) if (link.tie && link.back === 0) features.push(`lk=${link.tie.tie} ${link.mention.kind} ${link.mention.type ?? ''}`);
  const tiedCount = new Set(links.filter((link) => link.tie && link.back === 0).map((link) => link.mention)).size;
  features.push(`argn=${Math.min(4, tiedCount)} ${wordClass}`);
  for (const link of links) if (link.tie && link.mention.kind === 'time' && link.back === 0) features.push(`when=${timeClass(link.mention.text)}`);
  features.push(...clauseFeatures(read, candidate));
  features.push(`n=${Math.min(4, facts.candidates.length)}`, `i=${Math.min(3, facts.candidates.indexOf(candidate))}`);
  const earlier = facts.earlier.has(entry.head);
  if (earlier) features.push('earlier', `earlier ${wordClass}`);
  features.push(facts.attributed ? 'attributed' : 'own voice', view.quoted[token] ? 'quoted' : 'unquoted');
  const words = new Set(view.kids[token]!.map((kid) => view.lower[kid]!));
  if (wordClass === 'noun') {
    const determiner = view.kids[token]!.find((kid) => /^(?:det|nmod:poss)/.test(view.rel[kid]!));
    const det = determiner === undefined ? 'none' : view.rel[determiner] === 'nmod:poss' ? 'poss' : view.lower[determiner]!;
    features.push(
      `det=${det}`,
      `det=${det} ${earlier ? 1 : 0}`,
      `det=${det} ${pos}`,
      `case=${caseOf(view, token)}`,
      `carrier=${candidate.carrier === undefined ? 0 : 1}`,
    );
    const head = view.head[token]!;
    if (head >= 0)
      features.push(
        `gov=${view.lower[head]}`,
        `govc=${facts.candidates.some((other) => other.token === head) ? 1 : 0} ${shortRel}`,
        `govr=${shortRel} ${view.pos[head]}`,
      );
    for (const kid of view.kids[token]!) if (/^(?:amod|compound)/.test(view.rel[kid]!)) features.push(`mod=${view.lower[kid]}`);
  } else {
    for (const word of words)
      if (
        /^(?:not|n['’]t|never|no|will|would|could|may|might|should|can|must|to|if|when|while|after|before|by|has|have|had|was|were|is|are|been|being|be)$/.test(
          word,
        )
      )
        features.push(`kid=${word}`);
    const head = view.head[token]!;
    if (head >= 0) features.push(`gov=${view.lower[head]}`, `govc=${facts.candidates.some((other) => other.token === head) ? 1 : 0} ${shortRel}`);
    const inner = view.kids[token]!.find(
      (kid) => /^(?:xcomp|ccomp|advcl)/.test(view.rel[kid]!) && facts.candidates.some((other) => other.token === kid),
    );
    if (inner !== undefined) features.push(`holds=${view.rel[inner]!.split(':')[0]} ${entry.type}`, `holds=${entry.head}`);
    if (view.kids[token]!.some((kid) => view.rel[kid] === 'obj' && facts.candidates.some((other) => other.token === kid)))
      features.push('objcand', `objcand ${entry.type}`);
  }
  features.push(`prev=${view.lower[candidate.from - 1] ?? '<s>'}`, `next=${view.lower[candidate.to] ?? '</s>'}`);
  return features;
}

/** A day or an hour tells of news, a year or a span of background. */
function timeClass(text: string): string {
  if (/day\b|today|tonight|morning|evening|night|hour|noon|\d:\d/i.test(text)) return 'day';
  if (/\b(?:19|20)\d\d\b|years?\b|century|decade/i.test(text)) return 'year';
  if (/week|month/i.test(text)) return 'weeks';
  return 'other';
}

/** Where the trigger's clause hangs in the sentence, and the words that its verb takes. */
function clauseFeatures(read: ReadSentence, candidate: Candidate): string[] {
  const { view } = read;
  const { entry, token } = candidate;
  const features: string[] = [];
  const path: string[] = [];
  for (let i = token, steps = 0; i >= 0 && steps < 8 && path.length < 2; i = view.head[i]!, steps++) {
    const rel = view.rel[i]!;
    if (/^(?:root|acl|advcl|ccomp|xcomp|csubj|parataxis|conj|nsubj|obj|obl|nmod|appos)/.test(rel)) path.push(rel.replace(/:(?!relcl).*/, ''));
  }
  features.push(`cl=${path.join('<')} ${entry.wordClass}`);
  for (const kid of view.kids[token]!) {
    const rel = view.rel[kid]!;
    if (rel === 'mark' || (rel === 'advmod' && view.pos[kid]!.startsWith('W')))
      features.push(`mark=${view.lower[kid]}`, `mark=${view.lower[kid]} ${entry.type}`);
    else if (rel === 'advmod') features.push(`adv=${view.lower[kid]}`);
    else if (rel === 'nummod') features.push('counted');
  }
  if (entry.wordClass === 'verb') {
    for (const tie of read.ties(token)) {
      const word = view.lower[tie.token]!;
      const covered = view.covering[tie.token]![0]?.mention.kind ?? (view.pos[tie.token]!.startsWith('PRP') ? 'pronoun' : 'thing');
      if (tie.tie === 'obj') features.push(`obj=${word}`, `objk=${covered} ${entry.head}`, `objk=${covered} ${entry.weak ? 1 : 0}`);
      else if (tie.tie === 'subj') features.push(`subj=${covered} ${entry.head}`, `subj=${covered} ${entry.weak ? 1 : 0}`, `subjw=${word}`);
      else features.push(`obl=${tie.prep} ${entry.head}`, `oblk=${tie.prep} ${covered}`);
    }
  }
  return features;
}
