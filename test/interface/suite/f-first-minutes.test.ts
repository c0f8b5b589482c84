/** The first five minutes: every step of the walkthrough by its own button, from highlight to export; and a project of two coders. */
import assert from 'node:assert/strict';
import { existsSync, rmSync } from 'node:fs';
import { describeInWorkbench } from '../driver/describe.js';
import { waitFor } from '../driver/wait.js';

describeInWorkbench('the walkthrough', {}, (workbench) => {
  const page = () => workbench().page;
  const FIRST = 'ariha-market-agency.article';

  /** Presses the button of a step, in the walkthrough. */
  const tryOut = async (step: string, button: string) => {
    await page().locator('.getting-started-step', { hasText: step }).first().click();
    await page().locator('.getting-started-step.expanded .monaco-button', { hasText: button }).first().click();
  };
  /** To the steps, whatever a key has made of the page meanwhile: Escape goes back from them to all walkthroughs. */
  const back = async () => {
    await workbench().command('Welcome: Open Walkthrough');
    await workbench().pick('Annotate an Article');
    await page().locator('.getting-started-step:not([disabled])', { hasText: 'Open the examples' }).first().waitFor();
  };

  before(back);

  it('opens the examples, in a folder of their own', async () => {
    await tryOut('Open the examples', 'Open the Examples');
    await page().locator('.tab.active', { hasText: FIRST }).waitFor();
    await workbench().paint('Hayat Tahrir al-Sham');
    await waitFor(
      'the folder',
      () =>
        existsSync(workbench().file('dateline-examples/marib-camp-local.article')) ||
        existsSync(workbench().file('dateline-examples/articles/marib-camp-local.txt')),
    );
    await back();
    await workbench().screenshot('walkthrough-see');
  });

  it('goes to a mention from the page that lies over the article', async () => {
    await tryOut('See what an article says', 'Go to the Next Mention');
    await page().locator('.tab.active', { hasText: FIRST }).waitFor();
    await page()
      .locator('.statusbar-item', { hasText: /selected/ })
      .waitFor();
    await back();
  });

  it('starts the review, in which a key decides', async () => {
    await tryOut('Decide by single keys', 'Review Suggestions');
    const status = page().locator('.statusbar-item', { hasText: 'Review: ' }).first();
    await status.waitFor();
    await page().locator('.editor-group-container.active .monaco-editor.focused').waitFor();
    await workbench().press('c');
    await waitFor('a decision', () => workbench().read(`dateline-examples/${FIRST}.dateline.yaml`)?.includes('decision: confirmed'));
    await workbench().press('Escape');
    await status.waitFor({ state: 'detached' });
    await back();
  });

  it('shows the events', async () => {
    await tryOut('Read the events', 'Show Events');
    await workbench()
      .tree('Events')
      .row(/assault/i)
      .waitFor();
  });

  it('compares what articles say', async () => {
    await tryOut('Compare what they say', 'Show Incidents');
    await workbench().tree('Incidents').find(/Ariha/);
  });

  it('exports the article', async () => {
    await tryOut('Take it elsewhere', 'Export');
    await page().locator('.quick-input-list .monaco-list-row', { hasText: 'JSON' }).first().waitFor();
    await workbench().screenshot('walkthrough-export');
    await workbench().press('Escape');
    await back();
  });

  it('chooses a scheme', async () => {
    await tryOut('Make it yours', 'Choose a Scheme');
    await workbench().pick('News');
    await page().locator('.tab.active', { hasText: 'dateline.scheme.yaml' }).waitFor();
    await waitFor('the scheme', () => workbench().read('dateline.scheme.yaml')?.includes('scheme: 1'));
    await workbench().screenshot('walkthrough-scheme');
  });
});

describeInWorkbench('a text that is not saved yet', {}, (workbench) => {
  it('is annotated without a complaint, and offers to be saved where it is decided on', async () => {
    await workbench().command('File: New Untitled Text File');
    await workbench().page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
    await workbench().page.keyboard.type('Shells struck Ariha on Monday, the governor said.');
    await workbench().command('Dateline: Annotate This Article');
    await workbench().paint('Ariha');
    await workbench().clickWords('Ariha');
    await workbench().press('Alt+Enter');
    await (await workbench().notification('Save the article first')).locator('.monaco-button', { hasText: 'Save' }).waitFor();
    await workbench().screenshot('untitled-decided');
    const toasts = workbench().page.locator('.notifications-toasts .notification-list-item');
    assert.deepEqual(
      (await toasts.allInnerTexts()).filter((text) => !text.includes('Save the article first')),
      [],
    );
  });
});

describeInWorkbench('a project of two coders', {}, (workbench) => {
  const ARTICLE = 'two.article';
  const SENTENCE = 'Rebels shelled Saraqib on Monday, the army said.';
  const item = (id: string, kind: string, quote: string) =>
    `  - id: ${id}\n    kind: ${kind}\n    quote: "${quote}"\n    in: "${SENTENCE}"\n    decision: added\n`;

  it('shows in its progress how far they agree', async () => {
    workbench().write(ARTICLE, `Town shelled\n\n${SENTENCE}\n`);
    workbench().write(`${ARTICLE}.AB.dateline.yaml`, `dateline: 1\nmentions:\n${item('a', 'actor', 'Rebels')}${item('b', 'place', 'Saraqib')}`);
    workbench().write(`${ARTICLE}.CD.dateline.yaml`, `dateline: 1\nmentions:\n${item('a', 'actor', 'Rebels')}${item('c', 'actor', 'army')}`);
    await workbench().openFile(ARTICLE);
    await workbench().paint('Saraqib');
    await workbench().openViews('Dateline');
    await workbench().tree('Events').fold();
    await workbench().tree('Entities').fold();
    await workbench().tree('Progress').unfold();
    const progress = workbench().tree('Progress');
    await progress.expand('Agreement of coders');
    await progress.find(/two\.article.*mentions 0\.50, events – · AB, CD/);
    await workbench().screenshotsInThemes('progress-agreement');
  });

  it('counts no text that was made an article by hand and is gone', async () => {
    workbench().write('gone.txt', 'Rebels shelled Saraqib on Monday, the army said.\n');
    await workbench().openFile('gone.txt');
    await workbench().command('Dateline: Annotate This Article');
    await workbench().paint('Saraqib');
    const progress = workbench().tree('Progress');
    await progress.titleAction('Refresh');
    await progress.expand('Not started');
    await progress.find(/gone\.txt/);
    rmSync(workbench().file('gone.txt'));
    await waitFor('the list without it', async () => {
      await progress.titleAction('Refresh');
      await progress.expand('Not started');
      return (await progress.row(/gone\.txt/).count()) === 0;
    });
  });

  it('says above the events whose file decisions go into, and leads to the setting where it is in the way', async () => {
    await workbench().openFile(ARTICLE);
    workbench().write('.vscode/settings.json', '{ "dateline.coder": "AB" }');
    const { page } = workbench();
    await workbench().tree('Events').unfold();
    await page.locator('.pane-header', { hasText: 'Events' }).locator('.description', { hasText: 'coder AB' }).waitFor();
    await workbench().command('Dateline: Adjudicate Coders');
    const told = await workbench().notification('Decisions go into two.article.AB.dateline.yaml now.');
    await told.locator('.monaco-button', { hasText: 'Open Setting' }).click();
    await page.locator('.settings-editor .setting-item-contents', { hasText: 'Coder' }).first().waitFor();
    await workbench().screenshot('coder-setting');
  });
});
