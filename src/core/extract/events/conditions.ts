/** What an entry asks of its clause: "seize@place", "arrive@subj-troops". */
import { tiesOfVerb, type Tie } from './clause.js';
import { isPassive } from './voice.js';
import type { SentenceView } from './sentence-view.js';
import { isOfClass, type WordClassName } from './word-class.js';

/** Who saves lives: in one word, or by the words before it ("rescue workers", "civil defence teams"). */
const RESCUERS = /^(?:rescuers?|medics?|paramedics?|firefighters?|lifeguards?)$/;
const WORKERS = /^(?:workers?|teams?|crews?|personnel|volunteers?|services?|divers?|officials?)$/;
const RESCUE = /^(?:rescue|emergency|defence|defense|medical|relief|ambulance|recovery|fire|search)$/;

/** Ties of a verb, made once. */
export type TiesOf = (verb: number) => readonly Tie[];

/** Whether all conditions hold for the verb at `verb`. */
export function conditionsHold(view: SentenceView, verb: number, conditions: readonly string[], ties: TiesOf): boolean {
  return conditions.every((condition) => holds(view, verb, condition, ties));
}

function holds(view: SentenceView, verb: number, condition: string, tiesOf: TiesOf): boolean {
  if (condition === 'noobj') return !isPassive(view, verb) && !tiesOf(verb).some((tie) => tie.tie === 'obj') && !isNameNext(view, verb);
  if (condition === 'active') return !isPassive(view, verb);
  if (condition === 'both') return true;
  if (condition === 'to-do') return isToldWhat(view, verb);
  if (condition.startsWith('subj-')) {
    const subject = tiesOf(verb).find((tie) => tie.tie === 'subj');
    return subject !== undefined && stands(view, subject.token, condition.slice(5)) && !isActorBetween(view, subject.token, verb, condition);
  }
  if (condition.startsWith('obl-')) {
    const name = condition.slice(4);
    return tiesOf(verb).some((tie) => (tie.tie === 'obl' || tie.tie === 'agent') && tie.through === '' && stands(view, tie.token, name));
  }
  const objects = tiesOf(verb).filter((tie) => tie.tie === 'obj' || tie.tie === 'iobj');
  if (objects.length) return objects.some((tie) => stands(view, tie.token, condition));
  if (isPassive(view, verb)) return false;
  const near = nominalAfter(view, verb);
  return near !== undefined && stands(view, near, condition);
}

/** "told residents to leave": an infinitive follows in the same clause. */
function isToldWhat({ lower, pos }: SentenceView, verb: number): boolean {
  for (let i = verb + 1; i < Math.min(pos.length, verb + 10); i++) {
    if (lower[i] === 'to' && /^(?:VB|RB)$/.test(pos[i + 1] ?? '')) return true;
    if (/^(?:VB[DPZ]|MD)$/.test(pos[i]!) || /^[.;:,]$/.test(lower[i]!)) return false;
  }
  return false;
}

/** "has run Gaza since 2007": a name right behind the verb is its object, whatever the parse calls it. */
function isNameNext({ covering }: SentenceView, verb: number): boolean {
  return covering[verb + 1]?.some(({ mention, from }) => mention.kind === 'place' && mention.form === 'name' && from === verb + 1) === true;
}

/** "people fled as the militia attacked the town": a parse that skips an actor right before the verb has taken the wrong subject; protest is told by who acts. */
function isActorBetween(view: SentenceView, subject: number, verb: number, condition: string): boolean {
  if (condition !== 'subj-protesters' || subject > verb) return false;
  return view.mentions.some(
    ({ mention, from, to, head }) => mention.kind === 'actor' && from > subject && to === verb && head !== subject && view.rel[head] !== 'obj',
  );
}

/** Where the parse found no object: the head of the nominal that follows at once. */
function nominalAfter(view: SentenceView, verb: number): number | undefined {
  let last: number | undefined;
  for (let i = verb + 1; i < Math.min(view.pos.length, verb + 7); i++) {
    const pos = view.pos[i]!;
    // "lost up to 900 troops"
    const figure = view.covering[i]!.find(({ mention, from }) => mention.kind === 'figure' && from === i);
    if (figure) {
      last = figure.to - 1;
      i = figure.to - 1;
      continue;
    }
    if (/^(?:DT|JJ|CD|PRP\$|POS|RB|HYPH|``|'')/.test(pos) || view.lower[i] === '-') continue;
    if (/^(?:NN|PRP)/.test(pos)) last = i;
    else break;
  }
  // "shot Nicolas Guerrero": the name's own head.
  const named = last === undefined ? undefined : view.covering[last]!.find(({ mention, to }) => mention.kind === 'actor' && to === last + 1);
  return named?.head ?? last;
}

const COUNTED = /^(?:dozens|scores|hundreds|thousands|millions|most|some|many|half|all)$/;

/** Whether the nominal headed by `token` is of the class that a condition names. */
export function stands(view: SentenceView, token: number, name: string): boolean {
  const word = view.lower[token]!;
  const covering = view.covering[token]!;
  const kind = (wanted: string): boolean =>
    covering.some((one) => one.mention.kind === wanted && (one.head === token || one.mention.form !== 'name'));
  // "downed 45 of 70 drones", "poured hundreds of vehicles across": what is counted.
  const part = view.pos[token] === 'CD' || COUNTED.test(word) ? view.kids[token]!.find((kid) => view.rel[kid] === 'nmod' && kid > token) : undefined;
  if (part !== undefined && stands(view, part, name)) return true;
  const counted = /^(?:dozens|scores|hundreds|thousands|millions|number|group|members?|majority|most|some|half|CD)$/.test(word);
  switch (name) {
    case 'people':
      if (kind('actor') || /^(?:him|her|them|us|me|people|those|who|whom|they|he|she|we)$/.test(word)) return true;
      if (isOfClass(word, 'civilians') || isOfClass(word, 'protesters') || isOfClass(word, 'visitor')) return true;
      // "headquarters", "tankers", "plants" are none.
      if (/(?:men|ers|ists|ants|ians)$/.test(word)) return !isOfClass(word, 'place') && !isOfClass(word, 'thing') && !isOfClass(word, 'weapon');
      return counted || (view.pos[token] === 'CD' && !kind('time'));
    case 'figure-people':
      return covering.some((one) => one.mention.kind === 'figure') && covering.some((one) => one.mention.kind === 'actor');
    case 'person-place':
      return kind('place') || kind('actor');
    case 'place':
      return kind('place') || (isOfClass(word, 'place') && !covering.some((one) => one.mention.kind === 'actor'));
    case 'thing':
      return kind('place') || isOfClass(word, 'thing') || isOfClass(word, 'place') || isOfClass(word, 'weapon');
    case 'money':
      return covering.some((one) => one.mention.kind === 'figure') && /[$€£]|million|billion|dollar|euro/.test(covering[0]!.mention.text);
    case 'duration':
      return /^(?:seconds?|minutes?|moments?|hours?|days?|weeks?|months?|years?|decades?)$/.test(word);
    case 'martyr':
      return /^martyrs?$/.test(word);
    case 'fire':
      return /^(?:fire|gunfire|shots?|blows?|rounds?)$/.test(word);
    case 'suspect':
      return /^(?:suspects?|prisoners?|hostages?)$/.test(word);
    case 'rescue':
      return RESCUERS.test(word) || (WORKERS.test(word) && view.lower.slice(Math.max(0, token - 2), token).some((before) => RESCUE.test(before)));
    case 'back':
    case 'phone':
      return false;
    case 'troops':
      return (
        isOfClass(word, 'troops') || covering.some((one) => one.mention.kind === 'actor' && /^(?:military|armed-group)$/.test(one.mention.type ?? ''))
      );
    case 'protesters':
      return isOfClass(word, 'protesters') || covering.some((one) => one.mention.type === 'civilians');
    case 'rioters':
      // "hundreds of demonstrators"
      return isOfClass(word, 'rioters') || (counted && covering.some((one) => /protest|demonstrat|riot|march/i.test(one.mention.text)));
    case 'officials':
      return covering.some((one) => /^(?:state|government|organization)$/.test(one.mention.type ?? ''));
    case 'visitor':
      return isOfClass(word, 'visitor') || covering.some((one) => one.head === token && one.mention.type === 'person');
    case 'civilians':
      return isOfClass(word, 'civilians') || covering.some((one) => one.mention.type === 'civilians');
    default:
      return isOfClass(word, name as WordClassName);
  }
}

/** Ties with a memory, for one sentence. */
export function rememberTies(view: SentenceView): TiesOf {
  const known = new Map<number, readonly Tie[]>();
  return (verb) => {
    let ties = known.get(verb);
    if (!ties) known.set(verb, (ties = tiesOfVerb(view, verb)));
    return ties;
  };
}
