import assert from 'node:assert';
import { tieOfDeeds } from '../../../src/core/text/deed-ties.js';

/** What the words between the first two marked triggers of a sentence say. */
function tie(marked: string, isNext = true): string | undefined {
  const [, first, between, second] = /<(.+?)>(.*?)<(.+?)>/.exec(marked)!;
  return tieOfDeeds(first!, between!, second!, isNext);
}

describe('ties of deeds', () => {
  it('knows what came of a deed and the deed for one', () => {
    for (const marked of [
      'Three people were <killed> when the market was <shelled>',
      'At least two children <died> when a shell <hit> the hospital',
      'some 150 people <wounded> in Friday’s <bombing>',
      'two brothers were <killed> by artillery <fire>',
    ])
      assert.equal(tie(marked), 'one', marked);
  });

  it('knows what followed a deed for another', () => {
    for (const marked of [
      'six <killed> in a raid, two days after a <bombing>',
      'The <raid> came four days after bombers <struck>',
      'six militants <killed> after a mosque <bombing>',
      'the militia <destroyed> two posts in response to rocket <fire>',
      'people <killed> since October, when gunmen <attacked> the town',
    ])
      assert.equal(tie(marked), 'two', marked);
  });

  it('says nothing of the rest', () => {
    for (const marked of [
      'rebels <attacked> the post and <seized> it',
      'rockets <hit> the town, <killing> two',
      'The toll of the <blast> has climbed after two of the wounded <died>',
    ])
      assert.equal(tie(marked), undefined, marked);
    assert.equal(tie('he was <killed> and two hurt in an <attack>', false), undefined);
  });
});
