/** The turns of a transcript: "YILDIZ (translated): They shoot ..." is Mehmet Yildiz speaking, up to the next label. */
import type { Mention } from '../../model/annotation.js';
import type { Unit } from '../../text/units.js';

export interface Turn {
  /** The sentence that the label opens. */
  readonly first: number;
  /** The token of the label that names the speaker, and the colon. */
  readonly label: number;
  readonly colon: number;
  /** Who speaks; absent for the outlet's own people. */
  readonly speaker?: Mention;
}

const LABEL = /^\s*((?:\p{Lu}[\p{L}.'’-]*[^\S\n]+){0,3}\p{Lu}[\p{L}.'’-]*)(?:[^\S\n]*\([^)\n]{1,40}\))?:\s/u;
/** Labels of those who ask and of those who report: the outlet's own voice. */
const OUTLET = /^(?:host|presenter|anchor|reporter|correspondent|newsreader|announcer|narrator|moderator|interviewer|question|q|radio|tv)$/i;
/** Labels of the one who is asked: the person named last before. */
const ANSWER = /^(?:a|answer)$/;
const REPORTS = /\b(?:correspondents?|reporters?|reports|reported from|reporting)\b/i;
/** Fewer labels make no transcript. */
const LEAST = 3;

/** The turns of an article by its sentences; none where it is no transcript. */
export function findTurns(sentences: readonly Unit[], mentions: readonly (readonly Mention[])[]): Turn[] {
  const turns: Turn[] = [];
  let part = -1;
  for (const [first, unit] of sentences.entries()) {
    if (unit.part.start === part) continue;
    part = unit.part.start;
    const words = LABEL.exec(unit.folded)?.[1]?.trim().split(/\s+/);
    const colon = unit.tokens.findIndex(({ text }) => text === ':');
    if (!words || colon < 1) continue;
    const speaker = words.some((word) => OUTLET.test(word)) ? undefined : speakerOf(words, first, sentences, mentions);
    turns.push({ first, label: Math.min(words.length, colon) - 1, colon, ...(speaker ? { speaker } : {}) });
  }
  if (turns.length >= LEAST) return turns;
  const bulletin = bulletinOf(sentences, mentions);
  return bulletin ? [bulletin] : [];
}

const BULLETIN = /\breport\b.*\bon the progress of\b/i;

/** "Report by the Ministry of Defence on the progress of the operation": all of it is the ministry's account. */
function bulletinOf(sentences: readonly Unit[], mentions: readonly (readonly Mention[])[]): Turn | undefined {
  const [title] = sentences;
  if (!title || !BULLETIN.test(title.folded)) return undefined;
  const speaker = mentions[0]!.find(({ kind, type }) => kind === 'actor' && /^(?:government|military|armed-group)$/.test(type ?? ''));
  if (!speaker) return undefined;
  return { first: 0, label: title.tokens.findIndex(({ end }) => end === speaker.end), colon: title.tokens.length - 1, speaker };
}

/** Whom the label means: a person named before by that surname, unless as one who reports, or else the actor that the label itself is. */
function speakerOf(
  words: readonly string[],
  first: number,
  sentences: readonly Unit[],
  mentions: readonly (readonly Mention[])[],
): Mention | undefined {
  const name = words[words.length - 1]!.toLowerCase();
  if (ANSWER.test(name))
    return mentions
      .slice(0, first)
      .flat()
      .findLast(({ kind, type, form }) => kind === 'actor' && type === 'person' && form === 'name');
  for (let i = first - 1; i >= 0; i--) {
    const named = mentions[i]!.find(({ kind, text }) => kind === 'actor' && text.toLowerCase().endsWith(` ${name}`));
    if (named) return REPORTS.test(sentences[i]!.folded) ? undefined : named;
  }
  const unit = sentences[first]!;
  return mentions[first]!.find(({ kind, start, form }) => kind === 'actor' && form !== 'pronoun' && start < unit.start + words.join(' ').length);
}
