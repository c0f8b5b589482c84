/**
 * Reads span annotations of WebAnno TSV 3.x (INCEpTION user guide, appendix "WebAnno TSV 3.3"). Offsets are UTF-16. Relation and chain layers are skipped
 * and counted.
 */
import type { Span } from '../../model/span.js';

export interface WebannoSpan {
  /** The layer's type name. */
  readonly layer: string;
  /** Feature name to value; `undefined` values are left out. */
  readonly features: Readonly<Record<string, string>>;
  readonly spans: readonly WebannoToken[];
}

/** A token or a part of one, with its words as the file has them. */
export type WebannoToken = Span & { readonly text: string };

export interface WebannoFile {
  readonly spans: readonly WebannoSpan[];
  readonly sentences: readonly string[];
  readonly tokens: readonly WebannoToken[];
  /** Layers that are no plain spans. */
  readonly skippedLayers: readonly string[];
  readonly unread: readonly { readonly line: number; readonly text: string }[];
}

interface Layer {
  readonly name: string;
  readonly features: readonly string[];
  readonly plain: boolean;
}

interface OpenSpan {
  readonly layer: string;
  readonly features: Record<string, string>;
  readonly spans: WebannoToken[];
}

/** The annotations of one file. */
export function parseWebanno(tsv: string): WebannoFile {
  const layers: Layer[] = [];
  const sentences: string[] = [];
  const tokens: WebannoToken[] = [];
  const unread: { line: number; text: string }[] = [];
  const open = new Map<string, OpenSpan>();
  for (const [i, line] of tsv
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const layer = /^#T_(SP|RL|CH)=([^|]+)\|?(.*)$/.exec(line);
    if (layer) {
      const features = layer[3]!.split('|').filter((name) => name !== '');
      layers.push({ name: layer[2]!, features, plain: layer[1] === 'SP' && !features.some((name) => name.startsWith('ROLE_')) });
    } else if (line.startsWith('#Text=')) sentences.push(unescape(line.slice(6)));
    else if (line !== '' && !line.startsWith('#')) {
      const columns = line.split('\t');
      const offsets = /^(\d+)-(\d+)$/.exec(columns[1] ?? '');
      if (!/^\d+-\d+(?:\.\d+)?$/.test(columns[0] ?? '') || !offsets) unread.push({ line: i + 1, text: line });
      else {
        const token = { start: Number(offsets[1]), end: Number(offsets[2]), text: unescape(columns[2] ?? '') };
        if (!columns[0]!.includes('.')) tokens.push(token);
        readCells(columns.slice(3), layers, token, i, open);
      }
    }
  }
  return {
    spans: [...open.values()],
    sentences,
    tokens,
    skippedLayers: layers.filter(({ plain }) => !plain).map(({ name }) => name),
    unread,
  };
}

function readCells(cells: readonly string[], layers: readonly Layer[], token: WebannoToken, line: number, open: Map<string, OpenSpan>): void {
  let column = 0;
  for (const { name, features, plain } of layers) {
    const values = cells.slice(column, column + Math.max(1, features.length)).map((cell) => splitStack(cell));
    column += Math.max(1, features.length);
    if (!plain) continue;
    const count = Math.max(0, ...values.map((stack) => (stack.length === 1 && stack[0] === '_' ? 0 : stack.length)));
    for (let k = 0; k < count; k++) {
      const read = values.map((stack) => readValue(stack[k] ?? '_'));
      const id = read.find((value) => value.id !== undefined)?.id;
      // Without a number the annotation is of this token alone.
      const key = `${name} ${id ?? `line ${line} ${k}`}`;
      let entry = open.get(key);
      if (!entry) open.set(key, (entry = { layer: name, features: {}, spans: [] }));
      entry.spans.push(token);
      for (const [f, feature] of features.entries()) {
        const value = read[f]?.value;
        if (value !== undefined) entry.features[feature] = value;
      }
    }
  }
}

/** Parts of a cell between unescaped bars. */
function splitStack(cell: string): string[] {
  return cell.match(/(?:\\.|[^|\\])+/g) ?? [cell];
}

function readValue(cell: string): { readonly value?: string; readonly id?: string } {
  // A mark of escape at the end escapes nothing: such a cell is taken as it stands.
  const m = /^((?:\\.|[^\\])*?)(?:\[(\d+)\])?$/s.exec(cell) ?? [cell, cell, undefined];
  const id = m[2] === undefined ? {} : { id: m[2] };
  return m[1] === '*' || m[1] === '_' || m[1] === '' ? id : { value: unescape(m[1]), ...id };
}

function unescape(text: string): string {
  return text.replace(/\\(.)/gs, (_, c: string) => (c === 't' ? '\t' : c === 'n' ? '\n' : c === 'r' ? '\r' : c));
}
