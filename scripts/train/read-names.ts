/** The sets that train the name tagger, brought to one scheme: PER, LOC, ORG, and MISC for nationalities and the like. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type LabelledDocument, type LabelledWords, type TextSpan, labelText, relabelWords } from './labelled-text.js';
import { TRAIN_DATA } from './paths.js';

/** Sets without document limits are cut into pieces of this many sentences. */
const PIECE = 25;

function pieces(source: string, sentences: readonly LabelledWords[]): LabelledDocument[] {
  const documents: LabelledDocument[] = [];
  for (let i = 0; i < sentences.length; i += PIECE) documents.push({ source, id: `${source}${i}`, sentences: sentences.slice(i, i + PIECE) });
  return documents;
}

export interface EwtNames extends LabelledDocument {
  /** The document's text, and the names in it by character. */
  readonly text: string;
  readonly spans: readonly TextSpan[];
}

/** UNER English EWT: web text; OTH (nationalities, events) is our MISC. */
export function readEwtNames(part: 'train' | 'dev' | 'test'): EwtNames[] {
  const documents: { source: string; id: string; sentences: LabelledWords[]; text: string; spans: TextSpan[] }[] = [];
  let text = '';
  let words: string[] = [];
  let tags: string[] = [];
  const close = (): void => {
    const document = documents[documents.length - 1];
    if (words.length && document) {
      const spans = spansInText(text, words, tags);
      const base = document.text.length;
      document.sentences.push(labelText(text, spans));
      document.spans.push(...spans.map((s) => ({ start: s.start + base, end: s.end + base, label: s.label })));
      document.text += `${text}\n`;
    }
    words = [];
    tags = [];
  };
  for (const line of readFileSync(path.join(TRAIN_DATA, 'uner-ewt', `en_ewt-ud-${part}.iob2`), 'utf8').split('\n')) {
    const doc = /^# sent_id = (.*)-\d+$/.exec(line)?.[1];
    if (doc !== undefined && documents.at(-1)?.id !== doc) documents.push({ source: 'ewt', id: doc, sentences: [], text: '', spans: [] });
    if (line.startsWith('# text = ')) text = line.slice(9);
    else if (line === '') close();
    else if (/^\d+\t/.test(line)) {
      const row = line.split('\t');
      words.push(row[1]!);
      tags.push(/-(PER|LOC|ORG)$/.test(row[2]!) ? row[2]! : row[2]!.endsWith('-OTH') ? `${row[2]![0]!}-MISC` : 'O');
    }
  }
  close();
  return documents;
}

function spansInText(text: string, words: readonly string[], tags: readonly string[]): TextSpan[] {
  const spans: { start: number; end: number; label: string }[] = [];
  let at = 0;
  words.forEach((word, i) => {
    const start = text.indexOf(word, at);
    if (start < 0) return;
    at = start + word.length;
    const tag = tags[i]!;
    const last = spans[spans.length - 1];
    if (tag.startsWith('I-') && last) last.end = at;
    else if (tag.startsWith('B-')) spans.push({ start, end: at, label: tag.slice(2) });
  });
  return spans;
}

/** A file of "word tag" lines; `labels` maps the set's labels to ours, others are left out. */
function readColumns(file: string, labels: Readonly<Record<string, string>>): LabelledWords[] {
  const sentences: LabelledWords[] = [];
  let words: string[] = [];
  let tags: string[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const row = line.trim().split(/\s+/);
    if (row.length < 2 || row[0] === '-DOCSTART-') {
      if (words.length) sentences.push(relabelWords(words, tags));
      words = [];
      tags = [];
      continue;
    }
    const tag = row[row.length - 1]!;
    const label = labels[tag.slice(2)];
    const before = tags[tags.length - 1];
    words.push(row[0]!);
    if (!label) tags.push('O');
    else tags.push(tag.startsWith('B-') || before?.slice(2) !== label ? `B-${label}` : `I-${label}`);
  }
  if (words.length) sentences.push(relabelWords(words, tags));
  return sentences;
}

/** Wikigold: Wikipedia. */
export function readWikigold(): LabelledDocument[] {
  const file = path.join(TRAIN_DATA, 'wikigold', 'wikigold.conll.txt');
  return pieces('wikigold', readColumns(file, { PER: 'PER', LOC: 'LOC', ORG: 'ORG', MISC: 'MISC' }));
}

const POLITICS = { politician: 'PER', person: 'PER', country: 'LOC', location: 'LOC', organisation: 'ORG', politicalparty: 'ORG' };

/** CrossNER politics: Wikipedia on politics. Its test part never trains. */
export function readPolitics(): LabelledDocument[] {
  return ['train', 'dev'].flatMap((part) => pieces('politics', readColumns(path.join(TRAIN_DATA, 'crossner-politics', `${part}.txt`), POLITICS)));
}

/** CoNLL 2003, for measuring only. */
export function readConll2003(file: string): LabelledDocument[] {
  return pieces('conll', readColumns(file, { PER: 'PER', LOC: 'LOC', ORG: 'ORG', person: 'PER', location: 'LOC', organisation: 'ORG' }));
}
