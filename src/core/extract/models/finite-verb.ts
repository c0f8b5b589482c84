/** A sentence has a finite verb: where the tagger saw none, the participle right behind a noun that has an object is the verb ("rebels seized the town"). */

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
const NOUN = /^(?:NNS?|NNPS?|PRP)$/;
const OPENS_OBJECT = /^(?:DT|NNPS?|NNS?|PRP\$?|CD|JJ)$/;
const END = /^[.!?]$/;

/** The tags of a sentence, one of them corrected where it must be. */
export function withFiniteVerb(words: readonly string[], tags: string[]): string[] {
  if (!words.slice(-2).some((word) => END.test(word)) || tags.some((tag) => FINITE.test(tag))) return tags;
  const at = tags.findIndex((tag, i) => tag === 'VBN' && NOUN.test(tags[i - 1] ?? '') && OPENS_OBJECT.test(tags[i + 1] ?? ''));
  return at < 0 ? tags : tags.with(at, 'VBD');
}
