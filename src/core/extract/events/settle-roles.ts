/** What grammar says of roles beyond the model's word: whom an accusation names, what a figure does not count, who cannot do and suffer the same deed. */
import { allegedDoers } from './alleged-doer.js';
import { type Tie } from './clause.js';
import { isPassive } from './voice.js';
import { withDoerInApposition } from './doer-in-apposition.js';
import { fillersOf } from './fillers.js';
import type { ChosenRole, ReadCandidate } from './read-candidate.js';
import { isOthers, names } from './others-parts.js';
import { withJoined } from './joined-subjects.js';
import { isBystander, isSubjectOf } from './bystanders.js';
import { withListed } from './listed-victims.js';
import { withNations } from './lists-of-nations.js';
import { participleSpeaker } from './participle-speaker.js';
import { withPartners } from './same-side.js';
import { sameEntity } from './same-entity.js';
import { caseOf, isBelow, kidsBy, type PlacedMention, type SentenceView } from './sentence-view.js';
import { settleCircumstances } from './settle-circumstances.js';
import { holderOfOffice, isAppositionOf } from './title-owners.js';
import { statedToll } from './tolls.js';
import { partOfSubject, verbAround } from './subject-of-noun.js';

/** What is done by words. */
const WORDS = /^(?:ACCUSE|REQUEST|THREATEN|REJECT|SUPPORT)$/;

type Step = (one: ReadCandidate, chosen: readonly ChosenRole[]) => readonly ChosenRole[];

/** Each settles one thing, with what those before it left. */
const STEPS: readonly Step[] = [
  withoutOthers,
  withoutTeller,
  withHolders,
  withPartners,
  withJoined,
  withSubject,
  withThoseBetween,
  withCounted,
  withAlleged,
  withAgent,
  withDoerInApposition,
  withoutHome,
  withSpeaker,
  withTaker,
  withListed,
  withNations,
  withToll,
  withoutSelf,
  settleCircumstances,
];

/** The roles that the model chose, settled. */
export function settleRoles(one: ReadCandidate, chosen: readonly ChosenRole[]): readonly ChosenRole[] {
  return STEPS.reduce<readonly ChosenRole[]>((left, step) => step(one, left), chosen);
}

/** Without what takes part in something else. */
function withoutOthers(one: ReadCandidate, chosen: readonly ChosenRole[]): ChosenRole[] {
  return chosen.filter((role) => !isOthers(one, role, chosen) && !isBystander(one, role));
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

const TELLING =
  /^(?:accounts?|versions?|reports?|descriptions?|news|footage|videos?|claims?|statements?|stories|story|coverage|investigations?|inquiry|condemnation)$/;

const IN_SUPPORT = /^in (?:support|defence|defense)$/;

/** "repelled an attack" was not done by who repelled it, nor "condemned the raid" by who condemned it. */
function withSubject({ read, candidate }: ReadCandidate, chosen: readonly ChosenRole[]): ChosenRole[] {
  const part = partOfSubject(read.view, candidate);
  return chosen.flatMap((one) => {
    const { role, link } = one;
    if (role !== 'actor' && role !== 'target') return [one];
    // "Rwandan troops fight alongside M23"
    if (role === 'target' && /^(?:alongside|beside|side by side with)$/.test(link.tie?.prep ?? '')) return [{ ...one, role: 'actor' as const }];
    // "flew sorties in support of the troops"
    if (
      role === 'actor' &&
      link.tie?.prep === 'of' &&
      IN_SUPPORT.test(read.view.lower.slice(Math.max(0, candidate.token - 1), candidate.token + 1).join(' '))
    )
      return [{ ...one, role: 'target' as const }];
    // "the police account of the attack"
    if (link.tie?.through === 'noun above' && TELLING.test(read.view.lower[read.view.head[candidate.token]!] ?? '')) return [];
    if (part === 'tells' && isOfSpeaker(read, link)) return [];
    if (role === 'actor' && isAnswered(read.view, candidate.token, link)) return [];
    // "Settlers uprooted 200 olive trees": who does it to something does not suffer it.
    if (role === 'target' && (doesToThing(read.view, candidate, link) || isMistakenForPassive(read.view, candidate.token, link)))
      return [{ ...one, role: 'actor' as const }];
    // "a general killed in a blast": the blast is not what he did.
    if (role === 'actor' && link.tie?.tie === 'obj' && link.tie.through === 'clause obl') return [{ ...one, role: 'target' as const }];
    const isSubject = link.tie?.tie === 'subj' || (!link.tie && link.placed && isSubjectOf(read.view, link.placed, verbAround(read.view, candidate)));
    if (!isSubject || part === undefined) return [one];
    return part === 'suffers' ? [{ ...one, role: 'target' as const }] : [];
  });
}

/** "says soldiers executed 12 prisoners", taken for soldiers who were executed: whom it befell stands behind the verb. */
function isMistakenForPassive(view: SentenceView, verb: number, { placed }: ReadCandidate['links'][number]): boolean {
  if (view.pos[verb] !== 'VBN' || view.rel[verb] !== 'acl' || placed?.to !== verb) return false;
  return kidsBy(view, verb, /^obj$/).some((kid) => kid > verb && view.covering[kid]!.some(({ mention }) => mention.kind === 'actor'));
}

/** Whether the link is the subject of an active verb of doing that has a thing for its object. */
function doesToThing(view: SentenceView, { token, entry }: ReadCandidate['candidate'], { tie }: ReadCandidate['links'][number]): boolean {
  if (entry.wordClass !== 'verb' || entry.frame !== 'do' || tie?.tie !== 'subj' || tie.through !== '' || isPassive(view, token)) return false;
  const object = kidsBy(view, token, /^obj$/)[0];
  if (object === undefined || object < token || !view.pos[object]!.startsWith('NN') || !/^VB[DPZ]$/.test(view.pos[token]!)) return false;
  const isBeside = view.pos.slice(token + 1, object).every((tag) => /^(?:DT|CD|JJ|NN|PRP\$|HYPH)/.test(tag));
  return isBeside && !view.covering[object]!.some(({ mention }) => mention.kind === 'actor');
}

/** "Egypt mediates between Israel and Hamas": those whom it stands between, all of them. */
function withThoseBetween({ candidate: { entry }, links }: ReadCandidate, chosen: readonly ChosenRole[]): readonly ChosenRole[] {
  if (entry.wordClass !== 'verb' || entry.type !== 'CONSULT') return chosen;
  const between = links.filter(({ tie, mention }) => tie?.prep === 'between' && mention.kind === 'actor' && mention.form !== 'pronoun');
  return [
    ...chosen.filter(({ link }) => !between.includes(link)),
    ...between.map((link) => ({ role: 'target' as const, link, probability: chosen.find((one) => one.link === link)?.probability ?? 1 })),
  ];
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

/** "soldier killed in Syria by Isis": a headline's participle with its doer behind "by" befell its subject. */
function withAgent({ read: { view }, candidate: { token } }: ReadCandidate, chosen: readonly ChosenRole[]): readonly ChosenRole[] {
  const isParticiple = BEFALLS.test(view.lower[token]!) || (view.pos[token] === 'VBN' && view.lower.slice(token + 1, token + 3).includes('by'));
  if (!isParticiple || kidsBy(view, token, /^(?:obj|aux)/).length) return chosen;
  const byAgent = ({ role, link: { tie } }: ChosenRole): boolean =>
    role === 'actor' && (tie?.tie === 'agent' || (tie?.tie === 'obl' && tie.prep === 'by'));
  if (!chosen.some(byAgent)) return chosen;
  return chosen.flatMap((one) => {
    if (one.role !== 'actor') return [one];
    if (one.link.tie?.tie === 'subj') return [{ ...one, role: 'target' as const }];
    const isBefore = !one.link.tie && one.link.placed !== undefined && one.link.placed.to <= token;
    return isBefore ? [] : [one];
  });
}

/** "Sergeant Tonroe from the 3rd Battalion was killed": where the victim is from did nothing; nor is "a group of terrorists" that killed their victim. */
function withoutHome({ read: { view } }: ReadCandidate, chosen: readonly ChosenRole[]): ChosenRole[] {
  // "Brigadier General X": the title may head the name.
  const withTitle = (head: number): number[] => (/^(?:flat|nmod:desc)/.test(view.rel[head]!) ? [head, view.head[head]!] : [head]);
  const headsOf = (wanted: string): number[] =>
    chosen.flatMap(({ role, link }) => (role === wanted && link.placed ? withTitle(link.placed.head) : []));
  return chosen.filter(({ role, link: { tie, placed } }) => {
    if ((role !== 'actor' && role !== 'target') || tie || !placed || !view.rel[placed.head]!.startsWith('nmod')) return true;
    const holders = headsOf(role === 'actor' ? 'target' : 'actor');
    // "X, an adviser with the Guards, was killed": the nominal may only say more of the victim.
    const above = view.head[placed.head]!;
    const holder = above >= 0 && view.rel[above] === 'appos' ? view.head[above]! : above;
    return !(/^(?:from|of|with)$/.test(caseOf(view, placed.head)) && holders.includes(holder));
  });
}

const BEFALLS = /^(?:killed|wounded|injured|hurt|slain|arrested|detained|abducted|kidnapped|displaced|treated|evacuated|rescued|hospitali[sz]ed)$/;

/** "12 rebels", "40 of the attackers". */
function counts(view: SentenceView, number: PlacedMention, { from, to }: PlacedMention): boolean {
  if (number.from <= from && to <= number.to) return true;
  return number.to < from && view.lower[number.to] === 'of' && view.pos.slice(number.to + 1, from).every((pos) => /^(?:DT|PRP\$|JJ)$/.test(pos));
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
  if (!doers.length || hasOwnDoer(read.view, candidate.token, accused, chosen)) return [...chosen];
  const rest = chosen.filter((other) => other.role !== 'actor' && !accused.some(({ mention }) => mention === other.link.mention));
  const named = doers.map((link): ChosenRole => ({ role: 'actor', link, probability: 1 }));
  return [...rest, ...named].sort((a, b) => a.link.mention.start - b.link.mention.start);
}

/** "accused Ankara of failing to rein in rebels who attack the base": a clause of its own names who does it. */
function hasOwnDoer({ rel }: SentenceView, token: number, accused: readonly PlacedMention[], chosen: readonly ChosenRole[]): boolean {
  return (
    rel[token] === 'acl:relcl' &&
    chosen.some(({ role, link: { tie, placed } }) => role === 'actor' && tie?.through === 'relative clause' && placed && !accused.includes(placed))
  );
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

/** "lost the town to the rebels", "ceded it to the army": whoever gets it takes it from whoever had it. */
function withTaker({ candidate: { entry }, links }: ReadCandidate, chosen: readonly ChosenRole[]): readonly ChosenRole[] {
  if (!LOSES.test(entry.head)) return chosen;
  // "Russia lost 1,640 troops"
  if (entry.type === 'ASSAULT')
    return chosen.map((one) => (one.role === 'actor' && one.link.tie?.tie === 'subj' ? { ...one, role: 'target' as const } : one));
  if (entry.type !== 'SEIZE') return chosen;
  const taker = links.find(({ tie, mention }) => tie?.tie === 'obl' && tie.prep === 'to' && mention.kind === 'actor');
  const losers = chosen
    .filter(({ link }) => link !== taker)
    .map((one) => (one.role === 'actor' && one.link.tie?.tie === 'subj' ? { ...one, role: 'target' as const } : one));
  return taker ? [...losers, { role: 'actor', link: taker, probability: 1 }] : losers;
}

const LOSES = /^(?:lose|cede|relinquish|forfeit)$/;

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

/** "Col. Ahmed Dakane said": the name behind the rank that the parse makes the subject. */
function isNameOf({ head, rel }: SentenceView, name: number, above: number): boolean {
  return head[name] === above && /^(?:flat|appos|nmod:desc)/.test(rel[name]!);
}

/** "its soldiers had been fired on": what the passive befalls belongs to somebody named before. */
function isOfOwn({ kids, rel, lower }: SentenceView, verb: number): boolean {
  const subject = kids[verb]!.find((kid) => rel[kid]!.startsWith('nsubj'));
  return subject !== undefined && kids[subject]!.some((kid) => rel[kid] === 'nmod:poss' && /^(?:its|their|his|her)$/.test(lower[kid]!));
}

/** "Army chief Burhan ruled out talks": who holds the office acts, and not whose office it is. */
function withHolders({ read, links }: ReadCandidate, chosen: readonly ChosenRole[]): ChosenRole[] {
  const holders = new Map<ChosenRole, PlacedMention>();
  for (const one of chosen) {
    const { placed, tie } = one.link;
    const holder = /^(?:actor|target)$/.test(one.role) && placed ? holderOfOffice(read.view, placed) : undefined;
    // What nothing ties to the event only says whose office it is, where its holder has a part.
    if (holder && (tie || chosen.some((other) => other.link.placed === holder))) holders.set(one, holder);
  }
  const tieOf = (placed: PlacedMention | undefined): Tie | undefined => [...holders].find(([, holder]) => holder === placed)?.[0].link.tie;
  return chosen.flatMap((one) => {
    const holder = holders.get(one);
    const { link } = one;
    const own = tieOf(link.placed);
    if (!holder) return [own && !link.tie ? { ...one, link: { ...link, tie: own } } : one];
    const known = chosen.some((other) => other.link.placed === holder);
    const found = links.find((other) => other.placed === holder);
    return known || !found ? [] : [{ ...one, link: { ...found, ...(link.tie ? { tie: link.tie } : {}) } }];
  });
}

/** Who tells of violence, and does none: a monitor, a doctor, a governor; an army may well mean its own. */
function isUnarmed({ lower, rel, head }: SentenceView, { mention, placed }: ChosenRole['link']): boolean {
  if (/^(?:organization|media|civilians)$/.test(mention.type ?? '')) return true;
  if (!placed) return false;
  // "the regional head, Ivan Fedorov"
  return TELLERS.test(lower[placed.head]!) || (rel[placed.head] === 'appos' && TELLERS.test(lower[head[placed.head]!] ?? ''));
}

const TELLERS =
  /^(?:spokes\w+|officials?|governors?|mayors?|ministers?|chiefs?|heads?|directors?|doctors?|medics?|residents?|volunteers?|witness(?:es)?|sources?|prosecutors?|judges?|lawyers?|envoys?|diplomats?|activists?|reporters?|journalists?|correspondents?)$/;

/** "The movement said that US strikes killed 38": of two doers, one whom grammar ties to the deed and one who only tells of it, the first did it. A person who tells suffers nothing. */
function withoutTeller({ read, facts }: ReadCandidate, chosen: readonly ChosenRole[]): ChosenRole[] {
  const isTeller = ({ tie, placed }: ChosenRole['link']): boolean =>
    !tie &&
    placed !== undefined &&
    [...facts.sources].some(
      (head) => names(read.view, head, placed) || isNameOf(read.view, placed.head, head) || isNameOf(read.view, head, placed.head),
    );
  const tied = chosen.some(({ role, link }) => role === 'actor' && link.tie !== undefined && /^(?:subj|agent|mod|poss)$/.test(link.tie.tie));
  // "The army said its soldiers had been fired on", "Colombia said 4,000 people had crossed"
  const ofOwn = facts.passive && isOfOwn(read.view, facts.candidate.token);
  const others = facts.candidate.entry.type === 'DISPLACE' || ofOwn;
  return chosen.filter(({ role, link }) => {
    if (role === 'target') return !isTeller(link) || !(link.mention.type === 'person' || TELLERS.test(read.view.lower[link.placed!.head]!));
    // "its" is the teller's, who does not fire on his own
    if (role === 'actor' && ofOwn && link.by === 'pronoun' && link.tie?.tie !== 'agent') return false;
    if (role === 'actor' && isTeller(link) && isUnarmed(read.view, link)) return false;
    return role !== 'actor' || !(tied || others) || !isTeller(link);
  });
}
