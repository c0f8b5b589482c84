/** Any articles, for properties of exports and imports; and every way in which an export can be asked for. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { completeOptions } from '../../../src/core/export/session.js';
import type { Exporter, ExportArticle, ExportOptions } from '../../../src/core/export/types.js';
import type { Event } from '../../../src/core/model/annotation.js';
import { MENTION_KINDS } from '../../../src/core/model/kinds.js';
import { readArticle } from '../../../src/core/text/article.js';
import { articleUnits } from '../../../src/core/text/units.js';
import { articleOf, mention } from './articles.js';

/** Emoji, combining marks, CRLF, right-to-left words, and what formats use as their own signs. */
const PIECES = [
  ...['Idlib ', '12 killed. ', "it's ", '\u0625\u062F\u0644\u0628 ', '\u201C\u0644\u0645 \u064A\u062D\u062F\u062B\u201D '],
  ...['\r\n', '\n\n', '\t', '\u{1F534}', '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}', 'e\u0301', '"', '\\', '|', '=', '; ', '-', '<b>', '&amp;'],
];

/** Says the article's first words, too: formats without offsets must not take them for these. */
const FRONT_MATTER = '---\ntitle: "Some words."\npublished: 2026-11-22\n---\n';

const texts = fc
  .tuple(fc.constantFrom('', FRONT_MATTER), fc.array(fc.constantFrom(...PIECES), { minLength: 3, maxLength: 30 }))
  .map(([front, list]) => `${front}Some words. ${list.join('')} end.`);
const places = fc.array(fc.record({ from: fc.nat(200), length: fc.integer({ min: 1, max: 30 }), kind: fc.constantFrom(...MENTION_KINDS) }), {
  maxLength: 12,
});

/** Articles with any mentions: nested, crossing, over line ends, of parts of a cluster. */
export const hardArticles: fc.Arbitrary<ExportArticle> = fc.tuple(texts, places).map(([text, wanted]) => {
  const mentions = new Map(
    wanted.flatMap(({ from, length, kind }) => {
      const start = text.startsWith(FRONT_MATTER) ? FRONT_MATTER.length : 0;
      const span = spanOf(text, start + (from % (text.length - start)), length);
      if (!span) return [];
      const one = mention(text, span, kind);
      return [[one.id, one] as const];
    }),
  );
  return articleOf(text, [...mentions.values()]);
});

/** Every combination of an exporter's settings and units. */
export function variants(exporter: Exporter): ExportOptions[] {
  const settings = exporter.settings.reduce<Record<string, string>[]>(
    (all, { name, choices }) => all.flatMap((one) => choices.map((choice) => ({ ...one, [name]: choice }))),
    [{}],
  );
  const units = exporter.offsets.length ? exporter.offsets : [undefined];
  return settings.flatMap((one) =>
    units.map((offsets) => {
      const { options, problems } = completeOptions(exporter, { settings: one, generated: '2026-11-22T10:00:00Z', ...(offsets ? { offsets } : {}) });
      assert.deepEqual(problems, []);
      return options;
    }),
  );
}

/** Spans that neither begin nor end inside a surrogate pair, nor with white space. */
function spanOf(text: string, from: number, length: number): { start: number; end: number } | undefined {
  const isInside = (at: number): boolean => /[\udc00-\udfff]/.test(text[at] ?? '') && /[\ud800-\udbff]/.test(text[at - 1] ?? '');
  let start = from;
  let end = Math.min(text.length, from + length);
  while (start < end && (isInside(start) || /\s/.test(text[start]!))) start++;
  while (end > start && (isInside(end) || /\s/.test(text[end - 1]!))) end--;
  return end > start ? { start, end } : undefined;
}

/** The example articles (front matter, repeated captions, lists), with their names, numbers and deeds as mentions and events. */
export function exampleArticles(): ExportArticle[] {
  return readdirSync('examples')
    .filter((name) => /\.(?:article|txt)$/.test(name))
    .map((name) => {
      const text = readFileSync(`examples/${name}`, 'utf8');
      const { start = 0 } = articleUnits(readArticle(text))[0] ?? {};
      const found = (pattern: RegExp) =>
        [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ start: index, end: index + words.length, text: words }));
      const inside = (span: { readonly start: number }): boolean => span.start >= start;
      const names = found(/\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*/gu).filter(inside);
      const numbers = found(/\d[\d,.]*\d|\d/g).filter(inside);
      const mentions = [...names.map((span) => mention(text, span, 'actor')), ...numbers.map((span) => mention(text, span, 'figure'))];
      const events = found(/killed|wounded|denied|seized/g).filter(inside);
      return articleOf(
        text,
        mentions,
        events.map((trigger, i) => event(`ev${i}`, trigger)),
        { file: name },
      );
    });
}

function event(id: string, trigger: Event['trigger']): Event {
  return { id, type: 'ASSAULT', status: 'asserted', trigger, confidence: 1, arguments: [], attributions: [], decision: 'confirmed' };
}
