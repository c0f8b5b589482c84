/**
 * Reads brat's standoff format (https://brat.nlplab.org/standoff.html): one annotation a line, offsets in Unicode code points. Lines that are not
 * understood are kept as issues; nothing is guessed.
 */

/** T: a span, or several, with a type. Offsets are code points. */
export interface BratText {
  readonly id: string;
  readonly type: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  readonly text: string;
}

export interface BratEvent {
  readonly id: string;
  readonly type: string;
  readonly trigger: string;
  readonly arguments: readonly { readonly role: string; readonly id: string }[];
}

/** R: Arg1 and Arg2 by their ids. */
export interface BratRelation {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

/** A: a flag or value of another annotation. */
export interface BratAttribute {
  readonly name: string;
  readonly target: string;
  readonly value?: string;
}

/** N: a reference to a database. */
export interface BratNormalization {
  readonly target: string;
  readonly reference: string;
  readonly text: string;
}

/** #: a note of some type about another annotation. */
export interface BratNote {
  readonly type: string;
  readonly target: string;
  readonly text: string;
}

export interface BratFile {
  readonly texts: readonly BratText[];
  readonly events: readonly BratEvent[];
  readonly relations: readonly BratRelation[];
  readonly attributes: readonly BratAttribute[];
  readonly normalizations: readonly BratNormalization[];
  readonly notes: readonly BratNote[];
  /** Sets of annotations that mean the same, by id. */
  readonly equivalents: readonly (readonly string[])[];
  /** Lines that are not understood, by number from 1. */
  readonly unread: readonly { readonly line: number; readonly text: string }[];
}

/** The annotations of one .ann file. */
export function parseBrat(ann: string): BratFile {
  const texts: BratText[] = [];
  const events: BratEvent[] = [];
  const relations: BratRelation[] = [];
  const attributes: BratAttribute[] = [];
  const normalizations: BratNormalization[] = [];
  const notes: BratNote[] = [];
  const equivalents: string[][] = [];
  const unread: { line: number; text: string }[] = [];
  for (const [i, line] of ann
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line === '') continue;
    const [id = '', head = '', ...rest] = line.split('\t');
    const tail = rest.join('\t');
    const [type = '', ...words] = head.split(' ').filter(Boolean);
    const understood = ((): boolean => {
      switch (id[0]) {
        case 'T': {
          const spans = words.join(' ').split(';').map(readSpan);
          if (!type || spans.some((span) => !span)) return false;
          texts.push({ id, type, spans: spans.filter((span) => span !== undefined), text: tail });
          return true;
        }
        case 'E': {
          const [event, trigger] = split(type);
          if (!trigger) return false;
          const read = words.map(split);
          events.push({ id, type: event, trigger, arguments: read.map(([role, target]) => ({ role, id: target })) });
          return read.every(([, target]) => target !== '');
        }
        case 'R': {
          const [, from] = split(words[0] ?? '');
          const [, to] = split(words[1] ?? '');
          if (!from || !to) return false;
          relations.push({ id, type, from, to });
          return true;
        }
        case 'A':
        case 'M': {
          const [target, ...value] = words;
          if (!target) return false;
          attributes.push({ name: type, target, ...(value.length ? { value: value.join(' ') } : {}) });
          return true;
        }
        case 'N': {
          const [target, reference] = words;
          if (!target || !reference) return false;
          normalizations.push({ target, reference, text: tail });
          return true;
        }
        case '#':
          notes.push({ type, target: words[0] ?? '', text: tail });
          return words.length > 0;
        case '*':
          equivalents.push(words);
          return words.length > 1;
        default:
          return false;
      }
    })();
    if (!understood) unread.push({ line: i + 1, text: line });
  }
  return { texts, events, relations, attributes, normalizations, notes, equivalents, unread };
}

function readSpan(words: string): { start: number; end: number } | undefined {
  const m = /^(\d+) (\d+)$/.exec(words.trim());
  return m ? { start: Number(m[1]), end: Number(m[2]) } : undefined;
}

/** "Role:T1" to its two sides. */
function split(word: string): [string, string] {
  const at = word.lastIndexOf(':');
  return at < 0 ? [word, ''] : [word.slice(0, at), word.slice(at + 1)];
}
