/** What somebody does again and again is no deed: "they shell the people", "our forces do not strike civilians". */
import type { ReportRecord } from '../types.js';

const OFTEN =
  /\b(?:(?:do|does) (?:not|never)|(?:do|does)n['’]t|never|always|often|regularly|routinely|usually|every (?:day|night|week|month|time)[^.;]*)\s+$/iu;
/** Whoever does it, as the subject of the present tense: several. */
const SUBJECT = /(?:\b(?:they|we|who|you|people|police|\p{L}*men)|\p{L}[^\s'’]s)\s+$/iu;
/** Deeds in the present tense: verbs that look otherwise in the past. */
const PRESENT =
  /^(?:shell|bomb|bombard|kill|target|attack|storm|loot|raid|fire|shoot|destroy|burn|arrest|detain|abduct|kidnap|besiege|fight|strike|launch|murder|wound|injure|torture|rape|ambush|execute|rob|steal|plunder|terrori[sz]e)(?:\s(?:at|on|into|upon|down))?$/i;
const OBJECT =
  /^\s+(?:the|our|their|us|them|people|civilians?|homes|houses|schools|hospitals|markets|villages|towns|cities|one another|each other)\b/i;

/** Whether a report is of a habit. Headlines tell deeds in the present tense, too, and are no habits. */
export function isHabit({ trigger, sentence }: ReportRecord, text: string): boolean {
  if (trigger.start < text.indexOf('\n\n')) return false;
  const before = text.slice(sentence.start, trigger.start);
  return OFTEN.test(before) || (PRESENT.test(trigger.text) && SUBJECT.test(before) && OBJECT.test(text.slice(trigger.end, sentence.end)));
}
