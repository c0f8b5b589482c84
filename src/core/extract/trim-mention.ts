/** What a tagger's span holds beside the mention: ranks in front of a name, an adverb behind it, and words that only look like an actor. */
import type { Token } from '../text/tokens.js';

const RANK = /^(?:Gov|Gen|Lt|Col|Maj|Capt|Sgt|Cpl|Brig|Adm|Cmdr|Sen|Sens|Rep|Reps|Prof|Dr|Mr|Mrs|Ms|Rev|Supt|Insp)\.?$/;
const TRAILING = /^(?:meanwhile|however|later|also|reportedly|yesterday|today|tonight|too|instead|therefore|thus)$/;

export interface TokenSpan {
  readonly start: number;
  readonly end: number;
}

/** The span of an actor without what does not belong to it; nothing where no actor is left. */
export function trimActor(tokens: readonly Token[], span: TokenSpan, isName: boolean): TokenSpan | undefined {
  let { start, end } = span;
  while (end - 1 > start && TRAILING.test(tokens[end - 1]!.text)) end--;
  end = withoutDeed(tokens, start, end);
  start = startOfActor(tokens, start, end);
  // "Kharkiv Gov. Oleh Syniehubov"
  if (isName) {
    for (let i = end - 2; i >= start; i--) {
      if (!RANK.test(tokens[i]!.text) || !/^\p{Lu}\p{L}/u.test(tokens[i + 1]!.text)) continue;
      start = i + 1;
      break;
    }
  } else if (isNoActor(tokens, start, end)) return undefined;
  const isGod = tokens.slice(start, end).every(({ text }) => GOD.test(text));
  return isGod || isHappening(tokens, start, end) ? undefined : { start, end };
}

/** "With God's help", "may God accept them". */
const GOD = /^(?:God|Allah|Lord|Almighty|Heaven)$/;

const ADDRESSED = /^(?:reporters|journalists|lawmakers|legislators|deputies|MPs|viewers|residents)$/;
const SENDS = /^(?:dispatched|deployed|sent|arrested|detained|released|killed|attacked|bombed|shelled|condemned|urged|accused)$/;
const WHAT_KIND = /^(?:group|agency|organi[sz]ation|charity|NGO|watchdog|network|body)$/;

/** "told reporters [US forces]", "monitoring group the [Assistance Association]", "[Save the Children]": where whoever is named begins. */
function startOfActor(tokens: readonly Token[], start: number, end: number): number {
  const word = (i: number): string => tokens[i]?.text ?? '';
  if (end - start > 1 && ADDRESSED.test(word(start)) && /^t(?:old|ell|ells|elling)$/.test(word(start - 1)) && /^\p{Lu}/u.test(word(start + 1)))
    return start + 1;
  // "Turkey on Friday dispatched commandos"
  if (end - start > 1 && SENDS.test(word(start)) && word(start - 1).endsWith('day')) return start + 1;
  for (let i = start; i < end - 2; i++) if (WHAT_KIND.test(word(i)) && word(i + 1) === 'the' && /^\p{Lu}/u.test(word(i + 2))) return i + 2;
  return word(start) === 'Children' && word(start - 1) === 'the' && word(start - 2) === 'Save' ? start - 2 : start;
}

const GROUP = /^(?:group|organi[sz]ation)$/;
const GROUP_KIND = /^(?:terrorist|terror|militant|extremist|jihadist|armed|rebel|insurgent|mercenary|paramilitary)$/;
/** Ends of adjectives, behind which "group" is no mere addition ("Shia Islamist group"). */
const ADJECTIVE = /(?:ist|ish|ese)$/;

/** "[Islamic State] group", "[PKK] terrorist organization": a name without the words that only say what it is; `isListed` knows names of groups. */
export function withoutGroup(tokens: readonly Token[], { start, end }: TokenSpan, isListed: (name: string) => boolean): TokenSpan {
  if (end - start < 2 || !GROUP.test(tokens[end - 1]!.text)) return { start, end };
  const to = end - 2 > start && GROUP_KIND.test(tokens[end - 2]!.text) ? end - 2 : end - 1;
  const names = tokens.slice(start, to).map(({ text }) => text);
  const last = names.at(-1)!;
  const isName =
    names.every((word) => /^(?:\p{Lu}|al$|-$|el$)/u.test(word)) && (names.length > 1 || /^\p{Lu}{3,}$/u.test(last)) && !ADJECTIVE.test(last);
  return isName || isListed(names.join(' ').replace(/ ([-/]) /g, '$1')) ? { start, end: to } : { start, end };
}

const DID =
  /^(?:deployed|launched|seized|captured|recaptured|retook|attacked|shelled|bombed|bombarded|stormed|ambushed|killed|wounded|arrested|detained|repelled|repulsed|fired|sent|withdrew|moved|entered|took|hit|struck|evacuated|destroyed|targeted|rejected|denied|said)$/;

/** "[Syrian Democratic Forces] deployed reinforcements": a name ends before what whoever bears it did. */
function withoutDeed(tokens: readonly Token[], start: number, end: number): number {
  for (let i = start + 2; i < end; i++) {
    if (DID.test(tokens[i]!.text) && /^\p{Lu}/u.test(tokens[i - 1]!.text) && /^\p{Lu}/u.test(tokens[i - 2]!.text)) return i;
  }
  return end;
}

const MULTIPLE = /^(?:twin|double|triple|dual|back-to-back)$/;
const DEEDS = /^(?:bombings?|blasts?|explosions?|attacks?|air ?strikes?|strikes|raids|shootings?|killings?|clashes|bombs)$/;
const CONTEST = /^(?:Marathon|Olympics|Championships?|Grand Prix|Festival)$/;

const WEAPON = /^S?V?B?IEDs?$|^(?:RPGs?|ATGMs?|MANPADS|ICBMs?)$/;

/** "Twin bombs", "Twin suicide bombings", "the Boston Marathon", "Operation Steel Curtain", "a VBIED": what happens or is used, and does nothing. */
function isHappening(tokens: readonly Token[], start: number, end: number): boolean {
  const last = tokens[end - 1]!.text;
  if (CONTEST.test(last) || (end - start > 1 && tokens[start]!.text === 'Operation') || WEAPON.test(last)) return true;
  const next = tokens[end]?.text.toLowerCase() ?? '';
  return MULTIPLE.test(tokens[start]!.text.toLowerCase()) && (DEEDS.test(last.toLowerCase()) || (end - start === 1 && DEEDS.test(next)));
}

/** "a source of fuel", "the sources of fire", "a 15-year insurgency". */
function isNoActor(tokens: readonly Token[], start: number, end: number): boolean {
  const last = tokens[end - 1]!.text.toLowerCase();
  if (/^sources?$/.test(last)) return end - start === 1 && tokens[end]?.text === 'of';
  return last === 'insurgency';
}

/** "MH370", "CT6"; roads have codes, too ("RN17"). */
const CODE = /^(?!(?:RN|NH|SH|SR|US)\d)\p{Lu}{2,}\d+\p{L}*$/u;

const NAMED_WEAPON =
  /^(?:Grads?|Tochka|Iskander|Smerch|Uragan|Kalibr|Kornet|Katyusha|Patriot|Scud|Burkan|Badr|Qassam|Shahed|Lancet|Tornado|Buk|Hawk|Sparta|Orion|Fajr|Zelzal)$/;

/** "vowed to end Naxalism", "Operation Inherent Resolve", "ISIL-held", "El Niño", "flight MH370", "the Boston Marathon". */
export function isNoPlace(tokens: readonly Token[], { start, end }: TokenSpan): boolean {
  const last = tokens[end - 1]!.text;
  const next = tokens[end]?.text ?? '';
  // "Grad missiles", "the Justice and Development (AK) Party"
  if (NAMED_WEAPON.test(last) && /^(?:missiles?|rockets?|launchers?|systems?|barrages?|salvos?|batter(?:y|ies)|shells?|drones?)$/.test(next))
    return true;
  if (next === ')' && tokens[start - 1]?.text === '(' && tokens[end + 1]?.text === 'Party') return true;
  if (end - start === 1) return /\p{L}ism$/u.test(last) || CODE.test(last) || WEAPON.test(last);
  if (CONTEST.test(last) || tokens[start + 1]!.text === 'Niño' || tokens[start + 1]!.text === 'Niña') return true;
  return (
    tokens[start]!.text === 'Operation' || (tokens[end - 2]!.text === '-' && /^(?:held|controlled|backed|led|run)$/.test(last)) || WEAPON.test(last)
  );
}
