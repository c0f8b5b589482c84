import assert from 'node:assert/strict';
import { ics } from '../../../src/core/export/formats/ics.js';
import { ExportSession } from '../../../src/core/export/session.js';
import { variants } from './any-article.js';
import { hardArticle } from './articles.js';

describe('an event in a calendar', () => {
  it('is confirmed where a person decided on what is plainly asserted, and else tentative', () => {
    const article = hardArticle();
    const statuses = (decision: 'suggested' | 'confirmed'): ReadonlySet<string> => {
      const session = new ExportSession(ics, { ...variants(ics)[0]!, guardFormulas: true }, false);
      session.begin();
      const events = article.events.map((event) => ({ ...event, decision, status: 'asserted' as const }));
      const { chunks } = session.add({ ...article, events });
      const text = chunks.map((chunk) => chunk.text).join('');
      return new Set(text.split('\r\n').filter((line) => line.startsWith('STATUS:')));
    };
    assert.deepEqual([...statuses('suggested')], ['STATUS:TENTATIVE']);
    assert.deepEqual([...statuses('confirmed')], ['STATUS:CONFIRMED']);
  });
});
