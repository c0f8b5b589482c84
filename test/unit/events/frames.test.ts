import assert from 'node:assert/strict';
import { findQuotes } from '../../../src/core/extract/events/quotes.js';
import { nounForms, verbForms } from '../../../src/core/extract/events/inflect.js';
import { triggerLexicon } from '../../../src/core/extract/events/trigger-lexicon.js';
import { ACLED } from '../../../src/core/model/acled.js';
import { readTable } from '../../../src/core/extract/events/lexicon/read-table.js';

const quotesOf = (text: string, open = false): string[] =>
  findQuotes(text, { start: 0, end: text.length }, open).map(({ start, end }) => text.slice(start, end));

describe('quotations', () => {
  it('finds straight, curly and single marks', () => {
    assert.deepEqual(quotesOf('He said: "We won." Then left.'), ['"We won."']);
    assert.deepEqual(quotesOf('“We won,” he said, “and they ran.”'), ['“We won,”', '“and they ran.”']);
    assert.deepEqual(quotesOf("The rebels' leader called it 'a crime' on Monday."), ["'a crime'"]);
  });

  it('ends an unclosed quotation with its paragraph', () => {
    assert.deepEqual(quotesOf('“We attacked at dawn. They fled'), ['“We attacked at dawn. They fled']);
    assert.deepEqual(quotesOf("The militants' base and the rebels' town"), []);
  });

  it('tells a quotation that goes on from the paragraph before', () => {
    assert.equal(findQuotes('“And then they left.”', { start: 0, end: 21 }, true)[0]?.continues, true);
  });
});

describe('inflection', () => {
  it('gives the forms of verbs and nouns', () => {
    for (const [base, ...forms] of [
      ['attack', 'attacks', 'attacked', 'attacking'],
      ['shell', 'shells', 'shelled', 'shelling'],
      ['repel', 'repels', 'repelled', 'repelling'],
      ['seize', 'seizes', 'seized', 'seizing'],
      ['overrun', 'overran', 'overrunning'],
      ['flee', 'fled', 'fleeing'],
      ['bury', 'buries', 'buried', 'burying'],
      ['target', 'targeted', 'targeting'],
    ])
      for (const form of forms) assert.ok(verbForms(base!).includes(form), `${base}: ${form}`);
    assert.deepEqual(nounForms('casualty'), ['casualty', 'casualties']);
    assert.deepEqual(nounForms('clash'), ['clash', 'clashes']);
  });
});

describe('trigger lexicon', () => {
  it('has verbs and nouns for every type', () => {
    const { verbs, nouns } = triggerLexicon();
    const types = new Set([...verbs.values(), ...nouns.values()].flat().map((entry) => entry.type));
    assert.equal(types.size, 18);
    assert.ok(verbs.size > 1500 && nouns.size > 400);
  });

  it('puts the more demanding entry first', () => {
    const [first] = triggerLexicon().verbs.get('opened') ?? [];
    assert.ok(first && first.after.length > 0);
  });

  it('reads British and American spellings', () => {
    const { verbs } = triggerLexicon();
    assert.ok(verbs.has('mobilised') && verbs.has('mobilized'));
  });

  it('refuses a heading that names no type', () => {
    assert.throws(() => readTable('# ASSULT\nhit', 'verb'), /no such event type/);
    assert.throws(() => readTable('# ASSAULT/air-strik\nhit', 'verb'), /no such mode/);
  });
});

describe('ACLED', () => {
  it('has six event types and 25 sub-event types', () => {
    assert.equal(Object.keys(ACLED).length, 25);
    assert.equal(new Set(Object.values(ACLED)).size, 6);
  });
});
