/** Classes of error that plain sentences show: idioms, participle clauses, figures of something else, accusations, bounds of roles. */
import assert from 'node:assert/strict';
import { benchResources } from '../../../bench/eval/analyse.js';
import { analyze } from '../../../src/core/extract/analyze.js';
import { PIPELINE } from '../../../src/core/extract/registry.js';
import type { Resources } from '../../../src/core/extract/types.js';
import type { Event } from '../../../src/core/model/annotation.js';

describe('idioms and roles', function () {
  this.timeout(60_000);
  let resources: Resources;
  before(() => {
    resources = benchResources();
  });

  const events = (text: string): readonly Event[] => analyze(text, resources, PIPELINE, { details: { published: '2024-05-17' } }).events;
  const find = (text: string, words: string): Event => {
    const list = events(text);
    const event = list.find((one) => one.trigger.text.toLowerCase().includes(words));
    assert.ok(event, `no event "${words}" among: ${list.map((one) => one.trigger.text).join(', ')}`);
    return event;
  };
  const roles = (event: Event, role: string): string[] => event.arguments.filter((one) => one.role === role).map(({ text }) => text);
  const shown = (list: readonly Event[]): string[] => list.map(({ type, trigger }) => `${type} ${trigger.text}`);

  describe('idioms', () => {
    for (const [text, trigger] of [
      ['Families in the camp struck a note of despair on Monday.', 'struck'],
      ['The president took part in a memorial in Kyiv on Sunday.', 'took'],
      ['A plane took off from Goma airport on Monday, officials said.', 'took off'],
      ['Egypt took aim at Israel over the crossing on Monday.', 'took'],
      ['"People are burning their furniture to keep warm," an aid worker said.', 'burning'],
      ['The earthquake killed 40 people in Herat on Saturday.', 'killed'],
      ['Rescue workers search a school in Ariha after it was hit by shells on Tuesday.', 'search'],
      ['"We ran out of blood within an hour," a surgeon in Ariha said.', 'ran'],
      ['Twelve soldiers were killed in a road accident near Kano on Monday.', 'killed'],
    ] as const)
      it(`finds no "${trigger}" in "${text}"`, () => {
        const list = events(text);
        assert.ok(!list.some((one) => one.trigger.text.includes(trigger)), shown(list).join(', '));
      });

    for (const [text, trigger, type] of [
      ['The two sides signed on to a ceasefire deal struck in Astana on Friday.', 'struck', 'AGREE'],
      ['The army cleansed the valley of terrorists on Monday, a military source said.', 'cleansed', 'SEIZE'],
      ['The Arakan Army claimed control of Buthidaung on Sunday.', 'claimed control', 'SEIZE'],
      ['Air defence systems shot down 10 drones over Crimea overnight.', 'shot down', 'ASSAULT'],
      ['Rebels burned 39 fuel trucks on the Kidal road on Sunday.', 'burned', 'ASSAULT'],
      ['Ukrainian forces lost up to 900 troops near Kharkiv on Tuesday.', 'lost', 'ASSAULT'],
    ] as const)
      it(`finds ${type} in "${text}"`, () => assert.equal(find(text, trigger).type, type));

    it('takes a subject and the verb that tells the same deed for one event', () => {
      assert.deepEqual(shown(events('Air strikes hit a market in Maarat al-Numan on Monday.')), ['ASSAULT hit']);
      assert.equal(events('The attack killed twelve people in Maarat al-Numan on Monday.').length, 2);
    });

    it('takes a light verb and its noun for one event', () => {
      assert.deepEqual(shown(events('Warplanes carried out six raids on al-Bishri desert in Raqqa on Sunday.')), ['ASSAULT raids']);
    });
  });

  it('gives what was done to "it" to nobody whom "it" cannot mean', () => {
    const text = 'Rescue workers search a school in Ariha after it was hit by shells on Tuesday.';
    assert.deepEqual(roles(find(text, 'hit'), 'target'), []);
  });

  it('tells a headline whom the whole toll counts, not a part of it', () => {
    const text =
      'Shelling of market kills 11\n\nARIHA, May 15 (Agency) - Shells struck a market on Tuesday, killing 11 civilians, including three children, rescuers said.\n';
    for (const trigger of ['shelling', 'kills']) assert.ok(!roles(find(text, trigger), 'target').includes('children'), trigger);
    assert.ok(roles(find(text, 'shelling'), 'target').includes('civilians'));
  });

  describe('who only tells of a deed', () => {
    for (const [text, trigger, teller] of [
      ['Zamfara police spokesman Yazid Abubakar confirmed the raid on the village.', 'raid', 'Zamfara police'],
      ['The General Staff reported 149 clashes over the past day near Tokmak.', 'clashes', 'General Staff'],
      ['The governor condemned the attack on the market in Goma on Monday.', 'attack', 'governor'],
      ['The army repelled six attacks by the rebels near Tokmak on Monday.', 'attacks', 'army'],
      ['The rebels accused the army of staging the raid to win sympathy.', 'raid', 'rebels'],
      ['The police put the number of the abducted at 29, residents said.', 'abducted', 'police'],
    ] as const)
      it(`does not do it in "${text}"`, () => assert.ok(!roles(find(text, trigger), 'actor').includes(teller)));
    it('nor does an account of it name its doer', () => {
      const event = find("Residents of Konduga have disputed the police account of Sunday's attack on a market.", 'attack');
      assert.deepEqual([roles(event, 'actor'), roles(event, 'source'), event.status], [[], [], 'asserted']);
    });
  });

  it('tells who mediates from those between whom', () => {
    const event = find('Egypt and Qatar are mediating between Israel and Hamas.', 'mediating');
    assert.deepEqual(
      [roles(event, 'actor'), roles(event, 'target')],
      [
        ['Egypt', 'Qatar'],
        ['Israel', 'Hamas'],
      ],
    );
  });

  it('gives a deed to who does it, not to who tells of it behind', () => {
    const event = find('Pakistan carried out air strikes inside Afghanistan, killing at least 46 people, the Taliban said.', 'killing');
    assert.deepEqual(roles(event, 'actor'), ['Pakistan']);
  });

  it('gives "soldiers they had captured" to those who captured them', () => {
    const event = find("Colombia's ELN rebels released six soldiers they had captured in Arauca.", 'captured');
    assert.deepEqual([roles(event, 'actor'), roles(event, 'target')], [['ELN rebels'], ['soldiers']]);
  });

  it('keeps whom a phrase ends in', () => {
    assert.deepEqual(roles(find('Iran summoned the British ambassador over the seizure of a tanker.', 'summoned'), 'target'), ['British ambassador']);
  });

  it('does not deny what a denial says besides', () => {
    assert.equal(find('Rwanda denies backing the M23, which has captured swathes of eastern Congo.', 'captured').status, 'asserted');
  });

  it('makes whole what the parser splits', () => {
    const clashes = find('Clashes between Turkish-backed factions and the Syrian Democratic Forces left 31 dead around Manbij.', 'clashes');
    assert.deepEqual(roles(clashes, 'actor'), ['Turkish-backed factions', 'Syrian Democratic Forces']);
    const killed = find(
      'The agency said Brigadier General Kioumars Pourhashemi, a senior adviser with the Revolutionary Guards, had been killed in Aleppo.',
      'killed',
    );
    assert.deepEqual([roles(killed, 'actor'), roles(killed, 'target')], [[], ['Kioumars Pourhashemi']]);
  });

  it('does not take a patron for a doer', () => {
    const text = 'Gunmen loyal to the ousted president killed 16 security personnel near Jableh.';
    assert.ok(!roles(find(text, 'killed'), 'actor').includes('ousted president'));
  });

  it('lets those who fight alongside others fight', () => {
    assert.deepEqual(roles(find('Rwandan troops were fighting alongside M23 rebels near Goma, a report said.', 'fighting'), 'actor'), [
      'Rwandan troops',
      'M23 rebels',
    ]);
  });

  it('takes a light verb and its noun for one event, whoever backed those who did it', () => {
    const text = 'Troops backed by Wazalendo fighters had launched a counter-offensive on Sunday, the army said.';
    assert.deepEqual(shown(events(text)), ['ASSAULT counter-offensive']);
    assert.ok(roles(find(text, 'offensive'), 'actor').includes('Troops'));
  });

  it('disputes a report that somebody dismisses as something', () => {
    const text = 'The army said on Sunday that its troops recaptured Lumbishi. M23 spokesman Willy Ngoma dismissed the claim as propaganda.';
    assert.equal(find(text, 'recaptured').status, 'disputed');
  });

  it('counts with the number of its own clause', () => {
    const text = 'The dead included 18 Bedouin fighters and 55 civilians, 27 of whom were executed by government forces, a monitor said.';
    assert.ok(!roles(find(text, 'executed'), 'figure').includes('18 Bedouin fighters'));
  });

  it('leaves a participle without "were" its own subject', () => {
    const text = 'One man was killed and three others, including a boy, wounded when a drone hit a bus in Tokmak.';
    assert.deepEqual(roles(find(text, 'wounded'), 'figure'), ['three others']);
    assert.ok(!roles(find(text, 'killed'), 'target').includes('others'));
  });

  it('gives the speaker behind a list of victims the blame that he spreads', () => {
    const text = 'A strike killed five workers, the governor said, blaming the rebels for what he called a cowardly attack.';
    assert.ok(!roles(find(text, 'attack'), 'source').includes('workers'));
  });

  it('gives an apposition the part of its noun', () => {
    const text = 'The governor, Dauda Lawal, who has ruled out negotiating with the gangs, vowed to crush them.';
    assert.ok(roles(find(text, 'ruled out'), 'actor').includes('governor'));
    assert.ok(!roles(find(text, 'ruled out'), 'target').includes('Dauda Lawal'));
  });

  describe('participle clauses', () => {
    it('go on with the speaker of the main clause', () => {
      const text = 'The mayor of Sake confirmed the attack but gave no toll, adding that soldiers had been deployed to the area.';
      assert.deepEqual(roles(find(text, 'deployed'), 'source'), ['mayor']);
    });
    it('are told by the one who claims', () => {
      const text = 'The Arakan Army claimed control of the town, saying that more than 200 soldiers surrendered.';
      assert.deepEqual(roles(find(text, 'surrendered'), 'source'), ['Arakan Army']);
    });
    it('give the words no doer that is a thing', () => {
      const text = 'Rebel shells killed 38 people in the camp on Tuesday, the army said, threatening to storm the town of Dilling.';
      assert.deepEqual(roles(find(text, 'threatening'), 'actor'), ['army']);
    });
    it('threaten nobody where they tell of the toll', () => {
      const text = 'Shells killed 38 people in the camp on Tuesday, a local committee said, warning that the toll was likely to rise.';
      assert.ok(!events(text).some(({ type }) => type === 'THREATEN'));
    });
  });

  describe('figures', () => {
    it('of a father are his children', () => {
      const event = find('Adam Musa, a father of four, fled the camp on Tuesday.', 'fled');
      assert.deepEqual(roles(event, 'figure'), []);
    });
    it('stay with their own verb', () => {
      const text = 'Army units destroyed three vehicles and killed a rebel commander near Hama on Monday.';
      assert.deepEqual(roles(find(text, 'destroyed'), 'figure'), ['three vehicles']);
      assert.deepEqual(roles(find(text, 'killed'), 'figure'), []);
    });
    it('of witnesses count no victims', () => {
      const text = 'Rebels took control of the town of Rubaya on Tuesday, according to a local leader and two residents.';
      assert.deepEqual(roles(find(text, 'took control'), 'figure'), []);
    });
    it('of money count no victims', () => {
      const text = 'The bandits freed the men after families paid $31,000, but three of the captives died, residents said.';
      assert.deepEqual(roles(find(text, 'died'), 'figure'), []);
    });
    it('of shares cite nobody', () => {
      const event = find('In Baidoa, soldiers looted 30 per cent of the shops on Monday.', 'looted');
      assert.deepEqual(roles(event, 'source'), []);
    });
    it('count the missing, not aid, where aid workers are missing', () => {
      const event = find('Two aid workers were missing after the raid on Goma, the ministry said.', 'missing');
      assert.deepEqual(
        event.arguments.filter((one) => one.role === 'figure').map(({ measure }) => measure),
        ['missing'],
      );
    });
  });

  describe('accusations', () => {
    for (const [text, trigger, doer] of [
      ['The rebels blamed the army for the attack on the market.', 'attack', 'army'],
      ['The United States blamed the attack on the Rwandan army.', 'attack', 'Rwandan army'],
      ['Kinshasa accused the Rwandan army of arming the rebels.', 'arming', 'Rwandan army'],
      ['The government holds the rebels responsible for the massacre.', 'massacre', 'rebels'],
    ] as const)
      it(`name the doer in "${text}"`, () => {
        const event = find(text, trigger);
        assert.deepEqual(roles(event, 'actor'), [doer]);
        assert.ok(!roles(event, 'target').includes(doer));
      });
  });

  it('takes those of whom a number suffered for no doers', () => {
    const event = find('Some 40 of the attackers were wounded near Sarmin on Monday.', 'wounded');
    assert.deepEqual([roles(event, 'actor'), roles(event, 'target')], [[], ['attackers']]);
    const headline = find('Army says 12 rebels killed in ambush near Kawkareik', 'killed');
    assert.deepEqual([roles(headline, 'actor').includes('rebels'), roles(headline, 'target')], [false, ['rebels']]);
  });

  it('keeps what the main verb did and suffered apart from its subject’s clause and its result', () => {
    const seized = find('The junta, which seized power in September, has recruited 50,000 volunteers in Mali.', 'seized');
    assert.deepEqual([roles(seized, 'target'), roles(seized, 'figure')], [[], []]);
    assert.deepEqual(roles(find('A bomb hit an army convoy near Djibo on Monday, wounding six soldiers.', 'wounding'), 'actor'), []);
  });

  it('takes where somebody went for no place of what was done before', () => {
    const text = 'Shells fell on Ye Kyaw on Friday. "They fired for three hours," said Naw Paw, 34, who fled with her family to Mae Sot.';
    assert.ok(!roles(find(text, 'fired'), 'place').includes('Mae Sot'));
    assert.ok(roles(find(text, 'fled'), 'place').includes('Mae Sot'));
  });

  it('counts no age among what was done, and the buried among the dead', () => {
    assert.deepEqual(roles(find('A girl of nine was killed by a shell in Sarmin on Monday.', 'killed'), 'figure'), []);
    const attack = find('Residents disputed the account of the attack on Sarmin, saying that they buried 31 people on Monday.', 'attack');
    assert.deepEqual(
      attack.arguments.filter(({ role }) => role === 'figure').map(({ text, measure }) => [text, measure]),
      [['31 people', 'killed']],
    );
  });

  it('gives nobody both sides of a deed', () => {
    const text = 'Troops returned fire after coming under attack near Myawaddy on Monday, an officer said.';
    for (const event of events(text)) assert.ok(!roles(event, 'actor').some((one) => roles(event, 'target').includes(one)), event.trigger.text);
  });

  it('reads who says so at the end of an entry of a log', () => {
    const event = find('12:40 At least 20 people were killed in a strike on Nuseirat camp: civil defence', 'killed');
    assert.deepEqual(roles(event, 'source'), ['civil defence']);
  });
});
