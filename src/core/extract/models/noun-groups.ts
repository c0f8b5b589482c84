/** Runs of words that belong to one noun: determiners, modifiers, and the noun that closes them. From part-of-speech tags alone. */

/** For each token the group it stands in; tokens outside of groups have themselves. */
export interface NounGroups {
  readonly start: Int32Array;
  /** The first word of the group behind determiners, possessives and numbers. */
  readonly lead: Int32Array;
  /** The last noun of the group: what it is about. */
  readonly head: Int32Array;
  /** Behind the last token of the group. */
  readonly end: Int32Array;
}

const NOUN: ReadonlySet<string> = new Set(['NN', 'NNS', 'NNP', 'NNPS']);
const OPENS: ReadonlySet<string> = new Set(['DT', 'PDT', 'PRP$']);
const INSIDE: ReadonlySet<string> = new Set([...NOUN, ...OPENS, 'CD', 'JJ', 'JJR', 'JJS', 'VBN', 'VBG', 'HYPH', 'AFX', '$', 'FW', 'CC', 'POS']);

/** Modifiers that may share a noun. */
const MODIFIER = /^(?:JJ|NNP)$/;
const BEFORE_LEAD: ReadonlySet<string> = new Set([...OPENS, 'CD', 'POS', '$']);

/** Groups the words of a sentence. `tags` are Penn Treebank tags. */
export function groupNouns(tags: readonly string[]): NounGroups {
  const count = tags.length;
  const groups = { start: new Int32Array(count), lead: new Int32Array(count), head: new Int32Array(count), end: new Int32Array(count) };
  for (let i = 0; i < count;) {
    const end = groupEnd(tags, i);
    let head = end - 1;
    while (head > i && !NOUN.has(tags[head]!)) head--;
    let lead = i;
    while (lead < head && BEFORE_LEAD.has(tags[lead]!)) lead++;
    for (let k = i; k < end; k++) {
      groups.start[k] = i;
      groups.lead[k] = lead;
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
  while (end < tags.length && (INSIDE.has(tags[end]!) || isListComma(tags, end))) {
    const tag = tags[end]!;
    const before = tags[end - 1]!;
    if (OPENS.has(tag) || tag === 'POS') break;
    // a noun ends the group unless another noun or a hyphen follows
    if (NOUN.has(before) && !NOUN.has(tag) && tag !== 'HYPH' && tag !== 'CC' && tag !== ',') break;
    // "Russian and Syrian jets" is one group, "rebels and soldiers" is two
    if (tag === 'CC' && !isJoint(tags, end)) break;
    end++;
  }
  while (end > start + 1 && /^(?:CC|HYPH)$/.test(tags[end - 1]!)) end--;
  return end;
}

/** Whether the "and" at `at` joins two modifiers of one noun. */
function isJoint(tags: readonly string[], at: number): boolean {
  return MODIFIER.test(tags[at - 1]!) && MODIFIER.test(tags[at + 1] ?? '') && NOUN.has(tags[at + 2] ?? '');
}

/** Whether the comma at `at` stands in a list of modifiers that an "and" closes ("American, British and Jordanian pilots"). */
function isListComma(tags: readonly string[], at: number): boolean {
  let next = at;
  while (tags[next] === ',' && MODIFIER.test(tags[next - 1]!) && MODIFIER.test(tags[next + 1] ?? '')) next += 2;
  return next > at && tags[next] === 'CC' && isJoint(tags, next);
}
