/** Capability 6: where coders differ, a team settles it side by side, by keys, into the file that all share. */
import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { describeInWorkbench } from '../driver/describe.js';
import { axeViolations, shownPage } from '../driver/page.js';
import { waitFor } from '../driver/wait.js';

const ARTICLE = 'ariha-market-agency.article';
const SENTENCE = 'Meridian could not independently verify either account.';
const OTHER = 'There were no immediate reports of casualties.';

interface Mark {
  readonly id: string;
  readonly kind: string;
  readonly type?: string;
  readonly quote: string;
  readonly sentence?: string;
  readonly more?: string;
}

const sidecar = (entities: string, ...marks: readonly Mark[]) =>
  `dateline: 1\n${entities}mentions:\n` +
  marks
    .map(
      ({ id, kind, type, quote, sentence = SENTENCE, more = '' }) =>
        `  - id: ${id}\n    kind: ${kind}\n${type ? `    type: ${type}\n` : ''}    quote: "${quote}"\n    in: "${sentence}"\n${more}    decision: confirmed\n`,
    )
    .join('');

// Its last answers may still be on their way into the file when it ends: nobody after it works in its folder.
describeInWorkbench('adjudicating', { alone: true }, (workbench) => {
  let page: Frame;
  const gold = () => workbench().read(`${ARTICLE}.dateline.yaml`) ?? '';
  const progress = (words: RegExp) => page.locator('.progress', { hasText: words }).waitFor();

  before(async () => {
    const figure = { id: 'fffff', kind: 'figure', quote: 'either account' };
    workbench().write(
      `${ARTICLE}.anna.dateline.yaml`,
      sidecar(
        'entities:\n  - id: mna\n    kind: actor\n    name: "Meridian News Agency"\n    link: "wikidata:Q1"\n',
        { id: 'mmmmm', kind: 'actor', type: 'media', quote: 'Meridian', more: '    entity: mna\n' },
        figure,
        { id: 'ccccc', kind: 'figure', quote: 'no immediate reports', sentence: OTHER },
      ),
    );
    workbench().write(
      `${ARTICLE}.ben.dateline.yaml`,
      sidecar('', { id: 'mmmmm', kind: 'actor', type: 'organization', quote: 'Meridian' }, { ...figure, quote: 'either' }),
    );
    await workbench().openFile(ARTICLE);
    await workbench().paint('Hayat Tahrir al-Sham');
    await workbench().command('Dateline: Adjudicate');
    page = await shownPage(workbench().page, 'adjudication');
  });

  it('shows both codings side by side, with what differs, beside the article', async () => {
    await progress(/0 of 3/);
    assert.equal(await page.locator('blockquote mark').innerText(), 'Meridian');
    assert.deepEqual(await page.locator('table.choices thead th').allInnerTexts(), ['anna', 'ben']);
    const row = (label: string) => page.locator('table.choices tr', { has: page.locator('th', { hasText: label }) });
    assert.deepEqual(await row('Type').locator('td').allInnerTexts(), ['media', 'organization']);
    assert.match(await row('Entity').locator('td').first().innerText(), /Meridian News Agency · wikidata:Q1/);
    assert.deepEqual(await page.locator('tr.differs th[scope=row]').allInnerTexts(), ['Type', 'Entity']);
    await workbench().words('could not independently'); // the article stands beside it
    assert.deepEqual(await axeViolations(page), []);
    await workbench().screenshot('adjudication');
  });

  it('takes one, both or neither by a key, remembers whose it was, and takes an answer back', async () => {
    await page.locator('h1').click();
    await workbench().press('1');
    await progress(/1 of 3/);
    assert.match(await waitFor('the first answer', () => (gold().includes('media') ? gold() : undefined)), /type: media[^]*?note: "from anna"/);
    assert.ok(!gold().includes('organization'));
    assert.match(gold(), /^ {2}sentences: /m, 'which text it was settled for');
    await workbench().press('u');
    await progress(/0 of 3/);
    await waitFor('no answer', () => gold() === '');
    await workbench().press('2');
    await progress(/1 of 3/);
    await waitFor('the other answer', () => /type: organization[^]*?note: "from ben"/.test(gold()));
    await workbench().press('b');
    await progress(/2 of 3/);
    await waitFor('both', () => gold().includes('quote: "either account"') && gold().includes('quote: "either"'));
    assert.match(gold(), /note: "from anna"[^]*note: "from ben"|note: "from ben"[^]*note: "from anna"/);
    assert.match(await page.locator('table.choices').innerText(), /ben[^]*marked nothing here/);
    await workbench().press('n');
    await progress(/3 of 3/);
    await waitFor('neither', () => /quote: "no immediate reports"[^]*?decision: rejected/.test(gold()));
    await page.locator('p', { hasText: 'disagree about nothing' }).waitFor();
    await workbench().screenshot('adjudication-done');
  });
});
