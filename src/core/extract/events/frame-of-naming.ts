/** "called the strikes a breach", "an attack that officials blamed on the rebels": words said of a deed by whoever calls it something or blames it on somebody. */
import { antecedentOf } from './clause.js';
import { isPassive } from './voice.js';
import type { AttributionFrame, Range } from './frame-types.js';
import { kidsBy, type SentenceView } from './sentence-view.js';
import { speakerOfCue } from './speaker-of-cue.js';

const CALLS_FOR = /^(?:for|on|upon|off|in|to|up|out)$/;
/** So far the words of a judgement reach behind what is judged. */
const REACH = 12;

/** Whether "call" at `verb` says something of its object ("a crime", "groundless"), and asks for nothing. */
export function isSaidOf({ lower, pos, kids, rel }: SentenceView, verb: number, object: number): boolean {
  if (object < verb || CALLS_FOR.test(lower[verb + 1] ?? '')) return false;
  return (
    /^(?:an?|["“”'‘’]|``)$/.test(lower[object + 1] ?? '') ||
    (pos[object + 1] ?? '').startsWith('JJ') ||
    kids[verb]!.some((kid) => kid > object && rel[kid] === 'xcomp')
  );
}

/** The frame of "call" or "blame" at `verb`; nothing where it is another sense. */
export function frameOfNaming(view: SentenceView, verb: number): AttributionFrame | undefined {
  const { lower } = view;
  const calls = /^call(?:s|ed|ing)$/.test(lower[verb]!);
  const blames = /^blam(?:e|es|ed|ing)$/.test(lower[verb]!);
  if ((!calls && !blames) || !view.pos[verb]!.startsWith('VB') || isPassive(view, verb)) return undefined;
  const object = kidsBy(view, verb, /^obj$/)[0];
  const content = calls ? called(view, verb, object) : blamed(view, verb, object);
  const speaker = content && speakerOfCue(view, verb);
  if (!content || !speaker || speaker.inverted) return undefined;
  return {
    source: speaker.token,
    cue: { from: verb, to: verb + 1 },
    content: [content],
    stance: 'asserts',
    token: verb,
    via: [],
    rule: 'accusation',
  };
}

function called(view: SentenceView, verb: number, object: number | undefined): Range | undefined {
  if (object === undefined || !isSaidOf(view, verb, object)) return undefined;
  const { lower, pos } = view;
  const goesOn = (at: number): boolean =>
    !/^(?:[,.;”"»]|'')$/.test(lower[at]!) && !(/^(?:and|but)$/.test(lower[at]!) && (pos[at + 1] ?? '').startsWith('VB'));
  // A mark right behind what is judged opens a quotation.
  let to = object + 2;
  while (to < lower.length && to < object + REACH && goesOn(to)) to++;
  return { from: verb + 1, to };
}

/** "blamed the raid on rebels", "a raid that officials blamed on rebels": the raid. */
function blamed(view: SentenceView, verb: number, object: number | undefined): Range | undefined {
  const from = object !== undefined && object > verb ? object : verb;
  if (!view.lower.slice(from + 1, from + 4).includes('on')) return undefined;
  const deed = object !== undefined && object > verb ? object : antecedentOf(view, verb);
  return deed === undefined ? undefined : { from: deed, to: deed + 1 };
}
