/** Words and phrases of a sentence that may report an event. */
import type { Entry, Pattern } from './lexicon/read-table.js';
import { carrierOf } from './carriers.js';
import { conditionsHold, type TiesOf } from './conditions.js';
import { isPassive } from './voice.js';
import { isHeadlineVerb, isPluralNoun } from './verb-or-noun.js';
import type { SentenceView } from './sentence-view.js';
import { isOfClass } from './word-class.js';
import { tellsNothing } from './no-triggers.js';
import { demand, type TriggerLexicon } from './trigger-lexicon.js';

export interface Candidate {
  /** The token that heads the trigger in the parse. */
  readonly token: number;
  /** The trigger's tokens, half-open. */
  readonly from: number;
  readonly to: number;
  readonly entry: Entry;
  /** For a noun: the verb that only carries it ("launched" of "an incursion"). */
  readonly carrier?: number;
}

const MODIFIER = /^(?:DT|AFX|PDT|JJ[RS]?|NNP?S?|CD|PRP\$|POS|RB|HYPH|VBN|VBG|``|''|,)$/;
/** Participles that make compounds of an actor's name. */
const COMPOUND =
  /^(?:held|backed|led|controlled|run|supported|allied|linked|affiliated|dominated|occupied|ruled|sponsored|armed|funded|trained|based|owned|governed|besieged|aligned|mediated|brokered|imposed|drawn|inspired)$/;
/** Verbs whose participle behind or before a noun tells of a standing state: "cities held by the army", "rebels backed by Turkey". */
const STATE =
  /^(?:held|controlled|run|ruled|occupied|backed|supported|sponsored|funded|allied|opposed|aligned|linked|led|dominated|besieged|armed|guarded|sheltering|housing|hosting)$/;
/** Pasts that taggers take for nouns ("systems shot down ten missiles"); a particle behind them tells. */
const PAST = /^(?:shot|gunned|brought|drove|held|took|broke|blew|set|cut|beat|put|pulled|fell|gave|laid|led)$/;
const PARTICLE = /^(?:down|up|out|off|back|dead|over|away|upon)$/;
/** What stands between head and preposition is no part of the trigger ("cleansed the villages of terrorists"). */
const LOOSE = /\.\. (?:of|from|with|as|into|across|that|until|terrorist)\b/;
/** "fired a number of rocket shells", "launched a barrage of missiles". */
const COUNT = /^(?:numbers?|barrage|volley|salvos?|series|dozens|scores|hundreds|thousands|couple|handful|wave)$/;
const ANY_GAP = 6;
const MODIFIER_GAP = 3;
/** "left 11 members of the faction and two boys dead". */
const HARMED = /^(?:dead|wounded|injured|homeless)$/;
const WHOM_GAP = 12;

/** All candidates, in order; each token heads at most one. */
export function findCandidates(view: SentenceView, lexicon: TriggerLexicon, ties: TiesOf): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < view.lower.length; i++) {
    const candidate = verbAt(view, i, lexicon, ties) ?? nounAt(view, i, lexicon) ?? predicateAt(view, i, lexicon);
    if (candidate && !isIdiom(view, candidate, lexicon, ties) && !tellsNothing(view, candidate.token)) found.push(candidate);
  }
  return unwrap(view, found, lexicon);
}

/** Whether a sentence can hold an event at all: cheap, before it is parsed. */
export function mayHoldEvent(words: readonly string[], lexicon: TriggerLexicon): boolean {
  return words.some((word) => lexicon.verbs.has(word) || lexicon.nouns.has(word) || lexicon.predicates.has(word));
}

/** Whether the words around the candidate's head make something else of it, and ask for at least as much as the candidate's own entry. */
function isIdiom(view: SentenceView, { token, entry }: Candidate, lexicon: TriggerLexicon, ties: TiesOf): boolean {
  const idioms = (entry.wordClass === 'noun' ? lexicon.nounIdioms : lexicon.verbIdioms).get(view.lower[token]!) ?? [];
  return idioms.some((idiom) => demand(idiom) >= demand(entry) && matches(view, token, idiom, ties));
}

function matches(view: SentenceView, token: number, { before, after, conditions }: Pattern, ties: TiesOf): boolean {
  const end = matchAfter(view, token + 1, after, isPassive(view, token));
  // "burned 39 fuel trucks" is not "burned fuel".
  const compound = end !== undefined && end > token + 1 && /^NNS?$/.test(view.pos[end - 1]!) && /^NNS?$/.test(view.pos[end] ?? '');
  return end !== undefined && !compound && matchBefore(view, token - 1, before) !== undefined && conditionsHold(view, token, conditions, ties);
}

function insideName(view: SentenceView, token: number): boolean {
  return view.covering[token]!.some(
    ({ mention }) => mention.kind !== 'figure' && (mention.kind !== 'time' || mention.end > view.unit.tokens[token]!.end),
  );
}

function verbAt(view: SentenceView, i: number, lexicon: TriggerLexicon, ties: TiesOf): Candidate | undefined {
  const entries = lexicon.verbs.get(view.lower[i]!);
  if (!entries || insideName(view, i)) return undefined;
  const verbal = isVerbal(view, i, lexicon);
  if (!verbal && !PAST.test(view.lower[i]!)) return undefined;
  const direct = takesName(view, i);
  for (const entry of entries) {
    if (!verbal && !direct && !PARTICLE.test(entry.after[0] ?? '')) continue;
    const end = matchAfter(view, i + 1, entry.after, isPassive(view, i));
    if (end === undefined || !conditionsHold(view, i, entry.conditions, ties)) continue;
    return { token: i, from: i, to: end - i <= 5 && !LOOSE.test(entry.words) ? end : i + 1, entry };
  }
  return undefined;
}

/** "Officers of the squad shot Nicolas Guerrero": a past that stands between a noun and a name. */
function takesName({ lower, pos, covering }: SentenceView, i: number): boolean {
  const named = covering[i + 1]?.some(({ mention, from }) => mention.kind === 'actor' && mention.form === 'name' && from === i + 1) === true;
  return lower[i] === 'shot' && named && (pos[i - 1] ?? '').startsWith('NN') && !covering[i]!.length;
}

/** "A report released Friday": a document that somebody lets be read is not let go. */
function isPublished({ lower, pos }: SentenceView, i: number): boolean {
  return /^(?:released|published|issued)$/.test(lower[i]!) && pos[i] === 'VBN' && isOfClass(lower[i - 1] ?? '', 'document');
}

/** "and that protesters burned down the station", the verb taken for a piece of another word. */
function isPastBeside({ lower, pos, rel, covering }: SentenceView, i: number): boolean {
  return rel[i] === 'goeswith' && pos[i] === 'VBD' && lower[i]!.endsWith('ed') && (covering[i - 1]?.length ?? 0) > 0;
}

/** Whether the word may be used as a verb. Taggers waver between verb and adjective or noun ("destroyed", "kills" in headlines): the model decides then. */
function isVerbal(view: SentenceView, i: number, lexicon: TriggerLexicon): boolean {
  const pos = view.pos[i]!;
  if (/^(?:aux(?::pass)?|cop|case|cc|det|fixed|goeswith)$/.test(view.rel[i]!))
    return /^(?:IN|VB[PZD])$/.test(pos) && (isHeadlineVerb(view, i, lexicon) || isPastBeside(view, i));
  // "rebel-held", "foreign-backed": part of a compound.
  if (view.lower[i - 1] === '-' && view.unit.tokens[i - 1]!.end === view.unit.tokens[i]!.start && COMPOUND.test(view.lower[i]!)) return false;
  if (STATE.test(view.lower[i]!) && isDescription(view, i)) return false;
  if (isPublished(view, i)) return false;
  // "infantry fighting vehicles"
  if (view.lower[i] === 'fighting' && /^vehicles?$/.test(view.lower[i + 1] ?? '')) return false;
  if (view.lower[i] === 'down' && PAST.test(view.lower[i - 1] ?? '')) return false;
  if (pos.startsWith('VB')) return !isPluralNoun(view, i, lexicon);
  if (!/^(?:NN|NNS|NNP|JJ|RB)$/.test(pos)) return false;
  const word = view.lower[i]!;
  if (/(?:ed|ing)$/.test(word)) return !isNounAlone(word, lexicon) || isGerund(view, i);
  if (/(?:own|ew|ook|uck|ght|rnt|ran|roke|rove|lain|tole|tore|ank)$/.test(word)) return !lexicon.nouns.has(word);
  // Headlines: "Strike on wedding tent kills 22"; a base form or noun needs what a verb has.
  return (!lexicon.nouns.has(word) && pos.startsWith('NN') && i > 0 && word.endsWith('s')) || isHeadlineVerb(view, i, lexicon);
}

/** "deny bombing civilians", "accused it of shelling Idlib": right before whom or what it is done to. */
function isGerund({ lower, pos, covering }: SentenceView, i: number): boolean {
  // "Army denies bombing hospital"
  if (/^den(?:y|ies|ied|ying)$/.test(lower[i - 1] ?? '') && lower[i]!.endsWith('ing') && /^(?:DT|NN|JJ|CD|PRP)/.test(pos[i + 1] ?? '')) return true;
  if (!lower[i]!.endsWith('ing') || /^(?:DT|JJ|NN|CD|PRP\$|POS|$)/.test(pos[i - 1] ?? '')) return false;
  return covering[i + 1]?.some(({ from }) => from === i + 1) === true && !/^(?:VB|IN|TO)/.test(pos[i + 1]!);
}

/** Whether the word reports a deed as a noun without further words ("killing", not "opening", of which only crossings make one). */
function isNounAlone(word: string, lexicon: TriggerLexicon): boolean {
  return lexicon.nouns.get(word)?.some(({ before, after }) => before.length + after.length === 0) === true;
}

/** Whether a participle describes the noun that it stands behind or before; behind a preposition's noun the parse may make a clause of it. */
function isDescription(view: SentenceView, i: number): boolean {
  const rel = view.rel[i]!;
  // "before government troops, backed by jets, retook it", whatever the parse joins it with
  const beside = view.lower[i - 1] === ',' && view.lower[i + 1] === 'by' && view.covering[i - 2]?.some(({ to }) => to === i - 1) === true;
  const describes = beside || rel === 'acl' || rel.startsWith('amod') || (rel === 'advcl' && (view.pos[i - 1] ?? '').startsWith('NN'));
  return describes && !view.kids[i]!.some((kid) => view.rel[kid]!.startsWith('aux'));
}

function nounAt(view: SentenceView, i: number, lexicon: TriggerLexicon): Candidate | undefined {
  const entries = lexicon.nouns.get(view.lower[i]!);
  if (!entries) return undefined;
  const plural = isPluralNoun(view, i, lexicon);
  if ((!plural && !isNounLike(view, i)) || insideName(view, i)) return undefined;
  if (!plural && view.pos[i]!.startsWith('VB') && !/^(?:nsubj|obj|obl|nmod|compound|conj)/.test(view.rel[i]!)) return undefined;
  for (const entry of entries) {
    const from = matchBefore(view, i - 1, entry.before);
    const to = from === undefined ? undefined : matchAfter(view, i + 1, entry.after, false);
    if (from === undefined || to === undefined) continue;
    if (isModifier(view, i, to)) return undefined;
    return { token: i, from, to, entry };
  }
  return undefined;
}

/** "a sit-in", "the take-over": taggers see a preposition in the second half. */
function isNounLike({ pos, lower }: SentenceView, i: number): boolean {
  return /^(?:NN|VBG|VB$|VBP$|JJ$)/.test(pos[i]!) || (lower[i - 1] === '-' && /^(?:IN|RP|RB)$/.test(pos[i]!));
}

/** "attack helicopters", "ceasefire talks": the noun only describes the next one. */
function isModifier(view: SentenceView, i: number, to: number): boolean {
  const head = view.head[i]!;
  // "a counter-offensive named ...": what a verb or preposition follows describes no noun, whatever the parse says.
  if (/^(?:VB[DNPZ]|IN|TO|MD|WDT)$/.test(view.pos[to] ?? '')) return false;
  // "operations targeting areas": a plural describes no noun, whatever the parse says.
  if (view.pos[i] === 'NNS') return false;
  return /^(?:compound|amod|nmod:desc)/.test(view.rel[i]!) && head >= to && view.pos[head]!.startsWith('NN') && head - i <= 4;
}

function predicateAt(view: SentenceView, i: number, lexicon: TriggerLexicon): Candidate | undefined {
  const entries = lexicon.predicates.get(view.lower[i]!);
  if (!entries || view.covering[i]!.some(({ mention }) => mention.kind === 'place' || (mention.kind === 'actor' && mention.form === 'name')))
    return undefined;
  const rel = view.rel[i]!;
  if (/^(?:amod|compound|det)/.test(rel) && view.head[i]! > i) return undefined;
  for (const entry of entries) {
    const from = matchBefore(view, i - 1, entry.before);
    if (from === undefined) continue;
    const predicative =
      /^(?:root|xcomp|ccomp|conj|advcl|acl|parataxis|obl|dep|nmod|obj)/.test(rel) ||
      // "counted 30 dead", "12 dead on the rebel side"
      (rel === 'amod' && view.head[i] === i - 1 && view.pos[i - 1] === 'CD') ||
      view.kids[i]!.some((kid) => /^(?:cop|nsubj)/.test(view.rel[kid]!));
    if (predicative) return { token: i, from, to: i + 1, entry };
  }
  return undefined;
}

/** Matches pattern words from `at` on; gives the position after the last, or nothing. A passive may lack the words that stand before it. */
function matchAfter(view: SentenceView, at: number, pattern: readonly string[], passive: boolean): number | undefined {
  if (!pattern.length) return at;
  let position = at;
  for (let k = 0; k < pattern.length; k++) {
    const gap = pattern[k] === '~' ? MODIFIER_GAP : pattern[k] === '..' ? ANY_GAP : 0;
    const next = gap ? pattern[++k] : pattern[k];
    if (next === undefined) return position;
    const found = seek(view, position, next, gap === ANY_GAP && HARMED.test(next) ? WHOM_GAP : gap, gap === ANY_GAP);
    if (found === undefined) return k === pattern.length - 1 ? matchReversed(view, at - 1, pattern, passive) : undefined;
    position = found + 1;
  }
  return position;
}

/** "An agreement was signed", "fire was opened", "a deal struck in Doha": the last word of the pattern is the passive's subject, or what the participle describes. */
function matchReversed(view: SentenceView, verb: number, pattern: readonly string[], passive: boolean): number | undefined {
  const last = pattern[pattern.length - 1]!;
  if (pattern.filter((word) => word !== '~' && word !== '..').length !== 1) return undefined;
  const subject = passive ? view.kids[verb]!.find((kid) => view.rel[kid]!.startsWith('nsubj')) : undefined;
  const noun = subject ?? (isDescribing(view, verb) ? verb - 1 : undefined);
  return noun !== undefined && sameWord(view.lower[noun]!, last) ? verb + 1 : undefined;
}

/** A participle right behind the noun that it describes, whatever the parse makes of it. */
function isDescribing(view: SentenceView, verb: number): boolean {
  const next = view.lower[verb + 1] ?? '.';
  const participle = /(?:ed|en|wn|ght|uck|aid|eld|ade|id|ut|ung)$/.test(view.lower[verb]!);
  return participle && view.pos[verb - 1]?.startsWith('NN') === true && (/^(?:IN|TO)$/.test(view.pos[verb + 1] ?? '') || /^[,.;:)]$/.test(next));
}

function seek(view: SentenceView, from: number, word: string, gap: number, any: boolean): number | undefined {
  for (let i = from, skipped = 0; i < view.lower.length && skipped <= gap; i++) {
    if (sameWord(view.lower[i]!, word)) return i;
    if (view.lower[i] === '-' || (view.lower[i] === 'of' && COUNT.test(view.lower[i - 1] ?? ''))) continue;
    if (any ? /^[.;:()]$/.test(view.lower[i]!) || /^(?:VB[DPZ]|MD)$/.test(view.pos[i]!) : !MODIFIER.test(view.pos[i]!)) return undefined;
    skipped++;
  }
  return undefined;
}

function matchBefore(view: SentenceView, at: number, pattern: readonly string[]): number | undefined {
  let position = at;
  for (let k = pattern.length - 1; k >= 0; k--) {
    if (pattern[k] === '~') {
      const wanted = pattern[--k]!;
      for (let skipped = 0; skipped < MODIFIER_GAP && !sameWord(view.lower[position] ?? '', wanted); skipped++) {
        if (!MODIFIER.test(view.pos[position] ?? '')) return undefined;
        position--;
      }
    }
    while (position >= 0 && view.lower[position] === '-') position--;
    if (position < 0 || !sameWord(view.lower[position]!, pattern[k]!)) return undefined;
    position--;
  }
  return position + 1;
}

function sameWord(word: string, wanted: string): boolean {
  return (
    word === wanted ||
    (word.length > wanted.length &&
      (word === wanted + 's' || word === wanted + 'es' || (wanted.endsWith('y') && word === wanted.slice(0, -1) + 'ies'))) ||
    // "lost their lives"
    (word.endsWith('ves') && /fe?$/.test(wanted) && word === wanted.replace(/fe?$/, 'ves'))
  );
}

/** Leaves one candidate for one report: light verbs give way to their nouns, nouns to the phrase that holds them. */
function unwrap(view: SentenceView, found: readonly Candidate[], lexicon: TriggerLexicon): Candidate[] {
  const byToken = new Map(found.map((candidate) => [candidate.token, candidate]));
  const dropped = new Set<Candidate>();
  const carriers = new Map<Candidate, number>();
  for (const candidate of found) {
    for (let i = candidate.from; i < candidate.to; i++) {
      const other = byToken.get(i);
      if (other && other !== candidate && candidate.to - candidate.from > 1) dropped.add(other);
    }
    if (candidate.entry.wordClass !== 'noun') continue;
    const carrier = carrierOf(view, candidate, lexicon);
    if (carrier === undefined) continue;
    const phrase = byToken.get(carrier);
    const isPart = phrase?.entry.after.some(
      (word) => sameWord(view.lower[candidate.token]!, word) || (word.length > 2 && FIRED.test(view.lower[candidate.token]!)),
    );
    // "strikes a gathering of rebels": who is struck holds no protest.
    const isStruck = phrase?.entry.type === 'ASSAULT' && candidate.entry.type === 'PROTEST';
    if (isPart || isStruck) dropped.add(candidate);
    else {
      carriers.set(candidate, carrier);
      if (phrase && givesWay(phrase, candidate)) dropped.add(phrase);
    }
  }
  return found
    .filter((candidate) => !dropped.has(candidate))
    .map((candidate) => (carriers.has(candidate) ? { ...candidate, carrier: carriers.get(candidate)! } : candidate));
}

/** "fired tear gas and live rounds": one deed. */
const FIRED = /^(?:rounds?|bullets?|gas|ammunition|grenades?|cannons?)$/;

/** Verbs that tell of a deed against the noun's ("repelled an attempt to storm the town"). */
const COUNTERS = /^(?:repel|repulse|thwart|foil|parry|rebuff|intercept)$/;

/** Whether the verb reports nothing beside its noun. What is asked, announced or refused keeps its own word ("called for a truce"). */
function givesWay(verb: Candidate, noun: Candidate): boolean {
  if (COUNTERS.test(verb.entry.head)) return false;
  if (verb.entry.type === noun.entry.type) return true;
  return !/^(?:REQUEST|THREATEN|REJECT|ACCUSE|AGREE|CONCEDE|SANCTION|AID|PROTEST)$/.test(verb.entry.type);
}
