/** Whether a reported deed is said to have happened: negation, denial, plans, conditions, each read off the clause that holds the trigger. */
import type { Status } from '../../model/kinds.js';
import { caseOf, type SentenceView } from './sentence-view.js';
import { verbForms } from './inflect.js';
import { readList } from './lexicon/read-table.js';
import { DONE_VERBS, FAILED_VERBS, PLAN_NOUNS, PLAN_VERBS, REQUEST_VERBS } from './lexicon/status-words.js';
import { isOnlyPlotted, isTriedViolence, isUnintended, undoneBy } from './what-comes-of-it.js';

export interface StatusReading {
  readonly status: Status;
  /** The word that decides. */
  readonly evidence?: string;
}

const formsOf = (list: string): ReadonlySet<string> => new Set(readList(list).flatMap((base) => verbForms(base)));
let sets:
  | {
      plan: ReadonlySet<string>;
      done: ReadonlySet<string>;
      failed: ReadonlySet<string>;
      request: ReadonlySet<string>;
      planNouns: ReadonlySet<string>;
    }
  | undefined;
const wordSets = (): NonNullable<typeof sets> =>
  (sets ??= {
    plan: formsOf(PLAN_VERBS),
    done: formsOf(DONE_VERBS),
    failed: formsOf(FAILED_VERBS),
    request: formsOf(REQUEST_VERBS),
    planNouns: new Set(readList(PLAN_NOUNS).flatMap((word) => [word, `${word}s`])),
  });

const NEGATION = /^(?:not|n['’]t|never|neither|nor)$/;
const NO = /^(?:no|neither|nobody|none|nothing)$/;

/** "preparing a counterattack": what is done to a deed that is still to come. */
const PREPARED = /^(?:prepar(?:e|es|ing)|plans?|planning|plots?|plotting|mulls?|mulling|contemplat(?:e|es|ing))$/;

/** With a deed for their object: what has not been done. */
const INTENDS =
  /^(?:threaten(?:s|ed|ing)?|vow(?:s|ed|ing)?|promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|propos(?:e|es|ed|ing)|consider(?:s|ed|ing)?|mull(?:s|ed|ing)?|contemplat(?:e|es|ed|ing)|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?|seek(?:s|ing)?|sought)$/;

const ENDS = /^(?:stop|ceas|end|halt|subsid|abat|eas|paus|relent|let|di(?:e|ed|ing)$|quiet|slow|diminish|falter|lift)/;

function isNegated(view: SentenceView, verb: number): boolean {
  return view.kids[verb]!.some((kid) => kid < verb && NEGATION.test(view.lower[kid]!));
}

/** What is feared or braced for has not happened: "fears an attack", "warned of an assault", "bracing for an offensive", "the fear of a raid". */
const FEARS =
  /^(?:fear(?:s|ed|ing)?|dread(?:s|ed|ing)?|expect(?:s|ed|ing)?|anticipat(?:e|es|ed|ing)|await(?:s|ed|ing)?|predict(?:s|ed|ing)?|foresee(?:s|ing)?|foresaw|risk(?:s|ed|ing)?)$/;
const FEARS_WITH: Readonly<Record<string, RegExp>> = {
  for: /^(?:brac(?:e|es|ed|ing)|prepar(?:e|es|ed|ing)|wait(?:s|ed|ing)?|ready|steel(?:s|ed|ing)?)$/,
  of: /^(?:warn(?:s|ed|ing)?|wary|afraid|fearful)$/,
  against: /^(?:warn(?:s|ed|ing)?|caution(?:s|ed|ing)?|guard(?:s|ed|ing)?|advis(?:e|es|ed|ing))$/,
};

/** The word that says a noun's deed is only feared; "fears the attack" may well speak of one that was. */
function fearOf(view: SentenceView, noun: number): string | undefined {
  const { lower, rel, head, kids } = view;
  let top = noun;
  for (let steps = 0; steps < 2 && rel[top] === 'conj'; steps++) top = head[top]!;
  // "repercussions of an assault": what would follow from it.
  if (rel[top]!.startsWith('nmod') && /^(?:repercussions?|consequences?|impact|effects?|costs?|dangers?)$/.test(lower[head[top]!] ?? ''))
    top = head[top]!;
  const above = head[top]!;
  if (above < 0 || kids[noun]!.some((kid) => rel[kid] === 'det' && /^(?:the|this|that|these|those)$/.test(lower[kid]!))) return undefined;
  if (rel[top] === 'obj' && FEARS.test(lower[above]!)) return lower[above];
  return FEARS_WITH[caseOf(view, top)]?.test(lower[above]!) ? lower[above] : undefined;
}

/** Reads the status of a trigger. `carrier` is the light verb of a noun. */
export function readStatus(view: SentenceView, token: number, carrier?: number, type?: string): StatusReading {
  const isNoun = view.pos[token]!.startsWith('NN') || carrier !== undefined;
  if (isUnintended(view, carrier ?? token) || isUnintended(view, token)) return { status: 'denied', evidence: 'no' };
  if (isNoun) {
    const own = nounStatus(view, token);
    // "had not carried out any strikes"
    const above = carrier ?? view.head[token]!;
    const negated = own?.evidence === 'any' && above >= 0 && view.pos[above]!.startsWith('VB') ? wordsOfClause(view, above, false) : undefined;
    if (negated?.status === 'denied') return negated;
    if (own) return own;
  }
  if (isAsked(view)) return { status: 'hypothetical', evidence: '?' };
  // "planning attacks", "plotting a coup": the trigger holds its own plan
  if (/^(?:plan(?:s|ned|ning)?|plot(?:s|ted|ting)?|prepar(?:e|es|ed|ing))$/.test(view.lower[token]!))
    return { status: 'planned', evidence: view.lower[token]! };
  if (carrier !== undefined && PREPARED.test(view.lower[carrier]!)) return { status: 'planned', evidence: view.lower[carrier]! };
  if (isInvertedCondition(view, token)) return { status: 'hypothetical', evidence: view.lower[0]! };
  if (isNoun && isOnlyPlotted(view, token, carrier)) return { status: 'planned', evidence: 'plot' };
  // "Nobody has claimed the killing": the killing is certain.
  if (carrier !== undefined && view.lower[carrier]!.startsWith('claim')) return { status: 'asserted' };
  const verb = carrier ?? (isNoun ? governingVerb(view, token) : token);
  if (verb === undefined) return { status: 'asserted' };
  // "The attack will not go unpunished"
  if (
    verb !== token &&
    /^go(?:es)?$/.test(view.lower[verb]!) &&
    view.lower.slice(verb + 1, verb + 3).some((word) => /^un(?:punished|answered|noticed)$/.test(word))
  )
    return { status: 'asserted' };
  // "The shelling did not stop", "did not let up": it went on.
  if (verb !== token && carrier === undefined && ENDS.test(view.lower[verb]!) && isNegated(view, verb)) return { status: 'asserted' };
  return clauseStatus(view, verb, type);
}

/** "Has the army fired back?": a question that yes or no answers, also behind a label. */
function isAsked({ lower }: SentenceView): boolean {
  if (!lower.slice(-2).includes('?')) return false;
  const label = lower.indexOf(':');
  const first = lower.slice(label > 0 && label < 5 ? label + 1 : 0).find((word) => /[a-z]/.test(word) && !/^(?:and|but|so|or)$/.test(word));
  return /^(?:has|have|had|did|does|do|is|are|was|were|can|could|will|would|should)$/.test(first ?? '');
}

function nounStatus(view: SentenceView, noun: number): StatusReading | undefined {
  for (const kid of view.kids[noun]!) {
    const word = view.lower[kid]!;
    if (view.rel[kid] === 'det' && /^(?:no|neither)$/.test(word)) return { status: 'denied', evidence: word };
    if (view.rel[kid] === 'det' && word === 'any') return { status: 'hypothetical', evidence: word };
    if (
      /^(?:amod|compound)/.test(view.rel[kid]!) &&
      /^(?:planned|upcoming|expected|imminent|future|forthcoming|proposed|scheduled|possible|potential|attempted|foiled|thwarted|impending)$/.test(
        word,
      )
    ) {
      return { status: /^(?:possible|potential)$/.test(word) ? 'hypothetical' : 'planned', evidence: word };
    }
  }
  const above = view.head[noun]!;
  if (
    above >= 0 &&
    view.rel[noun] === 'obj' &&
    INTENDS.test(view.lower[above]!) &&
    !view.kids[noun]!.some((kid) => /^(?:the|this|that)$/.test(view.lower[kid]!))
  )
    return { status: 'planned', evidence: view.lower[above]! };
  const feared = fearOf(view, noun);
  if (feared !== undefined) return { status: 'hypothetical', evidence: feared };
  const head = view.head[noun]!;
  // "An invasion would be a disaster"
  const modal =
    head >= 0 && view.rel[noun]!.startsWith('nsubj') && view.kids[head]!.some((kid) => view.rel[kid] === 'cop')
      ? view.kids[head]!.find((kid) => view.rel[kid] === 'aux' && /^(?:would|could|might|may)$/.test(view.lower[kid]!))
      : undefined;
  if (modal !== undefined) return { status: 'hypothetical', evidence: view.lower[modal]! };
  const prep = caseOf(view, noun);
  if (prep === 'without') return { status: 'denied', evidence: 'without' };
  if (/nothing to do with(?: \w+){0,2}$/.test(view.lower.slice(Math.max(0, noun - 6), noun).join(' ')))
    return { status: 'denied', evidence: 'nothing' };
  // "the aim of the strikes was to", "a campaign of air strikes": what has an aim, and what a campaign is made of, is done.
  const isAim = head >= 0 && /^(?:aims?|goals?|objectives?|purposes?|targets?|campaigns?|missions?|drives?)$/.test(view.lower[head]!);
  if (head >= 0 && !isAim && view.rel[noun]!.startsWith('nmod') && wordSets().planNouns.has(view.lower[head]!))
    return { status: /^(?:threat|risk|fear|possibility|danger)/.test(view.lower[head]!) ? 'hypothetical' : 'planned', evidence: view.lower[head]! };
  return undefined;
}

/** The verb that a noun takes part in as its subject or as the object of a light, planning or failing verb. */
function governingVerb(view: SentenceView, noun: number): number | undefined {
  let i = noun;
  for (let steps = 0; steps < 3 && view.rel[i] === 'conj'; steps++) i = view.head[i]!;
  const head = view.head[i]!;
  if (head < 0 || !view.pos[head]!.startsWith('VB')) return undefined;
  const rel = view.rel[i]!;
  if (rel.startsWith('nsubj')) return head;
  if (
    rel === 'obj' &&
    ((wordSets().plan.has(view.lower[head]!) && !/^(?:back|out|off|away|into)$/.test(view.lower[head + 1] ?? '')) ||
      wordSets().failed.has(view.lower[head]!) ||
      /^(?:see|saw|be|is|was|were|have|has|had|made?|preempt|prevent|avert|avoid)/.test(view.lower[head]!))
  )
    return head;
  return undefined;
}

function clauseStatus(view: SentenceView, verb: number, type?: string): StatusReading {
  const sets = wordSets();
  let asserted = false;
  for (let i = verb, steps = 0; i >= 0 && steps < 5; steps++) {
    const rel = view.rel[i]!;
    const head = view.head[i]!;
    const isContent = head >= 0 && (/^[xc]comp/.test(rel) || (rel === 'advcl' && i === head + 2 && view.lower[head + 1] === 'out'));
    const undone = isContent ? undoneBy(view, head, isNegated(view, head)) : undefined;
    if (undone) return { status: undone, evidence: view.lower[head]! };
    const direct = wordsOfClause(view, i, i === verb);
    if (direct && !(asserted && direct.status === 'planned')) return direct;
    if (head < 0) break;
    // "did not stop shelling the town"
    if (/^(?:xcomp|ccomp|advcl)/.test(rel) && view.pos[i] === 'VBG' && ENDS.test(view.lower[head]!) && isNegated(view, head))
      return { status: 'asserted' };
    const marked = view.kids[i]!.some((kid) => view.lower[kid] === 'to' && /^(?:mark|aux)$/.test(view.rel[kid]!));
    const above = view.lower[head]!;
    if (/^(?:xcomp|ccomp|advcl|acl|csubj)/.test(rel) && (marked || view.pos[i] === 'VBG' || view.pos[i] === 'VB')) {
      // "had no plans to withdraw"
      if (marked && sets.planNouns.has(above) && view.kids[head]!.some((kid) => view.lower[kid] === 'no'))
        return { status: 'denied', evidence: 'no' };
      if (sets.failed.has(above) && (marked || /^(?:prevent|avert|avoid|stop|bar|block|thwart|foil)/.test(above)))
        return { status: 'planned', evidence: above };
      if (marked && isTriedViolence(view, head, type)) {
        i = head;
        continue;
      }
      if (sets.plan.has(above) && (marked || /^(?:xcomp|ccomp)/.test(rel))) return { status: 'planned', evidence: above };
      if (marked && sets.request.has(above)) return { status: 'planned', evidence: above };
      if (marked && sets.planNouns.has(above)) return { status: 'planned', evidence: above };
      if (/^(?:first|second|third|last|latest|only)$/.test(above)) return { status: 'asserted' };
      if (marked && /^(?:advcl|acl)/.test(rel) && !sets.done.has(above) && !isMadeToHappen(view, i)) return { status: 'planned', evidence: 'to' };
      if (
        marked &&
        !sets.done.has(above) &&
        /^(?:ready|set|due|poised|about|able|likely|willing|prepared|scheduled|expected|supposed|going)$/.test(above)
      )
        return { status: 'planned', evidence: above };
      asserted = asserted || sets.done.has(above);
      i = head;
      continue;
    }
    if (
      rel === 'conj' &&
      view.pos[head]!.startsWith('VB') &&
      (view.pos[i] === 'VB' || view.pos[i] === 'VBG' || view.pos[i] === 'VBN') &&
      !view.kids[i]!.some((kid) => /^(?:nsubj|aux)/.test(view.rel[kid]!))
    ) {
      if (i !== head && wordsOfClause(view, head, false)?.status === 'denied') break;
      i = head;
      continue;
    }
    if (/^(?:ccomp|parataxis)/.test(rel) && sets.request.has(above) && view.kids[i]!.every((kid) => view.rel[kid] !== 'aux') && view.pos[i] === 'VB')
      return { status: 'planned', evidence: above };
    break;
  }
  return { status: 'asserted' };
}

/** "forced the militants to retreat", also where the parse hangs the infinitive higher: a verb of doing stands before it with nothing but nominals between. */
function isMadeToHappen(view: SentenceView, verb: number): boolean {
  const to = view.kids[verb]!.find((kid) => view.lower[kid] === 'to');
  for (let i = (to ?? verb) - 1; i >= 0 && i >= (to ?? verb) - 6; i--) {
    if (view.pos[i]!.startsWith('VB')) return wordSets().done.has(view.lower[i]!);
    if (!/^(?:NN|DT|JJ|PRP|CD|POS|IN|HYPH)/.test(view.pos[i]!)) return false;
  }
  return false;
}

/** "Were Israel to hit the plants, ...", "Should the front move": the clause that opens with its auxiliary. */
function isInvertedCondition({ lower }: SentenceView, verb: number): boolean {
  const comma = lower.indexOf(',');
  return (
    verb < (comma < 0 ? lower.length : comma) &&
    (lower[0] === 'should' || (lower[0] === 'were' && lower[verb - 1] === 'to')) &&
    !lower.slice(-2).includes('?')
  );
}

/** "sent no troops", and not "killed no fewer than 20". */
function isNone({ kids, rel, lower }: SentenceView, object: number): boolean {
  return kids[object]!.some((kid) => rel[kid] === 'det' && lower[kid] === 'no' && !/^(?:fewer|less|more)$/.test(lower[kid + 1]!));
}

/** What the words right at a verb say: negation, modals, conditions. */
function wordsOfClause(view: SentenceView, verb: number, own: boolean): StatusReading | undefined {
  let would = false;
  // "will not lift the ban": what is refused is not planned.
  const negation = view.kids[verb]!.find((kid) => kid < verb && NEGATION.test(view.lower[kid]!) && /^(?:advmod|neg|cc|aux)/.test(view.rel[kid]!));
  // "did not stop shelling"
  if (negation !== undefined && !own && ENDS.test(view.lower[verb]!)) return undefined;
  if (negation !== undefined) return { status: 'denied', evidence: view.lower[negation]! };
  for (const kid of view.kids[verb]!) {
    const word = view.lower[kid]!;
    const rel = view.rel[kid]!;
    if (own && rel.startsWith('nsubj') && (NO.test(word) || view.kids[kid]!.some((below) => /^(?:no|not)$/.test(view.lower[below]!) && below < kid)))
      return { status: 'denied', evidence: 'no' };
    if (own && word === 'without' && /^(?:mark|case)$/.test(rel)) return { status: 'denied', evidence: word };
    if (own && rel === 'obj' && kid > verb && isNone(view, kid)) return { status: 'denied', evidence: 'no' };
    if (rel === 'mark' && /^(?:if|unless|whether|should)$/.test(word)) return { status: 'hypothetical', evidence: word };
    if (rel.startsWith('aux')) {
      if (/^(?:could|might|may|should|ought)$/.test(word) || (word === 'must' && view.lower[kid + 1] !== 'have'))
        return { status: 'hypothetical', evidence: word };
      if (/^(?:will|['’]ll|shall|wo)$/.test(word)) return { status: 'planned', evidence: word };
      if (word === 'would') would = true;
    }
  }
  if (would) {
    const condition =
      view.lower.includes('if') ||
      /^(?:were|should|had)$/.test(view.lower[0]!) ||
      view.kids[verb]!.some((kid) => view.rel[kid]!.startsWith('advcl') && view.kids[kid]!.some((below) => view.lower[below] === 'if'));
    return { status: condition ? 'hypothetical' : 'planned', evidence: 'would' };
  }
  if (isInvertedCondition(view, verb)) return { status: 'hypothetical', evidence: 'were' };
  const before = view.lower.slice(Math.max(0, verb - 3), verb).join(' ');
  const to = /(?:is|are|was|were|be) (?:\w+ )?to(?: be)?$/.exec(before);
  if (own && to && view.pos[verb]!.startsWith('VB') && (view.pos[verb] === 'VB' || before.endsWith(' be')))
    return { status: 'planned', evidence: 'to' };
  return undefined;
}
