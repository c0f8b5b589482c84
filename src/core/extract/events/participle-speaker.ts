/** Who speaks in a participle clause: "..., the committee said, warning that ...", "The UN condemned the raid, urging both sides to stop". */
import { FINITE, type AttributionFrame } from './frame-types.js';
import type { SentenceView } from './sentence-view.js';

const BETWEEN = /^(?:also|and|but|while|again|further|however)$/;

/** The token that speaks: the main clause's speaker, or else the subject of its verb; nothing where the cue is no participle behind a comma. */
export function participleSpeaker(view: SentenceView, verb: number, earlier: readonly AttributionFrame[]): number | undefined {
  if (view.pos[verb] !== 'VBG' || view.quoted[verb] || view.kids[verb]!.some((kid) => /^(?:nsubj|case|det)/.test(view.rel[kid]!))) return undefined;
  let comma = verb - 1;
  while (comma > 0 && BETWEEN.test(view.lower[comma]!)) comma--;
  if (view.lower[comma] !== ',') return undefined;
  // "Emirati media cried foul, claiming that": a verb that the tagger takes for an adjective
  if (!view.pos.slice(0, comma).some((pos) => FINITE.test(pos))) return view.lower[verb + 1] === 'that' ? beforeMistaken(view) : undefined;
  // The nearest speaker of a finite cue; a participle's own speaker is that of the clause before it.
  const said = earlier.findLast(({ source, token }) => source !== undefined && token < comma && !view.quoted[source]);
  if (said) return said.source;
  return mainSubject(view, comma);
}

/** The actor that opens the sentence, where a word in "-ed" follows. */
function beforeMistaken({ lower, mentions }: SentenceView): number | undefined {
  return mentions.find(({ mention, from, to }) => mention.kind === 'actor' && from <= 1 && lower[to]?.endsWith('ed'))?.head;
}

/** The actor that is the subject of the sentence's first finite verb before the comma. */
function mainSubject(view: SentenceView, comma: number): number | undefined {
  for (let i = 0; i < comma; i++) {
    if (!/^VB[DPZ]$/.test(view.pos[i]!) || /^(?:acl|aux|cop)/.test(view.rel[i]!)) continue;
    const subject = view.kids[i]!.find((kid) => kid < i && view.rel[kid]!.startsWith('nsubj'));
    if (subject !== undefined && view.covering[subject]!.some(({ mention }) => mention.kind === 'actor')) return subject;
  }
  return undefined;
}
