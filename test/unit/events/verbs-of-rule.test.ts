/** Deeds of power and policy in rarer words: found, and of the right type. */
import assert from 'node:assert/strict';
import { benchResources } from '../../../bench/eval/analyse.js';
import { createContext } from '../../../src/core/extract/analyze.js';
import { ArticleReading } from '../../../src/core/extract/events/reading.js';
import { readCandidates } from '../../../src/core/extract/events/find-events.js';
import { readTable } from '../../../src/core/extract/events/lexicon/read-table.js';
import { readArticle } from '../../../src/core/text/article.js';

describe('verbs of power and policy', function () {
  this.timeout(60_000);

  for (const [sentence, words, type] of [
    ['Gendarmes handcuffed eleven activists in Conakry.', 'handcuffed', 'COERCE'],
    ['Soldiers cordoned off the market in Kano.', 'cordoned off', 'COERCE'],
    ['Troops padlocked the gates of the university in Khartoum.', 'padlocked', 'COERCE'],
    ['The junta has forbidden parties to campaign in Bamako.', 'forbidden', 'COERCE'],
    ['The army told residents to evacuate on Friday.', 'told residents to evacuate', 'COERCE'],
    ['Officers recovered three rifles in Jos.', 'recovered', 'COERCE'],
    ['The European Union blackballed five shipyards on Monday.', 'blackballed', 'SANCTION'],
    ['Washington yanked the visas of two ministers.', 'yanked the visas', 'SANCTION'],
    ['The two ministers huddled for three hours in Geneva.', 'huddled', 'CONSULT'],
    ['Turkey undertook to rebuild the bridge.', 'undertook to', 'AGREE'],
    ['Norway proffered its help to both sides.', 'proffered', 'AGREE'],
    ['The prime minister paid tribute to the soldiers.', 'paid tribute', 'SUPPORT'],
    ['Both navies pooled their boats in the strait.', 'pooled', 'COOPERATE'],
    ['Volunteers doled out rations to families in Beira.', 'doled out', 'AID'],
    ['The court rescinded the ban on Thursday.', 'rescinded', 'CONCEDE'],
    ['The guards waved through two lorries at the border.', 'waved through', 'CONCEDE'],
    ['The envoy entreated donors to pay.', 'entreated', 'REQUEST'],
    ['France told the rebels to leave the hotel in Goma.', 'told', 'COERCE'],
    ['Opposition leaders lambasted the raid and pilloried the army.', 'pilloried', 'ACCUSE'],
    ['Tehran brushed aside the report on Sunday.', 'brushed aside', 'REJECT'],
    ['Moscow scoffed at the proposal.', 'scoffed at', 'REJECT'],
    ['Baghdad served notice on the company.', 'served notice', 'THREATEN'],
    ['Thousands of demonstrators thronged the square in Tbilisi.', 'thronged', 'PROTEST'],
    ['Demonstrators hurled stones at the police in Lima.', 'hurled stones', 'PROTEST'],
    ['Students blocked the road to the airport.', 'blocked', 'PROTEST'],
  ] as const)
    it(`find ${type}: ${sentence}`, () => {
      const reading = new ArticleReading(createContext(readArticle(sentence), {}, benchResources(), { always: [], never: [] }), []);
      const found = readCandidates(reading).map(({ read, candidate: { from, to, entry } }) => [
        sentence.slice(read.unit.tokens[from]!.start, read.unit.tokens[to - 1]!.end),
        entry.type,
      ]);
      assert.ok(
        found.some(([text, as]) => as === type && (text!.startsWith(words) || words.startsWith(text!))),
        JSON.stringify(found),
      );
    });

  it('stand for one entry each between bars', () =>
    assert.deepEqual(
      readTable('# AGREE\nsign|ink ~ deal|pact@noobj', 'verb')
        .map(({ words, conditions }) => [words, ...conditions].join('@'))
        .sort(),
      ['ink ~ deal@noobj', 'ink ~ pact@noobj', 'sign ~ deal@noobj', 'sign ~ pact@noobj'],
    ));
});
