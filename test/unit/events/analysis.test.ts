import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { analyze } from '../../../src/core/extract/analyze.js';
import { writePack } from '../../../src/core/extract/pack.js';
import { PIPELINE } from '../../../src/core/extract/registry.js';
import { loadResources } from '../../../src/core/extract/resources.js';
import { textOf } from '../../../src/core/model/say.js';
import { readLinkReason, readReason } from '../../../src/core/words/read-reason.js';
import type { Analysis, Event } from '../../../src/core/model/annotation.js';

const DATA = path.resolve(import.meta.dirname, '../../../data');

function resources(): ReturnType<typeof loadResources> {
  const models = readdirSync(path.join(DATA, 'models'))
    .filter((name) => name.endsWith('.bin'))
    .map((name) => [path.basename(name, '.bin'), new Uint8Array(readFileSync(path.join(DATA, 'models', name)))] as const);
  const lists = readdirSync(path.join(DATA, 'lexicons'))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name, readFileSync(path.join(DATA, 'lexicons', name), 'utf8')]);
  return loadResources(writePack(new Map([...models, ['lexicons', new TextEncoder().encode(JSON.stringify(Object.fromEntries(lists)))]])));
}

describe('events of an article', function () {
  this.timeout(60_000);
  let loaded: ReturnType<typeof loadResources>;
  before(() => {
    loaded = resources();
  });
  const read = (text: string): Analysis => analyze(text, loaded, PIPELINE);
  const eventAt = (analysis: Analysis, words: string): Event => {
    const event = analysis.events.find((one) => one.trigger.text.includes(words));
    assert.ok(event, `no event "${words}" among ${analysis.events.map((one) => one.trigger.text).join(', ')}`);
    return event;
  };
  const roles = (event: Event, role: string): string[] =>
    event.arguments.filter((argument) => argument.role === role).map((argument) => argument.text);

  it('gives reasons that a shell of another language can say', () => {
    const { mentions, events } = read(readFileSync('examples/ariha-market-agency.article', 'utf8'));
    const said = [...mentions, ...events].flatMap(({ reason }) => (reason === undefined ? [] : [{ reason, said: readReason(reason) }]));
    assert.ok(said.length > 20);
    // A type is said in words, and so is how a word hangs on the trigger, in brackets.
    const inWords = (reason: string): string => reason.replace(/(?<=of type )[\w-]+/, (code) => code.replaceAll('-', ' '));
    const plain = (reason: string): string => reason.replace(/ \([a-z ]+\)/g, '');
    for (const { reason, said: sentences } of said)
      assert.deepEqual(
        [plain(sentences.map(textOf).join(' ')), sentences.some(({ template }) => template === '{0}')],
        [plain(inWords(reason)), false],
        reason,
      );
    for (const { linkReason } of mentions) if (linkReason !== undefined) assert.notEqual(readLinkReason(linkReason).template, '{0}', linkReason);
  });

  it('counts by the words behind the number, not by the deed it hangs on', () => {
    const measures = (text: string): (string | undefined)[] =>
      read(text).events.flatMap((event) =>
        event.arguments.filter(({ role }) => role === 'figure').map(({ text: words, measure }) => `${words}: ${measure}`),
      );
    const hurt = measures('Shells killed 17 civilians and more than 30 wounded people were brought to Idlib on Sunday.');
    assert.ok(
      hurt.every((one) => !/30.*killed/.test(one!)),
      hurt.join('; '),
    );
    const both = measures('The bombing left 300 killed and wounded in Kunduz, the group said.');
    assert.ok(
      both.some((one) => /300.*casualties/.test(one!)),
      both.join('; '),
    );
    for (const [text, measure] of [
      ['Camp leaders said that 22 displaced people died in the shelling of the camp.', /22.*killed/],
      ['Seven wounded soldiers were executed in the hospital on Monday.', /Seven.*killed/],
      ['The army freed 40 hostages on Monday.', /40.*released/],
    ] as const) {
      assert.ok(
        measures(text).some((one) => measure.test(one!)),
        measures(text).join('; '),
      );
    }
    const injured = measures('At least 43 worshippers were killed and 140 injured in a blast at a mosque in Kunduz on Friday.');
    assert.ok(
      injured.some((one) => /140.*wounded/.test(one!)),
      injured.join('; '),
    );
  });

  it('counts what is joined to a toll with it, and reads a number before a dash', () => {
    const figures = (text: string): (string | undefined)[] =>
      read(text).events.flatMap((event) =>
        event.arguments.filter(({ role }) => role === 'figure').map(({ text: words, measure }) => `${words}: ${measure}`),
      );
    const joined = figures('At least 29 insurgents and 14 soldiers died in fighting near Homs on Sunday.');
    assert.ok(joined.includes('14 soldiers: killed'), joined.join('; '));
    const dashed = figures('The monitor put the death toll at 255 - most of them fighters.');
    assert.ok(dashed.includes('255: killed'), dashed.join('; '));
  });

  it('tells who did what where, according to whom', () => {
    const event = eventAt(read('Russian warplanes bombed the town of Saraqib on Monday, the Syrian Observatory for Human Rights said.'), 'bombed');
    assert.equal(event.type, 'ASSAULT');
    assert.equal(event.mode, 'air-strike');
    assert.deepEqual(roles(event, 'actor'), ['Russian warplanes']);
    assert.deepEqual(roles(event, 'source'), ['Syrian Observatory for Human Rights']);
    assert.ok(roles(event, 'place').some((place) => place.includes('Saraqib')));
    assert.equal(event.acled?.sub, 'Air/drone strike');
  });

  it('never takes an age for a toll', () => {
    const { events } = read('Sergeant Paul Harker, 33, was killed by a roadside bomb near Manbij on Thursday, the Ministry of Defence said.');
    assert.deepEqual(
      events.flatMap((event) => roles(event, 'figure')),
      [],
    );
  });

  it('takes the main verb of a note whose words as a whole say what happened', () => {
    const [event, ...others] = read('On 3 June 2020, army engineers uncovered a cache of rifles and ammunition in Saraqib.').events;
    assert.deepEqual([event?.trigger.text, event?.acled?.sub, others.length], ['uncovered', 'Disrupted weapons use', 0]);
    assert.deepEqual(roles(event!, 'place'), ['Saraqib']);
    assert.deepEqual(read('On 3 June 2020, the swimming pool in Saraqib was warm.').events, []);
  });

  for (const [note, sub] of [
    ['On 2 May 2019, the national army, backed by a local militia, recaptured the town of Rage from insurgents.', 'Government regains territory'],
    ['On 2 May 2019, the Arakan Army captured the last camp of the junta in Pauktaw.', 'Non-state actor overtakes territory'],
    ['On 2 May 2019, unidentified gunmen shot and killed a former fighter in Tafas.', 'Attack'],
    ['On 2 May 2019, police seized an activist at his home and brought him to an unknown place.', 'Abduction/forced disappearance'],
    ['On 2 May 2019, residents angered by power cuts pelted police with stones in Nasiriyah.', 'Violent demonstration'],
  ] as const)
    it(`codes "${note}" as ${sub}`, () => assert.equal(read(note).events[0]?.acled?.sub, sub));

  it('takes the noun of a light verb as the trigger', () => {
    const triggers = read('The rebels launched an attack on the army base near Homs on Friday.').events.map((event) => event.trigger.text);
    assert.ok(triggers.some((trigger) => trigger.includes('attack')) && !triggers.includes('launched'), triggers.join(', '));
  });

  it('never makes an attack of a denial', () => {
    for (const event of read('The army denied that its planes had bombed the hospital in Idlib.').events.filter((one) => one.type === 'ASSAULT'))
      assert.equal(event.status, 'denied');
  });

  it('marks as disputed what another source denies in the next sentence', () => {
    const event = eventAt(read('Residents said soldiers killed five farmers near Bor on Monday. The army rejected the accusation.'), 'killed');
    assert.equal(event.status, 'disputed');
    assert.ok(event.attributions.some((one) => one.stance === 'denies'));
  });

  it('gives every event offsets into its text and a sentence of reason', () => {
    const text = 'Gunmen killed at least 12 villagers, including four children, in northern Nigeria on Sunday, police said.';
    for (const event of read(text).events) {
      assert.equal(text.slice(event.trigger.start, event.trigger.end), event.trigger.text);
      assert.ok(event.reason);
      assert.ok(event.confidence > 0 && event.confidence <= 1);
    }
  });

  it('is bounded on long sentences, lists, open quotations and headlines without verbs', () => {
    const long = `${'The army attacked the town and the rebels, who had seized the hill, '.repeat(40)}officials said.`;
    const samples = [
      long,
      '“We attacked. We killed. '.repeat(30),
      '- attack\n- killed\n- 12 dead\n',
      'Deadly attack in Homs',
      '"',
      '“”',
      ', said.',
      'said said said said the the the',
      'According to',
      'X:',
    ];
    for (const sample of samples) {
      const started = Date.now();
      read(`The following was reported by the army on Monday in the north.\n\n${sample}`);
      assert.ok(Date.now() - started < 10_000, sample.slice(0, 40));
    }
  });
});
