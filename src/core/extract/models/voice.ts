/** Mends the name of a subject: "the troops had launched an attack" is no passive, whatever else stands in the sentence. */
import type { Parse } from './types.js';

const BE = /^(?:am|are|be|been|being|get|gets|getting|got|is|was|were|'s|’s|'re|’re)$/;

/** Verbs that are active where they have an object and no helper, also if the tagger takes them for participles ("air defences shot down 12 drones"). */
const OF_FORCE = /^(?:shot|hit|struck|downed|intercepted|destroyed|repelled|attacked|shelled|bombed|seized|captured|killed|wounded)$/;

/** The parse with "nsubj:pass" only where its verb has a form of "be" or "get" ("were killed"), or none at all; the same object where nothing changes. */
export function settleVoice(words: readonly string[], parse: Parse): Parse {
  const { head, rel, pos } = parse;
  let mended: string[] | undefined;
  for (let i = 0; i < words.length; i++) {
    if (rel[i] !== 'nsubj:pass') continue;
    const verb = head[i]!;
    const helpers = head.flatMap((above, kid) => (above === verb && rel[kid]!.startsWith('aux') && kid < verb ? [words[kid]!] : []));
    if (helpers.some((word) => BE.test(word))) continue;
    const hasObject = head.some((above, kid) => above === verb && rel[kid] === 'obj' && kid > verb);
    if (
      /^(?:has|had|have|having|'ve|’ve)$/.test(helpers.at(-1) ?? '') ||
      (hasObject && (/^VB[DZP]$/.test(pos[verb]!) || (rel[verb] === 'root' && OF_FORCE.test(words[verb]!))))
    )
      (mended ??= [...rel])[i] = 'nsubj';
  }
  return mended ? { ...parse, rel: mended } : parse;
}
