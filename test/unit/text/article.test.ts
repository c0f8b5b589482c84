import assert from 'node:assert/strict';
import { readArticle } from '../../../src/core/text/article.js';

/** The parts as "kind: words". */
function partsOf(text: string): string[] {
  return readArticle(text).parts.map((part) => `${part.kind}: ${text.slice(part.start, part.end)}`);
}

const BODY = 'Rebels shelled the town on Monday, residents said, and the army answered with rockets.';

describe('readArticle', () => {
  it('finds headline, byline, date line, dateline, caption, credit and boilerplate', () => {
    const text = [
      'Rebels shell market town',
      'By Lina Haddad',
      'March 3, 2020, 10:30 GMT',
      `BEIRUT, March 3 (AGENCY) -- ${BODY}`,
      'Advertisement',
      'File photo: smoke rises over the town.',
      BODY.replace('Rebels', 'Gunmen'),
      'Read more: ten things to know',
      'Reporting by Omar Nasser; Editing by Ann Lee',
    ].join('\n\n');
    assert.deepEqual(partsOf(text), [
      'headline: Rebels shell market town',
      'byline: By Lina Haddad',
      'date-line: March 3, 2020, 10:30 GMT',
      'dateline: BEIRUT, March 3 (AGENCY) --',
      `paragraph: ${BODY}`,
      'boilerplate: Advertisement',
      'caption: File photo: smoke rises over the town.',
      `paragraph: ${BODY.replace('Rebels', 'Gunmen')}`,
      'boilerplate: Read more: ten things to know',
      'credit: Reporting by Omar Nasser; Editing by Ann Lee',
    ]);
    const { details } = readArticle(text);
    assert.deepEqual(details, {
      title: 'Rebels shell market town',
      outlet: 'AGENCY',
      author: 'Lina Haddad',
      published: '2020-03-03',
      dateline: { place: 'BEIRUT', date: 'March 3' },
    });
  });

  const DATELINES: readonly (readonly [string, string, string | undefined])[] = [
    ['ALEPPO, Syria (AP) — ', 'ALEPPO, Syria', 'AP'],
    ['Damascus, SANA – ', 'Damascus', 'SANA'],
    ['AMMAN/BEIRUT (Reuters) - ', 'AMMAN/BEIRUT', 'Reuters'],
    ['KYIV, Ukraine, Nov. 30 (Xinhua) -- ', 'KYIV, Ukraine', 'Xinhua'],
    ['OUTLET- ', 'OUTLET', undefined],
    ['DEIR AL-ZOR, May 2 - ', 'DEIR AL-ZOR', undefined],
    ['WASHINGTON ― ', 'WASHINGTON', undefined],
  ];
  for (const [head, place, outlet] of DATELINES) {
    it(`reads the dateline "${head}"`, () => {
      const { details, parts } = readArticle(head + BODY);
      assert.equal(details.dateline?.place, place);
      assert.equal(details.outlet, outlet);
      assert.equal(parts[1]?.start, head.length);
    });
  }

  it('takes no dateline from prose', () => {
    for (const text of ['The U.S.-led force - about 40 men - left the town on Monday.', 'Mr Hassan - a farmer - said nothing at all.']) {
      assert.equal(
        readArticle(text).parts.some((part) => part.kind === 'dateline'),
        false,
        text,
      );
    }
  });

  it('prefers the front matter, and says what is wrong with it', () => {
    const good = readArticle(`---\ntitle: Own title\npublished: 2020-03-04\n---\nSome headline\n\n${BODY}`);
    assert.deepEqual(good.details, { title: 'Own title', published: '2020-03-04' });
    assert.deepEqual(good.issues, []);
    const bad = readArticle(`---\npublished: yesterday\n---\n${BODY}`);
    assert.match(bad.issues[0]!.message, /not a date/);
    const broken = readArticle(`---\ntitle: [\n---\n${BODY}`);
    assert.match(broken.issues[0]!.message, /not readable YAML/);
    assert.equal(broken.parts[0]?.kind, 'front-matter');
  });

  it('takes what plain lines of broken front matter say', () => {
    const { details, issues } = readArticle(`---\ntitle: Syria: What we know\noutlet: "World Desk"\npublished: 2024-11-30\n---\n${BODY}`);
    assert.deepEqual(details, { title: 'Syria: What we know', outlet: 'World Desk', published: '2024-11-30' });
    assert.equal(issues.length, 1);
  });

  it('marks a block that stands twice', () => {
    const caption = 'A man walks past a destroyed school in the town';
    const text = `Headline of the day\n\n${caption}\n\n${BODY}\n\n${caption}`;
    const repeated = readArticle(text).parts.filter((part) => part.repeats !== undefined);
    assert.deepEqual(
      repeated.map((part) => [part.kind, text.slice(part.start, part.end)]),
      [['caption', caption]],
    );
  });

  it('joins lines that were wrapped by hand', () => {
    const wrapped =
      'Rebels shelled the town of Saraqib on\nMonday and the army answered with\nrockets that hit a school and two\nhouses, residents said.\n\nNobody claimed it.';
    assert.deepEqual(partsOf(wrapped).length, 2);
  });

  it('keeps apart the lines of a list without marks', () => {
    const list =
      'Key developments of the week:\nRebels shell the market town, killing five\nParliament lifts its ban on exports, report says\nArmy loses 300 men in a day, officials say\n\nRebels shelled the town of Saraqib on Monday and the army answered with rockets that hit a school and two houses, residents said.';
    assert.deepEqual(partsOf(list).length, 5);
  });

  it('takes a headline in title case that ends in a full stop', () => {
    const text = 'In a Border Town, the Guns Fell Silent. The Looting Did Not.\n\nRebels shelled the town. Nobody claimed it.';
    assert.equal(readArticle(text).details.title, 'In a Border Town, the Guns Fell Silent. The Looting Did Not.');
  });

  it('reads empty text', () => assert.deepEqual(readArticle('').parts, []));
});
