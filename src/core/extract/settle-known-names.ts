/** A name that the article writes out is read whole wherever it stands: in a title, where every word has a capital, a name is easily cut short. */
import { byPosition, contains, overlaps } from '../model/span.js';
import type { DraftMention } from './types.js';

/** Below this, a name is too doubtful to tell how others are read. */
const SURE = 0.6;
/** Two words or more, nothing but spaces between them. */
const SEVERAL_WORDS = /^\p{Lu}[\p{L}\p{M}’'-]+(?: [\p{L}\p{M}’'-]+)+$/u;

/** The drafts with names of several words in place of parts of them. */
export function settleKnownNames(drafts: readonly DraftMention[], text: string): DraftMention[] {
  const known = namesByWord(drafts, text);
  if (!known.size) return [...drafts];
  const layered = drafts.filter(({ kind }) => kind === 'actor' || kind === 'place').sort(byPosition);
  const whole = new Map<number, DraftMention>();
  const replaced = new Set<DraftMention>();
  for (const [i, draft] of layered.entries()) {
    const words = text.slice(draft.start, draft.end);
    for (const { draft: name, words: full } of known.get(words.split(' ')[0]!) ?? []) {
      const start = draft.start - full.indexOf(words);
      if (start === name.start || words.length >= full.length || !text.startsWith(full, start) || !isWhole(text, start, start + full.length))
        continue;
      const span = { ...name, start, end: start + full.length };
      const near = layered.slice(Math.max(0, i - 4), i + 5).filter((other) => overlaps(other, span));
      if (!near.every((other) => contains(span, other)) || (whole.get(start)?.end ?? 0) >= span.end) continue;
      whole.set(start, span);
      for (const other of near) replaced.add(other);
    }
  }
  return [...drafts.filter((draft) => !replaced.has(draft)), ...whole.values()];
}

interface Name {
  readonly draft: DraftMention;
  readonly words: string;
}

/** The names of several words, each once, by each of their words. */
function namesByWord(drafts: readonly DraftMention[], text: string): ReadonlyMap<string, readonly Name[]> {
  const known = new Map<string, DraftMention>();
  for (const draft of drafts) {
    if (draft.kind !== 'actor' || draft.form !== 'name' || draft.confidence < SURE) continue;
    const words = text.slice(draft.start, draft.end);
    if (SEVERAL_WORDS.test(words) && (known.get(words)?.confidence ?? 0) < draft.confidence) known.set(words, draft);
  }
  const byWord = new Map<string, Name[]>();
  for (const [words, draft] of known) for (const word of new Set(words.split(' '))) byWord.set(word, [...(byWord.get(word) ?? []), { draft, words }]);
  return byWord;
}

const isWhole = (text: string, start: number, end: number): boolean =>
  !/[\p{L}\p{N}-]/u.test(text.slice(Math.max(0, start - 1), start)) && !/^(?:[\p{L}\p{N}-]|\s\p{Lu})/u.test(text.slice(end, end + 2));
