/** Content that stands before its cue: "Dozens were killed, officials said", also with more after it. */
import { CLOSING, FINITE, WORDS_OF_REPORT, trim, type Range, type Speaker } from './frame-types.js';
import type { SentenceView } from './sentence-view.js';

/** What may follow a cue that ends its clause. */
const AFTER =
  /^(?:[.,;)–—”"?!]|--+|on|in|by|at|late|early|via|during|from|yesterday|today|tonight|earlier|later|after|citing|quoting|adding|without|while|as|to|of|through|over|this|last|here|separately|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jan\.?|feb\.?|march|april|may|june|july|aug\.?|sept\.?|oct\.?|nov\.?|dec\.?)$/;

/** The words that a cue after them reports; nothing where the cue leads. */
export function trailingContent(view: SentenceView, verb: number, speaker: Speaker): { content: Range[]; quoted: boolean } | undefined {
  const cue = startOfCue(view, verb, speaker);
  // ", as residents reported."
  const start = view.lower[cue - 1] === 'as' && view.lower[cue - 2] === ',' ? cue - 1 : cue;
  if (start <= 0) return undefined;
  // '..., "fled", but officers say they were routed'
  if (/^(?:but|while|whereas|although|though)$/.test(view.lower[start]!)) return undefined;
  const mark = view.lower[start - 1]!;
  const quoted = CLOSING.test(mark) ? view.quoted[start - 2] === true : mark === ',' && CLOSING.test(view.lower[start - 2] ?? '');
  if (!quoted && !/^(?:,|[–—-]|--+)$/.test(mark)) return undefined;
  const next = afterAddressee(view, verb, speaker);
  if (view.lower[next] === 'that' && !view.quoted[start - 2]) return undefined;
  if (!quoted && next < view.lower.length && !AFTER.test(view.lower[next]!)) return undefined;
  const from = startOfReport(view, start - 1);
  const before = trim(view.lower, { from, to: start });
  const spoken = { from: before.from, to: before.to };
  if (!quoted && !holdsClause(view, spoken)) return undefined;
  const content = [spoken];
  const rest = restAfter(view, next, quoted);
  if (rest) content.push(rest);
  return { content, quoted };
}

/** Where the cue's own words begin: the speaker's first token, or the verb where the speaker follows it. An apposition between commas belongs to the speaker. */
function startOfCue(view: SentenceView, verb: number, speaker: Speaker): number {
  if (speaker.inverted) return verb;
  let start = Math.min(speaker.from, verb);
  // The parse may have swallowed the spoken words: a closing mark or the last comma before the speaker's head bounds it.
  for (let i = speaker.token; i > start; i--) {
    if (
      (CLOSING.test(view.lower[i]!) && view.quoted[i - 1] === true) ||
      (view.lower[i] === ',' && i < speaker.token && FINITE.test(firstFinite(view, start, i)))
    ) {
      start = i + 1;
      break;
    }
  }
  while (start < speaker.token && (CLOSING.test(view.lower[start]!) || view.lower[start] === ',')) start++;
  if (start > 0 && (start === speaker.token || view.pos[start - 1] === 'FW')) {
    // Determiner and modifiers that the parse left outside.
    while (
      start > 0 &&
      /^(?:DT|JJ|NN|NNS|NNP|NNPS|FW|POS|PRP\$|HYPH|CD)$/.test(view.pos[start - 1]!) &&
      !view.covering[start - 1]!.some(({ mention }) => mention.kind === 'time')
    )
      start--;
  }
  return start;
}

function firstFinite(view: SentenceView, from: number, to: number): string {
  for (let i = from; i < to; i++) if (FINITE.test(view.pos[i]!)) return view.pos[i]!;
  return '';
}

/** ", the agency reported, blaming rebels": what else who speaks does by words. */
const SPEAKS_ON =
  /^(?:blaming|accusing|urging|calling|demanding|denying|condemning|denouncing|warning|vowing|threatening|pledging|promising|insisting|stressing|praising|rejecting)$/;

/** The position after the verb, an inverted speaker, and whom is told. */
function afterAddressee(view: SentenceView, verb: number, speaker: Speaker): number {
  let i = speaker.inverted ? speaker.to : verb + 1;
  if (/^t(?:ell|old|elling)/.test(view.lower[verb]!)) {
    while (
      i < view.lower.length &&
      (/^(?:DT|PRP\$?|JJ|NNP?S?|POS|HYPH|CC)$/.test(view.pos[i]!) || view.covering[i]!.some(({ mention }) => mention.kind === 'actor'))
    )
      i++;
  }
  return i;
}

/** The report's first word: after a semicolon or ", but" / ", while" that parts it from what the outlet says itself. */
function startOfReport(view: SentenceView, end: number): number {
  // "drones which, as sources report, Germany had donated"
  if (view.lower[end] === ',' && /^(?:which|who)$/.test(view.lower[end - 1]!)) return end - 1;
  for (let i = end - 1; i > 0; i--) {
    if (view.quoted[i]) continue;
    if (view.lower[i] === ';') return i + 1;
    if (view.lower[i] === ',' && /^(?:but|while|whereas|although)$/.test(view.lower[i + 1] ?? '') && i + 1 < end - 3) return i + 2;
  }
  return 0;
}

function holdsClause(view: SentenceView, { from, to }: Range): boolean {
  // "In offering his analysis, Caddell told ...": what only opens the sentence is no report.
  const opens = /^(?:IN|VBG|TO)$/.test(view.pos[from] ?? '') && view.unit.part.kind !== 'headline';
  if (opens && !view.pos.slice(from, to).some((pos) => FINITE.test(pos))) return false;
  if (to - from >= WORDS_OF_REPORT) return true;
  // Taggers take the verb of a long report for a participle now and then ("Warplanes struck a clinic on Tuesday, officials said").
  for (let i = from; i < to; i++) if (FINITE.test(view.pos[i]!) || /^VB[NG]$/.test(view.pos[i]!)) return true;
  return view.unit.part.kind === 'headline' && to - from > 2;
}

/** "..., the military said, in the fiercest fighting ...": what goes on after a cue in the middle. */
function restAfter(view: SentenceView, next: number, quoted: boolean): Range | undefined {
  let i = next;
  while (i < view.lower.length && i < next + 8 && !/^(?:[,.;:–—]|--+)$/.test(view.lower[i]!)) i++;
  if (i >= view.lower.length - 3 || /^[.;]$/.test(view.lower[i]!)) {
    if (!quoted || i >= view.lower.length - 3) return undefined;
  }
  // '"...", she said, and soon the lights went out': what goes on without a mark is the outlet's.
  if (quoted && !view.quoted.slice(i + 1, i + 5).some(Boolean)) return undefined;
  const word = view.lower[i + 1] ?? '';
  if (/^(?:but|while|who|which|whose|citing|quoting|adding|a|an|as|after|amid|although)$/.test(word) && !view.quoted[i + 1]) return undefined;
  if (view.lower[i] === ',' && SPEAKS_ON.test(word) && !view.quoted[i + 1]) return undefined;
  let to = view.lower.length;
  for (let k = i + 1; k < view.lower.length; k++) {
    if (view.lower[k] === ';' && !view.quoted[k]) {
      to = k;
      break;
    }
  }
  // "..., the ministry said, hours after rebels broke through".
  if (/^(?:seconds|minutes|hours|days|weeks|months|years)$/.test(word) && /^(?:after|before)$/.test(view.lower[i + 2] ?? '')) return undefined;
  const rest = trim(view.lower, { from: i + 1, to });
  return rest.to - rest.from > 2 ? rest : undefined;
}
