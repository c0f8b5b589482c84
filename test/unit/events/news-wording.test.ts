/** Wordings of news that readers take in at once: headlines, offices, appositions, states, quotations in apostrophes. */
import assert from 'node:assert/strict';
import { benchResources } from '../../../bench/eval/analyse.js';
import { analyze } from '../../../src/core/extract/analyze.js';
import { PIPELINE } from '../../../src/core/extract/registry.js';
import type { Resources } from '../../../src/core/extract/types.js';
import type { Event } from '../../../src/core/model/annotation.js';

describe('the wording of news', function () {
  this.timeout(60_000);
  let resources: Resources;
  before(() => {
    resources = benchResources();
  });

  const events = (text: string): readonly Event[] => analyze(text, resources, PIPELINE, { details: { published: '2025-04-14' } }).events;
  const at = (text: string, words: string): Event => {
    const list = events(text);
    const event = list.find(({ trigger }) => trigger.text.toLowerCase().includes(words));
    assert.ok(event, `no event "${words}" among: ${list.map(({ trigger }) => trigger.text).join(', ')}`);
    return event;
  };
  const roles = (event: Event, role: string): string[] => event.arguments.filter((argument) => argument.role === role).map(({ text }) => text);
  const BODY = '\n\nResidents said on Sunday that they were waiting for news from the area, where roads were closed.\n';

  describe('in headlines', () => {
    for (const [headline, trigger] of [
      ['US strikes kill 38 at Ras Isa fuel port', 'kill'],
      ['Russian missiles strike Kharkiv apartment block, killing seven', 'strike'],
      ['Thousands flee as fighting flares in Goma', 'flee'],
      ['Taliban capture Kunduz as Afghan forces withdraw', 'capture'],
    ] as const)
      it(`finds the verb of "${headline}"`, () => assert.ok(at(headline + BODY, trigger)));
    it('leaves a noun before the verb alone', () => {
      const list = events(`Taliban attack leaves ten dead in Kunduz${BODY}`).filter(({ trigger }) => trigger.start < 30);
      assert.ok(!list.some(({ trigger, arguments: own }) => trigger.text === 'attack' && own.some(({ role }) => role === 'target')));
    });
  });

  describe('of deeds', () => {
    it('counts among the dead who was killed alongside another', () => {
      const killed = at('A senior commander was killed alongside his deputy when a drone hit their car near Nabatieh.', 'killed');
      assert.deepEqual(roles(killed, 'target'), ['senior commander', 'deputy']);
    });
    for (const [text, trigger, type] of [
      ['Turkey-backed Syrian National Army factions seized Tal Rifaat from Kurdish-led forces.', 'seized', 'SEIZE'],
      ['Five policemen lost their lives near Bijapur on Monday.', 'lost their lives', 'ASSAULT'],
      ['Shells hit the village of Zahraa on Tuesday, claiming the lives of three civilians.', 'claiming the lives', 'ASSAULT'],
      ['Militants fired a number of rocket shells at the town of Nubl.', 'fired', 'ASSAULT'],
      ['Police used tear gas against the women in Imphal.', 'used tear gas', 'COERCE'],
      ['Soldiers fired into the air to disperse the crowd in Abuja.', 'fired into the air', 'COERCE'],
      ['General Tiani toppled President Bazoum in July.', 'toppled', 'SEIZE'],
      ['The Syrian Observatory said that strikes on Khan Sheikhoun by government jets killed nine people.', 'strikes', 'ASSAULT'],
    ] as const)
      it(`makes ${type} of "${trigger}"`, () => assert.equal(at(text, trigger).type, type));

    for (const text of [
      'Hamas, the group that has run Gaza since 2007, said nothing.',
      'Iran’s spokesman called the strikes "barbaric".',
      'A school sheltering displaced families stood in the village.',
      'Tensions between the two leaders broke out in April.',
    ])
      it(`finds no retreat, protest or help in "${text}"`, () =>
        assert.deepEqual(
          events(text).filter(({ type }) => /^(?:RETREAT|PROTEST|AID)$/.test(type)),
          [],
        ));
    it('holds a deed that has an aim for done', () =>
      assert.equal(at('Washington said the aim of the strikes was to cut off fuel for the rebels.', 'strikes').status, 'asserted'));
  });

  describe('of who takes part', () => {
    it('knows the US from "us"', () => {
      const event = at('The Houthi movement said on Friday that US air strikes on Ras Isa had killed at least 38 people.', 'killed');
      assert.deepEqual(roles(event, 'actor'), ['US']);
    });
    it('gives the deed to who holds the office', () => {
      const event = at('Army chief Abdel Fattah al-Burhan ruled out talks with the rebels.', 'ruled out');
      assert.deepEqual(roles(event, 'actor'), ['Abdel Fattah al-Burhan']);
    });
    it('makes nobody his own target', () => {
      for (const event of events('Hayat Tahrir al-Sham, the armed group that controls most of Idlib, attacked the airport of Nayrab on Monday.')) {
        const both = [...roles(event, 'actor'), ...roles(event, 'target')].filter((text) => /Hayat Tahrir|armed group/.test(text));
        const sides = new Set(event.arguments.filter(({ text }) => both.includes(text)).map(({ role }) => role));
        assert.ok(sides.size < 2, `${event.trigger.text}: ${both.join(', ')}`);
      }
    });
    it('puts leaders and members on the side of those they lead', () => {
      const led = at(
        'Rebels led by Hayat Tahrir al-Sham attacked the airport of Nayrab east of Aleppo on Wednesday, killing nine soldiers.',
        'attacked',
      );
      assert.ok(roles(led, 'actor').includes('Hayat Tahrir al-Sham') && !roles(led, 'target').includes('Hayat Tahrir al-Sham'));
      const joined = at('Syrian army units and Iran-backed militias, including Hezbollah, have redeployed to Idlib.', 'redeployed');
      assert.ok(roles(joined, 'actor').includes('Hezbollah') && !roles(joined, 'target').includes('Hezbollah'));
    });
    it('does not give a deed to who answers it', () => {
      const event = at('Tehran vowed to retaliate for the killing of General Zahedi.', 'killing');
      assert.ok(!roles(event, 'actor').includes('Tehran'), roles(event, 'actor').join(', '));
    });
  });

  it('counts the deed that was told right before in "the third such death"', () => {
    const text =
      'Shells killed six women at a wedding in Hays on Friday, residents said. Police then arrested two brothers in Khokhah. The UN mission spoke with the families. It was the third such death since November.';
    const list = events(text);
    const death = list.find(({ trigger }) => trigger.text === 'death');
    const shell = list.find(({ trigger }) => trigger.text === 'killed');
    assert.ok(shell);
    assert.ok(death?.incident === undefined || death.incident !== shell.incident);
  });

  describe('of who says so', () => {
    it('hears nobody who died of the deed', () => {
      const event = at('General Vyacheslav Gladkikh died after a roadside bomb detonated near Deir ez-Zor.', 'detonated');
      assert.deepEqual(roles(event, 'source'), []);
    });
    it('hears the accuser and not the accused', () => {
      const event = at('The National Coalition, a Turkey-based alliance, accused President Bashar al-Assad of committing a "massacre".', 'massacre');
      assert.deepEqual(roles(event, 'source'), ['National Coalition']);
    });
    it('reads quotations between double apostrophes', () => {
      const event = at("''Soldiers burned our houses in Masisi,'' said Chad Bown, a trader.", 'burned');
      assert.deepEqual(roles(event, 'source'), ['Chad Bown']);
    });
    it('goes on hearing who spoke first, whoever is quoted inside the quotation', () => {
      const text =
        '“This is a dark day,” said Amal Haddad, head of the council. “He is a fraud. He began years ago by saying that we were thieves. His men have shelled our town again and again.”';
      assert.deepEqual(roles(at(text, 'shelled'), 'source'), ['Amal Haddad']);
    });
    it('hears residents before the words that stand between them and the start', () => {
      assert.deepEqual(roles(at('The air raid, residents said, killed three people.', 'air raid'), 'source'), ['residents']);
    });
    it('disputes what is claimed, and not what is told of who claims it', () => {
      const list = events('The RSF, which has besieged the city of El Fasher, said that it shot down a drone, a claim the army dismissed.');
      assert.equal(list.find(({ trigger }) => trigger.text === 'shot down')?.status, 'disputed');
      assert.notEqual(list.find(({ trigger }) => trigger.text === 'besieged')?.status, 'disputed');
    });
  });
});
