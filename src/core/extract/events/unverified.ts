/** Who could not confirm what others report: "Reuters could not verify the claim", "the observer has seen no evidence of it" doubts what was told before. */
import type { Event } from '../../model/annotation.js';
import { subjectOf } from './clause.js';
import type { ArticleReading, ReadSentence } from './reading.js';
import type { SentenceView } from './sentence-view.js';
import { mentionsOfSpeaker } from './speakers.js';
import { wordsOf } from './words-of.js';

const CONFIRMS = /^(?:verif(?:y|ied|ies)|confirm(?:s|ed)?|corroborat(?:e|es|ed)|authenticat(?:e|es|ed)|substantiat(?:e|es|ed))$/;
const FINDS = /^(?:observed?|see|saw|seen|find|found|provided?|offer(?:ed)?|produced?|give|gave|given|presented?)$/;
const NOT = /^(?:not|n['’]t|never|unable|no|cannot|without)$/;
/** What points back to what was told. */
const TOLD =
  /^(?:claims?|reports?|accounts?|allegations?|assertions?|statements?|figures?|tolls?|numbers?|versions?|information|details|accusations?|this|these|them|it|that|footage|videos?)$/;

/** The events, with the doubts of those who could not confirm what was told right before. */
export function addDoubts(reading: ArticleReading, events: readonly Event[]): Event[] {
  const result = [...events];
  for (let index = 0; index < reading.sentences.length; index++) {
    const words = wordsOf(reading.sentences[index]!);
    if (!words.some((word) => NOT.test(word)) || !words.some((word) => CONFIRMS.test(word) || word === 'evidence')) continue;
    const read = reading.sentence(index)!;
    const cue = read.view.lower.findIndex((_, i) => isDoubt(read.view, i));
    if (cue >= 0) doubtBefore(reading, read, cue, result);
  }
  return result;
}

/** "could not independently verify the claims", "the reports could not be verified", "has not seen evidence of it". */
function isDoubt({ lower }: SentenceView, verb: number): boolean {
  const before = lower.slice(Math.max(0, verb - 5), verb);
  const negated = before.some((word) => NOT.test(word));
  const behind = lower.slice(verb + 1, verb + 6);
  if (CONFIRMS.test(lower[verb]!)) {
    if (!negated) return false;
    const passive = /^(?:be|been)$/.test(lower[verb - 1] ?? '') || /^(?:be|been)$/.test(lower[verb - 2] ?? '');
    if (passive) return lower.slice(Math.max(0, verb - 9), verb).some((word) => TOLD.test(word));
    const object = behind.findIndex((word) => TOLD.test(word));
    return (
      object >= 0 && !/^(?:that|of|on|by|about)$/.test(behind[object + 1] ?? '') && !behind.slice(0, object).some((word) => /^[.,;]$/.test(word))
    );
  }
  return FINDS.test(lower[verb]!) && (negated || behind[0] === 'no') && behind.slice(0, 4).includes('evidence') && pointsBack(lower, verb);
}

/** "evidence of this", "evidence to confirm the claim", or bare "evidence": of nothing that is told for the first time here. */
function pointsBack(lower: readonly string[], verb: number): boolean {
  const at = lower.indexOf('evidence', verb);
  const [next = '.', ...rest] = lower.slice(at + 1, at + 8);
  if (/^[.,;]$/.test(next)) return true;
  return /^(?:of|for|to|supporting|confirming|that)$/.test(next) && rest.slice(0, next === 'of' ? 2 : 6).some((word) => TOLD.test(word));
}

function doubtBefore(reading: ArticleReading, read: ReadSentence, cue: number, events: Event[]): void {
  const { unit, view } = read;
  const subject = subjectOf(view, cue)?.token;
  const doubters = subject === undefined ? [] : mentionsOfSpeaker(reading, read, subject);
  if (!doubters.length) return;
  const { start, end, text } = unit.tokens[cue]!;
  const ranges = [{ start: unit.start, end: start }, ...(read.index > 0 ? [reading.sentences[read.index - 1]!] : [])];
  for (const range of ranges) {
    let marked = false;
    for (const [i, event] of events.entries()) {
      if (event.trigger.start < range.start || event.trigger.end > range.end) continue;
      const isTold = event.attributions.some(({ source }) => source !== '' && !doubters.some((one) => one.text === source));
      if (!isTold) continue;
      const doubts = doubters.map(({ id, entity, text: source }) => ({
        mention: id,
        ...(entity !== undefined ? { entity } : {}),
        source,
        cue: text,
        cueSpan: { start, end },
        stance: 'doubts' as const,
      }));
      events[i] = { ...event, attributions: [...event.attributions, ...doubts] };
      marked = true;
    }
    if (marked) return;
  }
}
