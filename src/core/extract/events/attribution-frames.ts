/** Who says what in one sentence: source, cue and content, from verbs of speech, "according to" and headings. */
import { caseOf, extentOf, kidsBy, type SentenceView } from './sentence-view.js';
import { isPassive, subjectOf } from './clause.js';
import { speechLexicon, type SpeechStance } from './speech-lexicon.js';

/** Token positions, half-open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface AttributionFrame {
  /** The token that heads the source; absent where nobody is named ("it was reported"). */
  readonly source?: number;
  readonly cue: Range;
  readonly content: readonly Range[];
  readonly stance: SpeechStance;
  /** The cue's main token. */
  readonly token: number;
  /** Sources that the source itself cites. */
  readonly via: readonly number[];
  /** How it was found, for reasons. */
  readonly rule: string;
}

const STOPS = /^[,;:–—-]$|^--+$/;
const CLOSING = /^[”"’'»]$/;

/** All attributions of a sentence, in order. */
export function findFrames(view: SentenceView): AttributionFrame[] {
  const frames: AttributionFrame[] = [];
  const lexicon = speechLexicon();
  for (let i = 0; i < view.lower.length; i++) {
    const word = view.lower[i]!;
    const verb = lexicon.verbs.get(word);
    if (verb && view.pos[i]!.startsWith('VB') && !/^(?:amod|compound|case|aux|mark)/.test(view.rel[i]!)) {
      const frame = frameOfVerb(view, i, verb.stance, verb.base);
      if (frame) frames.push(frame);
    } else if (word === 'according' && view.lower[i + 1] === 'to') {
      const frame = frameOfPhrase(view, i, i + 2, 'according to');
      if (frame) frames.push(frame);
    } else if ((word === 'citing' || word === 'quoting') && view.pos[i] !== 'NN') addCited(view, i, frames);
  }
  const heading = frameOfHeading(view);
  return heading ? [...frames, heading] : frames;
}

function frameOfVerb(view: SentenceView, verb: number, stance: SpeechStance, base: string): AttributionFrame | undefined {
  const lexicon = speechLexicon();
  const passive = isPassive(view, verb);
  const content = contentOf(view, verb, base);
  if (!content.length) return undefined;
  let source: number | undefined;
  if (passive) {
    const agent = view.kids[verb]!.find((kid) => view.rel[kid]!.startsWith('obl') && caseOf(view, kid) === 'by');
    if (base === 'tell') source = undefined;
    else source = agent;
    // "was quoted as saying": the one quoted speaks.
    if (source === undefined && !/^(?:report|say|believe|think|expect|know|allege|claim)$/.test(base)) return undefined;
  } else {
    source = subjectOf(view, verb)?.token ?? invertedSubject(view, verb);
    if (source === undefined) return undefined;
    if (content.some((range) => source! >= range.from && source! < range.to)) {
      // The parse put the speaker into the words spoken: believe it only where the cue stands in them too.
      source = nearestNominal(view, verb) ?? source;
    }
  }
  const negated = view.kids[verb]!.some((kid) => /^(?:not|n['’]t|never|neither|nor)$/.test(view.lower[kid]!));
  const cue = cueRange(view, verb);
  const via = citedBy(view, verb);
  return {
    ...(source !== undefined ? { source } : {}),
    cue,
    content: content.filter((range) => range.to > range.from),
    stance: negated ? (stance === 'denies' ? 'asserts' : 'doubts') : stance,
    token: verb,
    via,
    rule: lexicon.nominal.has(base) ? 'reported deed' : 'verb of speech',
  };
}

/** Where a cue's content stands. Empty: the verb speaks of nothing. */
function contentOf(view: SentenceView, verb: number, base: string): Range[] {
  const lexicon = speechLexicon();
  const clause = view.kids[verb]!.find(
    (kid) => /^(?:ccomp|xcomp)/.test(view.rel[kid]!) || (view.rel[kid]!.startsWith('parataxis') && !lexicon.verbs.has(view.lower[kid]!)),
  );
  const after = clauseAfter(view, verb);
  if (clause !== undefined) {
    const extent = extentOf(view, clause);
    if (extent.from > verb) {
      const ranges: Range[] = [{ from: Math.max(extent.from, verb + 1), to: extent.to }];
      return trimmed(view, ranges, verb);
    }
    const before = beforeClause(view, verb);
    if (extent.to <= verb + 1)
      return trimmed(view, [before ?? { from: extent.from, to: Math.min(extent.to, verb) }, ...(after ? [after] : [])], verb);
    return trimmed(
      view,
      [
        { from: extent.from, to: Math.min(extent.to, startOfClause(view, verb)) },
        { from: verb + 1, to: extent.to },
      ],
      verb,
    );
  }
  // ", officials said": everything before the comma.
  const before = beforeClause(view, verb);
  if (before) return trimmed(view, [before, ...(after ? [after] : [])], verb);
  if (/^(?:parataxis|ccomp)/.test(view.rel[verb]!) && view.head[verb]! >= 0 && !/^(?:that|which|who)$/.test(view.lower[verb - 1] ?? '')) {
    const extent = extentOf(view, view.head[verb]!);
    const own = extentOf(view, verb);
    const ranges = [
      { from: extent.from, to: Math.max(extent.from, own.from) },
      { from: Math.min(extent.to, own.to), to: extent.to },
    ];
    return trimmed(view, ranges, verb);
  }
  const quoted = quotedAfter(view, verb);
  if (quoted) return [quoted];
  const gerund = view.kids[verb]!.find((kid) => kid > verb && /^(?:advcl|xcomp|ccomp|obl|dep)/.test(view.rel[kid]!) && view.pos[kid] === 'VBG');
  if (gerund !== undefined) return [{ from: gerund, to: extentOf(view, gerund).to }];
  if (lexicon.clauseOnly.has(base)) return [];
  const object = kidsBy(view, verb, /^(?:obj|obl)$/).find(
    (kid) => kid > verb && (view.rel[kid] === 'obj' ? lexicon.nominal.has(base) || base === 'say' : false),
  );
  if (object !== undefined) {
    const extent = extentOf(view, object);
    return [{ from: Math.max(verb + 1, extent.from), to: extent.to }];
  }
  if (/^(?:say|report|add|claim|insist|deny)$/.test(base) && after) return [after];
  return [];
}

/** Takes stops and the linking "that" off the ends. */
function trimmed(view: SentenceView, ranges: readonly Range[], verb: number): Range[] {
  return ranges
    .map(({ from, to }) => {
      let a = from;
      let b = to;
      while (a < b && (STOPS.test(view.lower[a]!) || (a > verb && view.lower[a] === 'that' && a === from))) a++;
      while (b > a && STOPS.test(view.lower[b - 1]!)) b--;
      return { from: a, to: b };
    })
    .filter((range) => range.to > range.from);
}

/** The position where the speaker and verb of a trailing cue begin: after the last comma or closing mark before the verb. */
function startOfClause(view: SentenceView, verb: number): number {
  for (let i = verb - 1; i > 0; i--) if (STOPS.test(view.lower[i]!) || CLOSING.test(view.lower[i]!)) return i;
  return 0;
}

/** For a cue that follows what it reports: the words before it, if a comma or closing mark parts them and a verb or quotation stands there. */
function beforeClause(view: SentenceView, verb: number): Range | undefined {
  const subject = kidsBy(view, verb, /^nsubj/)[0] ?? invertedSubject(view, verb);
  if (subject === undefined) return undefined;
  const extent = subject < verb ? extentOf(view, subject) : { from: verb, to: verb + 1 };
  let start = Math.min(verb, extent.from);
  // An apposition or a list may hold commas; the cue's own start is what the parse gives, but never before a closing mark.
  for (let i = verb - 1; i >= start; i--) if (CLOSING.test(view.lower[i]!) && view.quoted[i - 1]) start = i + 1;
  let mark = start - 1;
  if (mark < 0) return undefined;
  const closed = CLOSING.test(view.lower[mark]!);
  if (!closed && view.lower[mark] !== ',' && !/^[–—-]$|^--+$/.test(view.lower[mark]!)) return undefined;
  while (mark > 0 && (CLOSING.test(view.lower[mark]!) || view.lower[mark] === ',')) mark--;
  if (!closed && !view.pos.slice(0, mark + 1).some((pos) => pos.startsWith('VB'))) return undefined;
  let from = 0;
  for (let i = mark; i > 0; i--) {
    if (view.lower[i] === ';') {
      from = i + 1;
      break;
    }
  }
  return { from, to: mark + 1 };
}

/** For "..., officials said, adding ...": nothing; for a cue inside: the words after its second comma. */
function clauseAfter(view: SentenceView, verb: number): Range | undefined {
  let i = verb + 1;
  const subject = invertedSubject(view, verb);
  if (subject !== undefined) i = extentOf(view, subject).to;
  while (i < view.lower.length && i < verb + 14 && !/^[,:“"‘«]$/.test(view.lower[i]!)) i++;
  if (i >= view.lower.length - 2) return undefined;
  const next = view.lower[i + 1];
  if (view.lower[i] === ',' && next !== '“' && next !== '"' && !view.pos.slice(i + 1).some((pos) => /^(?:VBD|VBZ|VBP|MD)$/.test(pos)))
    return undefined;
  if (view.lower[i] === ',' && /^(?:adding|citing|quoting|who|which|a|an|the)$/.test(next ?? '') && next !== '“') return undefined;
  return { from: i + 1, to: view.lower.length };
}

function quotedAfter(view: SentenceView, verb: number): Range | undefined {
  for (let i = verb + 1; i < Math.min(view.lower.length, verb + 12); i++) {
    if (view.quoted[i]) {
      let to = i;
      while (to < view.lower.length && view.quoted[to]) to++;
      return to - i > 2 ? { from: i, to } : undefined;
    }
  }
  return undefined;
}

/** "..., said the governor": the nominal right after the verb. */
function invertedSubject(view: SentenceView, verb: number): number | undefined {
  const kid = view.kids[verb]!.find(
    (k) => k > verb && k - verb < 8 && /^(?:nsubj|obj|obl:unmarked|dep)$/.test(view.rel[k]!) && /^(?:NN|PRP$|CD)/.test(view.pos[k]!),
  );
  if (kid === undefined) return undefined;
  const before = view.lower[verb - 1] ?? '';
  return /^[,”"’'»–—-]$/.test(before) ? kid : undefined;
}

function nearestNominal(view: SentenceView, verb: number): number | undefined {
  for (let i = verb - 1; i >= Math.max(0, verb - 6); i--) {
    const one = view.covering[i]!.find(({ mention }) => mention.kind === 'actor');
    if (one) return one.head;
    if (STOPS.test(view.lower[i]!)) break;
  }
  return undefined;
}

/** The cue with its auxiliaries and particle ("has denied", "pointed out"). */
function cueRange(view: SentenceView, verb: number): Range {
  let from = verb;
  let to = verb + 1;
  while (from > 0 && view.head[from - 1] === verb && /^(?:aux|advmod)/.test(view.rel[from - 1]!)) from--;
  if (view.rel[to] === 'compound:prt' && view.head[to] === verb) to++;
  return { from, to };
}

/** "according to X": the sentence but for the phrase, up to a semicolon. */
function frameOfPhrase(view: SentenceView, from: number, after: number, rule: string): AttributionFrame | undefined {
  let source: number | undefined;
  for (let i = after; i < Math.min(view.lower.length, after + 16); i++) {
    if (/^(?:NN|PRP|CD)/.test(view.pos[i]!)) {
      const covering = view.covering[i]!.find(({ mention }) => mention.kind === 'actor');
      source = covering ? covering.head : nounHead(view, i);
      break;
    }
  }
  if (source === undefined) return undefined;
  let end = Math.max(source + 1, extentOf(view, source).to);
  for (let i = source + 1; i < end; i++) {
    if (view.lower[i] === ',' && from <= 1) {
      end = i;
      break;
    }
  }
  const content: Range[] = [];
  if (from > 1) {
    let start = 0;
    for (let i = from - 1; i > 0; i--) {
      if (view.lower[i] === ';') {
        start = i + 1;
        break;
      }
    }
    content.push({ from: start, to: from });
    if (view.lower[end] === ',' && end < view.lower.length - 2 && view.pos.slice(end).some((pos) => /^(?:VBD|VBZ|VBP|MD)$/.test(pos)))
      content.push({ from: end + 1, to: view.lower.length });
  } else content.push({ from: end, to: view.lower.length });
  return { source, cue: { from, to: after }, content: trimmed(view, content, from), stance: 'asserts', token: from, via: [], rule };
}

function nounHead(view: SentenceView, token: number): number {
  let i = token;
  for (let steps = 0; steps < 4; steps++) {
    const head = view.head[i]!;
    if (head > i && /^(?:compound|amod|nmod:poss|nmod:desc)/.test(view.rel[i]!) && view.pos[head]!.startsWith('NN')) i = head;
    else break;
  }
  return i;
}

/** "state media, citing a military source, said": adds the cited to the frame of the same speaker, or makes one of its own. */
function addCited(view: SentenceView, verb: number, frames: AttributionFrame[]): void {
  const frame = frameOfPhrase(view, verb, verb + 1, view.lower[verb]!);
  if (!frame) return;
  const host = frames[frames.length - 1];
  if (host && host.source !== frame.source && !host.via.includes(frame.source!))
    frames[frames.length - 1] = { ...host, via: [...host.via, frame.source!] };
  else if (!host) frames.push(frame);
}

function citedBy(view: SentenceView, verb: number): number[] {
  const cited: number[] = [];
  for (let i = Math.max(0, verb - 14); i < verb; i++) {
    if (/^(?:citing|quoting)$/.test(view.lower[i]!)) {
      const frame = frameOfPhrase(view, i, i + 1, 'citing');
      if (frame?.source !== undefined && frame.source < verb) cited.push(frame.source);
    }
  }
  return cited;
}

/** Headlines: "Ministry: five killed", "Five killed in Homs - monitor". */
function frameOfHeading(view: SentenceView): AttributionFrame | undefined {
  const kind = view.unit.part.kind;
  if (kind !== 'headline' && kind !== 'heading') return undefined;
  const count = view.lower.length;
  const actorAt = (from: number, to: number): number | undefined =>
    view.mentions.find((one) => one.mention.kind === 'actor' && one.from >= from && one.to <= to)?.head;
  for (let i = 1; i < count - 2; i++) {
    if (view.lower[i] !== ':' && !/^[–—-]$/.test(view.lower[i]!)) continue;
    const colon = view.lower[i] === ':';
    const early = actorAt(0, i);
    if (colon && i <= 5 && early !== undefined && !view.pos.slice(0, i).some((pos) => pos.startsWith('VB'))) {
      return {
        source: early,
        cue: { from: i, to: i + 1 },
        content: [{ from: i + 1, to: count }],
        stance: 'asserts',
        token: i,
        via: [],
        rule: 'headline',
      };
    }
    const spaced = view.unit.tokens[i]!.start > view.unit.tokens[i - 1]!.end;
    const late = actorAt(i + 1, count);
    if ((colon || spaced) && count - i <= 6 && late !== undefined && !view.pos.slice(i + 1).some((pos) => pos.startsWith('VB'))) {
      return { source: late, cue: { from: i, to: i + 1 }, content: [{ from: 0, to: i }], stance: 'asserts', token: i, via: [], rule: 'headline' };
    }
  }
  return undefined;
}
