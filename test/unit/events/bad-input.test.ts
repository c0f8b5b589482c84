/** Texts that are no tidy article: the analysis ends, in time that grows with the text, and tells fewer events rather than invented ones. */
import assert from 'node:assert/strict';
import { benchResources } from '../../../bench/eval/analyse.js';
import { analyze } from '../../../src/core/extract/analyze.js';
import { PIPELINE } from '../../../src/core/extract/registry.js';
import type { Resources } from '../../../src/core/extract/types.js';
import type { Analysis, Event } from '../../../src/core/model/annotation.js';

describe('events in untidy texts', function () {
  this.timeout(60_000);
  let resources: Resources;
  before(() => {
    resources = benchResources();
  });

  const read = (text: string): Analysis => analyze(text, resources, PIPELINE, { details: { published: '2024-05-17' } });
  const triggers = ({ events }: Analysis): string[] => events.map(({ trigger }) => trigger.text);
  const asserted = ({ events }: Analysis): readonly Event[] => events.filter(({ status }) => status === 'asserted');
  const texts = (event: Event, role: string): string[] => event.arguments.filter((one) => one.role === role).map(({ text }) => text);

  /** Everything an analysis holds lies in the text, and says what the text says there. */
  function assertSound(text: string, analysis: Analysis): void {
    const ids = new Set(analysis.mentions.map(({ id }) => id));
    for (const { trigger, arguments: list } of analysis.events) {
      assert.equal(text.slice(trigger.start, trigger.end), trigger.text);
      for (const { mention } of list) assert.ok(mention === undefined || ids.has(mention));
    }
  }

  const CLAUSE =
    'and on the road to Qasr soldiers of the Fourth Brigade shelled the village of Ain Dara where nine farmers had been killed by a mine ';

  it('reads a sentence of 300 words, in time that grows no faster than the sentence', () => {
    const sentence = (words: number): string => `On Monday jets bombed Saraqib ${CLAUSE.repeat(Math.ceil(words / 25))}.`;
    const time = (text: string): number => {
      const best = Array.from({ length: 3 }, () => {
        const start = performance.now();
        read(text);
        return performance.now() - start;
      });
      return Math.min(...best);
    };
    const long = sentence(300);
    const analysis = read(long);
    assertSound(long, analysis);
    assert.ok(triggers(analysis).includes('bombed'));
    const [short, longer] = [time(sentence(75)), time(sentence(600))];
    assert.ok(longer < 40 * short, `8 times the words took ${(longer / short).toFixed(0)} times as long`);
  });

  it('reads a text that ends where somebody begins to speak', () => {
    const text = '- April: Troops deployed two companies to Koch. Residents complained that ';
    assertSound(text, read(text));
  });

  it('keeps what an unclosed quotation says within its paragraph', () => {
    const text = [
      'RAQQA - “They bombed the bakery and we buried nine people, said Ahmad Saleh, a baker in the town.',
      'The army captured the hill of Tel Rifaat on Sunday.',
      'Police arrested four men in Manbij.',
    ].join('\n\n');
    const analysis = read(text);
    assertSound(text, analysis);
    for (const words of ['captured', 'arrested']) {
      const event = analysis.events.find(({ trigger }) => trigger.text === words);
      assert.ok(event, triggers(analysis).join(', '));
      assert.deepEqual(texts(event, 'source'), []);
    }
  });

  it('makes no events of a list of names and numbers', () => {
    const text = [
      'Districts covered by this bulletin',
      '- Harim: 14 schools, 3 clinics',
      '- Jisr al-Shughur: 9 schools, 2 clinics',
      '- Ariha: 22 schools, 5 clinics',
      '* Contact: Relief Coordination Office, Gaziantep',
      '1. Water: 40,000 litres a day',
      '2. Bread: 11 bakeries',
    ].join('\n');
    assert.deepEqual(triggers(read(text)), []);
  });

  it('makes no deeds of the heads and cells of a table', () => {
    const text = [
      'Table 2. Stocks by depot, in tonnes',
      '',
      '| Depot | Flour | Rice | Oil |',
      '| --- | --- | --- | --- |',
      '| Homs | 1,200 | 300 | 45 |',
      '| Hama | 900 | 210 | 30 |',
      '',
      'Depot\tFlour\tRice\tOil',
      'Idlib\t640\t120\t18',
      'Raqqa\t410\t95\t11',
    ].join('\n');
    assert.deepEqual(triggers(read(text)), []);
  });

  it('reads a live blog entry by entry: a time stamp is no part of a deed, and nobody speaks beyond his entry', () => {
    const text = [
      'Live: fighting in Harran',
      '09:15 GMT',
      'Shells hit the port of Harran, the mayor said.',
      '10:40 GMT - Gunmen seized the radio station.',
      '12:05 Prime minister to speak at 18:00',
      '13:30 No casualties have been reported so far.',
    ].join('\n\n');
    const analysis = read(text);
    assertSound(text, analysis);
    const seized = analysis.events.find(({ trigger }) => trigger.text === 'seized');
    assert.ok(seized, triggers(analysis).join(', '));
    assert.deepEqual(texts(seized, 'source'), []);
    for (const event of asserted(analysis)) assert.ok(!/\d/.test(event.trigger.text), event.trigger.text);
    for (const event of analysis.events)
      assert.ok(
        texts(event, 'figure').every((words) => !/\d\d:\d\d/.test(words)),
        texts(event, 'figure').join(', '),
      );
  });

  it('tells one event where a caption is glued to the text', () => {
    const text = [
      'Market strike kills 12 in Ariha',
      'Smoke rises over the market of Ariha after an air strike. (Photo: Omar Haddad)Warplanes struck the market of Ariha on Monday, killing 12 people, rescuers said.',
    ].join('\n\n');
    const analysis = read(text);
    assertSound(text, analysis);
    assert.ok(analysis.events.every((event) => !texts(event, 'actor').some((words) => words.includes('Haddad'))));
    const tolls = new Set(analysis.events.flatMap((event) => texts(event, 'figure')));
    assert.ok(tolls.size <= 2, [...tolls].join(', '));
  });

  it('takes a headline without a verb for what it is', () => {
    assert.deepEqual(triggers(read('Peace at last? A long winter in the mountains of Harran')), []);
    assert.deepEqual(
      asserted(read('Fears of a new offensive in the north')).map(({ trigger }) => trigger.text),
      [],
    );
  });

  it('settles on no date where the dates contradict each other', () => {
    const text = [
      'HARRAN, 3 March 2024 - A bomb killed two guards on Friday, 5 March 2024, officials said.',
      'Earlier reports dated the blast to Thursday, 31 February.',
    ].join('\n\n');
    const analysis = read(text);
    assertSound(text, analysis);
    const impossible = analysis.mentions.find(({ text: words }) => words.includes('31 February'));
    assert.ok(!JSON.stringify(impossible?.value ?? {}).includes('02-31'));
    assert.equal(analysis.events.filter(({ trigger }) => trigger.text === 'killed').length, 1);
  });

  it('never takes the label of a transcript for who acts', () => {
    const text = [
      'PRESENTER: Rockets landed near the border town of Kilis this morning. Our reporter is there.',
      'REPORTER: Two shops were hit, and nobody was hurt.',
      'PRESENTER: Has the army fired back?',
      'REPORTER: Not yet.',
    ].join('\n\n');
    const analysis = read(text);
    assertSound(text, analysis);
    for (const event of analysis.events)
      for (const role of ['actor', 'target', 'source'])
        assert.ok(!texts(event, role).some((words) => /PRESENTER|REPORTER/.test(words)), `${role} of ${event.trigger.text}`);
    assert.ok(!asserted(analysis).some(({ trigger }) => trigger.text.startsWith('fired')), 'a question is no report');
  });

  it('bears anything: no text, one word, one sign a thousand times, no space, controls, lone surrogates', () => {
    const texts = [
      '',
      'Killed',
      '“'.repeat(1000),
      'attack'.repeat(2000),
      ', '.repeat(3000),
      'killed '.repeat(2000),
      'a\u0000b\ud800c said.',
      '((((((((killed',
    ];
    for (const text of texts) assertSound(text, read(text));
  });
});
