/** What an article itself says is not so: "the claim that ... is false", "there is no evidence that ...", "CLAIM: ... VERDICT: False". */
import type { ArticleReading, ReadSentence } from './reading.js';
import type { SentenceView } from './sentence-view.js';

const CLAIM = /^(?:claims?|reports?|allegations?|rumou?rs?|accusations?|assertions?|suggestions?|stor(?:y|ies)|news|information)$/;
const FALSE =
  /^(?:false|untrue|wrong|fake|faked|fabricated|baseless|groundless|unfounded|nonsense|lies?|fabrications?|invention|propaganda|fiction|misleading|doctored|staged|a\.?i\.?-generated|hoax)$/;
const IMAGE = /^(?:videos?|footage|clips?|photos?|photographs?|pictures?|images?|posts?|recordings?|audio)$/;
const SHOWS = /^(?:claim(?:s|ed|ing)?|purport(?:s|ed|ing|edly)?|alleg(?:es|ed|ing|edly)|supposed(?:ly)?|said)$/;
const PROOF = /^(?:evidence|proof|indications?|signs?)$/;
const VERDICT =
  /^\s*(?:verdict|rating|ruling|our ruling|conclusion)\s*:\s*[“"']?(?:false|fake|untrue|misleading|fabricated|wrong|altered|incorrect|baseless)\b/i;
/** So many sentences behind the claim its verdict may stand. */
const VERDICT_REACH = 3;

/** The words that refute the deed at `token`, by the words: few parses have it. */
export function refutedBy(reading: ArticleReading, read: ReadSentence, token: number): string | undefined {
  return claimedFalsely(read.view, token) ?? shownFalsely(read.view, token) ?? unproven(read.view, token) ?? ruledFalse(reading, read, token);
}

/** "The claim that rebels shot the mayor is false". */
function claimedFalsely(view: SentenceView, token: number): string | undefined {
  const { lower } = view;
  const claim = lower.findLastIndex((word, i) => i < token && CLAIM.test(word) && /^(?:that|of)$/.test(lower[i + 1] ?? ''));
  if (claim < 0 || lower.slice(claim, token).some((word) => /^[.;:]$/.test(word))) return undefined;
  return saidOfIt(view, token, FALSE);
}

/** "A video that claims to show rebels shooting the mayor is fake", "was taken in 2016". */
function shownFalsely(view: SentenceView, token: number): string | undefined {
  const { lower } = view;
  const shows = lower.findLastIndex(
    (word, i) => i < token && SHOWS.test(word) && lower[i + 1] === 'to' && /^(?:show|depict|be)$/.test(lower[i + 2] ?? ''),
  );
  if (shows < 0 || !lower.slice(0, shows).some((word) => IMAGE.test(word))) return undefined;
  return saidOfIt(view, token, FALSE) ?? saidOfIt(view, token, /^(?:taken|filmed|shot|recorded|old|from|staged|generated)$/);
}

/** What "is" or "was" behind the deed says of the whole. */
function saidOfIt({ lower, pos }: SentenceView, token: number, words: RegExp): string | undefined {
  for (let i = token + 1; i < lower.length && !/^[.;:,]$/.test(lower[i]!); i++) {
    if (!/^(?:is|are|was|were)$/.test(lower[i]!)) continue;
    let said = i + 1;
    while (/^(?:RB|DT)$/.test(pos[said] ?? '') || /^(?:in|fact|actually)$/.test(lower[said] ?? '')) said++;
    if (words.test(lower[said] ?? '')) return lower[said];
  }
  return undefined;
}

/** "There is no evidence that the army shelled the town". */
function unproven({ lower, pos }: SentenceView, token: number): string | undefined {
  const proof = lower.findLastIndex((word, i) => i < token && PROOF.test(word) && /^(?:that|of)$/.test(lower[i + 1] ?? ''));
  if (proof < 0 || proof < token - 12) return undefined;
  const none = lower.slice(Math.max(0, proof - 3), proof).includes('no');
  const verbs = pos.slice(proof + 2, token).filter((tag) => /^VB[DZP]$/.test(tag)).length;
  const isNear = !lower.slice(proof, token).some((word) => /^[,.;:]$/.test(word)) && (lower[proof + 1] === 'that' ? verbs <= 1 : verbs === 0);
  return none && isNear ? 'no' : undefined;
}

/** "CLAIM: A video shows ... VERDICT: False". */
function ruledFalse(reading: ArticleReading, { index, unit, view }: ReadSentence, token: number): string | undefined {
  if (!/^(?:claim|the claim|statement)$/.test(view.lower.slice(0, view.lower.indexOf(':')).join(' '))) return undefined;
  const start = unit.tokens[token]!.end;
  const last = reading.sentences[Math.min(reading.sentences.length - 1, index + VERDICT_REACH)]!;
  const behind = reading.textBefore(last.end, last.end - start);
  const at = behind.search(/\b(?:verdict|rating|(?:our )?ruling|conclusion)\s*:/i);
  return at >= 0 && VERDICT.test(behind.slice(at)) ? 'verdict' : undefined;
}
