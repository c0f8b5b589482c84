/** Names of states in front of nouns: "US warship" is no place, "US and British warplanes" are one actor, "US$3,000" holds none, and "the militant group Hamas" is one. */
import { overlaps } from '../model/span.js';
import type { Nations } from './lexicons.js';
import type { ArticleContext, DraftMention } from './types.js';

const STATE_CODE = /^(?:U\.?S\.?|U\.?K\.?|UAE|EU)$/;
/** Behind these stands where something is. */
const WHERE = /\b(?:in|at|near|from|to|into|towards?|across|throughout|within|inside|outside|around)\s(?:the\s)?$/i;
/** What a state has where it lies: "US soil". */
const OF_PLACE =
  /^(?:states?|borders?|soil|territor(?:y|ies)|cit(?:y|ies)|towns?|coasts?|airspace|capital|mainland|side|waters|based|counties|county)$/;
const LINK = /^ (?:and|&) $/;
/** What tells in front of a group's name of what kind it is. */
const GROUP_KIND = /^(?:militant|jihadist|rebel|extremist|terrorist|terror|armed|insurgent|Islamist|paramilitary|guerrilla)$/;
const GROUP = /^ (?:group|organi[sz]ation|movement|faction)s? $/;

/** The drafts with modifiers read as such. */
export function settleModifiers(drafts: readonly DraftMention[], context: ArticleContext): DraftMention[] {
  const { text } = context.article;
  const { nations } = context.resources.lexicons;
  const starts = new Set(drafts.filter(({ kind, form }) => kind === 'actor' && form === 'name').map(({ start }) => start));
  const kept = drafts
    .filter((draft) => !isOfCompound(draft, text) && !isKindOfGroup(draft, starts, text))
    .map((draft) => (isStateBeforeNoun(draft, context) || isBlamed(draft, text) ? asState(draft, text) : draft));
  return withJoined(kept, text, nations);
}

/** "US$3,000", "crowd-sourced", "the Britain-based Observatory", "Iran-linked targets", "pro-rebel accounts", "report LCR-2024-0519": part of a word that says of what kind another is, or of a number. */
function isOfCompound({ kind, start, end }: DraftMention, text: string): boolean {
  if (kind === 'time' || kind === 'figure')
    return /\p{Lu}[-/]$/u.test(text.slice(Math.max(0, start - 2), start)) && /^[-/]\d/.test(text.slice(end, end + 2));
  return COMPOUND.test(text.slice(end, end + 14)) || /^pro-\p{Ll}+$/iu.test(text.slice(start, end));
}

const COMPOUND = /^(?:[$€£¥]|[-/]\d+[-/]\d|-(?:sourced|based|linked|affiliated|aligned|occupied|born|bound|held|controlled|run)\b)/;

function isKindOfGroup({ kind, start, end }: DraftMention, starts: ReadonlySet<number>, text: string): boolean {
  if (kind !== 'actor' || !GROUP_KIND.test(text.slice(start, end))) return false;
  const between = /^ \p{L}+ /u.exec(text.slice(end, end + 20))?.[0];
  return between !== undefined && GROUP.test(between) && starts.has(end + between.length);
}

function isStateBeforeNoun({ kind, start, end }: DraftMention, context: ArticleContext): boolean {
  const { text } = context.article;
  if (kind !== 'place' || !STATE_CODE.test(text.slice(start, end)) || !/^ \p{Ll}/u.test(text.slice(end, end + 2))) return false;
  if (WHERE.test(text.slice(Math.max(0, start - 12), start))) return false;
  const unit = context.sentenceAt(start);
  const next = unit?.tokens.findIndex((token) => token.start > end - 1) ?? -1;
  return next > 0 && /^NNS?$/.test(context.tags(unit!)[next]!) && !OF_PLACE.test(unit!.tokens[next]!.text);
}

/** "blames the strike on Russia": a state is blamed, and nothing lies there. */
function isBlamed({ kind, type, start }: DraftMention, text: string): boolean {
  return (
    kind === 'place' && type === 'country' && /\b(?:blam(?:e[sd]?|ing)|pinned)\b[^.;,]{1,60}\son\s$/.test(text.slice(Math.max(0, start - 80), start))
  );
}

function asState(draft: DraftMention, text: string): DraftMention {
  const { value: _value, ...rest } = draft;
  return {
    ...rest,
    kind: 'actor',
    type: 'state',
    extractor: 'uses',
    reason: `“${text.slice(draft.start, draft.end)}”: a state or its capital, which acts here.`,
  };
}

/** "US and British warplanes", "Turkish and SNA fighters": an adjective in front of "and" and a plural is that noun's, too. */
function withJoined(drafts: readonly DraftMention[], text: string, nations: Nations): DraftMention[] {
  const nouns = new Map(drafts.filter(({ kind, form }) => kind === 'actor' && form === 'nominal').map((draft) => [draft.start, draft]));
  const joined = drafts.flatMap((draft): DraftMention[] => {
    const { kind, start, end } = draft;
    const other = LINK.test(text.slice(end, end + 5)) ? nouns.get(end + 5) : undefined;
    if (kind !== 'actor' || !other || !isModifier(draft, other, text, nations)) return [];
    const words = text.slice(start, other.end);
    const percent = Math.round(other.confidence * 100);
    return [{ ...other, start, reason: `“${words}”: words that stand here for an actor of type ${other.type ?? 'other'} (${percent} % sure).` }];
  });
  if (!joined.length) return [...drafts];
  const isPart = (draft: DraftMention): boolean =>
    (draft.kind === 'actor' || draft.kind === 'place') &&
    joined.some((one) => overlaps(one, draft) && one.start <= draft.start && draft.end <= one.end);
  return [...drafts.filter((draft) => !isPart(draft)), ...joined];
}

function isModifier({ start, end }: DraftMention, noun: DraftMention, text: string, nations: Nations): boolean {
  const words = text.slice(noun.start, noun.end).split(' ');
  if (words.length < 2 || !/^\p{Lu}/u.test(words[0]!) || !/(?:s|men|police|personnel|aircraft)$/.test(words.at(-1)!)) return false;
  const modifier = text.slice(start, end);
  if (/(?:\ban?|\bone)\s$/i.test(text.slice(Math.max(0, start - 4), start))) return false;
  if (STATE_CODE.test(modifier)) return noun.type === 'military' && nations.ofPeople(words[0]!) !== undefined;
  return nations.ofPeople(modifier) !== undefined && !nations.named(modifier) && !/[^s]s$/.test(modifier);
}
