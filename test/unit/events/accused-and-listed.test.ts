/** Who is accused in the passive, whom a list befell, who signs a quotation or judges a deed. */
import assert from 'node:assert/strict';
import { benchResources } from '../../../bench/eval/analyse.js';
import { analyze } from '../../../src/core/extract/analyze.js';
import { PIPELINE } from '../../../src/core/extract/registry.js';
import type { Resources } from '../../../src/core/extract/types.js';

describe('accused, listed, signed', function () {
  this.timeout(60_000);
  let resources: Resources;
  before(() => {
    resources = benchResources();
  });

  for (const [text, trigger, role, expected] of [
    [
      'The United Arab Emirates, accused by experts of supplying the rebels with drones, rejects the charge.',
      'supplying',
      'actor',
      ['United Arab Emirates'],
    ],
    ['The United Arab Emirates, accused by experts of supplying the rebels with drones, rejects the charge.', 'supplying', 'source', ['experts']],
    [
      'The United Arab Emirates, accused by experts of supplying the rebels with drones, rejects the charge.',
      'accused',
      'target',
      ['United Arab Emirates'],
    ],
    ['The blast, which police blamed on Boko Haram, killed nine people.', 'blast', 'actor', ['Boko Haram']],
    ['Salman Abedi, the bomber behind the Manchester suicide bombing, had travelled to Libya.', 'suicide bombing', 'actor', ['Salman Abedi']],
    ['Officials said Moscow was behind the raid on the depot.', 'raid', 'actor', ['Moscow']],
    ['The bombing, which the government blames on rebels, killed four.', 'bombing', 'actor', ['rebels']],
    ['Kyiv blames the strike on Russia.', 'strike', 'actor', ['Russia']],
    ['Relatives of the dead accuse the police of shooting them in the back.', 'shooting', 'source', ['Relatives']],
    ['Families of the missing accuse the Front of holding hundreds of men in Soba.', 'holding', 'source', ['Families']],
    ['The attack was blamed on Kurdish fighters.', 'attack', 'actor', ['Kurdish fighters']],
    ["Ukraine's air force said it downed 45 of 70 drones.", 'downed', 'actor', ['air force']],
    ['The police are accused by residents of beating protesters in Goma.', 'beating', 'actor', ['police']],
    ['The army accused the Sudan Shield Forces (SSF) of shelling the market.', 'shelling', 'actor', ['Sudan Shield Forces']],
    ['After a guest was accused of beating a girl in Kayseri, mobs burned shops.', 'burned', 'actor', ['mobs']],
    ['In the strike on Idlib there were eight women, a girl and four men injured.', 'injured', 'target', ['women', 'girl', 'men']],
    ['In the strike on Idlib there were eight women, a girl and four men injured.', 'injured', 'figure', ['eight women', 'four men']],
    ['Two soldiers were killed with two others injured when a mine exploded near Kidal.', 'injured', 'actor', []],
    ['Three soldiers were killed and two civilians injured in Goma.', 'injured', 'target', ['civilians']],
    ['The army said its soldiers had been fired on near Goma.', 'fired on', 'actor', []],
    ['The ministry condemned the use of chemical weapons in Douma on Saturday.', 'use of chemical weapons', 'place', ['Douma']],
    ['Ankara called the strikes a breach of the truce and asked for talks.', 'strikes', 'actor', []],
    ['Ankara called the strikes a breach of the truce and asked for talks.', 'strikes', 'source', ['Ankara']],
    ['Ankara called the strikes a breach of the truce and asked for talks.', 'asked for', 'source', []],
    ['The governor blamed the raid on bandits.', 'raid', 'source', ['governor']],
    ['One woman was killed in Goma, by the count of the Red Crescent.', 'killed', 'source', ['Red Crescent']],
    ['Readers wrote.\n\n“The army shelled us all night.” — Omar Haddad, a farmer in Saraqib\n', 'shelled', 'source', ['Omar Haddad']],
  ] as const)
    it(`${trigger}, ${role}: ${text}`, () => {
      const { events } = analyze(text, resources, PIPELINE, { details: { published: '2024-05-17' } });
      const event = events.find((one) => one.trigger.text === trigger);
      assert.ok(event, events.map((one) => one.trigger.text).join());
      assert.deepEqual(
        event.arguments.flatMap((argument) => (argument.role === role ? [argument.text] : [])),
        expected,
      );
    });
});
