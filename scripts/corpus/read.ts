/** Reads the corpus: articles with front matter and inline marks (data/corpus/README.md). */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

export type MarkKind = 'actor' | 'place' | 'figure' | 'time';

/** One marked span; offsets are UTF-16, half-open, into the article's plain text. */
export interface Mark {
  readonly kind: MarkKind;
  readonly type?: string;
  readonly entity?: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface GoldEvent {
  readonly type: string;
  readonly mode?: string;
  readonly status: string;
  readonly optional: boolean;
  readonly same?: number;
  readonly incident?: string;
  readonly measure: Readonly<Record<string, string>>;
  readonly trigger: { readonly start: number; readonly end: number; readonly text: string };
  readonly roles: Readonly<Record<Role, readonly string[]>>;
}

export interface GoldArticle {
  readonly file: string;
  readonly text: string;
  readonly meta: Readonly<Record<string, unknown>>;
  readonly entities: Readonly<Record<string, { kind?: string; type?: string; name?: string; aliases?: string[] }>>;
  readonly marks: readonly Mark[];
  readonly events: readonly GoldEvent[];
}

export const ROLES = ['actor', 'target', 'place', 'time', 'figure', 'source'] as const;
export type Role = (typeof ROLES)[number];

const KINDS: Readonly<Record<string, MarkKind>> = { A: 'actor', P: 'place', F: 'figure', T: 'time' };
const MARK = /\[([APFT])(?:\.([a-z-]+))?(?:#([A-Za-z0-9_-]+))?:/y;

/** Takes the marks out of `marked`. An unclosed or unopened mark is an error in `problems`. */
export function readMarks(marked: string): { text: string; marks: Mark[]; problems: string[] } {
  const open: { kind: MarkKind; type?: string; entity?: string; start: number }[] = [];
  const marks: Mark[] = [];
  const problems: string[] = [];
  let text = '';
  for (let i = 0; i < marked.length;) {
    const c = marked[i];
    if (c === '\\' && (marked[i + 1] === '[' || marked[i + 1] === ']')) {
      text += marked[i + 1];
      i += 2;
      continue;
    }
    MARK.lastIndex = i;
    const m = c === '[' ? MARK.exec(marked) : null;
    if (m) {
      const kind = KINDS[m[1]!]!;
      open.push({ kind, start: text.length, ...(m[2] ? { type: m[2] } : {}), ...(m[3] ? { entity: m[3] } : {}) });
      i += m[0].length;
    } else if (c === ']') {
      const mark = open.pop();
      if (!mark) problems.push(`a "]" that closes nothing, after "${text.slice(-30)}"`);
      else marks.push({ ...mark, end: text.length, text: text.slice(mark.start) });
      i++;
    } else {
      if (c === '[') problems.push(`a "[" that opens no mark, after "${text.slice(-30)}"`);
      text += c;
      i++;
    }
  }
  for (const mark of open) problems.push(`a mark that is never closed, at "${text.slice(mark.start, mark.start + 30)}"`);
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  return { text, marks, problems };
}

/** Locates `snippet` ("words <trigger> words") in `text`; says why where it cannot. */
export function locateTrigger(text: string, snippet: string, nth = 1): { start: number; end: number } | string {
  const m = /^([^<>]*)<([^<>]+)>([^<>]*)$/s.exec(snippet);
  if (!m) return `needs one <trigger>: ${snippet}`;
  const [, before, trigger, after] = m as unknown as [string, string, string, string];
  const whole = before + trigger + after;
  let at = -1;
  for (let k = 0; k < nth; k++) {
    at = text.indexOf(whole, at + 1);
    if (at < 0) return `not in the text${nth > 1 ? ` ${nth} times` : ''}: ${snippet}`;
  }
  if (nth === 1 && text.includes(whole, at + 1)) return `occurs more than once (say nth, or quote more): ${snippet}`;
  return { start: at + before.length, end: at + before.length + trigger.length };
}

/** Reads one corpus file's content. Problems are sentences; the article holds what could be read. */
export function readCorpusArticle(file: string, content: string): { article: GoldArticle; problems: string[] } {
  const problems: string[] = [];
  const m = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(content.replace(/\r\n/g, '\n'));
  let meta: Record<string, unknown> = {};
  if (!m) problems.push('no front matter between two lines of ---');
  else {
    try {
      meta = parse(m[1]!) as Record<string, unknown>;
    } catch (error) {
      problems.push(`front matter: ${(error as Error).message.split('\n')[0]}`);
    }
  }
  const { text, marks, problems: markProblems } = readMarks((m?.[2] ?? '').replace(/^\n+/, ''));
  problems.push(...markProblems);
  const events: GoldEvent[] = [];
  for (const [i, raw] of ((meta['events'] ?? []) as Record<string, unknown>[]).entries()) {
    const where = `event ${i + 1}`;
    const at = locateTrigger(text, String(raw['in'] ?? ''), Number(raw['nth'] ?? 1));
    if (typeof at === 'string') {
      problems.push(`${where}: trigger ${at}`);
      continue;
    }
    const roles = Object.fromEntries(ROLES.map((role) => [role, ((raw[role] ?? []) as unknown[]).map(String)])) as Record<Role, string[]>;
    events.push({
      type: String(raw['type']),
      ...(raw['mode'] ? { mode: String(raw['mode']) } : {}),
      status: String(raw['status'] ?? 'asserted'),
      optional: raw['optional'] === true,
      ...(raw['same'] ? { same: Number(raw['same']) } : {}),
      ...(raw['incident'] ? { incident: String(raw['incident']) } : {}),
      measure: (raw['measure'] ?? {}) as Record<string, string>,
      trigger: { ...at, text: text.slice(at.start, at.end) },
      roles,
    });
  }
  const entities = (meta['entities'] ?? {}) as GoldArticle['entities'];
  return { article: { file, text, meta, entities, marks, events }, problems };
}

/** Every `.txt` below `folder`, in the order of their paths. */
export function corpusFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.txt'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** Reads all articles below `folder`; throws where one does not parse (run `npm run check:corpus`). */
export function readCorpus(folder: string): GoldArticle[] {
  return corpusFiles(folder).map((file) => {
    const { article, problems } = readCorpusArticle(file, readFileSync(file, 'utf8'));
    if (problems.length) throw new Error(`${file}: ${problems[0]}`);
    return article;
  });
}
