/** re3d: texts on Syria and Iraq. Its spans hold determiners, titles and common nouns; only the names in them are kept. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { splitSentences } from '../../src/core/text/sentences.js';
import { type LabelledDocument, type TextSpan, labelText } from './labelled-text.js';
import { TRAIN_DATA } from './paths.js';

/** Sources whose licences allow shipping weights; BBC and EU are not here. */
const SOURCES = ['Australian Department of Foreign Affairs', 'CENTCOM', 'US State Department', 'Wikipedia'];
const LABELS: Readonly<Record<string, string>> = { Person: 'PER', Location: 'LOC', Organisation: 'ORG', Nationality: 'MISC' };
const BEFORE_NAME =
  /^(?:The|A|An|Some|Many|All|These|This|Those|Our|Their|His|Her|They|We|It|He|She|I|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|General|President|Secretary|Minister|Prime|Foreign|Colonel|Major|Army|Air|Force|U\.S\.)\.?$/;
const NATIONALITY = /^[A-Z][a-z]+(?:ian|ean|ish|ese|an|i|is|ians)$/;

interface Re3dDocument {
  readonly _id: string;
  readonly text: string;
}

interface Re3dEntity {
  readonly documentId: string;
  readonly begin: number;
  readonly end: number;
  readonly type: string;
}

function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

/** Narrows a span to the run of capitalised words in it. */
function nameIn(text: string, entity: Re3dEntity): TextSpan | undefined {
  let label = LABELS[entity.type];
  if (!label) return undefined;
  const words = [...text.slice(entity.begin, entity.end).matchAll(/[^\s]+/g)].map((m) => ({ word: m[0], start: entity.begin + m.index }));
  while (
    words.length > 0 &&
    (!/^["(]?[\p{Lu}]|^al-/u.test(words[0]!.word) || (BEFORE_NAME.test(words[0]!.word) && (label === 'PER' || words[0]!.word.length < 6)))
  )
    words.shift();
  while (words.length > 0 && !/^["(]?\p{Lu}|^al-|\d/u.test(words[words.length - 1]!.word)) words.pop();
  const last = words[words.length - 1];
  if (!last) return undefined;
  if (words.length === 1 && label === 'ORG' && NATIONALITY.test(last.word)) label = 'MISC';
  const end = last.start + last.word.replace(/[,.;:)"”]+$|['’]s$/, '').length;
  return { start: words[0]!.start, end, label };
}

export function readRe3d(): LabelledDocument[] {
  return SOURCES.flatMap((source) => {
    const folder = path.join(TRAIN_DATA, 're3d', source);
    const entities = readLines<Re3dEntity>(path.join(folder, 'entities.json'));
    return readLines<Re3dDocument>(path.join(folder, 'documents.json')).map(({ _id, text }) => {
      const spans = entities
        .filter((entity) => entity.documentId === _id)
        .flatMap((entity) => nameIn(text, entity) ?? [])
        .sort((a, b) => b.end - b.start - (a.end - a.start));
      const sentences = splitSentences(text, { start: 0, end: text.length }).map((sentence) => {
        const inside = spans.filter((span) => span.start >= sentence.start && span.end <= sentence.end);
        const shifted = inside.map((span) => ({ ...span, start: span.start - sentence.start, end: span.end - sentence.start }));
        return labelText(text.slice(sentence.start, sentence.end), shifted);
      });
      return { source: 're3d', id: _id, sentences };
    });
  });
}
