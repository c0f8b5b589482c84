import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { phrase } from '../../../src/core/compare/phrase.js';
import { evidenceWords, phraseWords } from '../../../src/extension/present/compare-phrases.js';

describe('what comparing says, in other languages', () => {
  /** Says what it was asked for, so that a phrase nobody translates is told from one that is. */
  const marking = { t: (message: string, ...values: string[]) => `<${[message, ...values].join('|')}>` } as Parameters<typeof phraseWords>[0];
  const templates = readdirSync('src/core/compare', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...readFileSync(`src/core/compare/${file}`, 'utf8').matchAll(/\bphrase\(\s*'([^']+)'/g)].map(([, template]) => template!));

  it('knows every phrase that the rules use', () => {
    assert.ok(templates.length >= 15);
    for (const template of templates)
      assert.equal(
        phraseWords(marking, phrase(template, 'a', 'b', 'c'))
          .split('|')[0]!
          .replace('>', ''),
        `<${template}`,
      );
  });

  it('says each part of the evidence', () =>
    assert.equal(evidenceWords(marking, 'the same place, the same day, a guess'), '<the same place>, <the same day>, a guess'));
});
