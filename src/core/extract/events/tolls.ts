/** Tolls that somebody states: "put the death toll at 38", "the number of wounded rose to 300", "gave a toll of 20". */
import { trim, type AttributionFrame } from './frame-types.js';
import type { PlacedMention, SentenceView } from './sentence-view.js';
import { speakerOfCue } from './speaker-of-cue.js';

const HARM = /^(?:dead|deaths?|killed|slain|wounded|injured|hurt|casualt(?:y|ies)|fatalit(?:y|ies)|victims?|martyrs|missing)$/;
/** What stands between a toll and its number, right before the number. */
const JOIN = /^(?:at|to|of|as|past|above|over|reach(?:es|ed|ing)?|pass(?:es|ed|ing)?|exceed(?:s|ed|ing)?|topp?(?:s|ed|ing)?|hit(?:s|ting)?)$/;
/** Verbs whose subject states the toll that is their object. */
const STATES =
  /^(?:puts?|putting|rais(?:es?|ed|ing)|revis(?:es?|ed|ing)|updat(?:es?|ed|ing)|lower(?:s|ed|ing)?|plac(?:es?|ed|ing)|estimat(?:es?|ed|ing)|gives?|gave|giving|set|corrected)$/;
/** So many words from a toll to its number ("the number of dead in Thursday's raid on a shelter in Arbin has risen to 37"). */
const FAR = 16;
/** So many words from a verb to the toll it states. */
const NEAR = 8;

/** Whether the noun at `noun` is a count of dead or hurt people. */
export function isTollNoun({ lower, pos }: SentenceView, noun: number): boolean {
  const word = lower[noun]!;
  // "took a heavy toll"
  if (/^tolls?$/.test(word)) return !/^(?:heavy|its|a|terrible|huge)$/.test(lower[noun - 1] ?? '') || lower[noun + 1] === 'of';
  if (word === 'number')
    return lower[noun + 1] === 'of' && lower.slice(noun + 2, noun + 6).some((one, k) => HARM.test(one) && isRun(pos, noun + 2, k));
  return /^(?:counts?|figures?|tally)$/.test(word) && /^(?:death|body|casualty)$/.test(lower[noun - 1] ?? '');
}

/** Whether nothing but a nominal's words stand in between: the dead of "the number of the dead". */
function isRun(pos: readonly string[], from: number, length: number): boolean {
  return pos.slice(from, from + length).every((one) => /^(?:DT|JJ|NN|PRP\$|CD)/.test(one));
}

/** "Four to six dead; ...", "At least 30 wounded in Idlib.": a toll that is a sentence of its own, without a verb. */
export function isBareToll({ lower, covering }: SentenceView, token: number): boolean {
  if (!/^(?:dead|killed|wounded|injured|hurt|missing)$/.test(lower[token]!) || !/^(?:[.;,:(]|in|near|at)$/.test(lower[token + 1] ?? '.'))
    return false;
  const figure = (covering[token - 1] ?? []).find(({ mention, to }) => mention.kind === 'figure' && (to === token || to === token + 1));
  return figure !== undefined && countsPeople(figure.mention) && /^(?:[.;:–—•-]|)$/.test(lower[figure.from - 1] ?? '');
}

/** "There were 12 dead on the rebel side", "counted 30 dead", "spoke of 15 dead". */
export function areCountedDead({ lower, covering }: SentenceView, token: number): boolean {
  if (lower[token] !== 'dead') return false;
  const figure = (covering[token - 1] ?? []).find(({ mention, to }) => mention.kind === 'figure' && (to === token || to === token + 1));
  const counts = /^(?:were|was|are|is|be|count(?:s|ed|ing)?|report(?:s|ed|ing)?|confirm(?:s|ed|ing)?|record(?:s|ed|ing)?|of|had)$/;
  return figure !== undefined && countsPeople(figure.mention) && counts.test(lower[figure.from - 1] ?? '');
}

/** "Eleven soldiers are missing", "no soldier is missing": said of people, as a toll is. */
export function areMissing({ lower, rel, kids, covering }: SentenceView, token: number): boolean {
  if (!/^(?:missing|unaccounted)$/.test(lower[token]!) || !kids[token]!.some((kid) => rel[kid] === 'cop' || rel[kid] === 'aux')) return false;
  return kids[token]!.some(
    (kid) => rel[kid]!.startsWith('nsubj') && covering[kid]!.some(({ mention: { kind } }) => kind === 'actor' || kind === 'figure'),
  );
}

/** "The deaths of 12 civilians and injuries to 44". */
export function isCountedHarm({ lower, covering }: SentenceView, token: number): boolean {
  if (!/^(?:deaths?|injur(?:y|ies)|wounds|wounding|killings?)$/.test(lower[token]!) || !/^(?:to|of)$/.test(lower[token + 1] ?? '')) return false;
  return (covering[token + 2] ?? []).some(({ mention, from }) => mention.kind === 'figure' && from === token + 2 && countsPeople(mention));
}

/** The number that a toll is stated to be; nothing where none is. */
export function statedToll(view: SentenceView, noun: number): PlacedMention | undefined {
  if (!isTollNoun(view, noun)) return undefined;
  const figure = view.mentions
    .filter(({ mention, from }) => mention.kind === 'figure' && from > noun && from <= noun + FAR)
    .sort((a, b) => a.from - b.from)
    .find(({ from, mention }) => JOIN.test(view.lower[from - 1]!) && countsPeople(mention) && !(view.lower[from - 1] === 'of' && from > noun + 2));
  if (!figure) return undefined;
  const between = view.lower.slice(noun + 1, figure.from - 1);
  return between.some((word) => /^[.;()]$/.test(word)) ? undefined : figure;
}

function countsPeople({ value }: PlacedMention['mention']): boolean {
  return !(value && 'measure' in value && /^(?:distance|area|money|age|duration|share|equipment|aid|strikes|settlements)$/.test(value.measure ?? ''));
}

/** "put its own losses at six soldiers killed and 21 hurt", "the losses were put by the directorate at 40": no toll by its noun, but by how it is told. */
const LOSSES = /^(?:losses|casualties|fatalities|dead|deaths|killed|wounded|injured|martyrs|victims)$/;
/** "put the number of those who fled at 9,000" */
const NUMBER = /^(?:number|total|count)$/;

function lossesPutAt(view: SentenceView, verb: number): AttributionFrame | undefined {
  const { lower } = view;
  if (!/^(?:put|puts|putting|plac(?:es?|ed|ing)|estimat(?:es?|ed|ing))$/.test(lower[verb]!)) return undefined;
  const isNumber = lower.slice(verb + 1, verb + 3).some((word) => NUMBER.test(word));
  const reach = isNumber ? FAR : NEAR;
  const figure = view.mentions.find(
    ({ mention, from }) => mention.kind === 'figure' && from > verb && from <= verb + reach && lower[from - 1] === 'at',
  );
  if (!figure || !countsPeople(figure.mention)) return undefined;
  const behind = lower.findIndex((word, i) => i > verb && i < figure.from && (LOSSES.test(word) || (isNumber && NUMBER.test(word))));
  const before = lower.findIndex((word, i) => i < verb && i >= verb - NEAR && LOSSES.test(word));
  const by = lower.indexOf('by', verb);
  const agent = view.mentions.find(({ mention, from }) => by > 0 && by < figure.from && mention.kind === 'actor' && from > by && from <= by + 3);
  const source = behind > 0 ? speakerOfCue(view, verb)?.token : before >= 0 ? agent?.head : undefined;
  if (source === undefined) return undefined;
  const end = lower.findIndex(
    (word, i) => i >= figure.to && (/^[.;]$/.test(word) || (word === ',' && /^(?:but|while|which|who)$/.test(lower[i + 1] ?? ''))),
  );
  const content = [trim(lower, { from: behind > 0 ? behind : figure.from, to: end < 0 ? lower.length : end })];
  return { source, cue: { from: verb, to: verb + 1 }, content, stance: 'asserts', token: verb, via: [], rule: TOLL_RULE };
}

/** Who states a toll with the verb at `verb` ("the ministry put the toll at 38", "was put at 38 by the ministry"). */
export function frameOfToll(view: SentenceView, verb: number): AttributionFrame | undefined {
  if (!STATES.test(view.lower[verb]!) || !view.pos[verb]!.startsWith('VB')) return undefined;
  for (let noun = verb + 1; noun <= verb + NEAR && noun < view.lower.length; noun++) {
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(view.pos[noun]!) || /^[.;:]$/.test(view.lower[noun]!)) break;
    const figure = statedToll(view, noun);
    if (figure) return frame(view, verb, speakerOfCue(view, verb)?.token, noun, figure);
  }
  for (let noun = verb - 1; noun >= 0 && noun >= verb - NEAR; noun--) {
    const figure = statedToll(view, noun);
    if (!figure) continue;
    const by = figure.from > verb && view.lower[figure.to] === 'by' ? figure.to + 1 : -1;
    const agent = view.mentions.find(({ mention, from }) => by > 0 && mention.kind === 'actor' && from >= by && from <= by + 2);
    return agent && frame(view, verb, agent.head, noun, figure);
  }
  return lossesPutAt(view, verb);
}

function frame(view: SentenceView, verb: number, source: number | undefined, noun: number, figure: PlacedMention): AttributionFrame | undefined {
  if (source === undefined) return undefined;
  const content = [trim(view.lower, { from: noun, to: figure.to })];
  return { source, cue: { from: verb, to: verb + 1 }, content, stance: 'asserts', token: verb, via: [], rule: TOLL_RULE };
}

export const TOLL_RULE = 'who states a toll';
