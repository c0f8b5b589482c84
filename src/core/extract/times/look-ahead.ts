/** Days that are still to come: "will meet on Thursday", "planned for November", "given until Sunday". News looks back unless its words look ahead. */
import type { ReadTime, TimeInput } from './expression.js';

const MODAL = /^(?:will|['’]ll|shall|wo|would)$/;
/** Whose "to", "for" or "on" looks ahead: "due to meet on", "scheduled for". */
const SET = /^(?:due|set|scheduled|slated|expected|planned|postponed|adjourned|delayed)$/;
/** Whose "to" does: "plans to meet on"; "agreed on Sunday to meet" was agreed then. */
const INTENDS =
  /^(?:planning|plans?|poised|intends?|hopes?|hoping|preparing|prepares|promised?|vow(?:s|ed)?|pledged?|agreed|proposed|invited|summoned)$/;
/** Said in the present tense of what is still to come, right before the day. */
const COMES = /^(?:expires|begins|starts|opens|ends|meets|convenes|resumes|closes|returns|arrives|takes effect)$/;
/** What lasts until a day that is named: "given until Sunday". */
const TERM =
  /^(?:given|gave|give|gives|has|have|had|remanded|deadline|extended|suspended|postponed|adjourned|barred|banned|closed|valid|runs?|lasts?|extends?|prolong(?:s|ed)?)$/;
const FINITE = /^(?:VBD|VBZ|VBP)$/;
/** So far before a time the word stands that looks ahead. */
const REACH = 14;

/** The time, read forward where its clause looks ahead and its own words do not say which one they mean. */
export function lookAhead(input: TimeInput, time: ReadTime): ReadTime {
  const { expression } = time;
  if (expression.is !== 'weekday' && expression.is !== 'date') return time;
  if (expression.which !== undefined || (expression.is === 'date' && (expression.year !== undefined || !expression.month))) return time;
  return isAhead(input, time.start) ? { ...time, expression: { ...expression, which: 'ahead' } } : time;
}

function isAhead({ words, tags }: TimeInput, start: number): boolean {
  const until = /^(?:until|till)$/.test(words[start - 1] ?? '');
  for (let i = start - 1; i >= 0 && i >= start - REACH; i--) {
    const word = words[i]!;
    if (/^[.;:“”"]$/.test(word)) return false;
    if (MODAL.test(word)) return true;
    if (until && TERM.test(word)) return true;
    const next = words[i + 1] ?? '';
    if (!until && ((SET.test(word) && /^(?:to|for|on|in|by)$/.test(next)) || (INTENDS.test(word) && next === 'to'))) return true;
    if (COMES.test(word) && i === start - 2) return true;
    if (word === 'to' && tags[i + 1] === 'VB' && isHeadlineFuture(words, tags, i)) return true;
    // Whatever was done, was done before.
    if (FINITE.test(tags[i]!) && !/^(?:is|are|was|were|has|have|had|said|says)$/.test(word)) return false;
    if (/^(?:said|says)$/.test(word)) return false;
  }
  return opensFuture(words, tags, start);
}

/** "France to host talks on Thursday", "is to meet on Monday". */
function isHeadlineFuture(words: readonly string[], tags: readonly string[], to: number): boolean {
  if (/^(?:is|are|was|were)$/.test(words[to - 1] ?? '')) return true;
  return (tags[to - 1] ?? '').startsWith('NN') && !tags.slice(0, to).some((tag) => /^(?:VB|MD)/.test(tag));
}

/** "On Thursday, France will host talks": the time opens the sentence, and its first verb looks ahead. */
function opensFuture(words: readonly string[], tags: readonly string[], start: number): boolean {
  if (start > 2 || tags.slice(0, start).some((tag) => tag.startsWith('VB'))) return false;
  const verb = words.findIndex((word, i) => i > start && (MODAL.test(word) || /^(?:VBD|VBZ|VBP|MD)$/.test(tags[i]!)));
  return verb > 0 && MODAL.test(words[verb]!);
}
