import assert from 'node:assert/strict';
import { preflight } from '../../../src/core/export/preflight.js';
import { EXPORTERS } from '../../../src/core/export/registry.js';
import { textOf } from '../../../src/core/model/say.js';
import { variants } from './any-article.js';
import { hardArticle, mention } from './articles.js';

describe('what a format loses, as a shell of another language says it', () => {
  const hard = hardArticle();
  /** Events without a day, and a mention that begins inside a character. */
  const article = {
    ...hard,
    text: `${hard.text}e\u0301`,
    mentions: [...hard.mentions, mention(`${hard.text}e\u0301`, { start: hard.text.length + 1, end: hard.text.length + 2 })],
    events: hard.events.map((event) => ({ ...event, arguments: [] })),
  };
  const cases = EXPORTERS.flatMap((exporter) =>
    variants(exporter).flatMap((options) => preflight(exporter, [article], options).lines.flatMap((line) => line.cases)),
  );

  it('is the same in English', () => {
    const said = cases.filter((one) => one.said);
    assert.ok(new Set(said.map((one) => one.said!.template)).size > 1);
    for (const one of said) assert.equal(textOf(one.said!), one.text);
  });

  it('is told wherever it is more than the words', () => {
    for (const { text, said } of cases) if (/\((?:no day|.* a (?:token|character))\)$/.test(text)) assert.ok(said, text);
  });
});
