/** Reads dateline.scheme.yaml. Always a scheme, and what was wrong with the file, each thing at its place. */
import { isMap, isSeq, type Node } from 'yaml';
import type { Issue } from '../model/issue.js';
import { NodeReader, type Fields } from '../sidecar/nodes.js';
import { parseYaml } from '../sidecar/parse.js';
import { readColor, reportAlike, type Colored } from './read-color.js';
import { DEFAULT_SCHEME, SUBJECTS, type Attribute, type Label, type Scheme, type Subject, type SubjectScheme } from './scheme.js';
import { say } from '../model/say.js';

export interface SchemeReading {
  readonly scheme: Scheme;
  readonly issues: readonly Issue[];
  /** False where the file could not be understood: then the scheme is Dateline's own. */
  readonly usable: boolean;
}

/** Reads the text; an empty one is no scheme. */
export function readScheme(text: string): SchemeReading {
  const parsed = parseYaml(text);
  if (!('document' in parsed)) return { scheme: DEFAULT_SCHEME, issues: parsed.issues, usable: false };
  const { document } = parsed;
  if (document.contents === null) return { scheme: DEFAULT_SCHEME, issues: [], usable: true };
  const reader = new NodeReader(document);
  const fields = reader.fields(document.contents, say('the scheme'));
  if (!fields) return { scheme: DEFAULT_SCHEME, issues: reader.issues, usable: false };
  const version = reader.count(fields, 'scheme');
  if (version !== 1) reader.report('scheme-version', say('the file should say "scheme: 1"'), fields.get('scheme') ?? fields.node);
  const name = reader.text(fields, 'name');
  const subjects = Object.fromEntries(SUBJECTS.map((subject) => [subject, readSubject(reader, fields, subject)])) as Record<Subject, SubjectScheme>;
  const isColored = SUBJECTS.some(
    (subject) => subjects[subject].color ?? subjects[subject].labels.some((one) => one.color ?? one.modes?.some(({ color }) => color)),
  );
  const scheme: Scheme = {
    name: name ?? 'dateline.scheme.yaml',
    subjects,
    ...(isColored ? { isColored } : {}),
    attributes: reader.list(fields, 'attributes').flatMap((value) => readAttribute(reader, value)),
  };
  unknownKeys(reader, fields, ['scheme', 'name', 'about', 'attributes', ...SUBJECTS]);
  return { scheme, issues: reader.issues, usable: version === 1 && !reader.isBomb };
}

function readSubject(reader: NodeReader, owner: Fields, subject: Subject): SubjectScheme {
  const usual = DEFAULT_SCHEME.subjects[subject];
  if (!owner.get(subject)) return usual;
  const fields = reader.fields(owner.get(subject), subject);
  if (!fields) return usual;
  unknownKeys(reader, fields, ['guideline', 'color', 'labels']);
  const isClosed = fields.has('labels');
  return {
    ...said({ guideline: reader.text(fields, 'guideline'), color: readColor(reader, fields) }),
    labels: isClosed ? readLabels(reader, fields, 'labels') : usual.labels,
    isClosed,
  };
}

function readLabels(reader: NodeReader, owner: Fields, list: 'labels' | 'modes'): Label[] {
  const codes = new Set<string>();
  const keys = new Set<number>();
  const colored: Colored[] = [];
  const labels = reader.list(owner, list).flatMap((value): Label[] => {
    const node = reader.resolve(value);
    // A bare code says it all.
    const fields = isMap(node) ? reader.fields(node, say('the label')) : undefined;
    const code = (fields ? reader.text(fields, 'code') : reader.word(value, 'code'))?.trim();
    if (!code) {
      reader.report('scheme-code', say('a label needs a code'), node);
      return [];
    }
    if (codes.has(code)) {
      reader.report('scheme-twice', say('the code "{0}" stands twice', code), node);
      return [];
    }
    codes.add(code);
    if (!fields) return [{ code }];
    unknownKeys(reader, fields, ['code', 'title', 'guideline', 'key', 'color', 'covers', ...(list === 'labels' ? ['modes'] : [])]);
    const modes = fields.has('modes') ? readLabels(reader, fields, 'modes') : undefined;
    const covers = fields.has('covers') ? reader.words(fields, 'covers') : undefined;
    const color = readColor(reader, fields);
    if (color) colored.push({ code, color, node: fields.get('color') ?? fields.node });
    return [
      {
        code,
        ...said({
          title: reader.text(fields, 'title'),
          guideline: reader.text(fields, 'guideline'),
          key: readKey(reader, fields, keys),
          color,
          covers,
          modes,
        }),
      },
    ];
  });
  reportAlike(reader, colored);
  return labels;
}

function readKey(reader: NodeReader, fields: Fields, taken: Set<number>): number | undefined {
  const key = reader.number(fields, 'key');
  if (key === undefined) return undefined;
  if (!Number.isInteger(key) || key < 1 || key > 9) reader.report('scheme-key', say('a key is a digit from 1 to 9'), fields.get('key'));
  else if (taken.has(key)) reader.report('scheme-key', say('the key {0} is taken by another label', key), fields.get('key'), 'warning');
  else {
    taken.add(key);
    return key;
  }
  return undefined;
}

function readAttribute(reader: NodeReader, value: unknown): Attribute[] {
  const fields = reader.fields(value, say('the attribute'));
  if (!fields) return [];
  const name = reader.text(fields, 'name');
  const named = reader.words(fields, 'of');
  const of = SUBJECTS.filter((subject) => named.includes(subject));
  if (!name || !of.length || of.length < named.length) {
    reader.report('scheme-attribute', say('an attribute needs a name and what it is "of": {0}', SUBJECTS.join(', ')), fields.node);
    return [];
  }
  return [{ name, of, values: reader.words(fields, 'values'), ...said({ guideline: reader.text(fields, 'guideline') }) }];
}

function unknownKeys(reader: NodeReader, { node }: Fields, known: readonly string[]): void {
  for (const { key, value } of node.items) {
    const word = reader.word(key, 'key');
    const place = isMap(value) || isSeq(value) ? value : (key as Node);
    if (word !== undefined && !known.includes(word)) reader.report('scheme-unknown', say('"{0}" means nothing here', word), place, 'warning');
  }
}

function said<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
