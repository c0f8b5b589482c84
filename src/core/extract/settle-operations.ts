/** Code names of operations are no places: "Olive Branch (2018) and Peace Spring (2019)" among operations, "the Euphrates Shield operation". */
import type { Span } from '../model/span.js';
import type { DraftMention } from './types.js';

/** Last words of code names; behind "Mosul" or "Idlib" an operation has its place. */
const CODE =
  'Shield|Branch|Spring|Lock|Claw|Eagle|Tiger|Falcon|Sword|Swords|Storm|Thunder|Lightning|Freedom|Hammer|Dawn|Flood|Guardian|Resolve|Wrath|Fury|Anger|Arrows?|Fist|Spear|Archer|Rider|Wall|Promise|Sentinel|Sentry|Trident|Volcano|Whirlwind|Hurricane|Typhoon|Anvil|Aspides|Horizon|Vengeance';
const NAME = new RegExp(`(?:(?:al-)?\\p{Lu}[\\p{L}’'-]*[ -])(?:of )?(?:${CODE})\\b(?! \\p{Lu})`, 'gu');
/** So many characters before a code name the word for what it names may stand. */
const BEFORE = 160;
const OPERATION = /\b(?:[Oo]perations?|[Oo]ffensives?|[Cc]ampaigns?|code-?named|dubbed)\b[^.\n]*$/;
const BEHIND = /^['’”"]?(?:(?:,| and) [^.\n]{0,40})? (?:military |cross-border |anti-terror )?(?:operations?|offensives?|campaigns?)\b/;

/** The drafts without places and actors in the code names of operations. */
export function settleOperations(drafts: readonly DraftMention[], text: string): DraftMention[] {
  const names: Span[] = [];
  for (const { 0: words, index: start } of text.matchAll(NAME)) {
    const end = start + words.length;
    if (OPERATION.test(text.slice(Math.max(0, start - BEFORE), start)) || BEHIND.test(text.slice(end, end + 80))) names.push({ start, end });
  }
  if (!names.length) return [...drafts];
  return drafts.filter(
    ({ kind, start, end }) => (kind !== 'place' && kind !== 'actor') || !names.some((name) => start < name.end && name.start < end),
  );
}
