/** What the reader of an article expects of events, one sentence each: triggers, arguments, attribution, status, figures, coreference. */
import assert from 'node:assert/strict';
import { benchResources } from '../../../bench/eval/analyse.js';
import { analyze } from '../../../src/core/extract/analyze.js';
import { PIPELINE } from '../../../src/core/extract/registry.js';
import type { Resources } from '../../../src/core/extract/types.js';
import type { Analysis, Event } from '../../../src/core/model/annotation.js';

describe('events in sentences', function () {
  this.timeout(60_000);
  let resources: Resources;
  before(() => {
    resources = benchResources();
  });

  const read = (text: string): Analysis => analyze(text, resources, PIPELINE, { details: { published: '2024-05-17' } });
  const events = (text: string): readonly Event[] => read(text).events;
  const at = (list: readonly Event[], words: string): Event => {
    const event = list.find((one) => one.trigger.text.toLowerCase().includes(words));
    assert.ok(event, `no event "${words}" among: ${list.map((one) => one.trigger.text).join(', ')}`);
    return event;
  };
  const roles = (event: Event, role: string): string[] => event.arguments.filter((argument) => argument.role === role).map(({ text }) => text);
  const has = (event: Event, role: string, words: string): void =>
    assert.ok(
      roles(event, role).some((text) => text.includes(words)),
      `${role} of "${event.trigger.text}": ${roles(event, role).join(', ') || 'none'}`,
    );

  describe('triggers', () => {
    const TABLE: readonly (readonly [text: string, trigger: string, type: string])[] = [
      ['Warplanes bombed the market of Binnish on Friday.', 'bombed', 'ASSAULT'],
      ['The attack on the police station in Deraa lasted two hours.', 'attack', 'ASSAULT'],
      ['Heavy clashes between the army and rebels broke out near Homs.', 'clashes', 'ASSAULT'],
      ['The air force flew 30 missions over Hama on Tuesday.', 'flew', 'ASSAULT'],
      ['Government troops regained control of the village of Kinsafra.', 'regained control', 'SEIZE'],
      ['Nine farmers were killed near Raqqa on Sunday.', 'killed', 'ASSAULT'],
      ['Mortar fire hit the suburb of Jaramana at noon.', '', 'ASSAULT'],
      ['Germany urged Turkey to open the crossing.', 'urged', 'REQUEST'],
      ['The rebels launched an incursion into Latakia province.', 'incursion', 'ASSAULT'],
      ['Thousands of villagers fled to the border.', 'fled', 'DISPLACE'],
      ['Police arrested four suspects in Beirut on Monday.', 'arrested', 'COERCE'],
      ['The army sent reinforcements to Deir ez-Zor.', 'sent', 'MOBILIZE'],
      ['Russia and Turkey agreed to a ceasefire in March.', 'ceasefire', 'AGREE'],
      ['The fighters retreated from the town of Morek.', 'retreated', 'RETREAT'],
    ];
    for (const [text, trigger, type] of TABLE) it(`finds ${type} in "${text}"`, () => assert.equal(at(events(text), trigger).type, type));

    it('makes one event of one report', () => {
      const list = events('Militants launched a suicide attack against the barracks on Friday.');
      assert.equal(list.length, 1, list.map((one) => one.trigger.text).join(', '));
      assert.equal(list[0]!.mode, 'suicide-attack');
    });
    it('takes no state for a deed', () => {
      const list = events('The highway links cities held by the government with areas controlled by rebels opposed to Damascus.');
      assert.deepEqual(
        list.map((one) => one.trigger.text),
        [],
      );
    });
  });

  it('reads from the article whether a bombing came from the air', () => {
    const mode = (text: string): string | undefined => at(events(text), 'bombing').mode;
    assert.equal(mode('The bombing of the bus station killed nine people. Police said that a bomb had been hidden in a bag.'), 'ied');
    assert.equal(mode('The bombing of the bus station killed nine people. Two jets had circled over the town.'), 'air-strike');
    assert.equal(mode('The bombing of the bus station killed nine people on Monday.'), undefined);
  });

  describe('arguments', () => {
    it('reads passives and their agents', () => {
      const event = at(events('The convoy was ambushed by Islamic State fighters near Sukhna.'), 'ambushed');
      has(event, 'actor', 'Islamic State');
    });
    it('reads joined modifiers as one actor', () => {
      const event = at(events('Russian and Syrian jets bombed the town of Jisr al-Shughur.'), 'bombed');
      has(event, 'actor', 'Syrian jets');
    });
    it('gives a relative clause its antecedent', () => {
      const event = at(events('The army praised the militiamen who captured the village of Talmenes.'), 'captured');
      has(event, 'actor', 'militiamen');
    });
    it('reads control', () => {
      const list = events('The army forced the insurgents to retreat from Saraqib.');
      has(at(list, 'retreat'), 'actor', 'insurgents');
    });
    it('takes "the town" for the one that was spoken of', () => {
      const list = events('Rebels marched on Saraqib from Idlib on Monday. By nightfall, 12 km east of Ariha, they had stormed the town.');
      has(at(list, 'stormed'), 'place', 'Saraqib');
    });
    it('resolves pronouns', () => {
      const event = at(events('Rebels entered the town of Morek on Monday. They attacked the army base there.'), 'attacked');
      has(event, 'actor', 'Rebels');
    });
    it('inherits place and time, marked as inferred', () => {
      const list = events('Shells hit the city of Taiz on Tuesday. Four children were killed.');
      const killed = at(list, 'killed');
      for (const role of ['place', 'time'])
        for (const argument of killed.arguments.filter((one) => one.role === role)) assert.equal(argument.inferred, true, argument.text);
    });
  });

  describe('attribution', () => {
    const TABLE: readonly (readonly [text: string, trigger: string, source: string])[] = [
      ['The monitor said that jets bombed the town of Atareb.', 'bombed', 'monitor'],
      ['Jets bombed the town of Atareb, the monitor said.', 'bombed', 'monitor'],
      ['Jets bombed the town of Atareb, residents and a doctor said on Friday.', 'bombed', 'residents'],
      ['Jets bombed the town of Atareb, residents and a doctor said on Friday.', 'bombed', 'doctor'],
      ['Five people were killed in Atareb, according to the White Helmets.', 'killed', 'White Helmets'],
      ['The health ministry reported that nine people died in the raid.', 'died', 'health ministry'],
      ['“Planes bombed our school,” the governor told Reuters.', 'bombed', 'governor'],
      ['The army said in a statement that it had captured the hill.', 'captured', 'army'],
      ['A lawyers’ group believes more than 800 people were detained.', 'detained', 'group'],
      ['The ministry accused the rebels of shelling the camp.', 'shelling', 'ministry'],
      ['Warplanes struck a clinic near Kilgore on Tuesday, killing eight people and wounding nine, officials said.', 'killing', 'officials'],
      ['Troops retook the town on Wednesday, four days after losing it, the governor’s office in North Kivu said.', 'retook', 'governor'],
      ['Selim Aydar, head of the relief office in Qunduz, said today that 43 worshippers were killed.', 'killed', 'Selim Aydar'],
      ['A rebel commander, Hassan Ghaleb, says hundreds of detainees were freed from the prison.', 'freed', 'Hassan Ghaleb'],
      ['Media outlets that serve the rebels claimed on Sunday that the army had shelled a bakery in Binnish.', 'shelled', 'Media outlets'],
      ['Nine people were wounded in an assault claimed by the Falcon Brigade.', 'assault', 'Falcon Brigade'],
      [
        'Karim Haddad, spokesman of the River Alliance, of which the militia is part, wrote that soldiers killed two guards.',
        'killed',
        'Karim Haddad',
      ],
      ['The group claimed the ambush. The statement said six soldiers had been captured.', 'captured', 'group'],
      ['“They shelled our street,” said a local doctor. He denied that soldiers had fired at the town.', 'fired', 'doctor'],
      ['Deputy governor Samir Qasem told a newspaper that soldiers had seized twelve trucks.', 'seized', 'Samir Qasem'],
      ['Jets bombed the market of Atareb at noon, Samir Qasem, inspector general of police, told this newspaper.', 'bombed', 'Samir Qasem'],
      ['Cairo and Amman both say they destroyed three tunnels.', 'destroyed', 'Amman'],
      ['“She was asleep,” said Rima Nader, a teacher. Soldiers shot her brother at the door, she said.', 'shot', 'Rima Nader'],
      ['FIVE SOLDIERS WERE KILLED NEAR JOLO, LT. COL. ARNEL SANTOS, A SPOKESMAN, SAID.', 'killed', 'SANTOS'],
    ];
    for (const [text, trigger, source] of TABLE) it(`hears ${source} in "${text}"`, () => has(at(events(text), trigger), 'source', source));

    it('takes the speaker’s group for "we"', () => {
      const event = at(events('“We killed dozens of them,” said Ahmad Darwish, a commander of the Sham Legion.'), 'killed');
      has(event, 'actor', 'Sham Legion');
    });
    it('keeps both ends of a chain', () => {
      const event = at(events('State news agency SANA, citing a military source, said the army destroyed two tunnels in Jobar.'), 'destroyed');
      has(event, 'source', 'SANA');
      has(event, 'source', 'military source');
    });
    it('hears who is labelled in a transcript, and not those who ask', () => {
      const list = events(
        [
          'HOST: Soldiers attacked the town of Morek today. With us is Samir Qasem, a baker there.',
          'QASEM (translated): They burned my shop at dawn and arrested my son.',
          'HOST: And the army?',
          'QASEM: The army shelled us again in the evening.',
        ].join('\n\n'),
      );
      has(at(list, 'burned'), 'source', 'Samir Qasem');
      has(at(list, 'shelled'), 'source', 'Samir Qasem');
      assert.deepEqual(roles(at(list, 'attacked'), 'source'), []);
    });
    it('hears nobody in the outlet’s own voice', () => {
      const event = at(events('Gunmen attacked a bus near Palmyra on Friday.'), 'attacked');
      assert.deepEqual(roles(event, 'source'), []);
      assert.equal(event.attributions.length, 0);
    });
  });

  describe('status', () => {
    const TABLE: readonly (readonly [text: string, trigger: string, status: string])[] = [
      ['The army denies targeting civilians.', 'targeting', 'denied'],
      ['The ministry denied that its planes had bombed the hospital.', 'bombed', 'denied'],
      ['Damascus says it fights terrorists and denies bombing a hospital.', 'bombing', 'denied'],
      ['Residents said soldiers killed five farmers. The army rejected the accusation.', 'killed', 'disputed'],
      ['Hamas said its fighters blew up a tank near Jabalia. Smoke rose over the town. Later, the army dismissed the claim.', 'blew up', 'disputed'],
      ['The army said it had not carried out any strikes in Douma.', 'strikes', 'denied'],
      ['The ministry denied involvement in the raid on Hajin.', 'raid', 'denied'],
      ['The ministry denied involvement in the raid that killed three soldiers in Hajin.', 'killed', 'asserted'],
      ['Pakistan accuses Afghanistan of arming the militants, a charge Kabul rejects.', 'arming', 'disputed'],
      ['Pakistan accuses Afghanistan of arming the militants, a charge Kabul rejects.', 'accuses', 'asserted'],
      ['The army plans to attack the town next week.', 'attack', 'planned'],
      ['The rebels will withdraw from Harim on Sunday.', 'withdraw', 'planned'],
      ['The rebels will not withdraw from Harim, their commander said.', 'withdraw', 'denied'],
      ['If the truce fails, the army could attack Idlib.', 'attack', 'hypothetical'],
      ['The army forced militants to retreat from the village.', 'retreat', 'asserted'],
    ];
    for (const [text, trigger, status] of TABLE) it(`judges "${text}" ${status}`, () => assert.equal(at(events(text), trigger).status, status));

    it('never makes an attack of "there were no raids that day"', () => {
      for (const event of events('There were no raids on Douma that day, the ministry said.'))
        assert.notEqual(event.status, 'asserted', event.trigger.text);
    });
    it('says by whom a deed is disputed', () => {
      const event = at(events('Activists said jets killed six people in Douma on Monday. The defence ministry denied it.'), 'killed');
      assert.equal(event.status, 'disputed');
      assert.ok(event.attributions.some(({ source, stance }) => stance === 'denies' && source.includes('ministry')));
    });
  });

  describe('figures', () => {
    it('keeps the killed and the wounded, each with its measure', () => {
      const list = events('A car bomb killed at least 7 people and wounded 20 or so in Azaz on Monday.');
      const figures = list.flatMap((event) => event.arguments.filter((argument) => argument.role === 'figure'));
      assert.ok(figures.some(({ text, measure }) => text.includes('7') && measure === 'killed'));
      assert.ok(figures.some(({ text, measure }) => text.includes('20') && measure === 'wounded'));
    });
    it('takes a subset for a part', () => {
      const event = at(events('Shelling killed 12 people, including 4 children, in Ariha.'), 'killed');
      const part = event.arguments.find(({ role, text }) => role === 'figure' && text.includes('4'));
      assert.ok(part?.partOf !== undefined, JSON.stringify(event.arguments));
    });
  });

  it('joins headline and lead', () => {
    const list = events(
      'Car bomb kills nine in Azaz\n\nAZAZ, Syria - A car bomb killed nine people in the town of Azaz on Monday, a local council said.',
    );
    const incidents = list.filter(({ incident }) => incident !== undefined).map(({ incident }) => incident);
    assert.ok(
      incidents.length >= 2 && new Set(incidents).size < incidents.length,
      list.map((one) => `${one.trigger.text} ${one.incident ?? '-'}`).join('; '),
    );
  });
});
