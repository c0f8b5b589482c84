/** Content that follows its cue: "Officials said that dozens were killed", "reported heavy losses", "said: ...". */
import { CLOSING, FINITE, OPENING, STOP, trim, type Range, type Speaker } from './frame-types.js';
import { extentOf, type SentenceView } from './sentence-view.js';
import { speechLexicon } from './speech-lexicon.js';

/** Cues that tell of a thing, with their preposition: "boasted of 300 killed", "admits to the loss of four men". */
const OF_CUES: Readonly<Record<string, string>> = {
  boast: 'of',
  speak: 'of',
  talk: 'of',
  tell: 'of',
  warn: 'of',
  complain: 'of',
  admit: 'to',
  confess: 'to',
  attest: 'to',
  testify: 'to',
};

/** Cues whose words stand right behind them. */
const PLAIN_CUES: ReadonlySet<string> = new Set(
  'say report claim insist add confirm announce allege estimate maintain believe fear record document acknowledge admit'.split(' '),
);

const DENIES = /^(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:e|es|ed|ing))$/;

/** What a denial of having a part in something denies. */
export const PART = /^(?:involvement|role|part|responsibility|hand|complicity|behind|knowledge|link|links|connection)$/;

/** The words that a cue before them reports; empty where it reports nothing. */
export function leadingContent(view: SentenceView, verb: number, speaker: Speaker, base: string): Range[] {
  const lexicon = speechLexicon();
  const quoted = quotedAfter(view, verb);
  const strict = lexicon.strict.has(base);
  const of = base === 'tell' ? behindAddressee(view, verb) : verb + 1;
  if (OF_CUES[base] !== undefined && view.lower[of] === OF_CUES[base] && view.pos[of + 1] !== 'VB')
    return [trim(view.lower, { from: of + 1, to: endOfContent(view, verb, of + 1) })];
  // "insisted on an inquiry" asks for it.
  if (base === 'insist' && /^(?:on|upon)$/.test(view.lower[verb + 1] ?? '')) return [];
  const done = toHaveDone(view, verb, base, quoted);
  if (done) return [done];
  const that = thatAfter(view, verb);
  if (strict && that === undefined) return quoted && !isScare(view, quoted) ? [quoted] : [];
  const clause = view.kids[verb]!.find((kid) => kid > verb && isContentClause(view, kid, lexicon.clauseOnly.has(base)));
  if (that !== undefined || clause !== undefined || quoted) {
    const first = clause !== undefined ? Math.max(verb + 1, extentOf(view, clause).from) : (quoted?.from ?? verb + 1);
    const from = that !== undefined ? that + 1 : PLAIN_CUES.has(base) ? startOfWords(view, verb, first, speaker) : first;
    const to = endOfContent(view, verb, from);
    const rest = behindAside(view, to);
    return rest ? [trim(view.lower, { from, to }), rest] : [trim(view.lower, { from, to })];
  }
  if (lexicon.nominal.has(base)) {
    const object = view.kids[verb]!.find(
      (kid) => kid > verb && /^(?:obj|xcomp|advcl|ccomp)/.test(view.rel[kid]!) && !view.covering[kid]!.some(({ mention }) => mention.kind === 'time'),
    );
    // "denied involvement in the raid": the raid hangs on either word, as the parse has it.
    const isPart = base === 'deny' && object !== undefined && PART.test(view.lower[object]!);
    // ", stressing that ...": the next cue's words are not denied with the claim before them.
    const whole = endOfContent(view, verb, verb + 1);
    const own = Math.min(extentOf(view, object ?? verb).to, whole);
    // "described scenes of panic as families fled"
    const end = DEPICTS.test(base) && /^(?:as|when)$/.test(view.lower[own] ?? '') && hasFinite(view, own, whole) ? whole : own;
    if (object !== undefined && !isPart) return [{ from: verb + 1, to: Math.max(end, verb + 2) }];
    // "Women from the camps report rape": taken for a noun, it has no object.
    if (object === undefined && view.pos[verb] === 'NN') return [trim(view.lower, { from: verb + 1, to: endOfContent(view, verb, verb + 1) })];
  }
  // "denied shelling the town", "denied any attack": taggers take the gerund for a noun now and then.
  if (base === 'deny' && verb + 1 < view.lower.length) return [trim(view.lower, { from: verb + 1, to: endOfContent(view, verb, verb + 1) })];
  if (PLAIN_CUES.has(base)) {
    const from = Math.max(verb + 1, speaker.inverted ? speaker.to : 0);
    const to = endOfContent(view, verb, from);
    // Taggers miss the verbs of headlines ("Ukraine says Russian missiles strike Kharkiv").
    const heading = base === 'say' && view.unit.part.kind.startsWith('head') && to - from >= 4;
    if (to - from >= 2 && (heading || hasVerb(view, from, to))) return [trim(view.lower, { from, to })];
  }
  return [];
}

const DEPICTS = /^(?:describe|recount|recall|relate)$/;

function hasFinite({ pos }: SentenceView, from: number, to: number): boolean {
  return pos.slice(from, to).some((tag) => FINITE.test(tag));
}

/** "told protection staff of harassment": where what is told of begins. */
function behindAddressee({ covering, pos }: SentenceView, verb: number): number {
  let at = verb + 1;
  while (at < verb + 5 && (/^(?:DT|PRP|NN|JJ)/.test(pos[at] ?? '') || covering[at]?.some(({ mention }) => mention.kind === 'actor'))) at++;
  return at;
}

/** "claimed on Sunday to have laid waste to "four villages"": the quotation is only part of it. */
function toHaveDone(view: SentenceView, verb: number, base: string, quoted: Range | undefined): Range | undefined {
  if (!/^(?:claim|profess|boast)$/.test(base)) return undefined;
  let from = verb + 1;
  while (from < verb + 6 && (view.lower[from] === 'on' || view.covering[from]?.some(({ mention }) => mention.kind === 'time'))) from++;
  if (view.lower[from] !== 'to' || (quoted && quoted.from < from)) return undefined;
  const end = endOfContent(view, verb, from + 1);
  const aside = view.lower.findIndex((word, i) => i > from && word === ',' && /^(?:where|which|who)$/.test(view.lower[i + 1] ?? ''));
  return trim(view.lower, { from: from + 1, to: aside < 0 ? end : Math.min(end, aside) });
}

/** "denied that Assad, who fled to Moscow, would be handed over": what goes on behind the aside that ends at `to` is denied as well. */
function behindAside({ lower, pos }: SentenceView, to: number): Range | undefined {
  if (lower[to] !== ',' || !/^(?:which|who|whose)$/.test(lower[to + 1] ?? '')) return undefined;
  const close = lower.indexOf(',', to + 1);
  return close > 0 && /^(?:MD|VB[DZP])$/.test(pos[close + 1] ?? '') ? trim(lower, { from: close + 1, to: lower.length }) : undefined;
}

/** "said the army had \"destroyed\" it": the report begins right behind the cue, whatever part of it the parse or a quotation mark took for all of it. */
function startOfWords({ lower, pos, covering }: SentenceView, verb: number, first: number, speaker: Speaker): number {
  const start = Math.max(verb + 1, speaker.inverted ? speaker.to : 0);
  for (let i = start; i < first; i++) {
    const timed = covering[i]!.some(({ mention }) => mention.kind === 'time');
    if (timed || STOP.test(lower[i]!) || /^(?:IN|TO)$/.test(pos[i]!)) return first;
  }
  return Math.min(start, first);
}

function hasVerb(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (view.pos[i]!.startsWith('VB') || view.pos[i] === 'MD') return true;
  return false;
}

function isContentClause(view: SentenceView, kid: number, clauseOnly: boolean): boolean {
  const rel = view.rel[kid]!;
  if (rel === 'ccomp') return !(clauseOnly && isInfinitive(view, kid));
  if (rel === 'xcomp') return !isInfinitive(view, kid) && !clauseOnly;
  return rel === 'parataxis' && FINITE.test(view.pos[kid]!) && !speechLexicon().verbs.has(view.lower[kid]!);
}

function isInfinitive(view: SentenceView, verb: number): boolean {
  return view.kids[verb]!.some((kid) => view.lower[kid] === 'to' && view.rel[kid] === 'mark');
}

const TELLS_HOW = /^(?:describ|recount|relat|narrat|tell|told|recall|explain|remember)/;

/** A "that", or the "how" of a tale, which opens the content: within the addressee's and a time's reach of the verb. */
function thatAfter(view: SentenceView, verb: number): number | undefined {
  for (let i = verb + 1; i < Math.min(view.lower.length, verb + 14); i++) {
    // "said on Friday that": what follows a time is no pronoun, whatever the tagger says.
    const timed = view.covering[i - 1]!.some(({ mention }) => mention.kind === 'time');
    const told = /^(?:tell|told|remind|assur|reassur|inform|notif|warn)/.test(view.lower[verb]!);
    if (view.lower[i] === 'how' && i === verb + 1 && TELLS_HOW.test(view.lower[verb]!)) return i;
    // "posted on X that"
    const posted = /^(?:on|via)$/.test(view.lower[i - 2] ?? '') && i - 2 === verb + 1;
    // "confirmed to the Monitor that"
    const toWhom = view.lower[verb + 1] === 'to' && view.covering[i - 1]!.some(({ mention, to }) => mention.kind === 'actor' && to === i);
    if (view.lower[i] === 'that' && (view.rel[i] === 'mark' || view.pos[i] === 'IN' || timed || told || posted || toWhom)) return i;
    // "claimed the town, saying that": the clause is the participle's.
    const otherCue = view.pos[i] === 'VBG' && view.lower[i - 1] === ',' && speechLexicon().verbs.has(view.lower[i]!);
    if (/^[.;]$/.test(view.lower[i]!) || FINITE.test(view.pos[i]!) || otherCue) return undefined;
  }
  return undefined;
}

/** A quotation that opens within twelve tokens after the verb. */
export function quotedAfter(view: SentenceView, verb: number): Range | undefined {
  for (let i = verb + 1; i < Math.min(view.lower.length, verb + 13); i++) {
    if (view.quoted[i] || (OPENING.test(view.lower[i]!) && view.quoted[i + 1])) {
      let to = i + 1;
      while (to < view.lower.length && view.quoted[to]) to++;
      return { from: i, to: Math.min(view.lower.length, to + 1) };
    }
    // 'denies losing the base, says attackers "wiped out"': the next cue's.
    if (/^[.;]$/.test(view.lower[i]!) || (view.lower[i] === ',' && /^sa(?:ys|id)$/.test(view.lower[i + 1] ?? ''))) break;
  }
  return undefined;
}

/** Two words in quotation marks are no quotation: 'the "friendly forces"'. */
function isScare(view: SentenceView, range: Range): boolean {
  for (let i = range.from; i < range.to; i++) if (view.pos[i]!.startsWith('VB')) return false;
  return range.to - range.from <= 5;
}

/** A dash inside a word ("ramped-up"). */
function isHyphen({ unit: { tokens } }: SentenceView, i: number): boolean {
  return tokens[i - 1]?.end === tokens[i]!.start;
}

/** Where what is said ends: at a semicolon, at ", but" or ", while", before the same speaker's next verb, or with the sentence. */
function endOfContent(view: SentenceView, verb: number, from: number): number {
  const lexicon = speechLexicon();
  const count = view.lower.length;
  for (let i = from + 1; i < count; i++) {
    if (view.quoted[i]) continue;
    const word = view.lower[i]!;
    if (word === ';') return i;
    const next = view.lower[i + 1] ?? '';
    // "denies backing the M23, which has captured Goma": that it has is not denied.
    if (word === ',' && /^(?:which|who|whose)$/.test(next) && DENIES.test(view.lower[verb]!)) return i;
    // "said that it had ended the siege, but that hostages had died"
    if (word === ',' && /^(?:and|but)$/.test(next) && view.lower[i + 2] === 'that') continue;
    if (word === ',' && /^(?:but|while|whereas|although|though)$/.test(next)) return i;
    if (word === ',' && lexicon.verbs.has(next) && view.pos[i + 1] === 'VBG') return i;
    if (STOP.test(word) && word !== ',' && !isHyphen(view, i) && count - i < 8 && i > from + 2) return i;
    // "told reporters that dozens had died, and appealed for aid": the speaker's own next deed.
    if (word === ',' && next === 'and' && view.head[i + 2] === verb && view.rel[i + 2] === 'conj' && view.pos[i + 2] === view.pos[verb]) return i;
    if (word === ',' && next === 'and' && opensOwnClause(view, verb, i + 2)) return i;
    // "said A and denied B", "has denied A and says B"
    if (
      /^(?:and|but)$/.test(word) &&
      lexicon.verbs.has(next) &&
      ((FINITE.test(view.pos[i + 1]!) && view.rel[i + 1] === 'conj' && (view.head[i + 1] === verb || view.head[i + 1]! <= verb)) ||
        (DENIES.test(view.lower[verb]!) && /^(?:says|said|claims|claimed|adds|added|insists|insisted|maintains|maintained)$/.test(next)))
    )
      return i;
  }
  let to = count;
  while (to > from && /^[.?!]$/.test(view.lower[to - 1]!) && !CLOSING.test(view.lower[to - 1]!)) to--;
  return to;
}

/** "reported that the army had fled, and the mayors called for help": a clause with a subject of its own that the parse joins with the cue, and not with what is said. */
function opensOwnClause({ lower, pos, rel, head }: SentenceView, cue: number, from: number): boolean {
  for (let i = from; i < Math.min(pos.length, from + 8) && !/^[,.;:]$/.test(lower[i]!); i++)
    if (FINITE.test(pos[i]!)) return rel[i] === 'conj' && head[i] === cue && pos[i] === pos[cue] && !speechLexicon().verbs.has(lower[i]!);
  return false;
}
