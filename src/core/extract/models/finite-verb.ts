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
  const right = new Map<number, string>();
  for (const [i, word] of words.entries()) {
    if (word === 'which' && words[i - 1] === ',') for (const verb of verbOfClause(words, tags, i)) right.set(verb, 'VBD');
    // "with the Kurdish-led force claiming to have killed 14"
    if (word === 'claiming' && words[i + 1] === 'to' && words[i + 2] === 'have') right.set(i, 'VBG');
  }
  if (words.slice(-2).some((word) => END.test(word)) && !tags.some((tag) => FINITE.test(tag))) {
    const told = words.findIndex((word, i) => TELL.test(word) && tags[i] === 'NN' && isSaidByMany(tags, i));
    const at = tags.findIndex((tag, i) => tag === 'VBN' && NOUN.test(tags[i - 1] ?? '') && OPENS_OBJECT.test(tags[i + 1] ?? ''));
    if (told >= 0) right.set(told, 'VBP');
    else if (at >= 0) right.set(at, 'VBD');
  }
  const dated = behindDay(words, tags);
  if (dated !== undefined) right.set(dated, 'VBD');
  return right.size ? tags.map((tag, i) => right.get(i) ?? tag) : tags;
}

const TELL = /^(?:report|describe|recount|recall|allege|claim|fear|deny)$/;

/** "Women arriving in Tawila report rape": what they tell follows, and nothing counts or names the word itself. */
function isSaidByMany(tags: readonly string[], i: number): boolean {
  return /^NNP?S$/.test(tags.slice(0, i).find((tag) => NOUN.test(tag)) ?? '') && /^(?:NN|IN$|DT$|JJ|CD)/.test(tags[i + 1] ?? '');
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
