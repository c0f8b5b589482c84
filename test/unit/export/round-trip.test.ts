import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fitArticle } from '../../../src/core/export/fit.js';
import { EXPORTERS } from '../../../src/core/export/registry.js';
import { completeOptions, ExportSession } from '../../../src/core/export/session.js';
import type { Exporter, ExportOptions } from '../../../src/core/export/types.js';
import { MENTION_KINDS } from '../../../src/core/model/kinds.js';
import { articleOf, hardArticle, HARD_TEXT, mention } from './articles.js';

/** Every combination of an exporter's settings and units. */
function variants(exporter: Exporter): ExportOptions[] {
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

const name = (exporter: Exporter, { offsets, settings }: ExportOptions): string => [exporter.name, offsets, ...Object.values(settings)].join(' ');

/** Spans that neither begin nor end inside a surrogate pair, nor with white space. */
function spanOf(text: string, from: number, length: number): { start: number; end: number } | undefined {
  const isInside = (at: number): boolean => /[\udc00-\udfff]/.test(text[at] ?? '') && /[\ud800-\udbff]/.test(text[at - 1] ?? '');
  let start = from;
  let end = Math.min(text.length, from + length);
  while (start < end && (isInside(start) || /\s/.test(text[start]!))) start++;
  while (end > start && (isInside(end) || /\s/.test(text[end - 1]!))) end--;
  return end > start ? { start, end } : undefined;
}

describe('every export format', () => {
  for (const exporter of EXPORTERS) {
    for (const options of variants(exporter)) {
      it(`reads back what it wrote of a hard article: ${name(exporter, options)}`, () => {
        for (const split of [false, true]) {
          const session = new ExportSession(exporter, { ...options, guardFormulas: true }, split);
          session.begin();
          for (const stem of ['a', 'b']) {
            const { problems, chunks } = session.add({ ...hardArticle(), stem });
            assert.deepEqual(problems, []);
            assert.ok(chunks.length > 0 || exporter.name === 'ics');
          }
          session.end();
        }
      });
    }

    it(`reads back what it wrote of any mentions in any text, and lists the rest: ${exporter.name}`, () => {
      const pieces = fc.constantFrom(
        'Idlib ',
        '12 killed. ',
        '\r\n',
        '\n\n',
        '\u{1F534}',
        'e\u0301',
        '\u0625\u062F\u0644\u0628 ',
        '"',
        '\t',
        '\\',
        '|',
        '=',
        "it's ",
        '; ',
        '-',
      );
      const texts = fc.array(pieces, { minLength: 3, maxLength: 30 }).map((list) => `Some words. ${list.join('')} end.`);
      const places = fc.array(fc.record({ from: fc.nat(200), length: fc.integer({ min: 1, max: 30 }), kind: fc.constantFrom(...MENTION_KINDS) }), {
        maxLength: 12,
      });
      fc.assert(
        fc.property(texts, places, (text, wanted) => {
          const mentions = new Map(
            wanted.flatMap(({ from, length, kind }) => {
              const span = spanOf(text, from % text.length, length);
              if (!span) return [];
              const one = mention(text, span, kind);
              return [[one.id, one] as const];
            }),
          );
          const article = articleOf(text, [...mentions.values()]);
          for (const options of variants(exporter)) {
            const session = new ExportSession(exporter, options);
            session.begin();
            assert.deepEqual(session.add(article).problems, []);
            const { article: fitted, losses } = fitArticle(exporter, article, options);
            const lost = new Set(
              losses.filter(({ feature }) => ['mentions', 'nested', 'overlapping', 'discontinuous'].includes(feature)).map(({ id }) => id),
            );
            // Nothing is lost in silence: a mention is either in the file or in the list.
            for (const { id } of article.mentions) if (!fitted.mentions.some((one) => one.id === id)) assert.ok(lost.has(id), `${id} vanished`);
          }
        }),
        { numRuns: 25 },
      );
    });

    it(`holds 200 nested mentions or says so: ${exporter.name}`, () => {
      const text = `${Array.from({ length: 400 }, (_, i) => `w${i}`).join(' ')}.`;
      const mentions = Array.from({ length: 200 }, (_, i) =>
        mention(text, { start: text.indexOf(`w${i} `), end: text.indexOf(`w${399 - i}`) + `w${399 - i}`.length }),
      );
      const article = articleOf(text, mentions);
      const options = variants(exporter)[0]!;
      const session = new ExportSession(exporter, options);
      session.begin();
      const { problems, losses } = session.add(article);
      assert.deepEqual(problems, []);
      const lost = losses.filter(({ feature }) => feature === 'nested' || feature === 'overlapping').length;
      if (exporter.holds.includes('mentions')) assert.equal(lost, exporter.holds.includes('nested') ? 0 : 199);
    });
  }

  it('says what CoNLL cannot hold of a hard article', () => {
    const exporter = EXPORTERS.find((one) => one.name === 'conll')!;
    const { losses } = fitArticle(exporter, hardArticle(), variants(exporter)[0]!);
    const of = (feature: string): string[] => losses.filter((loss) => loss.feature === feature).map(({ text }) => text);
    assert.deepEqual(of('discontinuous'), ['town Aleppo']);
    assert.deepEqual(of('nested'), ['civilians']);
    assert.deepEqual(of('overlapping'), ['civilians were killed']);
    assert.deepEqual(of('events'), ['killed']);
    assert.ok(HARD_TEXT.includes('town'));
  });
});
