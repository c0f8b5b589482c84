import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fitArticle } from '../../../src/core/export/fit.js';
import { EXPORTERS } from '../../../src/core/export/registry.js';
import { ExportSession } from '../../../src/core/export/session.js';
import type { Exporter, ExportOptions } from '../../../src/core/export/types.js';
import { exampleArticles, hardArticles, variants } from './any-article.js';
import { articleOf, hardArticle, HARD_TEXT, mention } from './articles.js';

const name = (exporter: Exporter, { offsets, settings }: ExportOptions): string => [exporter.name, offsets, ...Object.values(settings)].join(' ');

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

    it(`reads back what it wrote of the example articles: ${exporter.name}`, () => {
      for (const article of exampleArticles()) {
        for (const options of variants(exporter)) {
          const session = new ExportSession(exporter, options);
          session.begin();
          assert.deepEqual(session.add(article).problems, [], article.file);
        }
      }
    });

    it(`reads back what it wrote of any mentions in any text, and lists the rest: ${exporter.name}`, () => {
      fc.assert(
        fc.property(hardArticles, (article) => {
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

  it('loses no entity that says nothing but the words of its one mention', () => {
    const text = 'Rebels seized Marib. The rebels left.';
    const [first, place, again] = ['Rebels', 'Marib', 'rebels'].map((words) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    }));
    const mentions = [
      mention(text, first!, 'actor', { entity: 'rebels' }),
      mention(text, place!, 'place', { entity: 'marib' }),
      mention(text, again!, 'actor', { entity: 'rebels' }),
    ];
    const entities = [
      { id: 'rebels', kind: 'actor' as const, name: 'Rebels', aliases: [] },
      { id: 'marib', kind: 'place' as const, name: 'Marib', aliases: [] },
    ];
    const exporter = EXPORTERS.find((one) => one.name === 'conll')!;
    const { losses } = fitArticle(exporter, articleOf(text, mentions, [], { entities }), variants(exporter)[0]!);
    assert.deepEqual(
      losses.filter(({ feature }) => feature === 'entities').map(({ id }) => id),
      ['rebels'],
    );
  });

  it('says what CoNLL cannot hold of a hard article', () => {
    const exporter = EXPORTERS.find((one) => one.name === 'conll')!;
    const { losses } = fitArticle(exporter, hardArticle(), variants(exporter)[0]!);
    const of = (feature: string): string[] => losses.filter((loss) => loss.feature === feature).map(({ text }) => text);
    assert.deepEqual(of('discontinuous'), ['town Aleppo']);
    assert.deepEqual(of('nested'), ['civilians']);
    assert.deepEqual(of('overlapping'), ['civilians were killed']);
    assert.deepEqual(of('events'), ['killed']);
    assert.deepEqual(of('entities'), ['Idlib', 'Syrian Observatory <for> Human Rights']);
    assert.ok(HARD_TEXT.includes('town'));
  });
});
