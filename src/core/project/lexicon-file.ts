/** dateline.lexicon.yaml: what a workspace's people taught ("always mark X as armed group", "never mark Y"). */
import { isMap, isSeq, parseDocument } from 'yaml';
import { MENTION_KINDS, type MentionKind } from '../model/kinds.js';
import { issueOf, type Issue } from '../model/issue.js';
import { say } from '../model/say.js';
import { yamlError } from '../words/yaml-error.js';

/** The file's name, at the root of a workspace folder. */
export const LEXICON_FILE = 'dateline.lexicon.yaml';

export interface AlwaysEntry {
  readonly words: string;
  readonly kind: MentionKind;
  readonly type?: string;
  readonly entity?: string;
}

export interface NeverEntry {
  readonly words: string;
  /** Absent: as no kind at all. */
  readonly kind?: MentionKind;
}

export interface LexiconFile {
  readonly always: readonly AlwaysEntry[];
  readonly never: readonly NeverEntry[];
}

/** A read of the file: `usable` is false where the YAML itself is broken. */
export interface LexiconReading {
  readonly lexicon: LexiconFile;
  readonly issues: readonly Issue[];
  readonly usable: boolean;
}

/** Reads the file's text. What cannot be understood is an issue and left out; `usable` is false where the YAML itself is broken. */
export function readLexiconFile(text: string): LexiconReading {
  const document = parseDocument(text, { version: '1.2' });
  const issues: Issue[] = document.errors.map((error) =>
    issueOf('lexicon-yaml', 'error', say('{0}: {1}', LEXICON_FILE, yamlError(error.message.split('\n')[0] ?? '')), {
      start: error.pos[0],
      end: error.pos[1],
    }),
  );
  if (issues.length) return { lexicon: { always: [], never: [] }, issues, usable: false };
  const always: AlwaysEntry[] = [];
  const never: NeverEntry[] = [];
  for (const list of ['always', 'never'] as const) {
    const node = document.get(list);
    if (node === undefined || node === null) continue;
    for (const item of isSeq(node) ? node.items : [undefined]) {
      const data: unknown = isMap(item) ? item.toJSON() : undefined;
      const entry = entryOf(data);
      const span = isMap(item) && item.range ? { start: item.range[0], end: item.range[1] } : { start: 0, end: 0 };
      if (!entry || (list === 'always' && !entry.kind)) {
        const needs =
          list === 'always'
            ? say('{0}: an entry of "{1}" needs words and a kind', LEXICON_FILE, list)
            : say('{0}: an entry of "{1}" needs words', LEXICON_FILE, list);
        issues.push(issueOf('lexicon-entry', 'warning', needs, span));
      } else if (list === 'always') always.push(entry as AlwaysEntry);
      else never.push({ words: entry.words, ...(entry.kind ? { kind: entry.kind } : {}) });
    }
  }
  return { lexicon: { always, never }, issues, usable: true };
}

function entryOf(data: unknown): NeverEntry | AlwaysEntry | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { words, kind, type, entity } = data as Record<string, unknown>;
  if (typeof words !== 'string' || !words.trim()) return undefined;
  if (kind !== undefined && !MENTION_KINDS.includes(kind as MentionKind)) return undefined;
  return {
    words: words.trim(),
    ...(kind !== undefined ? { kind: kind as MentionKind } : {}),
    ...(typeof type === 'string' ? { type } : {}),
    ...(typeof entity === 'string' ? { entity } : {}),
  };
}

/** The file's text with one more entry; an equal one is not written twice, and the same words leave the other list. */
export function teach(text: string, list: 'always' | 'never', entry: AlwaysEntry | NeverEntry): string {
  const document = parseDocument(text.trim() ? text : HEADER, { version: '1.2' });
  if (document.errors.length) throw new Error(`${LEXICON_FILE} is not readable YAML; nothing was written`);
  const same = (item: unknown): boolean =>
    isMap(item) &&
    String(item.get('words')).toLowerCase() === entry.words.toLowerCase() &&
    (item.get('kind') === undefined || item.get('kind') === entry.kind || entry.kind === undefined);
  for (const key of ['always', 'never']) {
    const node = document.get(key);
    if (isSeq(node)) node.items = node.items.filter((item) => !same(item));
  }
  const node = document.get(list);
  if (isSeq(node)) {
    node.flow = false;
    node.add(document.createNode(entry, { flow: true }));
  } else document.set(list, document.createNode([entry]));
  return document.toString({ lineWidth: 0 });
}

const HEADER = `# What Dateline marks in this workspace because somebody said so.\nalways: []\nnever: []\n`;
