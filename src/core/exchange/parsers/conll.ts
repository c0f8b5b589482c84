/**
 * Reads CoNLL files with IOB2 tags (https://www.clips.uantwerpen.be/conll2003/ner/): one token a line, its tag in the last column, an empty line after each
 * sentence, optionally "-DOCSTART-" before each document. Columns are parted by a tab or by blanks.
 */
export interface ConllToken {
  readonly text: string;
  readonly tag: string;
  readonly line: number;
}

export interface ConllDocument {
  /** Sentences without their line of "-DOCSTART-". */
  readonly sentences: readonly (readonly ConllToken[])[];
}

/** A labelled run of tokens, by index among all tokens of the document. */
export interface ConllChunk {
  readonly label: string;
  readonly first: number;
  readonly last: number;
}

/** The documents of a file. Without "-DOCSTART-" the file is one document. */
export function parseConll(text: string): ConllDocument[] {
  const documents: ConllToken[][][] = [];
  let sentence: ConllToken[] = [];
  const current = (): ConllToken[][] => documents[documents.length - 1] ?? documents[documents.push([]) - 1]!;
  const close = (): void => {
    if (sentence.length) current().push(sentence);
    sentence = [];
  };
  for (const [i, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.startsWith('-DOCSTART-')) {
      close();
      documents.push([]);
    } else if (line.trim() === '') close();
    else {
      const columns = line.includes('\t') ? line.split('\t') : line.split(/ +/);
      sentence.push({ text: columns[0]!, tag: columns.length > 1 ? columns[columns.length - 1]!.trim() : 'O', line: i + 1 });
    }
  }
  close();
  return documents.map((sentences) => ({ sentences }));
}

/** The chunks that IOB2 tags say; a chunk never goes on into the next sentence. An I without its B begins a chunk, as conlleval reads it. */
export function conllChunks({ sentences }: ConllDocument): ConllChunk[] {
  const chunks: { label: string; first: number; last: number }[] = [];
  let index = 0;
  for (const sentence of sentences) {
    let open: { label: string; first: number; last: number } | undefined;
    for (const { tag } of sentence) {
      const m = /^([BIES])-(.+)$/.exec(tag);
      if (!m) open = undefined;
      else if (open && (m[1] === 'I' || m[1] === 'E') && m[2] === open.label) open.last = index;
      else {
        open = { label: m[2]!, first: index, last: index };
        chunks.push(open);
      }
      index++;
    }
  }
  return chunks;
}
