/** YAML anchors and aliases (&, *) in a sidecar: people's shorthand, which no edit writes out or breaks. */
import { visit, type Document } from 'yaml';
import type { Span } from '../model/span.js';
import { contentEnd } from './layout.js';
import { parseYaml } from './parse.js';
import type { TextSplice } from './types.js';

/** Whether `splices` of `text` change an alias, or the words that one stands for. */
export function touchReference(text: string, splices: readonly TextSplice[]): boolean {
  const parsed = parseYaml(text);
  if (!('document' in parsed)) return false;
  const spans = referencesOf(text, parsed.document);
  return splices.some((splice) => spans.some(({ start, end }) => splice.start < end && splice.end > start));
}

function referencesOf(text: string, document: Document): readonly Span[] {
  const aliases: Span[] = [];
  const used = new Set<string>();
  const anchored = new Map<string, Span>();
  visit(document, {
    Alias: (_key, { source, range }) => {
      used.add(source);
      if (range) aliases.push({ start: range[0], end: range[1] });
    },
    Value: (_key, { anchor, range }) => {
      if (anchor !== undefined && range) anchored.set(anchor, { start: range[0], end: contentEnd(text, range[1]) });
    },
  });
  return [...aliases, ...[...anchored].flatMap(([name, span]) => (used.has(name) ? [span] : []))];
}
