/** Whom an accusation names as the doer of a deed: "blamed the army for the attack", "blamed it on the rebels", "accused the police of beating", "held X responsible for". */
import type { PlacedMention, SentenceView } from './sentence-view.js';

/** How far the accusing word stands before the deed, in tokens. */
const REACH = 14;
const OF = /^(?:accus|suspect|convict)(?:e|es|ed|ing|s)?$/;
const FOR = /^(?:blam(?:e|es|ed|ing)|condemn(?:s|ed|ing)?|denounc(?:e|es|ed|ing)|criticis(?:e|es|ed|ing)|criticiz(?:e|es|ed|ing)|responsible)$/;

/** The mentions accused of the deed at `token`, joined ones included; none where the deed is not what somebody is accused of. */
export function allegedDoers(view: SentenceView, token: number): PlacedMention[] {
  const behind = doersBehind(view, token);
  if (behind.length) return behind;
  const at = accusingWord(view, token);
  if (at === undefined) return accusedAfter(view, token);
  const actors = view.mentions.filter(({ mention }) => mention.kind === 'actor' && mention.form !== 'pronoun');
  // "holds the army responsible for the raid": the accused stands before the word.
  if (view.lower[at] === 'responsible') return responsible(view, at, actors);
  // "the army, accused by residents of shelling", "police are accused of beating": so it does where the word is passive.
  if (isPassiveOf(view, at, token)) return responsible(view, view.lower[at - 1] === ',' ? at - 1 : at, actors);
  const last = actors.find(({ from, to }) => from > at && to < token && /^(?:of|for)$/.test(view.lower[afterBrackets(view, to)] ?? ''));
  return last
    ? joinedWith(
        view,
        last,
        actors.filter(({ from }) => from > at),
      )
    : [];
}

/** So far before the deed "behind" may stand. */
const BEHIND_REACH = 6;

/** "Salman Abedi, the bomber behind the attack", "said Moscow was behind the raid". */
function doersBehind(view: SentenceView, token: number): PlacedMention[] {
  const behind = view.lower.lastIndexOf('behind', token);
  if (behind < 1 || behind < token - BEHIND_REACH || !view.pos[token]!.startsWith('NN')) return [];
  if (!view.pos.slice(behind + 1, token).every((tag) => /^(?:DT|JJ|NN|CD|POS|PRP\$|HYPH)/.test(tag))) return [];
  const actors = view.mentions.filter(({ mention }) => mention.kind === 'actor' && mention.form !== 'pronoun');
  const doers = responsible(view, behind, actors);
  if (doers.length) return doers;
  // "NAME, the bomber behind it"
  const isNoun = /^(?:bombers?|attackers?|gunm[ae]n|masterminds?|brains?|shooters?|m[ae]n|suspects?|driving force)$/.test(view.lower[behind - 1]!);
  const comma = isNoun ? view.lower.lastIndexOf(',', behind) : -1;
  return comma >= behind - 4 && comma >= 0 ? actors.filter(({ to, mention }) => to === comma && mention.form === 'name') : [];
}

/** Whether whoever is accused stands before the word, and nothing but the accuser between it and the deed. */
function isPassiveOf({ lower }: SentenceView, at: number, token: number): boolean {
  return (
    lower[at]!.endsWith('ed') &&
    /^(?:by|of)$/.test(lower[at + 1]!) &&
    !lower.slice(at + 1, token).includes(',') &&
    !lower.slice(Math.max(0, at - 4), at).some((word) => /^(?:whom|which|that|it|they|he|she)$/.test(word))
  );
}

/** "the Sudan Shield Forces (SSF) of": behind the short name in brackets. */
function afterBrackets({ lower }: SentenceView, to: number): number {
  return lower[to] === '(' && lower[to + 2] === ')' ? to + 3 : to;
}

/** "holds the army responsible", "the army was responsible". */
function responsible(view: SentenceView, at: number, actors: readonly PlacedMention[]): PlacedMention[] {
  let end = at;
  while (
    /^(?:is|are|was|were|be|been|being|has|have|had|also|directly|largely|partly|solely|itself|themselves|jointly)$/.test(view.lower[end - 1] ?? '')
  )
    end--;
  const last = actors.find(({ to }) => to === end);
  return last && !view.lower.slice(end, at).includes('not')
    ? joinedWith(
        view,
        last,
        actors.filter(({ to }) => to <= end),
      )
    : [];
}

/** The mention and those joined with it right before or behind: "the army and the police". */
function joinedWith(view: SentenceView, one: PlacedMention, among: readonly PlacedMention[]): PlacedMention[] {
  const joined = (a: PlacedMention, b: PlacedMention): boolean => {
    const between = view.lower.slice(a.to, b.from).filter((word) => word !== 'the');
    return between.length > 0 && between.length <= 2 && between.every((word) => /^(?:and|,|or)$/.test(word));
  };
  const found = [one];
  for (const other of [...among].reverse()) if (other.to <= found[0]!.from && joined(other, found[0]!)) found.unshift(other);
  for (const other of among) if (other.from >= found[found.length - 1]!.to && joined(found[found.length - 1]!, other)) found.push(other);
  return found;
}

/** The word of accusation whose "of" or "for" holds the deed, with no other verb in between. */
function accusingWord(view: SentenceView, token: number): number | undefined {
  let link = '';
  for (let i = token - 1; i >= 0 && i >= token - REACH; i--) {
    const word = view.lower[i]!;
    if (/^[.;:]$/.test(word)) return undefined;
    if (word === 'for' || (word === 'of' && link === '' && (isDoing(view, token) || isOfADeed(view, i, token)))) link ||= word;
    if (link === 'of' ? OF.test(word) : link === 'for' && FOR.test(word)) return i;
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(view.pos[i]!)) return undefined;
  }
  return undefined;
}

/** "of shelling the market", whatever the tagger makes of the gerund. */
function isDoing({ pos, lower }: SentenceView, token: number): boolean {
  return pos[token]!.startsWith('VB') || (lower[token - 1] === 'of' && lower[token]!.endsWith('ing'));
}

/** "of an attack on the town", right behind whoever is accused. */
function isOfADeed({ covering, lower, pos }: SentenceView, of: number, token: number): boolean {
  const accused = covering[of - 1]?.some(({ mention, to }) => mention.kind === 'actor' && to === of) === true;
  return (
    accused && /^(?:an?|the|several|many|two|three|more)$/.test(lower[of + 1]!) && pos.slice(of + 2, token).every((tag) => /^(?:JJ|NN)/.test(tag))
  );
}

/** So far behind the deed the verb may stand. */
const BLAME_REACH = 10;

/** "the attack, which police blamed on the rebels", "a raid attributed to the army": where the preposition stands; nothing where something else stands between. */
function blameBehind({ lower }: SentenceView, token: number): number | undefined {
  for (let i = token + 1; i < Math.min(lower.length, token + BLAME_REACH); i++) {
    const on = /^(?:blame[sd]?|pin(?:ned|s))$/.test(lower[i]!) && lower[i + 1] === 'on';
    const to = /^(?:attributed|ascribed)$/.test(lower[i]!) && lower[i + 1] === 'to';
    const between = lower.slice(token + 1, i);
    if ((on || to) && (!between.length || between.some((word) => /^(?:which|that|was|were|been)$/.test(word)))) return i + 1;
    if (/^[.;:]$/.test(lower[i]!)) return undefined;
  }
  return undefined;
}

/** "blamed the attack on the rebels", "the attack, which police blamed on the rebels". */
function accusedAfter(view: SentenceView, token: number): PlacedMention[] {
  const behind = view.pos[token]!.startsWith('NN') ? blameBehind(view, token) : undefined;
  if (behind !== undefined) {
    const actors = view.mentions.filter(({ mention, from }) => mention.kind === 'actor' && mention.form !== 'pronoun' && from > behind);
    const [first] = actors;
    return first && first.from <= behind + 3 ? joinedWith(view, first, actors) : [];
  }
  if (!view.pos[token]!.startsWith('NN') || !view.lower.slice(Math.max(0, token - 6), token).some((word) => /^blam(?:e|es|ed|ing)$/.test(word)))
    return [];
  const actors = view.mentions.filter(({ mention, from }) => mention.kind === 'actor' && mention.form !== 'pronoun' && from > token);
  const first = actors.find(
    ({ from }) =>
      from - token <= 5 &&
      /^on(?: the)?$/.test(
        view.lower
          .slice(token + 1, from)
          .join(' ')
          .replace(/^.*\bon\b/, 'on'),
      ),
  );
  return first ? joinedWith(view, first, actors) : [];
}
