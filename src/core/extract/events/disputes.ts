/** Denials that name nothing: "The minister denied it", "Moscow rejected the accusation" dispute what was reported just before. */
import type { Event } from '../../model/annotation.js';
import type { ArticleReading, ReadSentence } from './reading.js';
import { mentionsOfSpeaker } from './speakers.js';
import { speakerOfCue } from './speaker-of-cue.js';
import { speechLexicon } from './speech-lexicon.js';

const DENIES = /^(?:den(?:y|ies|ied|ying)|reject(?:s|ed)?|dismiss(?:es|ed)?|refut(?:e|es|ed)|disput(?:e|es|ed))$/;

/** The events, those that somebody else denies marked as disputed, with who denies them. */
export function markDisputes(reading: ArticleReading, events: readonly Event[]): Event[] {
  const result = [...events];
  for (let index = 0; index < reading.sentences.length; index++) {
    if (!reading.sentences[index]!.tokens.some((token) => DENIES.test(token.text.toLowerCase()))) continue;
    const read = reading.sentence(index)!;
    for (let i = 0; i < read.view.lower.length; i++)
      if (DENIES.test(read.view.lower[i]!) && deniesReport(read, i)) disputeBefore(reading, read, i, result);
  }
  return result;
}

/** Whether the denial's object only points back ("it", "the accusation"). */
function deniesReport(read: ReadSentence, verb: number): boolean {
  const { view } = read;
  const { deniedNouns } = speechLexicon();
  const object = view.kids[verb]!.find((kid) => kid > verb && view.rel[kid] === 'obj');
  if (object === undefined) return false;
  const bare = !view.kids[object]!.some((kid) => /^(?:acl|nmod|ccomp)/.test(view.rel[kid]!));
  return bare && deniedNouns.has(view.lower[object]!) && !/^(?:responsibility|involvement|wrongdoing)$/.test(view.lower[object]!);
}

/** Marks what somebody else reports before the denial in the same sentence, or else in the one before. */
function disputeBefore(reading: ArticleReading, read: ReadSentence, verb: number, events: Event[]): void {
  const { unit } = read;
  const speaker = speakerOfCue(read.view, verb);
  const deniers = speaker ? mentionsOfSpeaker(reading, read, speaker.token) : [];
  const cue = unit.tokens[verb]!;
  const before = reading.sentences[read.index - 1];
  const ranges = [{ start: unit.start, end: cue.start }, ...(before ? [{ start: before.start, end: before.end }] : [])];
  for (const { start, end } of ranges) {
    let marked = false;
    for (const [i, event] of events.entries()) {
      if (event.trigger.start < start || event.trigger.end > end || event.status !== 'asserted') continue;
      const told = event.attributions.length > 0 && event.attributions.every((one) => !deniers.some((denier) => denier.text === one.source));
      if (!told) continue;
      const denials = (deniers.length ? deniers : [undefined]).map((denier) => ({
        ...(denier ? { mention: denier.id, ...(denier.entity !== undefined ? { entity: denier.entity } : {}) } : {}),
        source: denier?.text ?? '',
        cue: cue.text,
        cueSpan: { start: cue.start, end: cue.end },
        stance: 'denies' as const,
      }));
      events[i] = {
        ...event,
        status: 'disputed',
        attributions: [...event.attributions, ...denials],
        reason: `${event.reason ?? ''} Disputed: "${cue.text}".`.trim(),
      };
      marked = true;
    }
    if (marked) return;
  }
}
