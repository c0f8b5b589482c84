/** What a parse says about a verb: its subject, objects and obliques, also where the subject stands elsewhere (coordination, control, relative clauses). */
import { caseOf, kidsBy, type SentenceView } from './sentence-view.js';
import { BEFALLS, isPassive, isTimeLike } from './voice.js';

/** How a nominal is tied to a verb or noun. */
export interface Tie {
  readonly token: number;
  /** subj, obj, iobj, agent ("by" in a passive), obl (with `prep`), mod (in front of a noun), poss. */
  readonly tie: 'subj' | 'obj' | 'iobj' | 'agent' | 'obl' | 'mod' | 'poss';
  readonly prep: string;
  /** Found through another word: "control", "relative", "joined", "light verb" ... Empty for the clause's own. */
  readonly through: string;
}

const SUBJECT_CONTROL = new Set([
  'promise',
  'promised',
  'promises',
  'vow',
  'vowed',
  'vows',
  'threaten',
  'threatened',
  'threatens',
  'threatening',
  'pledge',
  'pledged',
  'pledges',
]);
const ALONGSIDE = /^(?:alongside|along with|together with)$/;
const RELATIVE = /^(?:who|which|that|whom|whose)$/;

/** "six soldiers they had captured": two subjects, the second a pronoun right behind the first, which is what it is done to. */
function bareRelative({ pos }: SentenceView, subjects: readonly number[]): { readonly noun: number; readonly doer: number } | undefined {
  const doer = subjects.find((kid) => pos[kid] === 'PRP' && subjects.includes(kid - 1));
  return doer === undefined ? undefined : { noun: doer - 1, doer };
}

/** The clause's subject, with how it was reached. Bounded: at most six steps up. */
export function subjectOf(view: SentenceView, verb: number, steps = 0): { token: number; through: string } | undefined {
  if (steps > 6) return undefined;
  const rel = view.rel[verb]!;
  const subjects = kidsBy(view, verb, /^nsubj/);
  // "a raid, which the minister blamed on rebels": of two subjects the relative word is the object.
  const plain = subjects.length > 1 ? subjects.find((kid) => !RELATIVE.test(view.lower[kid]!) && view.rel[kid] !== 'nsubj:outer') : undefined;
  const own = bareRelative(view, subjects)?.doer ?? plain ?? subjects.find((kid) => view.rel[kid] !== 'nsubj:outer') ?? subjects[0];
  if (own !== undefined) {
    if (RELATIVE.test(view.lower[own]!) && /^(?:WDT|WP|IN|DT)/.test(view.pos[own]!)) {
      const antecedent = antecedentOf(view, verb);
      if (antecedent !== undefined && antecedent !== own) return { token: antecedent, through: 'relative clause' };
    }
    return { token: kinOf(view, verb, own) ?? own, through: '' };
  }
  const head = view.head[verb]!;
  if (head < 0) return undefined;
  if (rel === 'conj') {
    const teller = tellerAbove(view, verb, head);
    if (teller !== undefined) return subjectOf(view, teller, steps + 1);
    // "Militants boasted of 57 dead; the government called it a lie and said ...": the verb before it has a subject of its own.
    const beside = view.lower[verb - 1] === 'and' ? kidsBy(view, head, /^conj$/).findLast((kid) => kid > head && kid < verb) : undefined;
    if (beside !== undefined && view.pos[beside] === view.pos[verb] && kidsBy(view, beside, /^nsubj$/).length)
      return subjectOf(view, beside, steps + 1);
    const first = subjectOf(view, head, steps + 1);
    return first && /^VB|^JJ|^NN/.test(view.pos[head]!) ? { token: first.token, through: first.through || 'joined verbs' } : undefined;
  }
  if (rel === 'acl:relcl') {
    // "areas where rebels ...", "the town which the army seized": only a clause without a subject of its own describes its head as doer.
    const antecedent = antecedentOf(view, verb);
    return antecedent !== undefined ? { token: antecedent, through: 'relative clause' } : undefined;
  }
  if (rel.startsWith('acl') && isAdverbial(view, verb)) {
    const clause = verbAbove(view, head);
    return clause === undefined ? undefined : subjectOf(view, clause, steps + 1);
  }
  if (rel.startsWith('acl')) return /^(?:NN|PRP|CD|DT|JJ)/.test(view.pos[head]!) ? nounSubject(view, verb, head, steps) : undefined;
  if (/^(?:xcomp|ccomp)/.test(rel)) {
    // "The monitor said strikes killed 12", with the strikes taken for an object: what is said has a subject of its own.
    if (rel === 'ccomp' && kidsBy(view, verb, /^obj$/).some((kid) => kid < verb && kid > head)) return undefined;
    const object = kidsBy(view, head, /^(?:obj|iobj)$/)[0];
    if (object !== undefined && object < verb && !SUBJECT_CONTROL.has(view.lower[head]!) && /^(?:xcomp|ccomp)/.test(rel))
      return { token: object, through: 'control' };
    // "called on Eritrea to withdraw"
    const asked = view.lower[head]!.startsWith('call')
      ? kidsBy(view, head, /^obl/).find((kid) => kid < verb && /^(?:on|upon)$/.test(caseOf(view, kid)))
      : undefined;
    if (asked !== undefined) return { token: asked, through: 'control' };
    const above = subjectOf(view, head, steps + 1);
    return above && { token: above.token, through: above.through || 'control' };
  }
  if (/^(?:advcl|parataxis|dep|csubj)/.test(rel) && !kidsBy(view, verb, /^expl/).length && rel !== 'csubj') {
    if (/^(?:parataxis|dep)/.test(rel) && view.pos[verb] !== 'VBG' && view.pos[verb] !== 'VBN') return undefined;
    // "Missiles strike the camp, scores killed": a number right before it is its own subject.
    const counted = view.covering[verb - 1]?.find(({ mention, to }) => mention.kind === 'figure' && to === verb);
    if (counted) return { token: counted.head, through: '' };
    const above = subjectOf(view, head, steps + 1);
    return above && { token: above.token, through: above.through || 'reduced clause' };
  }
  return undefined;
}

/** What is done by words, and goes on with who speaks: "said the rebels had fled and vowed to retake the town". */
const BY_WORDS =
  /^(?:ruled|vowed|blamed|denied|rejected|urged|accused|condemned|praised|demanded|pledged|promised|threatened|dismissed|called|warned|appealed|thanked|announced|ordered|offered|refused|insisted|criticised|criticized|denounced|hailed|welcomed|reiterated|stressed|added|expressed)$/;

/** The verb of speech whose subject goes on, where the parse joins the second verb with what is said. */
function tellerAbove(view: SentenceView, verb: number, first: number): number | undefined {
  const teller = view.rel[first] === 'ccomp' ? view.head[first]! : -1;
  if (teller < 0 || teller > first || !/^VB[DN]$/.test(view.pos[verb]!) || view.pos[teller] !== 'VBD' || !BY_WORDS.test(view.lower[verb]!))
    return undefined;
  return /^(?:and|but)$/.test(view.lower[verb - 1] ?? '') &&
    /^(?:said|told|stated|announced|added|claimed|reported|confirmed)$/.test(view.lower[teller]!)
    ? teller
    : undefined;
}

/** "cleared the town of rebels after inflicting losses": a gerund behind such a word tells of the clause's subject, wherever the parse hangs it. */
function isAdverbial(view: SentenceView, verb: number): boolean {
  return view.pos[verb] === 'VBG' && /^(?:after|before|while|when|since|despite|without|by)$/.test(view.lower[verb - 1] ?? '');
}

function verbAbove(view: SentenceView, token: number): number | undefined {
  for (let i = token, steps = 0; i >= 0 && steps < 6; i = view.head[i]!, steps++) if (view.pos[i]!.startsWith('VB')) return i;
  return undefined;
}

/** "rebels seeking ...", "attempt by rebels to storm": the noun itself, or whoever makes the attempt. */
function nounSubject(view: SentenceView, verb: number, noun: number, steps: number): { token: number; through: string } | undefined {
  if (kidsBy(view, verb, /^mark$/).some((kid) => view.lower[kid] === 'to') || view.pos[verb] === 'VB') {
    const maker = kidsBy(view, noun, /^nmod/).find((kid) => /^(?:by|of)$/.test(caseOf(view, kid)));
    if (maker !== undefined) return { token: maker, through: 'attempt of' };
    const owner = kidsBy(view, noun, /^(?:nmod:poss|compound|amod)$/).find((kid) => view.covering[kid]!.some((one) => one.mention.kind === 'actor'));
    if (owner !== undefined) return { token: owner, through: 'attempt of' };
    const above = view.head[noun]!;
    if (view.rel[noun] === 'obj' && above >= 0) {
      const subject = subjectOf(view, above, steps + 1);
      if (subject) return { token: subject.token, through: 'control' };
    }
  }
  return { token: kinOf(view, verb, noun) ?? noun, through: 'reduced clause' };
}

/** "relatives of a teenager killed in the raid": whom it befell is the one named right before it, and not who belongs to him. */
function kinOf(view: SentenceView, verb: number, noun: number): number | undefined {
  if (!KIN.test(view.lower[noun]!) || !BEFALLS.test(view.lower[verb]!) || kidsBy(view, verb, /^aux/).length) return undefined;
  return kidsBy(view, noun, /^nmod/).find((kid) => kid < verb && caseOf(view, kid) === 'of' && /^(?:NN|CD)/.test(view.pos[verb - 1]!));
}

const KIN =
  /^(?:relatives?|famil(?:y|ies)|mothers?|fathers?|parents|wi(?:fe|ves)|husbands?|sons?|daughters?|brothers?|sisters?|friends?|colleagues?|neighbou?rs?|lawyers?|supporters?|bod(?:y|ies)|funerals?|widows?|children|names?|photos?)$/;

/** The noun that a relative clause describes. */
export function antecedentOf(view: SentenceView, verb: number): number | undefined {
  for (let i = verb, steps = 0; i >= 0 && steps < 4; steps++) {
    const head = view.head[i]!;
    if (/^(?:acl|advcl:relcl)/.test(view.rel[i]!) && head >= 0) return head;
    const quoted = quotedBefore(view, i);
    if (quoted !== undefined) return quoted;
    if (!/^(?:conj|xcomp|ccomp|advcl)/.test(view.rel[i]!)) return undefined;
    i = head;
  }
  return undefined;
}

/** 'fought "terrorists" who had stormed': the noun that a closing mark parts from its clause. */
function quotedBefore({ kids, lower, pos }: SentenceView, verb: number): number | undefined {
  const relative = kids[verb]!.find((kid) => /^(?:who|which|that)$/.test(lower[kid]!) && kid < verb);
  if (relative === undefined || !/^["”’']$/.test(lower[relative - 1] ?? '')) return undefined;
  return pos[relative - 2]?.startsWith('NN') ? relative - 2 : undefined;
}

/** The obliques of a verb: nominals with their prepositions, and bare ones (times). */
function obliquesOf(view: SentenceView, verb: number, through: string): Tie[] {
  const ties: Tie[] = [];
  for (const kid of view.kids[verb]!) {
    const rel = view.rel[kid]!;
    if (/^(?:obl|nmod|advmod|advcl)/.test(rel) && (/^(?:obl|nmod)/.test(rel) || view.covering[kid]!.length)) {
      ties.push({ token: kid, tie: rel === 'obl:agent' ? 'agent' : 'obl', prep: caseOf(view, kid), through });
    }
  }
  return ties;
}

/** All ties of a verb. In a passive the subject is reported as object, "by" as agent. */
export function tiesOfVerb(view: SentenceView, verb: number): Tie[] {
  const ties: Tie[] = [];
  const passive = isPassive(view, verb);
  const subject = subjectOf(view, verb);
  if (subject) ties.push({ token: subject.token, tie: passive ? 'obj' : 'subj', prep: '', through: subject.through });
  for (const kid of view.kids[verb]!) {
    const rel = view.rel[kid]!;
    if (rel === 'obj') {
      const relative = RELATIVE.test(view.lower[kid]!) ? antecedentOf(view, verb) : undefined;
      ties.push({ token: relative ?? kid, tie: 'obj', prep: '', through: relative === undefined ? '' : 'relative clause' });
    } else if (rel === 'iobj') ties.push({ token: kid, tie: 'iobj', prep: '', through: '' });
  }
  for (const tie of obliquesOf(view, verb, '')) {
    // "was killed alongside his deputy"
    if (passive && ALONGSIDE.test(tie.prep)) ties.push({ ...tie, tie: 'obj', prep: '', through: 'alongside' });
    else ties.push(tie.prep === 'by' && passive && !isTimeLike(view, tie.token) ? { ...tie, tie: 'agent' } : tie);
  }
  if (passive && !ties.some(({ tie }) => tie === 'agent')) {
    const agent = agentFurtherOn(view, verb);
    if (agent !== undefined) {
      const known = ties.findIndex(({ token }) => token === agent);
      if (known >= 0) ties.splice(known, 1);
      ties.push({ token: agent, tie: 'agent', prep: 'by', through: '' });
    }
  }
  const bare = bareRelative(view, kidsBy(view, verb, /^nsubj/));
  if (bare) ties.push({ token: bare.noun, tie: 'obj', prep: '', through: 'relative clause' });
  // "which the army seized": the clause has a subject of its own and no object: its head is what was seized.
  if (
    view.rel[verb]!.startsWith('acl:relcl') &&
    !passive &&
    !ties.some((tie) => tie.tie === 'obj') &&
    kidsBy(view, verb, /^nsubj/).some((kid) => !RELATIVE.test(view.lower[kid]!)) &&
    !isOwnersClause(view, verb)
  ) {
    const relative = view.kids[verb]!.find((kid) => RELATIVE.test(view.lower[kid]!));
    const adverb = view.kids[verb]!.some((kid) => /^(?:where|when)$/.test(view.lower[kid]!));
    const antecedent = antecedentOf(view, verb);
    if (antecedent !== undefined && !adverb) {
      const prep = relative === undefined ? '' : caseOf(view, relative);
      ties.push({ token: antecedent, tie: prep ? 'obl' : 'obj', prep, through: 'relative clause' });
    }
  }
  if (view.rel[verb]!.startsWith('acl:relcl')) {
    const antecedent = antecedentOf(view, verb);
    const adverb = view.kids[verb]!.find((kid) => /^(?:where|when)$/.test(view.lower[kid]!));
    const relative = view.kids[verb]!.find((kid) => view.rel[kid]!.startsWith('obl') && RELATIVE.test(view.lower[kid]!));
    if (antecedent !== undefined && adverb !== undefined)
      ties.push({ token: antecedent, tie: 'obl', prep: view.lower[adverb] === 'where' ? 'in' : 'on', through: 'relative clause' });
    else if (antecedent !== undefined && relative !== undefined)
      ties.push({ token: antecedent, tie: 'obl', prep: caseOf(view, relative), through: 'relative clause' });
  }
  // Joined verbs share what follows the last of them ("killed and wounded dozens in Homs").
  for (const kid of kidsBy(view, verb, /^conj$/)) {
    if (view.pos[kid]!.startsWith('VB') && !kidsBy(view, verb, /^obj$/).length && !passive) {
      for (const object of kidsBy(view, kid, /^obj$/))
        if (kid - verb <= 3) ties.push({ token: object, tie: 'obj', prep: '', through: 'joined verbs' });
    }
  }
  return ties;
}

/** "the group, whose fighters have attacked the town": the clause's head owns who did it, and does not suffer it. */
function isOwnersClause(view: SentenceView, verb: number): boolean {
  return kidsBy(view, verb, /^nsubj/).some((kid) => view.kids[kid]!.some((word) => view.lower[word] === 'whose'));
}

/** So far behind a passive or a deed its "by" may stand. */
const AGENT_REACH = 9;

/** "were dragged from buses at roadblocks by youths": whoever did it, whatever the parse hangs him on; no other deed stands between. */
function agentFurtherOn(view: SentenceView, verb: number): number | undefined {
  for (let i = verb + 1; i < Math.min(view.lower.length, verb + AGENT_REACH); i++) {
    if (/^[,.;:(]$/.test(view.lower[i]!) || view.pos[i]!.startsWith('VB') || /^(?:and|but|or|that|who|which)$/.test(view.lower[i]!)) return undefined;
    if (view.lower[i] === 'by') return nominalBehind(view, i);
  }
  return undefined;
}

/** "protests over the killing of a man by police": another deed stands between a noun and its "by". */
function isOfAnother({ lower }: SentenceView, noun: number): boolean {
  const by = lower.indexOf('by', noun + 1);
  return by > 0 && lower.slice(noun + 1, by).some((word) => /(?:ing|tion|sion|ment|death)s?$/.test(word));
}

/** The actor right behind the preposition at `at`. */
function nominalBehind({ mentions, pos }: SentenceView, at: number): number | undefined {
  const near = mentions.find(({ mention, from }) => mention.kind === 'actor' && from > at && from <= at + 3);
  return near && pos.slice(at + 1, near.from).every((tag) => /^(?:DT|JJ|CD|PRP\$)/.test(tag)) ? near.head : undefined;
}

/** All ties of a noun: what stands in front of it, whose it is, and what hangs on it by prepositions. */
export function tiesOfNoun(view: SentenceView, noun: number): Tie[] {
  const ties: Tie[] = [];
  for (const kid of view.kids[noun]!) {
    const rel = view.rel[kid]!;
    if (rel === 'nmod:poss') ties.push({ token: kid, tie: 'poss', prep: '', through: '' });
    else if (/^(?:compound|amod|nmod:desc|nmod:unmarked|flat)/.test(rel)) ties.push({ token: kid, tie: 'mod', prep: '', through: '' });
    else if (/^(?:nmod|obl)/.test(rel)) ties.push({ token: kid, tie: 'obl', prep: caseOf(view, kid), through: '' });
    else if (rel.startsWith('acl') && /^VB[GN]$/.test(view.pos[kid]!)) {
      // "an attack targeting civilians", "strikes carried out by Russia"
      for (const below of view.kids[kid]!) {
        if (view.rel[below] === 'obj') ties.push({ token: below, tie: 'obl', prep: 'on', through: 'participle' });
        else if (view.rel[below]!.startsWith('obl')) ties.push({ token: below, tie: 'obl', prep: caseOf(view, below), through: 'participle' });
      }
    }
  }
  // "The offensive, led by HTS, began"
  const led = view.lower[noun + 1] === ',' && /^(?:led|launched|staged|mounted|spearheaded)$/.test(view.lower[noun + 2] ?? '') ? noun + 2 : noun;
  // "called it an attack by the regime", "the attack on the village by rebels", whatever the parse hangs them on
  const maker = ties.some(({ prep }) => prep === 'by') || isOfAnother(view, noun) ? undefined : agentFurtherOn(view, led);
  if (maker !== undefined && !ties.some(({ token }) => token === maker)) ties.push({ token: maker, tie: 'obl', prep: 'by', through: '' });
  return ties;
}
