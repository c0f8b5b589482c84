/** Whether a verb is in the passive, also where no auxiliary says so: headlines, reduced clauses, joined participles. */
import type { SentenceView } from './sentence-view.js';

const GIVES =
  /^(?:given|granted|offered|shown|paid|sent|handed|awarded|told|denied|promised|allowed|taught|left|lent|dealt|fed|issued|assigned|allocated|refused|asked|charged|fined|named|called|dubbed|considered|declared|elected|appointed|labell?ed|deemed|made|found|kept|rendered)$/;

/** What was found of a sentence's verbs: many rules ask of the same. */
const known = new WeakMap<SentenceView, boolean[]>();

/** Whether a verb form is in the passive ("were killed", "killed by", "supported by"). */
export function isPassive(view: SentenceView, verb: number): boolean {
  let found = known.get(view);
  if (!found) known.set(view, (found = []));
  return (found[verb] ??= findPassive(view, verb));
}

function findPassive(view: SentenceView, verb: number): boolean {
  const kids = view.kids[verb]!;
  if (isShotDead(view, verb) || isPerfect(view, verb)) return false;
  // A clause behind the verb is what is said, whatever the parse has ("has always denied that it shells the town").
  if (kids.some((kid) => /^(?:aux|nsubj):pass$/.test(view.rel[kid]!) || (view.rel[kid] === 'csubj:pass' && kid < verb))) return true;
  // "Fighters were lightly wounded", parsed as if that were what they are like.
  if (kids.some((kid) => view.rel[kid] === 'cop' && kid < verb) && PARTICIPLE.test(view.lower[verb]!)) return true;
  if (view.pos[verb] !== 'VBN' && view.pos[verb] !== 'VBD' && view.pos[verb] !== 'JJ') return false;
  if (isHeadlinePassive(view, verb) || isReduced(view, verb)) return true;
  const rel = view.rel[verb]!;
  const hasOwnSubject = kids.some((kid) => view.rel[kid]!.startsWith('nsubj'));
  // "believed to have planted the bomb"
  if (kids.some((kid) => view.rel[kid] === 'aux' && kid < verb && /^(?:have|has|had|having)$/.test(view.lower[kid]!))) return false;
  // "factions seized the town", parsed as if it described them: what has an object of its own is active, but for verbs of giving.
  const opensObject = /^(?:DT|NNPS?|NNS?|CD|PRP\$|JJ)$/.test(view.pos[verb + 1] ?? '');
  const takes = opensObject && kids.some((kid) => kid > verb && view.rel[kid] === 'obj') && !GIVES.test(view.lower[verb]!);
  if (view.pos[verb] === 'VBN' && /^(?:acl|amod|xcomp)/.test(rel) && rel !== 'acl:relcl' && !hasOwnSubject && !takes) return true;
  if (view.pos[verb] === 'VBN' && /^(?:advcl|dep|root)/.test(rel) && !hasOwnSubject && !kids.some((kid) => /^(?:aux|obj)/.test(view.rel[kid]!)))
    return true;
  // "the minister, accused by experts of lying"
  if (
    view.pos[verb] === 'VBN' &&
    rel === 'acl:relcl' &&
    !hasOwnSubject &&
    view.lower[verb + 1] === 'by' &&
    !kids.some((kid) => /^(?:aux|obj)/.test(view.rel[kid]!))
  )
    return true;
  // "was abducted and released two days later": a time is no object.
  const bound = kids.some((kid) => view.rel[kid] === 'aux' || (view.rel[kid] === 'obj' && !isTimeLike(view, kid)));
  const befalls = view.pos[verb] === 'VBN' || BEFALLS.test(view.lower[verb]!);
  if (/^(?:conj|parataxis)/.test(rel) && befalls && !hasOwnSubject && !bound) {
    const first = view.head[verb]!;
    return first >= 0 && view.pos[first]!.startsWith('VB') && isPassive(view, first);
  }
  return false;
}

/** "Army units shot dead a man": whoever is named behind it is whom it befell. */
function isShotDead({ lower, pos }: SentenceView, verb: number): boolean {
  const behind = pos[verb + 2] ?? '';
  return (
    lower[verb + 1] === 'dead' &&
    /^(?:DT|CD|NN|JJ|PRP)/.test(behind) &&
    !/^(?:was|were|been|being|be|is|are|got)$/.test(lower[verb - 1] ?? '') &&
    !/^(?:yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(lower[verb + 2]!)
  );
}

/** "who had broken through", where the parse takes "had" for the clause's verb. */
function isPerfect({ lower, head, rel, kids }: SentenceView, verb: number): boolean {
  const above = head[verb]!;
  return (
    rel[verb] === 'xcomp' && above === verb - 1 && /^(?:have|has|had|having)$/.test(lower[above]!) && !kids[above]!.some((kid) => rel[kid] === 'obj')
  );
}

const PARTICIPLE = /(?:ed|en|shot|hurt|hit|slain|held|torn|sent)$/;
/** What nobody does without an object: said of somebody and nothing behind it, it was done to him. */
export const BEFALLS =
  /^(?:killed|slain|wounded|injured|hurt|maimed|martyred|murdered|assassinated|executed|beheaded|lynched|attacked|ambushed|shelled|bombed|raided|stormed|arrested|detained|jailed|imprisoned|sentenced|convicted|accused|charged|suspected|abducted|kidnapped|captured|seized|freed|released|rescued|evacuated|displaced|deported|expelled|looted|destroyed|damaged|torched|tortured|beaten|stabbed|shot|hit|targeted|trapped|besieged|contacted|reached|interviewed|questioned|summoned|wanted|buried)$/;

/** "Journalist arrested in Minsk": a headline leaves out "is", and its verb has no object. */
function isHeadlinePassive(view: SentenceView, verb: number): boolean {
  const { lower, pos, rel, unit } = view;
  if (!unit.part.kind.startsWith('head') && /^[.!?”"]$/.test(lower[lower.length - 1]!)) return false;
  return /^(?:VBD|VBN)$/.test(pos[verb]!) && BEFALLS.test(lower[verb]!) && rel[verb] === 'root' && hasNothingBehind(view, verb);
}

/** "Men accused of spying were shot": the parse takes the first of two verbs for the clause's own; the second has no other subject. */
function isReduced(view: SentenceView, verb: number): boolean {
  const { lower, pos } = view;
  if (!BEFALLS.test(lower[verb]!) || !/^(?:of|with|by|in|at|on|near|for|during|over|after)$/.test(lower[verb + 1] ?? '')) return false;
  if (!hasNothingBehind(view, verb) || /^[,;:—–-]$/.test(lower[verb - 1] ?? ',')) return false;
  const next = pos.findIndex((tag, i) => i > verb && /^(?:VBD|VBZ|VBP|MD)$/.test(tag));
  if (
    next < 0 ||
    lower.slice(verb + 1, next).some((word) => /^(?:[,;:.]|and|but|or|as|when|while|because|that|who|which|where|if|[“”"])$/.test(word))
  )
    return false;
  // "arrested in a raid the police said was lawful": what stands between has a subject of its own.
  const nominals = pos.slice(verb + 2, next).filter((tag, i, all) => /^(?:NNS?|NNPS?|VBG|CD)$/.test(tag) && !/^(?:NN|CD)/.test(all[i + 1] ?? ''));
  return nominals.length <= 1;
}

/** No object and no auxiliary. */
function hasNothingBehind({ kids, rel, pos }: SentenceView, verb: number): boolean {
  return (
    !kids[verb]!.some((kid) => /^(?:aux|obj|iobj|ccomp|xcomp)/.test(rel[kid]!) && !(rel[kid] === 'ccomp' && pos[kid]!.startsWith('VB'))) &&
    !/^(?:DT|PRP|NN|CD|JJ)/.test(pos[verb + 1] ?? '')
  );
}

export function isTimeLike(view: SentenceView, token: number): boolean {
  return view.covering[token]!.some((one) => one.mention.kind === 'time');
}
