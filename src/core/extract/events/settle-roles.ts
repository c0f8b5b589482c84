/** What grammar says of roles beyond the model's word: whom an accusation names, what a figure does not count, who cannot do and suffer the same deed. */
import { allegedDoers } from './alleged-doer.js';
import { canStandFor, isThirdPerson } from './antecedents.js';
import { isInCredit } from './credits.js';
import { isDoerOutside, isFarAbove, isSubjectBeyond } from './doers-outside.js';
import { deniesBefore } from './denial-before.js';
import { fillersOf } from './fillers.js';
import type { ChosenRole, ReadCandidate } from './read-candidate.js';
import { isForeign, isObjectAbove, isOccasion, isOfDeedApart, isOfMainClause, isOfOtherClause, isOfOtherHarm } from './foreign-figures.js';
import { participleSpeaker } from './participle-speaker.js';
import { withPartners } from './same-side.js';
import { sameEntity } from './same-entity.js';
import { caseOf, isBelow, kidsBy, type PlacedMention, type SentenceView } from './sentence-view.js';
import { speechLexicon } from './speech-lexicon.js';
import { holderOfOffice, isAppositionOf } from './title-owners.js';
import { statedToll } from './tolls.js';
import { partOfSubject } from './subject-of-noun.js';

/** What is done by words. */
const WORDS = /^(?:ACCUSE|REQUEST|THREATEN|REJECT|SUPPORT)$/;

/** The roles that the model chose, settled. */
export function settleRoles(one: ReadCandidate, chosen: readonly ChosenRole[]): ChosenRole[] {
  const own = withoutTeller(
    one,
    chosen.filter((role) => !isOthers(one, role, chosen)),
  );
  const settled = withAlleged(one, withCounted(one, withSubject(one, withPartners(one, withHolders(one, own)))));
  return withoutSelf(one, withToll(one, withSpeaker(one, settled)));
}

/** "a toll of 22, 19 of them children", "put the dead at 40, including six women". */
function isPartBehind({ lower }: SentenceView, from: number, to: number): boolean {
  if (to < from) return false;
  const between = lower.slice(from, to);
  return between.length <= 2 || between.some((word) => /^(?:including|among|and)$/.test(word));
}

/** Who states a toll did nothing, and the number that it is stated to be is its figure. */
function withToll({ read, candidate, links }: ReadCandidate, chosen: readonly ChosenRole[]): readonly ChosenRole[] {
  const figure = statedToll(read.view, candidate.token);
  if (!figure) return chosen;
  const rest = chosen.filter(({ role, link }) => {
    if (link.placed === figure) return false;
    if (role === 'figure') return link.placed !== undefined && isPartBehind(read.view, figure.to, link.placed.from);
    if (role !== 'actor' && role !== 'target') return true;
    const from = link.placed?.from ?? -1;
    return from > candidate.token && from < (role === 'actor' ? figure.from : figure.to);
  });
  const link = links.find(({ placed }) => placed === figure);
  return link ? [...rest, { role: 'figure' as const, link, probability: 1 }] : rest;
}

/** Whether a mention of the event's sentence takes part in something else: it counts what did not suffer, or names a source. */
function isOthers(one: ReadCandidate, chosenRole: ChosenRole, chosen: readonly ChosenRole[]): boolean {
  const { read, candidate } = one;
  const { role, link } = chosenRole;
  const { view } = read;
  const { placed, tie } = link;
  if (!placed) return false;
  if ((role === 'actor' || role === 'target') && placed.to < candidate.token && isNominal(view, candidate.token)) return true;
  if ((role === 'actor' || role === 'target') && !tie && describesOther(view, placed, role, chosen)) return true;
  // "put the toll at 19": another report's figure.
  if (role === 'figure' && !tie && read.candidates.some((other) => other.token !== candidate.token && statedToll(view, other.token) === placed))
    return true;
  if (role === 'figure' && !tie && isMoney(link.mention) && TAKES_LIVES.test(candidate.entry.type)) return true;
  if (role === 'figure' && isAge(link.mention)) return true;
  if (role === 'place' && isGoalOfOther(view, candidate.token, placed)) return true;
  if ((role === 'actor' || role === 'target') && !tie && isDenier(view, placed)) return true;
  if (isInCredit(view, placed.from) && !isInCredit(view, candidate.token)) return true;
  if (role === 'target' && !tie && sufferingPronouns(view, candidate.token).some((word) => !canStandFor(word, placed.mention))) return true;
  if ((role === 'figure' || role === 'time') && isForeign(view, placed)) return true;
  const hasOwnTarget = chosen.some((other) => other.role === 'target' && other.link.tie?.tie === 'obj');
  if ((role === 'figure' || (role === 'target' && hasOwnTarget)) && !tie && isOfOtherClause(view, candidate.token, placed)) return true;
  if ((role === 'figure' || role === 'target') && !tie && isOfMainClause(view, candidate.token, placed)) return true;
  const deeds = read.candidates.map(({ token }) => token);
  if ((role === 'figure' || role === 'target') && !tie && !statedToll(view, candidate.token) && isOfDeedApart(view, candidate.token, placed, deeds))
    return true;
  if (role === 'figure' && isOccasion(view, placed)) return true;
  if (role === 'actor' && (isObjectAbove(view, candidate.token, placed) || isDoerOutside(one, chosenRole, chosen) || isSubjectBeyond(one, link)))
    return true;
  if (/^(?:actor|target)$/.test(role) && !tie && isFarAbove(view, candidate.token, placed)) return true;
  if (role === 'figure' && !tie && isBefore(placed, chosen)) return true;
  if ((role === 'figure' || role === 'target') && tie?.prep === 'including' && isPartOfLast(view, placed)) return true;
  const figures = chosen.flatMap((other) => (other.role === 'figure' && other.link.placed ? [other.link.placed] : []));
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

const TELLING =
  /^(?:accounts?|versions?|reports?|descriptions?|news|footage|videos?|claims?|statements?|stories|story|coverage|investigations?|inquiry|condemnation)$/;

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

/** "shot down a drone, a claim the army dismissed": who only denies takes no part. */
function isDenier(view: SentenceView, { head }: { readonly head: number }): boolean {
  const verb = view.head[head]!;
  return verb > head && view.rel[head] === 'nsubj' && speechLexicon().verbs.get(view.lower[verb]!)?.stance === 'denies' && deniesBefore(view, verb);
}

/** "put the number of the abducted at 29": a participle that stands for those who suffered; who stands before it did and suffered something else. */
function isNominal({ lower, pos }: SentenceView, token: number): boolean {
  return pos[token] === 'VBN' && /^(?:the|those|all)$/.test(lower[token - 1] ?? '') && !/^(?:NN|JJ|VB|CD)/.test(pos[token + 1] ?? '');
}

/** "after it was hit": the pronouns that a passive makes its subject, which is who suffers. */
function sufferingPronouns(view: SentenceView, verb: number): string[] {
  return view.kids[verb]!.filter((kid) => view.rel[kid] === 'nsubj:pass' && isThirdPerson(view.lower[kid]!)).map((kid) => view.lower[kid]!);
}

function names(view: SentenceView, head: number, placed: { from: number; to: number }): boolean {
  if (head >= placed.from && head < placed.to) return true;
  // "a mayor and two residents"
  return (
    view.lower[placed.from - 1] === 'and' &&
    fillersOf(view, head).some((filler) => filler.by !== 'of' && filler.placed.from >= placed.from && filler.placed.to <= placed.to)
  );
}

/** "repelled an attack" was not done by who repelled it, nor "condemned the raid" by who condemned it. */
function withSubject({ read, candidate }: ReadCandidate, chosen: readonly ChosenRole[]): ChosenRole[] {
  const part = partOfSubject(read.view, candidate);
  return chosen.flatMap((one) => {
    const { role, link } = one;
    if (role !== 'actor' && role !== 'target') return [one];
    // "Rwandan troops fight alongside M23"
    if (role === 'target' && /^(?:alongside|beside|side by side with)$/.test(link.tie?.prep ?? '')) return [{ ...one, role: 'actor' as const }];
    // "the police account of the attack"
    if (link.tie?.through === 'noun above' && TELLING.test(read.view.lower[read.view.head[candidate.token]!] ?? '')) return [];
    if (part === 'tells' && isOfSpeaker(read, link)) return [];
    if (role === 'actor' && isAnswered(read.view, candidate.token, link)) return [];
    if (link.tie?.tie !== 'subj' || part === undefined) return [one];
    return part === 'suffers' ? [{ ...one, role: 'target' as const }] : [];
  });
}

/** "105 of the enemy were killed", "12 rebels killed in ambush": those whom a number of sufferers counts are no doers. */
function withCounted({ read: { view }, candidate: { token } }: ReadCandidate, chosen: readonly ChosenRole[]): ChosenRole[] {
  const isPassive = /^(?:was|were|been|being|are)$/.test(view.lower[token - 1] ?? '');
  const isHeadline = BEFALLS.test(view.lower[token]!) && !kidsBy(view, token, /^(?:obj|aux)/).length;
  if (!isPassive && !isHeadline) return [...chosen];
  const numbers = chosen.flatMap(({ role, link }) => (role === 'figure' && link.placed && link.placed.from < token ? [link.placed] : []));
  return chosen.map((one) => {
    const placed = one.role === 'actor' ? one.link.placed : undefined;
    const isCounted = placed !== undefined && placed.from < token && numbers.some((number) => counts(view, number, placed));
    return isCounted ? { ...one, role: 'target' as const } : one;
  });
}

const BEFALLS = /^(?:killed|wounded|injured|hurt|slain|arrested|detained|abducted|kidnapped|displaced)$/;

/** "12 rebels", "40 of the attackers". */
function counts(view: SentenceView, number: PlacedMention, { from, to }: PlacedMention): boolean {
  if (number.from <= from && to <= number.to) return true;
  return number.to < from && view.lower[number.to] === 'of' && view.pos.slice(number.to + 1, from).every((pos) => /^(?:DT|PRP\$|JJ)$/.test(pos));
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

/** "vowed to retaliate for the killing", "shelled the town after the raid": who answers a deed did not do it. */
function isAnswered(view: SentenceView, noun: number, { tie }: ChosenRole['link']): boolean {
  return (
    tie?.tie === 'subj' && tie.through === 'clause obl' && /^(?:for|over|after|following|despite|since|because|amid|about)$/.test(caseOf(view, noun))
  );
}

/** "Zamfara police spokesman Yazid Abubakar confirmed the raid": the police stand in the words for who speaks. */
function isOfSpeaker({ view, frames }: ReadCandidate['read'], { placed, tie }: ReadCandidate['links'][number]): boolean {
  return !tie && placed !== undefined && frames.some(({ source }) => source !== undefined && isBelow(view, placed.head, source));
}

/** "blamed the army for the attack": the army is the attack's doer and not its target; nor is the accuser its doer. */
function withAlleged({ read, candidate, links }: ReadCandidate, chosen: readonly ChosenRole[]): ChosenRole[] {
  if (/^(?:ACCUSE|REQUEST|THREATEN)$/.test(candidate.entry.type)) return [...chosen];
  const own = allegedDoers(read.view, candidate.token);
  // "accused the army of staging the raid"
  const accused = own.length || candidate.carrier === undefined ? own : allegedDoers(read.view, candidate.carrier);
  const doers = accused.flatMap(({ mention }) => links.filter((link) => link.mention === mention).slice(0, 1));
  if (!doers.length) return [...chosen];
  const rest = chosen.filter((other) => other.role !== 'actor' && !accused.some(({ mention }) => mention === other.link.mention));
  const named = doers.map((link): ChosenRole => ({ role: 'actor', link, probability: 1 }));
  return [...rest, ...named].sort((a, b) => a.link.mention.start - b.link.mention.start);
}

/** "..., the committee said, warning that ...": who speaks in the participle clause is the doer of what its verb tells. */
function withSpeaker({ read, candidate, links }: ReadCandidate, chosen: readonly ChosenRole[]): readonly ChosenRole[] {
  if (!WORDS.test(candidate.entry.type)) return chosen;
  const { view, frames } = read;
  const speaker = participleSpeaker(
    view,
    candidate.token,
    frames.filter(({ token }) => token < candidate.token),
  );
  if (speaker === undefined) return chosen;
  const spoken = fillersOf(view, speaker).filter(({ placed, by }) => placed.mention.kind === 'actor' && /^(?:head|joined)$/.test(by));
  const named = spoken.flatMap(({ placed }) => links.filter(({ mention }) => mention === placed.mention).slice(0, 1));
  if (!named.length) return chosen;
  const rest = chosen.filter((other) => other.role !== 'actor' && !named.includes(other.link));
  return [...named.map((link): ChosenRole => ({ role: 'actor', link, probability: 1 })), ...rest];
}

/** Nobody does to himself what he does: of one entity in both roles the likelier stays. */
function withoutSelf({ read: { view } }: ReadCandidate, chosen: readonly ChosenRole[]): ChosenRole[] {
  return chosen.filter(
    (one) =>
      !chosen.some(
        (other) =>
          other !== one &&
          ((one.role === 'actor' && other.role === 'target') || (one.role === 'target' && other.role === 'actor')) &&
          (sameEntity(one.link.mention, other.link.mention) || describesOne(view, one.link.placed, other.link.placed)) &&
          (other.probability > one.probability || (other.probability === one.probability && one.role === 'target')),
      ),
  );
}

/** "Hayat Tahrir al-Sham, the armed group that controls most of Idlib": both name one. */
function describesOne(view: SentenceView, a: PlacedMention | undefined, b: PlacedMention | undefined): boolean {
  return a !== undefined && b !== undefined && (isAppositionOf(view, a, b) || isAppositionOf(view, b, a));
}

/** "Army chief Burhan ruled out talks": who holds the office acts, and not whose office it is. */
function withHolders({ read, links }: ReadCandidate, chosen: readonly ChosenRole[]): ChosenRole[] {
  return chosen.flatMap((one) => {
    const { placed } = one.link;
    const holder = /^(?:actor|target)$/.test(one.role) && placed && one.link.tie ? holderOfOffice(read.view, placed) : undefined;
    if (!holder) return [one];
    const link = links.find((other) => other.placed === holder);
    const known = chosen.some((other) => other.link.placed === holder);
    return known || !link ? [] : [{ ...one, link: { ...link, ...(one.link.tie ? { tie: one.link.tie } : {}) } }];
  });
}

/** "The movement said that US strikes killed 38": of two doers, one whom grammar ties to the deed and one who only tells of it, the first did it. */
function withoutTeller({ read, facts }: ReadCandidate, chosen: readonly ChosenRole[]): ChosenRole[] {
  const isTeller = ({ tie, placed }: ChosenRole['link']): boolean =>
    !tie && placed !== undefined && [...facts.sources].some((head) => names(read.view, head, placed));
  const tied = chosen.some(({ role, link }) => role === 'actor' && link.tie !== undefined && /^(?:subj|agent|mod|poss)$/.test(link.tie.tie));
  return tied ? chosen.filter(({ role, link }) => role !== 'actor' || !isTeller(link)) : [...chosen];
}
