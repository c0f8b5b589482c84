/** Runs of words that belong to one noun: determiners, modifiers, and the noun that closes them. From part-of-speech tags alone. */

/** For each token the group it stands in; tokens outside of groups have themselves. */
export interface NounGroups {
  readonly start: Int32Array;
  /** The last noun of the group: what it is about. */
  readonly head: Int32Array;
  /** Behind the last token of the group. */
  readonly end: Int32Array;
}

const NOUN: ReadonlySet<string> = new Set(['NN', 'NNS', 'NNP', 'NNPS']);
const OPENS: ReadonlySet<string> = new Set(['DT', 'PDT', 'PRP$']);
const INSIDE: ReadonlySet<string> = new Set([...NOUN, ...OPENS, 'CD', 'JJ', 'JJR', 'JJS', 'VBN', 'VBG', 'HYPH', 'AFX', '$', 'FW', 'CC', 'POS']);

/** Groups the words of a sentence. `tags` are Penn Treebank tags. */
export function groupNouns(tags: readonly string[]): NounGroups {
  const count = tags.length;
  const groups = { start: new Int32Array(count), head: new Int32Array(count), end: new Int32Array(count) };
  for (let i = 0; i < count;) {
    const end = groupEnd(tags, i);
    let head = end - 1;
    while (head > i && !NOUN.has(tags[head]!)) head--;
    for (let k = i; k < end; k++) {
      groups.start[k] = i;
      groups.head[k] = head;
      groups.end[k] = end;
    }
    i = end;
  }
  return groups;
}

function groupEnd(tags: readonly string[], start: number): number {
  if (!INSIDE.has(tags[start]!) || tags[start] === 'CC' || tags[start] === 'POS') return start + 1;
  let end = start + 1;
  while (end < tags.length && INSIDE.has(tags[end]!)) {
    const tag = tags[end]!;
    const before = tags[end - 1]!;
    if (OPENS.has(tag) || tag === 'POS') break;
    // a noun ends the group unless another noun or a hyphen follows
    if (NOUN.has(before) && !NOUN.has(tag) && tag !== 'HYPH' && tag !== 'CC') break;
    // "Russian and Syrian jets" is one group, "rebels and soldiers" is two
    if (tag === 'CC' && !(/^(?:JJ|NNP)$/.test(before) && /^(?:JJ|NNP)$/.test(tags[end + 1] ?? '') && NOUN.has(tags[end + 2] ?? ''))) break;
    end++;
  }
  while (end > start + 1 && /^(?:CC|HYPH)$/.test(tags[end - 1]!)) end--;
  return end;
}
