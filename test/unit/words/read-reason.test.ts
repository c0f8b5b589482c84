import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { benchResources } from '../../../bench/eval/analyse.js';
import { corpusFiles, readCorpusArticle } from '../../../scripts/corpus/read.js';
import { analyze } from '../../../src/core/extract/analyze.js';
import { PIPELINE } from '../../../src/core/extract/registry.js';
import { textOf } from '../../../src/core/model/say.js';
import { readLinkReason, readReason } from '../../../src/core/words/read-reason.js';
import { linkReasonWords, reasonWords } from '../../../src/extension/present/reason-words.js';
import type { L10n } from '../../../src/extension/present/words.js';
import { german, l10n as english } from '../extension/document.js';

const REASONS: readonly (readonly [english: string, german: string])[] = [
  ['A number.', 'Eine Zahl.'],
  ['A calendar date.', 'Ein Kalenderdatum.'],
  ['A weekday, counted from 2024-05-17.', 'Angabe: Wochentag, gerechnet ab 2024-05-17.'],
  [
    '“U.S. Army. Corps”: a name that stands here for an actor of type military (97 % sure).',
    '„U.S. Army. Corps“: ein Name, der hier für einen Akteur vom Typ „Militär“ steht (zu 97 % sicher).',
  ],
  ['“Mahasin”: the words behind it tell of a person.', '„Mahasin“: Die Worte dahinter sprechen von einer Person.'],
  ['A name of Reuters, which is listed as media.', 'Ein Name von Reuters, in der Liste als Medium.'],
  ['The verb "carry … out" names it.', 'Das Verb „carry … out“ benennt es.'],
  [
    'The noun "raid" names it; actor: subject, a pronoun, place: "in", time: in the sentence. "plans" makes it planned.',
    'Das Substantiv „raid“ benennt es; Akteur: Subjekt, ein Pronomen, Ort: „in“, Zeit: im Satz. Wegen „plans“ gilt es als geplant.',
  ],
  [
    'The verb "shell" names it. Its teller makes it denied. Disputed: "a lie".',
    'Das Verb „shell“ benennt es. Wegen dessen, der es berichtet, gilt es als bestritten. Umstritten: „a lie“.',
  ],
  ['"would" makes it hypothetical.', 'Wegen „would“ gilt es als hypothetisch.'],
];
const LINKS: readonly (readonly [english: string, german: string])[] = [
  ['the same name', 'derselbe Name'],
  ['the initials of Front of the North', 'die Initialen von Front of the North'],
  ['“the group” after Front of the North', '„the group“ nach Front of the North'],
];

describe('why the machine found something', () => {
  for (const [own, other] of REASONS) {
    it(`is said in another language: ${own}`, () => {
      assert.equal(reasonWords(german, own), other);
      assert.equal(readReason(own).map(textOf).join(' '), own);
    });
  }

  it('is said in words for people where the grammar has names of its own', () => {
    const own = (through: string): string => `The verb "kill" names it; actor: subject, a pronoun, place: "on" (${through}).`;
    const shown = (l10n: L10n, through: string): string => /\((.*)\)/.exec(reasonWords(l10n, own(through)))![1]!;
    assert.equal(shown(english, 'event noun subj'), 'of another event in the sentence');
    assert.equal(shown(english, 'clause nmod:of'), 'of the verb of its clause');
    assert.equal(shown(english, 'light verb'), 'of the verb that carries it');
    assert.equal(shown(german, 'event noun obl'), 'eines anderen Ereignisses im Satz');
    assert.equal(shown(english, 'some new way'), 'some new way');
  });

  for (const [own, other] of LINKS) {
    it(`is said of links, too: ${own}`, () => {
      assert.equal(linkReasonWords(german, own), other);
      assert.equal(textOf(readLinkReason(own)), own);
    });
  }

  it('is understood of all that is found in articles', function () {
    this.timeout(60_000);
    const resources = benchResources();
    const texts = corpusFiles('data/corpus/test').flatMap((file) => readCorpusArticle(file, readFileSync(file, 'utf8')).article.text);
    const reasons = texts.slice(0, 30).flatMap((text) => {
      const { mentions, events } = analyze(text, resources, PIPELINE, { details: { published: '2024-05-17' } });
      return [...mentions, ...events].flatMap(({ reason }) => reason ?? []);
    });
    assert.ok(reasons.length > 200);
    assert.deepEqual([...new Set(reasons.filter((reason) => reasonWords(german, reason) === reason))], []);
    // No name of the grammar's own is left in what a person reads.
    assert.deepEqual(
      [...new Set(reasons.map((reason) => reasonWords(english, reason)).filter((words) => /\((?:event noun|clause) /.test(words)))],
      [],
    );
  });

  it('stays as it is where it is not understood', () => {
    for (const own of ['The wind says so.', 'A number. The wind says so.', 'The verb "fall" names it; somehow!.'])
      assert.equal(reasonWords(english, own), own);
    assert.equal(reasonWords(german, 'A number. The wind says so.'), 'Eine Zahl. The wind says so.');
    assert.equal(linkReasonWords(german, 'the same wind'), 'the same wind');
  });
});
