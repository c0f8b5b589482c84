/** Whether a form of a verb of speech is used as a verb that tells: taggers take it for something else now and then, and who declines to say tells nothing. */
import { beforeRelative, nominalBefore } from './nominal-before.js';
import type { SentenceView } from './sentence-view.js';
import { isMissedVerb } from './verb-or-noun.js';

/** Nouns of saying as well: what others make of them is no verb. */
const NOUN_TOO = /^(?:reports|claims|charges|accounts)$/;
const ENDS = /^[.;]$/;

/** Whether the word at `i`, a form of a verb of speech, is used as a verb. */
export function isCueVerb(view: SentenceView, i: number): boolean {
  const word = view.lower[i]!;
  const next = view.lower[i + 1] ?? '.';
  // "declined to say whether", "could not verify the claim": nothing is said.
  if (isWithheld(view, i)) return false;
  if (/^(?:said|says|told|denies|denied)$/.test(word)) return !/^(?:amod|det)$/.test(view.rel[i]!);
  if (isMissedVerb(view, i)) return true;
  const nominal = view.pos[i]!.startsWith('VB') && word !== 'say' ? undefined : (beforeRelative(view, i) ?? nominalBefore(view, i));
  const speaker = nominal !== undefined && isActor(view, nominal) ? nominal : undefined;
  // "officers in Dhusamareb say they were routed"
  if (word === 'say' && speaker !== undefined && view.lower[i - 1] !== 'to') return true;
  // "..., a member of the council, alleged.", "..., a consultancy, Beacon Risk, estimates."
  if (view.lower[i - 1] === ',' && ENDS.test(next) && (word.endsWith('ed') || (view.pos[i] === 'NNS' && isActor(view, i - 2)))) return true;
  // "..., the Refugee Council fears.", "..., a UN agency assessed."
  const named = view.covering[i - 1]?.some(({ mention, to }) => mention.kind === 'actor' && to === i) === true;
  if (named && ENDS.test(next) && (view.pos[i] === 'NNS' || (view.pos[i]!.startsWith('NN') && word.endsWith('ed')))) return true;
  // "Witnesses related that", whatever the tagger takes the verb for.
  if (named && /^(?:that|how)$/.test(next) && /^(?:JJ|VB|NN$)/.test(view.pos[i]!)) return true;
  if (speaker !== undefined && isTold(view, i, speaker)) return true;
  // "dismissed reports that"
  if (
    NOUN_TOO.test(word) &&
    !named &&
    (/^(?:VBD|VBZ|VBN|VBG|RP)$/.test(view.pos[i - 1] ?? '') || /^(?:off|aside|down)$/.test(view.lower[i - 1] ?? '') || next === 'by')
  )
    return false;
  if (view.pos[i] === 'NNS' && /^(?:reports|claims|estimates|denies|states|announces|disputes|counts|documents|records)$/.test(word))
    return named && /^(?:DT|CD|NN|JJ|IN|PRP|VB)/.test(view.pos[i + 1] ?? '');
  return view.pos[i]!.startsWith('VB') && !/^(?:amod|compound|case|aux|aux:pass|mark)$/.test(view.rel[i]!);
}

function isWithheld({ lower }: SentenceView, i: number): boolean {
  // "has neither confirmed nor denied"
  if (
    /^(?:neither|nor)$/.test(lower[i - 1] ?? '') &&
    lower.slice(Math.max(0, i - 4), i + 3).some((word, k, near) => word === 'neither' || near[k + 1] === 'nor')
  )
    return true;
  if (lower[i - 1] === 'to' && /^(?:yet|(?:declin|refus|fail)(?:e|es|ed|ing|s)?)$/.test(lower[i - 2] ?? '')) return true;
  if (!WITHHELD.test(lower[i]!)) return false;
  return /(?:\bnot|n['’]t|\bcannot|\bunable to|\bnever)(?: \w+)?$/.test(lower.slice(Math.max(0, i - 4), i).join(' '));
}

/** Who does not do this about a deed tells nothing of it. */
const WITHHELD =
  /^(?:verif(?:y|ied)|confirm(?:ed)?|corroborated?|establish(?:ed)?|respond(?:ed)?|repl(?:y|ied)|comment(?:ed)?|react(?:ed)?|acknowledged?|admit(?:ted)?|say|said|disclosed?|specif(?:y|ied))$/;

/** "The refugee agency fears that", "The Observatory counts 101 dead", "Survivors who reached the camp describe men being shot". */
function isTold(view: SentenceView, i: number, speaker: number): boolean {
  const word = view.lower[i]!;
  const next = view.lower[i + 1] ?? '.';
  const pos = view.pos[i]!;
  if (!/^(?:NN|JJ)/.test(pos) || NOUN_TOO.test(word) || isObject(view, speaker)) return false;
  if (/^(?:that|how)$/.test(next)) return pos !== 'NN' || word.endsWith('s') || isPlural(view, speaker);
  if (/^(?:speaks|talks)$/.test(word)) return next === 'of';
  if (/^(?:counts|estimates|describes)$/.test(word)) return /^(?:CD|NNS|DT)$/.test(view.pos[i + 1] ?? '');
  return /^(?:report|describe|count|claim|dispute)$/.test(word) && isPlural(view, speaker) && /^(?:CD|NNS?|JJ|DT|VBG)$/.test(view.pos[i + 1] ?? '');
}

/** "amid UN fears that": what stands behind a preposition or a verb tells nothing. */
function isObject(view: SentenceView, speaker: number): boolean {
  const from = view.covering[speaker]!.find(({ mention }) => mention.kind === 'actor')?.from ?? speaker;
  let before = from - 1;
  while (before >= 0 && /^(?:DT|JJ|PRP\$|CD|NN|POS)/.test(view.pos[before]!)) before--;
  return before >= 0 && /^(?:IN|TO|VB)/.test(view.pos[before]!) && !/^(?:that|while|but|as|if|because|since)$/.test(view.lower[before]!);
}

function isPlural(view: SentenceView, speaker: number): boolean {
  return view.pos[speaker] === 'NNS' || view.pos[speaker] === 'NNPS' || view.lower[speaker] === 'police';
}

function isActor(view: SentenceView, token: number): boolean {
  return view.covering[token]?.some(({ mention }) => mention.kind === 'actor') === true;
}
