/** Finds who speaks at a verb of speech: by the parse, checked against the words around the verb. */
import { antecedentOf, subjectOf } from './clause.js';
import { CLOSING, FINITE, OPENING, type Speaker } from './frame-types.js';
import { beforeRelative, nominalBefore } from './nominal-before.js';
import { extentOf, type PlacedMention, type SentenceView } from './sentence-view.js';
import { speechLexicon } from './speech-lexicon.js';

/** Words that open what stands between commas behind a speaker. */
const OPENS =
  /^(?:a|an|the|some|many|most|several|who|which|whose|one|his|her|its|\d+|aged|spokes\w+|head|chief|leader|commander|citing|quoting|speaking|himself|herself|in|of|from|known|alias|deputy|director|president|governor|mayor|member|secretary|minister|now|then|also|then|former|himself)$/;

/** The speaker of the cue at `verb`; nothing where none can be told. */
export function speakerOfCue(view: SentenceView, verb: number): Speaker | undefined {
  // Whom these verbs are followed by is spoken to, or of.
  const inverted = /^(?:tell|told|accus|blam|condemn|denounc|criticis|criticiz|urg|prais|threat)/.test(view.lower[verb]!)
    ? undefined
    : invertedSpeaker(view, verb);
  if (inverted) return inverted;
  // "five workers, the governor said, blaming ...": behind a finite verb a participle goes on with its clause.
  const goesOn = view.pos[verb] === 'VBG' && FINITE.test(view.pos[verb - 2] ?? '');
  const first = firstOfVerb(view, verb);
  const beside = view.lower[first - 1] === ',' && !goesOn ? beforeApposition(view, first) : undefined;
  if (beside !== undefined) return { token: beside, from: Math.min(beside, extentOf(view, beside).from), to: verb, inverted: false };
  const described = reducedSubject(view, verb);
  if (described !== undefined) return made(view, described, verb);
  const labelled = behindColon(view, verb);
  if (labelled !== undefined) return made(view, labelled, verb);
  const told = beforeRelative(view, verb);
  if (told !== undefined) return made(view, told, verb);
  const near = nominalBefore(view, verb);
  const subject = subjectOf(view, verb);
  // "The Ministry categorically rejects": an adverb that the tagger takes for a noun.
  const parsed = near !== undefined && subject && /^\w{3,}ally$/.test(view.lower[subject.token]!) ? undefined : subject;
  // "Outlets that serve the rebels claimed": what stands near belongs to the relative clause.
  const relative =
    parsed && parsed.token < verb && /^(?:that|who|which)$/.test(view.lower[parsed.token + 1] ?? '') && view.covering[parsed.token]!.length > 0;
  if (near !== undefined && !relative && (!parsed || (parsed.through === '' && parsed.token !== near && !isWithin(view, near, parsed.token))))
    return made(view, near, verb);
  if (parsed) {
    if (parsed.token > verb && parsed.through === '') return undefined;
    return made(view, parsed.token, verb);
  }
  const antecedent = /^(?:who|which)$/.test(view.lower[verb - 1] ?? '') ? antecedentOf(view, verb) : undefined;
  return antecedent === undefined ? undefined : made(view, antecedent, verb);
}

/** "Government accused of abuses: residents of the town said": the first actor behind the colon, where no verb stands before the cue. */
function behindColon({ lower, mentions, pos }: SentenceView, verb: number): number | undefined {
  const colon = lower.lastIndexOf(':', verb);
  if (colon < 2 || verb - colon > 8 || pos.slice(colon, verb).some((tag) => FINITE.test(tag))) return undefined;
  return mentions.find(({ mention, from, to }) => mention.kind === 'actor' && from > colon && from <= colon + 3 && to <= verb)?.head;
}

const ASKED = /^(?:interviewed|reached|contacted|questioned|surveyed|polled|quoted|cited)$/;

/** "Residents contacted by phone said": whom the participle before the cue describes, where the nominal right before it is nobody. */
function reducedSubject(view: SentenceView, verb: number): number | undefined {
  const near = view.covering[verb - 1]?.find(({ mention }) => mention.kind === 'actor');
  // "Survivors interviewed by Amnesty said"
  if (near && !(view.lower[near.from - 1] === 'by' && ASKED.test(view.lower[near.from - 2] ?? ''))) return undefined;
  if (!near && !(view.pos[verb - 1] ?? '').startsWith('NN')) return undefined;
  for (let i = verb - 2; i > 0 && i > verb - 8; i--) {
    if (/^(?:VBN|VBD)$/.test(view.pos[i]!)) {
      const actor = view.covering[i - 1]!.find(({ mention, to }) => mention.kind === 'actor' && to === i);
      return actor && /^(?:by|in|on|at|over|via|near|from|of|with)$/.test(view.lower[i + 1]!) ? actor.head : undefined;
    }
    if (!/^(?:DT|JJ|NN|IN|PRP\$|CD)/.test(view.pos[i]!)) return undefined;
  }
  return undefined;
}

/** Where the verb begins, its auxiliaries before it: "..., the governor, has since put". */
function firstOfVerb(view: SentenceView, verb: number): number {
  let first = verb;
  while (first > 0 && first > verb - 4 && /^(?:has|have|had|also|later|since|then|earlier|meanwhile)$/.test(view.lower[first - 1]!)) first--;
  return first;
}

/** "X, the ministry's spokesman, who wrote": X writes, and not the nominal that says what X is, nor the "who" itself. */
function named(view: SentenceView, token: number): number {
  const actorAt = (i: number): PlacedMention | undefined => view.covering[i]?.find(({ mention }) => mention.kind === 'actor');
  if (/^(?:who|which)$/.test(view.lower[token]!) && view.lower[token - 1] === ',') {
    let last = token - 2;
    while (last > 0 && view.pos[last] === 'RB') last--;
    const nearest = actorAt(last);
    return nearest ? named(view, nearest.head) : token;
  }
  const own = actorAt(token);
  if (own?.mention.form === 'name') return token;
  const above = view.head[token]!;
  // "the Corps, a rescue group, which": the name before the comma that the noun says more of.
  const first = (own?.from ?? token) - (view.pos[(own?.from ?? token) - 1] === 'DT' ? 1 : 0);
  const described =
    view.rel[token] === 'appos' && above >= 0 && above < token
      ? actorAt(above)
      : view.lower[first - 1] === ',' && view.lower[own?.to ?? token + 1] === ','
        ? actorAt(first - 2)
        : undefined;
  return described?.mention.form === 'name' ? described.head : token;
}

function made(view: SentenceView, nominal: number, verb: number): Speaker {
  const token = named(view, nominal);
  const extent = extentOf(view, token);
  return { token, from: Math.min(extent.from, token), to: Math.max(token + 1, Math.min(extent.to, verb)), inverted: false };
}

function isWithin(view: SentenceView, token: number, other: number): boolean {
  const extent = extentOf(view, other);
  return token >= extent.from && token < extent.to;
}

/** "Ahmad, a teacher who had fled the town, said": the actor before the comma that opens what stands between commas; at most three commas back. */
function beforeApposition(view: SentenceView, verb: number): number | undefined {
  let commas = 0;
  // "a spokesman for the army, Captain X, said": the name between the commas.
  const named = view.covering[verb - 2]!.find(({ mention, to }) => mention.kind === 'actor' && mention.type === 'person' && to === verb - 1);
  if (named) {
    let from = named.from;
    // "Major-General Musa Danlami"
    while (from > 0 && (/^(?:NNP|NN|JJ)$/.test(view.pos[from - 1]!) || view.lower[from - 1] === '-')) from--;
    if (view.lower[from - 1] === ',' && named.from - from <= 4) return named.head;
  }
  for (let i = verb - 2; i > 0 && i > verb - 30 && commas < 3; i--) {
    const word = view.lower[i]!;
    if (/^[.;:"”“]$/.test(word)) return undefined;
    if (word !== ',') continue;
    commas++;
    const actor = view.covering[i - 1]!.find(({ mention, to }) => mention.kind === 'actor' && to === i);
    // "Ahmad, inspector general of police, told us": no verb of its own stands between.
    const described = actor?.mention.type === 'person' && !view.pos.slice(i, verb).some((pos) => FINITE.test(pos));
    // "the SDF, backed by the US, alleged": a participle opens it as well.
    const names = view.pos[i + 1] === 'NNS' && /^(?:who|which|that|from|of|in)$/.test(view.lower[i + 2] ?? '');
    const opens = described || names || OPENS.test(view.lower[i + 1] ?? '') || (view.pos[i + 1] === 'VBN' && view.lower[i + 2] === 'by');
    if (actor && (opens || view.pos[i + 1] === 'CD')) return describedBy(view, actor.from)?.head ?? servantOf(view, actor) ?? actor.head;
    if (!actor && opens && view.pos[i - 1]!.startsWith('NN') && view.rel[i - 1] !== 'obj') {
      const subject = subjectOf(view, verb);
      return subject && !subject.through && subject.token < i ? subject.token : undefined;
    }
  }
  return undefined;
}

/** "a spokesman for [the Guard], quoted by Radio X, said": the nominal that the actor only says more of, where it is an actor, too. */
function servantOf(view: SentenceView, { head }: PlacedMention): number | undefined {
  const above = view.rel[head]!.startsWith('nmod') ? view.head[head]! : -1;
  return above >= 0 && above < head && view.covering[above]!.some(({ mention }) => mention.kind === 'actor' && mention.form !== 'name')
    ? above
    : undefined;
}

/** "X, spokesman of [the Alliance], of which ..., wrote": the person whom the words before `from` describe. */
function describedBy(view: SentenceView, from: number): PlacedMention | undefined {
  const { roleNouns } = speechLexicon();
  let role = false;
  for (let i = from - 1; i > 0 && i > from - 10; i--) {
    if (view.lower[i] === ',')
      return role ? view.covering[i - 1]!.find(({ mention, to }) => mention.kind === 'actor' && mention.type === 'person' && to === i) : undefined;
    role ||= roleNouns.has(view.lower[i]!);
  }
  return undefined;
}

function hasSubjectBefore(view: SentenceView, verb: number): boolean {
  return view.kids[verb]!.some(
    (kid) =>
      kid < verb && view.rel[kid] === 'nsubj' && view.covering[kid]!.some(({ mention }) => mention.kind === 'actor' || mention.kind === 'place'),
  );
}

/** "..., said two people with knowledge of the talks": a count of those who speak. */
function endsInActor(view: SentenceView, to: number): boolean {
  return view.covering[to - 1]!.some(({ mention, to: end }) => mention.kind === 'actor' && end === to) && !FINITE.test(view.pos[to] ?? '');
}

/** "..., said the governor": only right after a comma, a closing mark or a dash. */
function invertedSpeaker(view: SentenceView, verb: number): Speaker | undefined {
  const before = view.lower[verb - 1];
  if (before === undefined || !/^(?:[,”"’'»–—]|--+)$/.test(before) || (CLOSING.test(before) && !view.quoted[verb - 2])) return undefined;
  if (!/^(?:VBD|VBZ|VBP|NN|NNS)$/.test(view.pos[verb]!)) return undefined;
  for (let i = verb + 1; i < Math.min(view.lower.length, verb + 10); i++) {
    const pos = view.pos[i]!;
    if (/^(?:DT|JJ|POS|PRP\$|HYPH|NN|CD|``|VBN|VBG)/.test(pos)) {
      const actor = view.covering[i]!.find(({ mention }) => mention.kind === 'actor');
      // "The monitor, which follows the war, confirmed the raid": who speaks stands before the comma.
      const belongs = pos === 'POS' || view.pos[i - 1] === 'POS' || view.pos[i - 2] === 'POS'; // "said Amnesty's regional director"
      if (!actor && !belongs && !(pos === 'DT' && /^sa(?:id|ys?)$/.test(view.lower[verb]!)) && hasSubjectBefore(view, verb)) return undefined;
      // "..., said today that ...", "..., says hundreds of detainees were freed": a time or a count says nothing.
      if (!actor && view.covering[i]!.some(({ mention, to }) => mention.kind === 'time' || (mention.kind === 'figure' && !endsInActor(view, to))))
        return undefined;
      const end = actor ? actor.to : i + 1;
      // 'Army denies losing base, says attackers "wiped out"'
      if (actor && OPENING.test(view.lower[end] ?? '') && view.quoted[end + 1] && !view.quoted[verb - 2]) return undefined;
      // "..., said the army destroyed two tunnels": what follows has a verb of its own.
      if (/^(?:NN|CD)/.test(pos) && (FINITE.test(view.pos[end] ?? '') || (actor && /^(?:JJ|VB|CD)/.test(view.pos[end] ?? '')))) return undefined;
      if (/^(?:NN|CD)/.test(pos) && !/^(?:NN|POS|HYPH)/.test(view.pos[end] ?? ''))
        return { token: actor ? actor.head : i, from: verb + 1, to: Math.max(end, extentOf(view, actor ? actor.head : i).to), inverted: true };
      continue;
    }
    // "The group's armed wing, the Brigades, said it had fired": who speaks stands before the comma.
    if (pos === 'PRP' && i === verb + 1 && view.kids[verb]!.some((kid) => kid < verb && view.rel[kid]!.startsWith('nsubj'))) return undefined;
    if (pos === 'PRP' && i === verb + 1) return { token: i, from: i, to: i + 1, inverted: true };
    break;
  }
  return undefined;
}
