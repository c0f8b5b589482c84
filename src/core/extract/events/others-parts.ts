/** What takes no part in an event, though the model saw a part for it: counts of something else, sources, ages, who only denies. */
import { canStandFor, isThirdPerson } from './antecedents.js';
import { isInCredit } from './credits.js';
import { deniesBefore } from './denial-before.js';
import { isBeyondRelative, isDoerOutside, isFarAbove, isOfOwnClause, isSubjectBeyond } from './doers-outside.js';
import { fillersOf } from './fillers.js';
import {
  isForeign,
  isInClauseAbout,
  isObjectAbove,
  isOccasion,
  isOfDeedApart,
  isOfMainClause,
  isOfOtherClause,
  isOfOtherFate,
  isOfOtherHarm,
} from './foreign-figures.js';
import type { ChosenRole, ReadCandidate } from './read-candidate.js';
import { caseOf, isBelow, kidsBy, type PlacedMention, type SentenceView } from './sentence-view.js';
import { speechLexicon } from './speech-lexicon.js';
import { statedToll } from './tolls.js';

/** Whether a mention of the event's sentence takes part in something else: it counts what did not suffer, or names a source. */
export function isOthers(one: ReadCandidate, chosenRole: ChosenRole, chosen: readonly ChosenRole[]): boolean {
  const { read, candidate } = one;
  const { role, link } = chosenRole;
  const { view } = read;
  const { placed, tie } = link;
  if (!placed) return false;
  if ((role === 'actor' || role === 'target') && placed.to < candidate.token && isNominal(view, candidate.token)) return true;
  // "bandits, not soldiers, torched the market"
  if (view.lower[placed.from - 1] === 'not' && view.lower[placed.from - 2] === ',') return true;
  if ((role === 'actor' || role === 'target') && !tie && (isOwnerOf(view, placed, chosen) || describesOther(view, placed, role, chosen))) return true;
  // "put the toll at 19": another report's figure.
  if (role === 'figure' && !tie && read.candidates.some((other) => other.token !== candidate.token && statedToll(view, other.token) === placed))
    return true;
  if (role === 'figure' && !tie && isMoney(link.mention) && TAKES_LIVES.test(candidate.entry.type)) return true;
  if (role === 'figure' && isAge(link.mention)) return true;
  if (role === 'place' && isGoalOfOther(view, candidate.token, placed)) return true;
  if (role === 'place' && (isSeat(view, placed) || isBase(view, placed) || isOfficers(view, placed))) return true;
  if ((role === 'actor' || role === 'target') && !tie && (isDenier(view, placed) || isPatron(view, placed))) return true;
  if (isInCredit(view, placed.from) && !isInCredit(view, candidate.token)) return true;
  // "the group, whose fighters have attacked the town"
  if (role === 'target' && !tie && placed.to <= candidate.token && /^(?:, )?whose$/.test(view.lower.slice(placed.to, placed.to + 2).join(' ')))
    return true;
  if (role === 'target' && !tie && sufferingPronouns(view, candidate.token).some((word) => !canStandFor(word, placed.mention))) return true;
  if ((role === 'figure' || role === 'time') && isForeign(view, placed)) return true;
  const hasOwnTarget = chosen.some((other) => other.role === 'target' && other.link.tie?.tie === 'obj');
  if ((role === 'figure' || (role === 'target' && hasOwnTarget)) && !tie && isOfOtherClause(view, candidate.token, placed)) return true;
  if ((role === 'figure' || role === 'target') && !tie && isOfMainClause(view, candidate.token, placed)) return true;
  const deeds = read.candidates.map(({ token }) => token);
  if ((role === 'figure' || role === 'target') && !tie && !statedToll(view, candidate.token) && isOfDeedApart(view, candidate.token, placed, deeds))
    return true;
  if (/^(?:figure|target|actor)$/.test(role) && !tie && isInClauseAbout(view, candidate.token, placed, deeds)) return true;
  if (role === 'figure' && isOccasion(view, placed)) return true;
  if (
    role === 'actor' &&
    (isObjectAbove(view, candidate.token, placed) ||
      isBeyondRelative(view, candidate.token, link) ||
      isDoerOutside(one, chosenRole, chosen) ||
      isSubjectBeyond(one, link))
  )
    return true;
  // "The ministry said that four officers had been killed", "counted 30 dead": who tells of a deed without a doer is none.
  const hasNoDoer = view.lower[candidate.token] === 'dead' || kidsBy(view, candidate.token, /^aux:pass/).length > 0;
  if (role === 'actor' && !tie && hasNoDoer && isSource(read, placed)) return true;
  if (/^(?:actor|target)$/.test(role) && ((!tie && isFarAbove(view, candidate.token, placed)) || isOfOwnClause(one, chosenRole))) return true;
  if (role === 'figure' && !tie && isBefore(placed, chosen)) return true;
  if ((role === 'figure' || role === 'target') && tie?.prep === 'including' && isPartOfLast(view, placed)) return true;
  const figures = chosen.flatMap((other) => (other.role === 'figure' && other.link.placed ? [other.link.placed] : []));
  if ((role === 'figure' || role === 'target') && isOfOtherFate(view, candidate.token, placed)) return true;
  if (role === 'figure' && isOfOtherHarm(view, candidate.token, placed, figures)) return true;
  return (
    (role === 'figure' || role === 'target') &&
    read.frames.some(
      ({ source, joined, token, rule }) =>
        (!tie || /^(?:according to|per)$/.test(rule)) &&
        source !== undefined &&
        token !== candidate.token &&
        [source, ...(joined ?? [])].some((head) => names(view, head, placed)),
    )
  );
}

/** "the former mayor of Caracas was arrested": what somebody once headed tells of them, not where it happened. */
function isSeat({ lower }: SentenceView, { from }: PlacedMention): boolean {
  const before = lower.slice(Math.max(0, from - 4), from - 2);
  return (
    lower[from - 1] === 'of' && OFFICE.test(lower[from - 2] ?? '') && before.some((word) => /^(?:former|ex|onetime|deposed|ousted|late)$/.test(word))
  );
}

const OFFICER =
  /^(?:gen|general|lt|lieutenant|col|colonel|brig|brigadier|maj|major|adm|admiral|deputy|president|premier|prime|minister|governor|ambassador|envoy|king|emir|chancellor|foreign|defen[cs]e|interior)\.?$/;

/** "Iran's Gen. X was killed near Aleppo", "from the direction of Lebanon": whose officer it was, and where it came from. */
function isOfficers({ lower, covering }: SentenceView, { from, to }: PlacedMention): boolean {
  if (lower[from - 1] === 'of' && lower[from - 2] === 'direction') return true;
  if (!/^['’]s$/.test(lower[to] ?? '')) return false;
  return OFFICER.test(lower[to + 1] ?? '') || covering[to + 1]?.some(({ mention }) => mention.kind === 'actor' && mention.type === 'person') === true;
}

/** "the Britain-based Observatory": where somebody has his seat. */
function isBase({ lower }: SentenceView, { to }: PlacedMention): boolean {
  return lower[to] === '-' && /^(?:based|headquartered|born|educated|trained)$/.test(lower[to + 1] ?? '');
}

const OFFICE = /^(?:mayor|governor|president|premier|king|emir|sultan|bishop|archbishop|prefect|mufti)$/;

/** Whether a mention is the source of something that the sentence reports. */
function isSource({ view, frames }: ReadCandidate['read'], placed: PlacedMention): boolean {
  return frames.some(({ source, joined }) => source !== undefined && [source, ...(joined ?? [])].some((head) => names(view, head, placed)));
}

/** "18 fighters and 55 civilians, 27 of whom were executed": where a figure is tied to the verb, those before it count others. */
function isBefore({ to }: { readonly to: number }, chosen: readonly ChosenRole[]): boolean {
  return chosen.some(({ role, link }) => role === 'figure' && link.tie?.tie === 'obj' && link.placed !== undefined && to <= link.placed.from);
}

/** "struck a market, killing 11 civilians, including three children": they are among those before them, whatever the parse hangs them on. */
function isPartOfLast(view: SentenceView, { from, mention }: PlacedMention): boolean {
  const at = view.lower.lastIndexOf('including', from);
  return (
    at > 0 &&
    view.mentions.some((other) => other.mention.kind === mention.kind && (other.to === at || (other.to === at - 1 && view.lower[at - 1] === ',')))
  );
}

/** What is done to people and towns is not counted in money that only stands nearby. */
const TAKES_LIVES = /^(?:ASSAULT|SEIZE|DISPLACE|RETREAT|MOBILIZE)$/;

function isMoney({ value }: ReadCandidate['links'][number]['mention']): boolean {
  return value !== undefined && 'measure' in value && value.measure === 'money';
}

/** How old somebody is counts nothing that was done. */
function isAge({ value }: ReadCandidate['links'][number]['mention']): boolean {
  return value !== undefined && 'measure' in value && value.measure === 'age';
}

/** "The governor, Dauda Lawal, ...": an apposition takes the part that its noun takes, and no other. */
function describesOther(view: SentenceView, { head }: { readonly head: number }, role: string, chosen: readonly ChosenRole[]): boolean {
  return (
    view.rel[head] === 'appos' &&
    chosen.some((other) => other.role !== role && /^(?:actor|target)$/.test(other.role) && other.link.placed?.head === view.head[head])
  );
}

/** "the IRA's Belfast brigade had detonated 20 bombs": the brigade did, whoever it belongs to. */
function isOwnerOf({ lower }: SentenceView, { to }: PlacedMention, chosen: readonly ChosenRole[]): boolean {
  if (!/^['’]s?$/.test(lower[to] ?? '')) return false;
  return chosen.some(({ role, link }) => role === 'actor' && link.tie !== undefined && link.placed?.from === to + 1);
}

/** "shot down a drone, a claim the army dismissed": who only denies takes no part. */
function isDenier(view: SentenceView, { head }: { readonly head: number }): boolean {
  const verb = view.head[head]!;
  return verb > head && view.rel[head] === 'nsubj' && speechLexicon().verbs.get(view.lower[verb]!)?.stance === 'denies' && deniesBefore(view, verb);
}

/** "gunmen loyal to the ousted president": whom somebody stands by does nothing there. */
function isPatron({ lower, head }: SentenceView, { from, head: own }: PlacedMention): boolean {
  const above = lower[head[own]!] ?? '';
  return (
    /^(?:loyal|allied|aligned|affiliated|linked|close|opposed|hostile|faithful|belonging|sworn)$/.test(above) &&
    /^(?:to|with)$/.test(lower[from - 1] === 'the' ? (lower[from - 2] ?? '') : (lower[from - 1] ?? ''))
  );
}

/** "put the number of the abducted at 29": a participle that stands for those who suffered; who stands before it did and suffered something else. */
function isNominal({ lower, pos }: SentenceView, token: number): boolean {
  return pos[token] === 'VBN' && /^(?:the|those|all)$/.test(lower[token - 1] ?? '') && !/^(?:NN|JJ|VB|CD)/.test(pos[token + 1] ?? '');
}

/** "after it was hit": the pronouns that a passive makes its subject, which is who suffers. */
function sufferingPronouns(view: SentenceView, verb: number): string[] {
  return view.kids[verb]!.filter((kid) => view.rel[kid] === 'nsubj:pass' && isThirdPerson(view.lower[kid]!)).map((kid) => view.lower[kid]!);
}

/** Whether the head of a source stands in a mention, or the mention is joined with it: "a mayor and two residents". */
export function names(view: SentenceView, head: number, placed: { from: number; to: number }): boolean {
  if (head >= placed.from && head < placed.to) return true;
  // "a mayor and two residents"
  return (
    view.lower[placed.from - 1] === 'and' &&
    fillersOf(view, head).some((filler) => filler.by !== 'of' && filler.placed.from >= placed.from && filler.placed.to <= placed.to)
  );
}

const MOTION =
  /^(?:flee(?:s|ing)?|fled|go|goes|going|gone|went|mov(?:e|es|ed|ing)|return(?:s|ed|ing)?|travel(?:s|led|ling|ed|ing)?|cross(?:ed|ing)?|head(?:ed|ing)|escap(?:ed|ing)|march(?:ed|ing)|taken|took|brought|rushed|transferred|evacuated|driven|drove)$/;

/** "They fired for hours, said Paw, who fled to Mae Sot": where somebody went is not where something else was done. */
function isGoalOfOther(view: SentenceView, token: number, { head }: PlacedMention): boolean {
  if (!/^(?:to|into|towards?)$/.test(caseOf(view, head))) return false;
  let verb = view.head[head]!;
  // "fled with her family to Mae Sot", whichever of them the parse hangs the town on
  if (verb >= 0 && view.rel[head]!.startsWith('nmod')) verb = view.head[verb]!;
  return verb >= 0 && verb !== token && MOTION.test(view.lower[verb]!) && !isBelow(view, token, verb);
}
