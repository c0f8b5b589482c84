/** Rarer words for deeds: the lexicon finds them, and knows what kind of deed they name. */
import assert from 'node:assert/strict';
import { benchResources } from '../../../bench/eval/analyse.js';
import { analyze, createContext } from '../../../src/core/extract/analyze.js';
import { PIPELINE } from '../../../src/core/extract/registry.js';
import { readCandidates } from '../../../src/core/extract/events/find-events.js';
import { readTable } from '../../../src/core/extract/events/lexicon/read-table.js';
import { verbForms } from '../../../src/core/extract/events/inflect.js';
import { ArticleReading } from '../../../src/core/extract/events/reading.js';
import type { Resources } from '../../../src/core/extract/types.js';
import { readArticle } from '../../../src/core/text/article.js';

describe('candidates', function () {
  this.timeout(60_000);
  let resources: Resources;
  before(() => {
    resources = benchResources();
  });

  const found = (text: string): string[] => {
    const { mentions } = analyze(text, resources, PIPELINE);
    const reading = new ArticleReading(createContext(readArticle(text), {}, resources, { always: [], never: [] }), mentions);
    return readCandidates(reading).map(({ read, candidate }) => {
      const { tokens } = read.unit;
      return `${candidate.entry.type} ${text.slice(tokens[candidate.from]!.start, tokens[candidate.to - 1]!.end)}`;
    });
  };

  for (const [text, deed] of [
    ['Bulldozers flattened the tents of the families in Rafah.', 'ASSAULT flattened'],
    ['Gunmen waylaid a column of fuel lorries near Kayes on Friday.', 'ASSAULT waylaid'],
    ['The shells reduced the school in Idlib to rubble.', 'ASSAULT reduced'],
    ['A sergeant lost a hand when the grenade burst.', 'ASSAULT lost a hand'],
    ['Two soldiers paid the supreme price near Jos on Monday.', 'ASSAULT paid the supreme price'],
    ['Armed men carted off a dentist from the village of Zor.', 'ASSAULT carted off'],
    ['The rebels clawed back the town of Saraqeb on Thursday.', 'SEIZE clawed back'],
    ['Army units restored security to the district on Monday.', 'SEIZE restored security'],
    ['Seventy gunmen turned themselves in to the police in Homs.', 'RETREAT turned themselves in'],
    ['The militiamen slunk off into the desert at dawn.', 'RETREAT slunk off'],
    ['Families trudged to the border on Sunday.', 'DISPLACE trudged'],
    ['Some 3,000 villagers took to the road on Sunday.', 'DISPLACE took to the road'],
    ['The destroyers put to sea from Karwar on Sunday.', 'MOBILIZE put to sea'],
    ['Reinforcements poured in from Aleppo overnight.', 'MOBILIZE poured in'],
    ['Soldiers blindfolded nine men in Jenin.', 'COERCE blindfolded'],
    ['Troops padlocked the gates of four schools in Tulkarem.', 'COERCE padlocked'],
  ] as const)
    it(`hold "${deed}"`, () => assert.ok(found(text).includes(deed), found(text).join('; ')));
});

describe('the notation of the lexicon', () => {
  it('makes an entry of each alternative', () => {
    const entries = readTable('# ASSAULT undergo\nlose|break ~ hand|foot@people', 'verb');
    assert.deepEqual(
      entries.map(({ words, conditions }) => `${words} ${conditions.join()}`),
      ['lose ~ hand people', 'lose ~ foot people', 'break ~ hand people', 'break ~ foot people'],
    );
  });
});

describe('forms of verbs', () => {
  for (const [base, form, wrong] of [
    ['flatten', 'flattened', 'flattenned'],
    ['rap', 'rapped', 'raped'],
    ['waylay', 'waylaid', 'waylayed'],
    ['trek', 'trekked', 'treked'],
    ['kidnap', 'kidnapped', 'kidnapps'],
    ['target', 'targeted', 'targetts'],
  ] as const)
    it(`of ${base} hold ${form}`, () => assert.deepEqual([verbForms(base).includes(form), verbForms(base).includes(wrong)], [true, false]));
});
