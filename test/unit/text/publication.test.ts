import assert from 'node:assert/strict';
import { readArticle } from '../../../src/core/text/article.js';

const BODY = 'Rebels shelled the town on Monday, residents said, and the army answered with rockets.';
const MORE = BODY.replace('Rebels', 'Gunmen');

function publishedOf(...blocks: readonly string[]): string | undefined {
  return readArticle(['Rebels shell market town', ...blocks].join('\n\n')).details.published;
}

describe('when an article was published', () => {
  const HEADS: readonly (readonly [string, string | undefined])[] = [
    ['Published: 20 May 2024', '2024-05-20'],
    ['March 3, 2020, 10:30 GMT', '2020-03-03'],
    ['Marib Post, Tuesday 3 September 2024', '2024-09-03'],
    ['Marib Post | September 3rd, 2024', '2024-09-03'],
    ['By Lina Haddad | 3 September 2024', '2024-09-03'],
    ['2024-09-03', '2024-09-03'],
    ['Lina Haddad | 14.02.2020', '2020-02-14'],
    ['Lina Haddad |06.12.2024 - Update : 07.12.2024', '2024-12-06'],
    ['Marib (Agency) 12.03.2018', '2018-03-12'],
    ['23/09/2024', '2024-09-23'],
    ['Published date: 3 September 2024 14:05 BST', '2024-09-03'],
    ['First published on Tue 3 Sep 2024 14.05 BST', '2024-09-03'],
    ['Tue 3 Sep 2024 14.05 CEST', '2024-09-03'],
    ['LIVE – Updated 3 Sep 2024, 14:05 GMT', '2024-09-03'],
    ['Sept. 3, 2024Updated 3:15 p.m. ET', '2024-09-03'],
    ['Flash Update No. 6 - As of 3 September 2024', '2024-09-03'],
    ['Situation report (as of 3 September 2024)', '2024-09-03'],
    ['09/23/2024', '2024-09-23'],
    ['03/09/2024', undefined],
    ['31 September 2024', undefined],
    ['3 September', undefined],
    ['Three years after the talks of 3 September 2024', undefined],
  ];
  for (const [head, day] of HEADS) {
    it(`is ${day ?? 'not known'} under "${head}"`, () => assert.equal(publishedOf(head, BODY), day));
  }

  it('is what the front matter says, whatever stands below', () => {
    const text = `---\npublished: 2024-01-02\n---\nRebels shell market town\n\n20 May 2024\n\n${BODY}`;
    assert.equal(readArticle(text).details.published, '2024-01-02');
  });

  it('is the day of the dateline in the year of the last change', () => {
    assert.equal(publishedOf(`SANAA, Sept. 3 (AGENCY) - ${BODY}`, 'Last updated: 05-09-2024 14:20'), '2024-09-03');
    assert.equal(publishedOf(`SANAA, Dec. 30 (AGENCY) - ${BODY}`, 'Updated: 2 January 2025'), '2024-12-30');
    assert.equal(publishedOf(`SANAA (AGENCY) - ${BODY}`, 'Updated: 2 January 2025'), '2025-01-02');
    assert.equal(publishedOf(`SANAA, Sept. 3, 2024 (AGENCY) - ${BODY}`), '2024-09-03');
  });

  for (const [dateline, day] of [
    ['BEIRUT (Lebanon), Dec 6, 2024 (AGENCY) - ', '2024-12-06'],
    ['MOSCOW, August 6, 2024. /AGENCY/. ', '2024-08-06'],
    ['DAMASCUS, (AGENCY) 5 May 2019- ', '2019-05-05'],
    ['Damascus, Nov. 30, 2024 (AGENCY) ', '2024-11-30'],
  ] as const)
    it(`is the day of "${dateline}"`, () => assert.equal(publishedOf(dateline + BODY), day));

  it('is the day that a title ends in, where nothing else says it', () => {
    assert.equal(readArticle(`Front Update, May 20, 2024\n\n${BODY}\n\n${MORE}`).details.published, '2024-05-20');
    assert.equal(readArticle(`Front Update, May 20, 2024\n\nPublished: 21 May 2024\n\n${BODY}`).details.published, '2024-05-21');
  });

  it('is what "published" says before what "updated" says', () => {
    assert.equal(publishedOf('Updated: 4 June 2024', 'Published: 3 June 2024', BODY), '2024-06-03');
  });

  it('stands below a headline that reads like a paragraph', () => {
    const long = 'Countryside of the north: clashes go on between rebels and the army on several axes around the market town after the truce ended';
    assert.equal(publishedOf(long, '3 September 2024', BODY), '2024-09-03');
  });

  it('is the day of "(Beirut, Sept. 3, 2024) –", which names no outlet', () => {
    for (const [dateline, place] of [
      ['(Beirut, Sept. 3, 2024) – ', 'Beirut'],
      ['(Washington, DC, Sept. 3, 2024) – ', 'Washington, DC'],
    ] as const) {
      const { details } = readArticle(`Rebels shell market town\n\n${dateline}${BODY}`);
      assert.deepEqual([details.published, details.outlet, details.dateline?.place], ['2024-09-03', undefined, place]);
    }
    assert.equal(readArticle(`Rebels shell market town\n\n(New York) – ${BODY}`).details.dateline?.place, 'New York');
    assert.equal(readArticle(`Rebels shell market town\n\n(Orontes) – ${BODY}`).details.outlet, 'Orontes');
  });

  it('is no day that heads a part of a chronology', () => {
    assert.equal(publishedOf(BODY, '3 September 2024', MORE), undefined);
  });

  it('comes with the outlet of the same line', () => {
    const { details } = readArticle(`Rebels shell market town\n\nMarib Post, Tuesday 3 September 2024\nBy Faisal al-Maqdashi\n\n${BODY}`);
    assert.equal(details.outlet, 'Marib Post');
    assert.equal(details.author, 'Faisal al-Maqdashi');
  });
});
