/**
 * Words that are verb and noun alike, where taggers take one for the other: verbs of headlines ("US strikes kill 38", "Russian missiles strike Kharkiv",
 * "Taliban capture Kunduz as troops withdraw"), and nouns behind a conjunction ("said that strikes on Homs killed nine").
 */
import type { SentenceView } from './sentence-view.js';
import type { TriggerLexicon } from './trigger-lexicon.js';

/** What parts a headline into clauses, each with a verb of its own. */
const DIVIDES = /^(?:[,;:–—|]|as|after|before|while|when|amid|says?|said|but)$/;
const FINITE = /^(?:VBD|VBZ|VBP)$/;

/** Whether a word that may be a noun is its headline's verb: nominals stand on both sides, and its clause has no other verb. */
export function isHeadlineVerb(view: SentenceView, i: number, lexicon: TriggerLexicon): boolean {
  if (isMissedVerb(view, i)) return true;
  const { kind } = view.unit.part;
  if ((kind !== 'headline' && kind !== 'heading') || i === 0 || i === view.pos.length - 1) return false;
  const word = view.lower[i]!;
  if (!word.endsWith('s') && lexicon.verbBase.get(word) !== word) return false;
  const { from, to } = clauseAt(view, i);
  if (i === from) return false;
  // "strikes kill 38": the word before it may be the noun.
  for (let k = from; k < to; k++) if (k !== i && FINITE.test(view.pos[k]!) && !(k === i - 1 && isPluralDeed(view, k, lexicon))) return false;
  return (
    (isSubjectEnd(view, i) || isPluralDeed(view, i - 1, lexicon) || isListedDeed(view, i, lexicon)) &&
    (opensObject(view, i + 1, lexicon) || to < view.lower.length)
  );
}

/** "Rights groups accuse soldiers of killing", "Families of the missing accuse the army of it", "The monitor appeals to the UN to act": no headline's, and taggers miss them all the same. */
export function isMissedVerb({ lower, covering }: SentenceView, i: number): boolean {
  const acts = covering[i - 1]?.some(({ mention, to }) => mention.kind === 'actor' && to === i) === true;
  if (lower[i] === 'accuse')
    return (
      (acts || /s$|^(?:missing|dead|wounded|injured|displaced|detained|disappeared|killed)$/.test(lower[i - 1] ?? '')) &&
      lower.slice(i + 2, i + 12).includes('of')
    );
  return lower[i] === 'appeals' && acts && lower[i + 1] === 'to';
}

function clauseAt({ lower }: SentenceView, i: number): { from: number; to: number } {
  let from = i;
  let to = i + 1;
  while (from > 0 && !DIVIDES.test(lower[from - 1]!)) from--;
  while (to < lower.length && !DIVIDES.test(lower[to]!)) to++;
  return { from, to };
}

/** "strikes", "attacks", "shells": taken for a verb where the verb comes next. */
function isPluralDeed({ lower }: SentenceView, at: number, lexicon: TriggerLexicon): boolean {
  return lower[at]!.endsWith('s') && lexicon.nouns.has(lower[at]!) && !lower[at + 1]!.endsWith('s');
}

/** "Air strikes, shelling kill 12": the second of two deeds, without "and". */
function isListedDeed({ lower, covering }: SentenceView, i: number, lexicon: TriggerLexicon): boolean {
  const counts = covering[i + 1]?.some(({ mention, from }) => mention.kind === 'figure' && from === i + 1) === true;
  return counts && /^(?:,|and)$/.test(lower[i - 2] ?? '') && lexicon.nouns.has(lower[i - 1]!);
}

/** A base form needs a plural before it ("missiles strike"), or a name that may be one ("Taliban capture"). */
function isSubjectEnd({ pos, lower, covering }: SentenceView, i: number): boolean {
  if (covering[i - 1]!.some(({ mention, to }) => mention.kind === 'figure' && to === i)) return !lower[i]!.endsWith('s');
  if (!/^(?:NN|NNS|NNP|NNPS|'')/.test(pos[i - 1]!)) return false;
  const actor = covering[i - 1]!.some(({ mention, to }) => mention.kind === 'actor' && to === i);
  return lower[i]!.endsWith('s') ? covering[i - 1]!.length > 0 : actor || pos[i - 1] === 'NNS';
}

/** "38", "Kharkiv apartment block", "key town", "at least 20"; not "Taliban attack leaves 10 dead", whose verb comes next. */
function opensObject({ pos, lower, covering }: SentenceView, at: number, lexicon: TriggerLexicon): boolean {
  if (covering[at]!.some(({ mention, from }) => mention.kind === 'figure' && from === at)) return true;
  if (!/^(?:NN|CD|JJ|DT)/.test(pos[at]!)) return false;
  return !(lower[at]!.endsWith('s') && (lexicon.verbs.has(lower[at]!) || lexicon.verbBase.has(lower[at]!)) && covering[at]!.length === 0);
}

/** "said that strikes on Homs killed nine": behind a conjunction or preposition there is no verb without a subject. */
export function isPluralNoun({ lower, pos }: SentenceView, i: number, lexicon: TriggerLexicon): boolean {
  return pos[i] === 'VBZ' && lexicon.nouns.has(lower[i]!) && /^(?:that|of|after|by|from|amid|said|despite|between|against)$/.test(lower[i - 1] ?? '');
}
