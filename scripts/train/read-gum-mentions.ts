/** GUM's mentions: every person, place, organization, event ... of a text, named or not, nested. */
import { readConllu, type TreebankSentence } from './read-conllu.js';

export interface GumMention {
  readonly type: string;
  /** Positions of tokens, half-open. */
  readonly start: number;
  readonly end: number;
  /** The token that the rest of the mention hangs on. */
  readonly head: number;
  /** What the mention names, as an article title of Wikipedia; absent for most. */
  readonly identity?: string;
}

export interface GumSentence extends TreebankSentence {
  readonly mentions: readonly GumMention[];
}

/** Reads the column that holds `Entity=(3-organization-new-...-Identity (4-person-...) 3)`. */
export function readGumMentions(file: string): GumSentence[] {
  return readConllu(file).map((sentence) => ({ ...sentence, mentions: mentionsOf(sentence) }));
}

function mentionsOf(sentence: TreebankSentence): GumMention[] {
  const open: { id: string; type: string; identity: string | undefined; start: number }[] = [];
  const mentions: GumMention[] = [];
  sentence.misc.forEach((misc, i) => {
    const column = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? '';
    for (const [piece] of column.matchAll(/\([^()]*\)?|\d+(?:\[[^\]]*\])?\)/g)) {
      if (piece.startsWith('(')) {
        const [id, type, , , , , , identity] = piece.replace(/[()]/g, '').split('-');
        open.push({ id: id!, type: type ?? '', identity: identity, start: i });
        if (!piece.endsWith(')')) continue;
      }
      const id = /^\(?(\d+)/.exec(piece)?.[1];
      const at = open.findLastIndex((mention) => mention.id === id);
      const mention = open.splice(at, 1)[0];
      if (at < 0 || !mention) continue;
      const { start, type, identity } = mention;
      mentions.push({ type, start, end: i + 1, head: headOf(sentence, start, i + 1), ...(identity ? { identity } : {}) });
    }
  });
  return mentions;
}

function headOf(sentence: TreebankSentence, start: number, end: number): number {
  for (let i = start; i < end; i++) {
    const h = sentence.head[i]!;
    if (h < start || h >= end) return i;
  }
  return end - 1;
}
