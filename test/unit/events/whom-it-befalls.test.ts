/** Whom a deed befalls where no "was" says so, and who only tells of it. */
import assert from 'node:assert/strict';
import { benchResources } from '../../../bench/eval/analyse.js';
import { analyze } from '../../../src/core/extract/analyze.js';
import { PIPELINE } from '../../../src/core/extract/registry.js';
import type { Resources } from '../../../src/core/extract/types.js';

describe('whom a deed befalls', function () {
  this.timeout(60_000);
  let resources: Resources;
  before(() => {
    resources = benchResources();
  });

  for (const [text, trigger, targets, actors] of [
    ['Journalist arrested in Minsk', 'arrested', ['Journalist'], []],
    ['Peacekeepers attacked in Goma', 'attacked', ['Peacekeepers'], []],
    ['In this battle 105 of the enemy were killed.', 'killed', ['enemy'], []],
    ['Iran, whose minister met the rebels in Baghdad on Monday, attacked fighters in Erbil.', 'attacked', ['fighters'], ['Iran']],
    ['On Monday the army shelled rebels in Idlib.', 'shelled', ['rebels'], ['army']],
    ['Turkish soldiers martyred in regime airstrike in Idlib', 'martyred', ['Turkish soldiers'], ['regime']],
    ['Russian general killed in Moscow blast', 'blast', ['Russian general'], []],
    ['Army attacked rebels in Idlib', 'attacked', ['rebels'], ['Army']],
    ['He said the town had stood by while police and vigilante groups killed his men.', 'killed', ['men'], ['police', 'vigilante groups']],
    ['Clashes between Hezbollah and the Israeli army continued.', 'Clashes', [], ['Hezbollah', 'Israeli army']],
    ['Clashes between M23, backed by Rwandan troops, and the Congolese army continued around Ihusi.', 'Clashes', [], ['M23', 'Congolese army']],
    ['Fighting between the army, which controls the airport, and rebels killed 12 people.', 'killed', ['people'], ['army', 'rebels']],
    ['Six members and a Syrian soldier were killed.', 'killed', ['members', 'Syrian soldier'], []],
    ['The president met the king, and traders blocked the road.', 'blocked', [], ['traders']],
    ['Rebels and their jihadist allies seized a brick factory.', 'seized', [], ['Rebels', 'jihadist allies']],
    ['The rebels took the town, the monitor said, and killed 12 soldiers.', 'killed', ['soldiers'], ['rebels']],
    ['Jacmel is in the hands of gangs, which last month attacked the police.', 'attacked', ['police'], ['gangs']],
    ['Rebels attacked in the night and fled.', 'attacked', [], ['Rebels']],
    ['Fighters were lightly wounded near Khazir.', 'wounded', ['Fighters'], []],
    ['Men accused of spying were shot.', 'shot', ['Men'], []],
    ['Four officers convicted of torture were jailed.', 'convicted', ['officers'], []],
    ['The army is accused of shelling the camp.', 'accused', ['army'], []],
    ['The governor said shelling killed three people.', 'shelling', ['people'], []],
    ['The Observatory, which is based in Britain, said air strikes killed 12 people.', 'killed', ['people'], []],
    ['Settlers uprooted 200 olive trees in Burin.', 'uprooted', [], ['Settlers']],
    ['Residents buried a teenager killed by police in Idlib.', 'killed', ['teenager'], ['police']],
    ['The activist was arrested in Salqin and freed the next day.', 'freed', ['activist'], []],
    ['Turkish forces buried five soldiers who were killed in Taftanaz.', 'killed', ['soldiers'], []],
    ['The general said that the rebels had fled and vowed to retake Hama.', 'retake', [], ['general']],
    ['A spokesman said 12 people were killed and blamed the army.', 'blamed', ['army'], ['spokesman']],
    ['The US and the EU have called on Eritrea to withdraw its forces.', 'withdraw', ['forces'], ['Eritrea']],
    ['Moscow considered the assault on Aleppo an encroachment on its interests.', 'assault', [], []],
    ['Muslim passengers were dragged from buses at roadblocks by young men.', 'dragged', ['Muslim passengers'], ['young men']],
    ["The European Union's foreign policy chief, Federica Mogherini, blamed the government.", 'blamed', ['government'], ['Federica Mogherini']],
    ['Turkey on Friday dispatched additional reinforcements to its posts in Idlib.', 'dispatched', ['additional reinforcements'], ['Turkey']],
    ['He denounced what he called a criminal attack by the Zionist regime.', 'attack', [], ['Zionist regime']],
    ['Police arrested on Friday three men who had planned an attack.', 'arrested', ['men'], ['Police']],
  ] as const)
    it(`"${trigger}": ${text}`, () => {
      const { events } = analyze(text, resources, PIPELINE, { details: { published: '2024-12-01' } });
      const event = events.find((one) => one.trigger.text === trigger);
      assert.ok(event, `no event "${trigger}"`);
      const roles = (role: string): string[] => event.arguments.filter((one) => one.role === role).map((one) => one.text);
      assert.deepEqual({ targets: roles('target'), actors: roles('actor') }, { targets: [...targets], actors: [...actors] });
    });

  it('is no relative of whoever was killed', () => {
    const { events } = analyze('Relatives of a teenager killed in a gun battle buried him.', resources, PIPELINE, { details: {} });
    const killed = events.find(({ trigger }) => trigger.text === 'killed')!;
    assert.deepEqual(
      killed.arguments.filter(({ role }) => role === 'target').map(({ text }) => text),
      ['teenager'],
    );
  });

  it('happens where it happens, not where somebody is from', () => {
    const places = (text: string): string[] =>
      analyze(text, resources, PIPELINE, { details: {} })
        .events.flatMap((event) => event.arguments)
        .filter(({ role }) => role === 'place')
        .map(({ text: words }) => words);
    assert.deepEqual(places("Iran's Gen. Kioumars Pourhashemi was killed near Aleppo."), ['Aleppo']);
    assert.deepEqual(places('Israel launched an air raid from the direction of Lebanon.'), []);
  });
});
