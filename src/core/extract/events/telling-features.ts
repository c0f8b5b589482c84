/** What the source model sees of an event and somebody who may be telling of it. */
import type { Event, Mention } from '../../model/annotation.js';
import type { Located } from './locate.js';
import { isFirstPerson } from './antecedents.js';
import { pathBetween } from './link-features.js';
import { caseOf, type SentenceView } from './sentence-view.js';
import type { Telling } from './tellings.js';

/** The features of one telling among all that are in reach. */
export function tellingFeatures(event: Event, place: Located, telling: Telling, all: readonly Telling[]): string[] {
  const { read, token } = place;
  const { view } = read;
  const { frame, reach, rank, away } = telling;
  const teller = telling.read.view;
  const cue = teller.lower[frame.token]!;
  const wordClass = view.pos[token]!.startsWith('VB') ? 'verb' : 'noun';
  const speaker = telling.speakers[0] ?? telling.cited[0];
  const form = formOf(teller, frame.source!, speaker);
  const held = all.some((one) => one.reach === 'content' || one.reach === 'quote');
  const acts = event.arguments.some(
    ({ role, mention, entity }) =>
      role === 'actor' && telling.speakers.some((one) => one.id === mention || (entity !== undefined && one.entity === entity)),
  );
  const paragraph = telling.read.unit.part.start === read.unit.part.start ? 'same' : 'other';
  const at = `${reach}${Math.min(rank, 2)}`;
  const features = [
    at,
    `${at} ${held ? 'held' : 'free'}`,
    `${reach} ${frame.rule}`,
    `${reach} ${speaker?.type ?? '-'}`,
    `${reach} form=${form}`,
    `${reach} cue=${cue}`,
    `${reach} stance=${frame.stance}`,
    `${reach} type=${event.type}`,
    `${reach} part=${read.unit.part.kind}`,
    `${reach} q=${view.quoted[token] ? 1 : 0}`,
    `${reach} wc=${wordClass}`,
    `cue=${cue}`,
    `acts=${acts ? 1 : 0} ${reach}`,
    `acts=${acts ? 1 : 0} ${reach} ${event.type}`,
    `away=${away} ${paragraph}`,
    `away=${away} ${paragraph} ${form}`,
    `away=${away} ${frame.rule} ${paragraph}`,
  ];
  for (const where of clauseOf(view, token)) features.push(`${where} ${reach}`, `${where} ${reach} ${wordClass}`);
  for (const when of event.arguments) if (when.role === 'time') features.push(`when=${ageOf(when.text)} ${reach}`);
  if (telling.read === read) {
    const after = token > frame.token;
    const between = view.lower.slice(Math.min(token, frame.token) + 1, Math.max(token, frame.token));
    const commas = Math.min(2, between.filter((one) => one === ',').length);
    features.push(`side=${after ? 'R' : 'L'}${commas} ${reach}`, `side=${after ? 'R' : 'L'}${commas} ${frame.rule}`);
    features.push(`path=${pathBetween(view, frame.token, token)} ${reach}`, `cuerel=${view.rel[frame.token]} ${reach}`);
    const joint = between.find((one) => /^(?:but|while|although|and|after|before|who|which|that|as|when|where|in|for|since|during|amid)$/.test(one));
    features.push(`joint=${joint ?? '-'} ${after ? 'R' : 'L'} ${reach}`);
  } else {
    features.push(`own=${read.frames.length ? 1 : 0} ${reach}`, `starts=${view.lower[0]} ${reach}`);
    features.push(`opens=${read.unit.opensPart ? 1 : 0} ${reach} ${paragraph}`);
    features.push(`we=${view.lower.some((one, i) => /^(?:we|our|us|i)$/.test(one) && isFirstPerson(view, i)) ? 1 : 0} ${reach}`);
    const tense = view.pos[token] === 'VBN' && view.kids[token]!.some((kid) => view.lower[kid] === 'had') ? 'had' : view.pos[token]!;
    features.push(`tense=${tense} ${reach}`, `tellq=${teller.quoted.some(Boolean) ? 1 : 0} ${reach}`);
  }
  return features;
}

/** How the telling says who speaks: by a name, a common noun, a pronoun, or words that are no mention. */
function formOf({ unit, lower }: SentenceView, source: number, speaker: Mention | undefined): string {
  if (!speaker) return '-';
  if (speaker.start >= unit.start && speaker.end <= unit.end) return speaker.form;
  return /^(?:he|she|it|they|i|we)$/.test(lower[source]!) ? 'pronoun' : 'noun';
}

/** How the trigger hangs in its sentence: what a report states, and what it only mentions by the way. */
function clauseOf(view: SentenceView, token: number): string[] {
  const features: string[] = [];
  const path: string[] = [];
  for (let i = token, steps = 0; i >= 0 && steps < 8 && path.length < 3; i = view.head[i]!, steps++) {
    const rel = view.rel[i]!.replace(/:(?!relcl).*/, '');
    if (!/^(?:aux|flat|compound|fixed)/.test(rel)) path.push(rel);
  }
  features.push(`cl=${path.join('<')}`, `cl1=${path[0]}`);
  const determiner = view.kids[token]!.find((kid) => /^(?:det|nmod:poss)/.test(view.rel[kid]!));
  if (view.pos[token]!.startsWith('NN'))
    features.push(`det=${determiner === undefined ? '-' : view.lower[determiner]}`, `case=${caseOf(view, token)}`);
  for (const kid of view.kids[token]!) if (view.rel[kid] === 'mark') features.push(`mark=${view.lower[kid]}`);
  return features;
}

/** Days are news, years are background that no source is asked for. */
function ageOf(text: string): string {
  return /\b(?:19|20)\d\d\b|year|decade|month/i.test(text) ? 'old' : 'new';
}
