/** Reports for tests, made of words of a text. */
import assert from 'node:assert/strict';
import type { ReportRecord } from '../../../src/core/compare/types.js';

/** Makes reports of words of `text`: an asserted assault that says nothing else, but for `more`. */
export function reportIn(text: string): (word: string, more?: Partial<ReportRecord>) => ReportRecord {
  return (word, more = {}) => {
    const start = text.indexOf(word);
    assert.ok(start >= 0, word);
    return {
      event: word,
      type: 'ASSAULT',
      status: 'asserted',
      trigger: { start, end: start + word.length, text: word },
      sentence: { start, end: start + word.length },
      parties: [],
      places: [],
      times: [],
      figures: [],
      attributions: [],
      voice: 'own',
      confidence: 1,
      decision: 'suggested',
      ...more,
    };
  };
}
