/**
 * What decides whether a name of a place is where something is, or the government that acts: the word that governs its noun group, seen through a list
 * ("between Ankara, Tehran and Moscow"); what it owns ("Iran's embassy"); what is said to be of it ("the president of Mali"); the verb it is the subject of.
 */
import { feature2, feature3 } from './hash.js';
import type { NounGroups } from './noun-groups.js';
import type { TokenFeatures } from './token-features.js';
import { EDGE, type WordFacts } from './words.js';

/** A sentence whose words have tags, noun groups, marks of the phrase lexicon and labels of the name tagger. */
export interface NamesInGroups {
  readonly words: readonly WordFacts[];
  readonly tagNames: readonly string[];
  readonly groups: NounGroups;
  readonly marks: Int32Array;
}

/** How many members of a list are looked through. */
const LIST_REACH = 4;
const VERB_REACH = 4;
const CLASS_BITS = 0xffff;

/** Adds the features of token `i`, which the name tagger gave `label`; words that are neither a known name nor found to be one have none. */
export function addUseFeatures(view: NamesInGroups, i: number, label: number, out: TokenFeatures): void {
  const { words, groups, marks } = view;
  const classes = marks[i]! & CLASS_BITS;
  if (!words[i]!.isCapital || (classes === 0 && label === 0)) return;
  const name = classes * 16 + label;
  const end = groups.end[i]!;
  const governor = words[governorOf(view, i)] ?? EDGE;
  const next = words[end] ?? EDGE;
  out.add(feature2(160, governor.low, name));
  out.add(feature2(161, governor.low, label));
  out.add(feature3(162, governor.fine, next.fine, label));
  const owned = words[ownedBy(view, i)];
  if (owned) {
    out.add(feature2(163, owned.low, label));
    out.add(feature2(164, owned.fine, name));
    out.add(feature3(165, owned.coarse, governor.low, label));
  }
  if (governor.lower === 'of') {
    const whole = words[governorOf(view, i) - 1] ?? EDGE;
    out.add(feature2(166, whole.low, label));
    out.add(feature2(167, whole.fine, name));
  }
  const verb = words[verbOf(view, i)];
  if (verb) {
    out.add(feature2(168, verb.low, label));
    out.add(feature2(169, verb.fine, name));
  }
}

/** The token before the group of token `i`; where that joins a list, the token before the list. */
function governorOf({ tagNames, groups }: NamesInGroups, i: number): number {
  let before = groups.start[i]! - 1;
  for (let members = 0; members < LIST_REACH && before > 0 && /^(?:CC|,)$/.test(tagNames[before]!); members++) {
    let last = before - 1;
    if (tagNames[last] === ',') last--; // "Iran, Iraq, and Syria"
    if (last < 0 || !/^NNPS?$/.test(tagNames[last]!)) break;
    before = groups.start[last]! - 1;
  }
  return before;
}

/** The head of the group that the name, with its possessive, owns; -1 where there is none. */
function ownedBy({ tagNames, groups }: NamesInGroups, i: number): number {
  const end = groups.end[i]!;
  return tagNames[end] === 'POS' && end + 1 < tagNames.length ? groups.head[end + 1]! : -1;
}

/** The verb that follows the group at once, through auxiliaries and adverbs, or behind ", which"; -1 where there is none. */
function verbOf({ tagNames, groups }: NamesInGroups, i: number): number {
  let at = groups.end[i]!;
  if (tagNames[at] === ',' && /^W/.test(tagNames[at + 1] ?? '')) at += 2;
  let verb = -1;
  for (let k = at; k < Math.min(tagNames.length, at + VERB_REACH); k++) {
    const tag = tagNames[k]!;
    if (/^VB/.test(tag)) verb = k;
    else if (!/^(?:MD|RB|TO)$/.test(tag)) break;
  }
  return verb;
}
