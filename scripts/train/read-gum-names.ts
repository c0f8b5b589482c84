/** Names in GUM: its mentions whose head is a proper noun, narrowed to the name itself. */
import type { LabelledDocument, LabelledWords, TextSpan } from './labelled-text.js';
import { labelText } from './labelled-text.js';
import { type GumMention, type GumSentence, readGumMentions } from './read-gum-mentions.js';
import { gumFiles } from './treebanks.js';

const LABELS: Readonly<Record<string, string>> = { person: 'PER', place: 'LOC', organization: 'ORG' };
const LINK = /^(?:of|the|for|and|&|-|de|al|del|la|von|van)$/i;
const TITLE =
  /^(?:Mr|Mrs|Ms|Dr|Rev|Prof|Gen|Sen|Gov|President|Prime|Vice|Foreign|Minister|Professor|Sir|Lord|Lady|Captain|Colonel|Major|General|King|Queen|Prince|Princess|Pope|Senator|Governor|Mayor|Judge|Justice|Chief|Ambassador|Secretary|Chancellor|Chairman|Saint|former)\.?$/i;
const NATIONALITY = /^[A-Z][a-z]+(?:ian|ean|ish|ese|an|ch|sh|i|ic)s?$/;

/** The name inside a mention whose head is a proper noun. */
export function nameOf(sentence: GumSentence, mention: GumMention): { start: number; end: number } | undefined {
  const { words, upos } = sentence;
  if (upos[mention.head] !== 'PROPN') return undefined;
  const isName = (i: number): boolean => upos[i] === 'PROPN' || (/^[A-Z]/.test(words[i]!) && /^(?:ADJ|NOUN)$/.test(upos[i]!));
  let start = mention.head;
  let end = mention.head + 1;
  while (start > mention.start && (isName(start - 1) || (LINK.test(words[start - 1]!) && start - 2 >= mention.start && isName(start - 2)))) start--;
  while (end < mention.end && (isName(end) || (LINK.test(words[end]!) && nextName(end + 1)))) end++;
  function nextName(i: number): boolean {
    return i < mention.end && (isName(i) || (LINK.test(words[i]!) && i + 1 < mention.end && isName(i + 1)));
  }
  while (start < end - 1 && (LINK.test(words[start]!) || (mention.type === 'person' && TITLE.test(words[start]!)))) start++;
  while (end > start + 1 && LINK.test(words[end - 1]!)) end--;
  return { start, end };
}

function namesOf(sentence: GumSentence): LabelledWords {
  const tags: string[] = sentence.words.map(() => 'O');
  const put = (start: number, end: number, label: string): void => {
    for (let i = start; i < end; i++) if (tags[i] !== 'O') return;
    for (let i = start; i < end; i++) tags[i] = `${i === start ? 'B' : 'I'}-${label}`;
  };
  const mentions = sentence.mentions.filter((mention) => LABELS[mention.type]).sort((a, b) => b.end - b.start - (a.end - a.start));
  for (const mention of mentions) {
    const name = nameOf(sentence, mention);
    if (!name) continue;
    const single = name.end - name.start === 1 ? sentence.words[name.start]! : '';
    if (mention.type === 'person' && TITLE.test(single)) continue;
    put(
      name.start,
      name.end,
      mention.type === 'person' && /^[A-Z]\w+(?:ians|ans|ims|ews|ese|ists|ers|ocrats)$/.test(single) ? 'MISC' : LABELS[mention.type]!,
    );
  }
  sentence.words.forEach((word, i) => {
    if (i > 0 && sentence.xpos[i] === 'JJ' && sentence.upos[i] === 'ADJ' && NATIONALITY.test(word)) put(i, i + 1, 'MISC');
  });
  return { words: sentence.words, tags };
}

/** GUM's training documents with their names. Their own tokens are like ours; text is cut anew where they differ. */
export function readGumNames(): LabelledDocument[] {
  return gumFiles('train').map((file) => {
    const sentences = readGumMentions(file);
    return { source: 'gum', id: sentences[0]?.doc ?? file, sentences: sentences.map((sentence) => retokenize(sentence, namesOf(sentence))) };
  });
}

function retokenize(sentence: GumSentence, names: LabelledWords): LabelledWords {
  const spans: { start: number; end: number; label: string }[] = [];
  let at = 0;
  names.words.forEach((word, i) => {
    const start = sentence.text.indexOf(word, at);
    if (start < 0) return;
    at = start + word.length;
    const tag = names.tags[i]!;
    const last = spans[spans.length - 1];
    if (tag.startsWith('I-') && last) last.end = at;
    else if (tag.startsWith('B-')) spans.push({ start, end: at, label: tag.slice(2) });
  });
  return labelText(sentence.text, spans satisfies readonly TextSpan[]);
}
