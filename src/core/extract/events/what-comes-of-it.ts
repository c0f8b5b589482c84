/** What comes of a deed that somebody tries, fails or refuses to do, rules out, or has no mind to do. */
import type { Status } from '../../model/kinds.js';
import type { SentenceView } from './sentence-view.js';

const TRIES = /^(?:tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?)$/;
const FAILS = /^(?:fail(?:s|ed|ing)?|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|neglect(?:s|ed|ing)?)$/;
const WANTS =
  /^(?:want(?:s|ed|ing)?|plan(?:s|ned|ning)?|seek(?:s|ing)?|sought|wish(?:es|ed|ing)?|decid(?:e|es|ed|ing)|agree(?:s|d|ing)?|propos(?:e|es|ed|ing)|consider(?:s|ed|ing)?|order(?:s|ed|ing)?|allow(?:s|ed|ing)?|let|lets|letting|permit(?:s|ted|ting)?|vow(?:s|ed|ing)?|pledg(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|threaten(?:s|ed|ing)?|prepar(?:e|es|ed|ing)|authori[sz](?:e|es|ed|ing)|tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?)$/;
/** What is violence even where it gains nothing; a town that was nearly taken was not. */
const VIOLENT = /^(?:ASSAULT|PROTEST)$/;

/** "tried to storm the prison": that they tried is the deed, where the deed is violence. */
export function isTriedViolence({ lower }: SentenceView, above: number, type: string | undefined): boolean {
  return type !== undefined && VIOLENT.test(type) && TRIES.test(lower[above]!);
}

/** What the verb above an infinitive, gerund or clause makes of its deed, where that is no plan. */
export function undoneBy(view: SentenceView, above: number, negated: boolean): Status | undefined {
  const word = view.lower[above]!;
  if (/^rul(?:e|es|ed|ing)$/.test(word) && view.lower[above + 1] === 'out') return negated ? 'hypothetical' : 'denied';
  if (FAILS.test(word)) return negated ? 'asserted' : 'denied';
  return negated && WANTS.test(word) ? 'denied' : undefined;
}

/** "no intention of attacking", "no plans for a raid", "without any wish to fight": the words before the deed, an article and adverbs between. */
export function isUnintended({ lower }: SentenceView, token: number): boolean {
  const before = lower.slice(Math.max(0, token - 8), token).join(' ');
  return /\b(?:no|without(?: any)?|not have any|n['’]t have any) (?:\w+ )?(?:intentions?|plans?|desire|wish|interest|appetite) (?:of|in|to|for)(?: \w+ly)?(?: (?:an?|the|any|another|launching|launch|carrying out))*$/.test(
    before,
  );
}

const PLOTTED = /^(?:plotted|planned|prepared|plotting|planning|preparing)$/;
const FOILS = /^(?:foil|thwart|avert|prevent|disrupt|pre-?empt)(?:s|ed|ing|t)?$/;

/** "plotted an attack", "foiled an attack planned by the group"; "planned the attack" may well speak of one that was. */
export function isOnlyPlotted({ lower, kids, rel, head }: SentenceView, noun: number, carrier: number | undefined): boolean {
  const isKnown = kids[noun]!.some((kid) => rel[kid] === 'nmod:poss' || (rel[kid] === 'det' && /^(?:the|this|that|these|those)$/.test(lower[kid]!)));
  if (carrier !== undefined && carrier < noun && PLOTTED.test(lower[carrier]!) && !isKnown) return true;
  const above = head[noun]!;
  const foiled = above >= 0 && rel[noun] === 'obj' && FOILS.test(lower[above]!);
  return foiled && kids[noun]!.some((kid) => kid > noun && rel[kid]!.startsWith('acl') && PLOTTED.test(lower[kid]!));
}
