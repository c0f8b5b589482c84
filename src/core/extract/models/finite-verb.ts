/**
 * A sentence has a finite verb, and so has a clause behind ", which": where the tagger saw none, its participle is the verb ("rebels seized the town",
 * ", which the army seized with the aid of tanks").
 */

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
const NOUN = /^(?:NNS?|NNPS?|PRP)$/;
const OPENS_OBJECT = /^(?:DT|NNPS?|NNS?|PRP\$?|CD|JJ)$/;
const END = /^[.!?]$/;

/** The tags of a sentence, those corrected that must be. */
export function withFiniteVerb(words: readonly string[], tags: string[]): string[] {
  const verbs = words.flatMap((word, i) => (word === 'which' && words[i - 1] === ',' ? verbOfClause(words, tags, i) : []));
  if (words.slice(-2).some((word) => END.test(word)) && !tags.some((tag) => FINITE.test(tag))) {
    const at = tags.findIndex((tag, i) => tag === 'VBN' && NOUN.test(tags[i - 1] ?? '') && OPENS_OBJECT.test(tags[i + 1] ?? ''));
    if (at >= 0) verbs.push(at);
  }
  const dated = behindDay(words, tags);
  if (dated !== undefined) verbs.push(dated);
  return verbs.length ? tags.map((tag, i) => (verbs.includes(i) ? 'VBD' : tag)) : tags;
}

const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/** "Turkey on Friday deployed tanks": what stands between the day and an object is the sentence's verb, where none stood before. */
function behindDay(words: readonly string[], tags: readonly string[]): number | undefined {
  const at = words.findIndex((word, i) => i > 2 && DAY.test(words[i - 1]!) && words[i - 2] === 'on' && /^\p{Ll}+ed$/u.test(word));
  if (at < 0 || !/^(?:JJ|VBN|NN)$/.test(tags[at]!) || !NOUN.test(tags[at - 3]!) || !OPENS_OBJECT.test(tags[at + 1] ?? '')) return undefined;
  return tags.slice(0, at).some((tag) => FINITE.test(tag)) ? undefined : at;
}

/** The participle of the clause that opens at `which`, behind a noun or right behind the word; nothing where the clause has a finite verb. */
function verbOfClause(words: readonly string[], tags: readonly string[], which: number): number[] {
  for (let i = which + 1; i < words.length && !/^[,.;:]$/.test(words[i]!); i++) {
    if (FINITE.test(tags[i]!)) return [];
    if (tags[i] === 'VBN' && (i === which + 1 || NOUN.test(tags[i - 1]!))) return clauseHasVerb(words, tags, i) ? [] : [i];
  }
  return [];
}

function clauseHasVerb(words: readonly string[], tags: readonly string[], from: number): boolean {
  for (let i = from + 1; i < words.length && !/^[,.;:]$/.test(words[i]!); i++) if (FINITE.test(tags[i]!)) return true;
  return false;
}
