import assert from 'node:assert/strict';
import fc from 'fast-check';
import { corpusPart } from '../../../bench/eval/gold.js';
import { goldAnalysis } from '../../../bench/eval/gold-analysis.js';
import { Comparison } from '../../../src/core/compare/comparison.js';
import { retell } from '../../../src/core/compare/incidents/retell.js';
import { SharedIncidents } from '../../../src/core/compare/incidents/shared-incidents.js';
import { packAnswers, readAnswers, type Answers } from '../../../src/core/compare/index/answers.js';
import { packArticle } from '../../../src/core/compare/index/packed-article.js';
import { buildRecord } from '../../../src/core/compare/record/build-record.js';
import type { ArticleRecord } from '../../../src/core/compare/types.js';
import { readArticle } from '../../../src/core/text/article.js';
import { articleUnits } from '../../../src/core/text/units.js';
import { KNOWN } from '../../unit/compare/known-names.js';

/** Some incidents, each told by several articles. */
const COUNT = 40;
const RECORDS = corpusPart('incidents')
  .slice(0, COUNT)
  .map((article): ArticleRecord => {
    const { analysis } = goldAnalysis(article, () => undefined);
    return buildRecord({
      id: article.file.split('/').slice(-2).join('/'),
      hash: 'kept',
      text: article.text,
      analysis,
      sentences: articleUnits(readArticle(article.text)),
    });
  });

function joined(records: readonly ArticleRecord[]): Comparison {
  const comparison = new Comparison(KNOWN);
  for (const record of records) comparison.set(record);
  return comparison;
}

function keptOf(comparison: Comparison): Answers {
  for (const steps = packAnswers(comparison); ;) {
    const { value } = steps.next();
    if (value) return readAnswers(value)!;
  }
}

/** How an article is changed: which of its events are left; or it went. */
const change = fc.record({ article: fc.nat(COUNT - 1), gone: fc.boolean(), left: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }) });

function changed(record: ArticleRecord, left: readonly boolean[]): ArticleRecord {
  return { ...record, hash: 'changed', reports: record.reports.filter((_, i) => left[i % left.length]) };
}

describe('answers since some articles changed', () => {
  const whole = keptOf(joined(RECORDS));

  it('are incidents as if all were joined anew, though little is read', () => {
    let waiting = 0;
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), fc.boolean(), (changes, isSecond) => {
        const now = new Map(RECORDS.map((record) => [record.id, record]));
        const comparison = new Comparison(KNOWN);
        for (const record of RECORDS) comparison.take(packArticle(record));
        comparison.restore(whole);
        for (const { article, gone, left } of changes) {
          const { id } = RECORDS[article]!;
          if (gone) {
            now.delete(id);
            comparison.delete(id);
          } else {
            now.set(id, changed(RECORDS[article]!, left));
            comparison.take(packArticle(now.get(id)!));
          }
          if (isSecond) comparison.sharedIncidents();
        }
        assert.ok(comparison.isAtHand);
        const fresh = joined([...now.values()]);
        assert.deepEqual(comparison.sharedIncidents(), fresh.sharedIncidents());
        assert.deepEqual(comparison.incidents(), fresh.incidents());
        waiting += comparison.joinSome(0) > 1 ? 1 : 0;
        while (comparison.joinSome(1000));
        assert.deepEqual(comparison.incidents(), fresh.incidents());
        assert.deepEqual(comparison.entities(), fresh.entities());
      }),
      { numRuns: 60 },
    );
    assert.ok(waiting > 50, `articles still waited in ${waiting} of 60 runs`);
  });

  it('are incidents with an article that came', () => {
    for (let i = 0; i < RECORDS.length; i += 7) {
      const others = RECORDS.filter((_, k) => k !== i);
      const comparison = new Comparison(KNOWN);
      for (const one of RECORDS) comparison.take(packArticle(one));
      comparison.restore(keptOf(joined(others)));
      assert.deepEqual(comparison.sharedIncidents(), joined(RECORDS).sharedIncidents(), RECORDS[i]!.id);
    }
  });

  it('lose and repeat no event where evidence is not followed far', () => {
    fc.assert(
      fc.property(change, fc.nat(6), ({ article, left }, most) => {
        const told = new SharedIncidents(KNOWN);
        const records = new Map(RECORDS.map((record) => [record.id, record]));
        const anew = changed(RECORDS[article]!, left);
        records.set(anew.id, anew);
        const read = new Set<string>();
        const retold = retell({
          kept: whole,
          changed: new Set([anew.id]),
          told,
          read: (articles) => {
            for (const id of articles) if (!read.has(id)) told.set(records.get(id)!);
            for (const id of articles) read.add(id);
          },
          most,
        });
        const events = [...records.values()].flatMap(({ id, reports }) => reports.map(({ event }) => `${id}#${event}`));
        assert.deepEqual(
          retold
            .all()
            .flatMap(({ reports }) => reports)
            .sort(),
          events.sort(),
        );
      }),
      { numRuns: 60 },
    );
  });
});
