/** Reads treebanks in CoNLL-U. */
import { readFileSync } from 'node:fs';

/** One sentence of a treebank; `head` is an index into the words, -1 for the root. */
export interface TreebankSentence {
  readonly doc: string;
  readonly text: string;
  readonly words: readonly string[];
  readonly xpos: readonly string[];
  readonly upos: readonly string[];
  readonly head: readonly number[];
  readonly rel: readonly string[];
  readonly misc: readonly string[];
}

/** All sentences of a file; ranges of contracted words and empty nodes are left out. */
export function readConllu(file: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  let doc = '';
  let text = '';
  let rows: string[][] = [];
  const close = (): void => {
    if (rows.length) {
      const column = (i: number): string[] => rows.map((row) => row[i]!);
      const head = column(6).map((h) => Number(h) - 1);
      sentences.push({ doc, text, words: column(1), upos: column(3), xpos: column(4), head, rel: column(7), misc: column(9) });
    }
    rows = [];
  };
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('# newdoc id = ')) doc = line.slice(14).trim();
    else if (line.startsWith('# text = ')) text = line.slice(9);
    else if (line === '') close();
    else if (/^\d+\t/.test(line)) rows.push(line.split('\t'));
  }
  close();
  return sentences;
}

/** Whether no two arcs cross: only such trees can be built by the parser's moves. */
export function isProjective(sentence: TreebankSentence): boolean {
  return sentence.head.every((h, i) => {
    const from = Math.min(h, i);
    const to = Math.max(h, i);
    for (let j = from + 1; j < to; j++) {
      const hj = sentence.head[j]!;
      if (hj < from || hj > to) return false;
    }
    return true;
  });
}
