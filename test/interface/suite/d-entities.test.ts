/** The Entities view: join by dropping and by keys, rename, link, note, and decide on several rows at once. */
import assert from 'node:assert/strict';
import { describeInWorkbench } from '../driver/describe.js';
import { waitFor } from '../driver/wait.js';

const ARTICLE = 'ariha-market-local.article';
const SIDECAR = `${ARTICLE}.dateline.yaml`;

describeInWorkbench('the entities', {}, (workbench) => {
  const entities = () => workbench().tree('Entities');
  const text = () => workbench().read(SIDECAR) ?? '';
  const has = (words: string | RegExp) =>
    waitFor(`${String(words)} in the sidecar`, () => (typeof words === 'string' ? text().includes(words) : words.test(text())));
  const lacks = (words: string) => waitFor(`no ${words} in the sidecar`, () => !text().includes(words));
  /** How often an answer was given for a mention. */
  const count = (decision: string) => text().split(`    decision: ${decision}\n`).length - 1;

  before(async () => {
    await workbench().openFile(ARTICLE);
    await workbench().paint('Abdulrahman Qattan');
    await workbench().openViews('Dateline');
    await entities().find(/^militants/);
    await workbench().tree('Events').fold(); // both rows of a drag have to be in sight
  });

  it('joins what is dropped on another of its kind, and takes that back', async () => {
    await entities().drag(/^militants/, () => entities().find(/^revolutionary factions/));
    await has(/id: revolutionary-factions\n(?: {4}.*\n)*? {4}same: \[militants\]/);
    await waitFor(
      'one row for both',
      async () =>
        (await entities()
          .row(/^militants/)
          .count()) === 0,
    );
    await (await entities().find(/^revolutionary factions/)).hover();
    await workbench().screenshot('entities-joined');
    await workbench().press('Alt+U');
    await lacks('same: [militants]');
    await entities().find(/^militants/);
  });

  it('does not join an actor with a place, and says so', async () => {
    await entities().drag(/^spotter/, () => entities().find(/^Idlib city/));
    await workbench().notification('Only what is of one kind can be the same');
    await lacks('same:');
    await workbench().command('Notifications: Clear All Notifications');
  });

  it('renames and annotates the selected row by keys', async () => {
    // A plain click goes to the words; with Control the row is selected and keeps the keys, as with the arrow keys.
    await (await entities().find(/^spotter/)).click({ modifiers: ['Control'] });
    await workbench().ask('F2');
    await workbench().answer('the spotter of Jabal al-Zawiya');
    await has('name: "the spotter of Jabal al-Zawiya"');
    await entities().find(/^the spotter of/);
    await workbench().ask('Alt+D', 'm');
    await workbench().answer('works for the opposition');
    await has(/id: spotter\n(?: {4}.*\n)*? {4}note: "works for the opposition"/);
    await workbench().ask('Alt+D', 'k');
    await workbench().answer('wikidata:Q42');
    await has('link: "wikidata:Q42"');
  });

  it('confirms and rejects all selected rows with one key each, and takes them back with one', async () => {
    const [confirmed, rejected] = [count('confirmed'), count('rejected')];
    const selectTwo = async (one: RegExp, other: RegExp) => {
      await (await entities().find(one)).click();
      await (await entities().find(other)).click({ modifiers: ['Control'] });
    };
    await selectTwo(/^soldiers/, /^Umm Khalil/);
    await workbench().screenshot('entities-selected');
    await workbench().press('Alt+Enter');
    await waitFor('two decisions', () => count('confirmed') === confirmed + 2);
    await workbench().press('Alt+U');
    await waitFor('none of them', () => count('confirmed') === confirmed);
    await selectTwo(/^observatory/, /^families/);
    await workbench().press('Alt+X');
    await waitFor('two rejections', () => count('rejected') === rejected + 2);
    await waitFor(
      'the rows gone',
      async () =>
        (await entities()
          .row(/^observatory/)
          .count()) === 0,
    );
    await workbench().press('Alt+U');
    await waitFor('none of them', () => count('rejected') === rejected);
    await entities()
      .row(/^observatory/)
      .waitFor();
  });

  it('decides with keys on the row that the arrow keys went to, not on the one that is selected', async () => {
    const { page } = workbench();
    await (await entities().find(/^soldiers/)).click({ modifiers: ['Control'] });
    await workbench().press('ArrowDown');
    const focused = page.locator('.pane', { hasText: 'Entities' }).locator('.monaco-list-row.focused:not(.selected) .label-name');
    const name = await focused.innerText();
    await workbench().press('Alt+Enter');
    await waitFor('one decision', () => count('confirmed') === 1);
    await has(new RegExp(`quote: "[^"]*${name}[^"]*"\n(?: {4}.*\n)*? {4}decision: confirmed`));
    await workbench().press('Alt+U');
    await waitFor('none', () => count('confirmed') === 0);
    // With F2, too; and the keys stay in the view.
    await workbench().press('ArrowDown', 'ArrowUp');
    await workbench().ask('F2');
    await page.locator('.quick-input-title', { hasText: `Rename ${name}` }).waitFor();
    await workbench().screenshot('entities-focused-row');
    await workbench().press('Escape');
  });

  it('decides on nothing where a heading has the focus, whatever the cursor is on', async () => {
    await workbench().clickWords('Umm Khalil');
    const before = text();
    await (await entities().find(/^soldiers/)).click({ modifiers: ['Control'] });
    await workbench().press('Home', 'Alt+X');
    await workbench().page.locator('.statusbar-item', { hasText: 'Choose the row of an annotation first.' }).waitFor();
    assert.equal(text(), before);
  });

  it('renames whom the words at the cursor name', async () => {
    await workbench().clickWords('Umm Khalil');
    await workbench().ask('F2');
    await workbench().answer('Umm Khalil al-Ahmad');
    await has('name: "Umm Khalil al-Ahmad"');
  });

  it('finds an entity by any of its names where a mention is linked', async () => {
    await workbench().clickWords('spotter');
    await workbench().ask('Alt+D', 'k');
    await workbench().page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    await workbench().page.keyboard.type('council');
    await workbench().page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'local council' }).waitFor();
    await workbench().screenshot('link-entity');
    await workbench().press('Escape');
  });
});

describeInWorkbench('the events of several rows', {}, (workbench) => {
  const events = () => workbench().tree('Events');
  const text = () => workbench().read(SIDECAR) ?? '';

  it('are confirmed together by their ticks and keys, and filed as one step', async () => {
    await workbench().openFile(ARTICLE);
    await workbench().paint('Abdulrahman Qattan');
    await workbench().openViews('Dateline');
    await (await events().find(/killed → soldiers/)).click();
    await (await events().find(/left → families|families/)).click({ modifiers: ['Control'] });
    await workbench().press('Alt+Enter');
    await waitFor('two decisions', () => (/\nevents:[^]*/.exec(text())?.[0].match(/\n {4}decision: confirmed/g)?.length ?? 0) === 2);
    await workbench().press('Alt+U');
    await waitFor('none', () => !text().includes('decision: confirmed'));
  });

  it('are noted, marked as unsure and mended by the keys that their menu shows', async () => {
    await (await events().find(/killed → soldiers/)).click({ modifiers: ['Control'] });
    await workbench().ask('Alt+D', 'w');
    await workbench().page.locator('.quick-input-title', { hasText: 'Who says' }).waitFor();
    await workbench().press('Escape');
    await workbench().press('Alt+D', 'q');
    await waitFor('unsure', () => /\nevents:[^]* {4}unsure: true/.test(text()));
  });
});
