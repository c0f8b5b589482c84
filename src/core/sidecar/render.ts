/** The canonical form of what is new in a sidecar: one idea a line, so that git diffs and merges read well. */
import { isList, isPlainMap, type Plain, type PlainMap } from './record.js';
import { quoted, writeText } from './scalars.js';

/** Maps that take a line for each key; all other maps stand in braces. */
const BLOCK_MAPS: ReadonlySet<string> = new Set(['trigger', 'article']);

/** "key: value" with its continuation lines. The first line is not indented; the others stand `indent` columns in and more. No line end at the end. */
export function renderPair(key: string, value: Plain, indent: number, eol: string): string {
  const inner = ' '.repeat(indent + 2);
  if (isList(value) && value.some((member) => isPlainMap(member))) {
    return `${key}:` + value.map((member) => `${eol}${inner}- ${renderFlow(key, member)}`).join('');
  }
  if (isPlainMap(value) && BLOCK_MAPS.has(key)) {
    return (
      `${key}:` +
      Object.entries(value)
        .map(([k, v]) => `${eol}${inner}${renderPair(k, v, indent + 2, eol)}`)
        .join('')
    );
  }
  return `${key}: ${renderFlow(key, value)}`;
}

/** A value on one line. */
export function renderFlow(key: string, value: Plain): string {
  if (typeof value === 'string') return writeText(key, value);
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return `[${value.map((member) => renderFlow(key, member)).join(', ')}]`;
  if (!isPlainMap(value)) return quoted(String(value));
  return `{${Object.entries(value)
    .map(([k, v]) => `${k}: ${renderFlow(k, v)}`)
    .join(', ')}}`;
}

/** An item of a list as lines, its dash `indent` columns in. With a line end at the end. */
export function renderItem(record: PlainMap, indent: number, eol: string): string {
  const pairs = Object.entries(record).map(([key, value]) => renderPair(key, value, indent + 2, eol));
  return ' '.repeat(indent) + '- ' + pairs.join(eol + ' '.repeat(indent + 2)) + eol;
}

/** The beginning of a new sidecar, up to its first list. Editors know its schema by the file's name; `schema` names one that the caller knows to be reachable. */
export function renderHead(version: number, article: PlainMap, eol: string, schema?: string): string {
  const lines = [...(schema === undefined ? [] : [`# yaml-language-server: $schema=${schema}`]), `dateline: ${version}`];
  if (Object.keys(article).length) lines.push(renderPair('article', article, 0, eol));
  return lines.join(eol) + eol;
}
