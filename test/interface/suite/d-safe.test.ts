/** Decisions are safe from crashes and from other programs: what a person is offered. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, renameSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { ARTICLE, JURIN, SIDECAR, sidecar, TEXT } from '../driver/decided-article.js';
import { describeInWorkbench } from '../driver/describe.js';
import { appears, waitFor } from '../driver/wait.js';

describeInWorkbench('safe decisions', {}, (workbench) => {
  before(async () => {
    workbench().write(ARTICLE, TEXT);
    workbench().write(SIDECAR, sidecar(JURIN));
    await workbench().openFile(ARTICLE);
    await workbench().paint('Jurin');
  });

  it('are there again after the extension host was killed', async function () {
    if (process.platform !== 'linux') return this.skip(); // where processes are found by /proc
    await workbench().clickWords('Kharkiv');
    await workbench().press('Alt+Enter');
    await waitFor('the decision is in the file', () => workbench().read(SIDECAR)?.includes('quote: "Kharkiv"'));
    for (const pid of extensionHosts()) process.kill(pid, 'SIGKILL');
    // As if the window had died before: another program puts back what it had read, and the journal still has the decision.
    workbench().write(SIDECAR, sidecar(JURIN));
    await workbench().reload();
    await workbench().openFile(ARTICLE);
    await waitFor('the decision is in the file again', () => workbench().read(SIDECAR)?.includes('quote: "Kharkiv"'));
  });

  it('of both sides are merged where the file changed under unsaved changes', async () => {
    await workbench().command('Dateline: Open Annotations File');
    await workbench().page.locator('.tab.active', { hasText: SIDECAR }).waitFor();
    await workbench().page.locator('.editor-group-container.active .monaco-editor.focused').waitFor(); // keys pressed before go astray
    await workbench().press('Control+End');
    await workbench().page.keyboard.type('# a note of mine\n');
    await workbench().page.locator('.tab.active.dirty', { hasText: SIDECAR }).waitFor();
    workbench().write(SIDECAR, (workbench().read(SIDECAR) ?? '').replace(/(id: jjjjj\n)/, '$1    note: "from elsewhere"\n'));
    await workbench().answerNotification('changed on disk', 'Merge Annotations');
    const text = await waitFor('both are in the file', () => {
      const now = workbench().read(SIDECAR);
      return now?.includes('# a note of mine') && now.includes('from elsewhere') ? now : undefined;
    });
    assert.match(text, /quote: "Kharkiv"/);
    await workbench().page.locator('.tab.active:not(.dirty)', { hasText: SIDECAR }).waitFor();
  });

  it('follow an article that another program renamed, if a person says so', async () => {
    workbench().write('left.article', `${TEXT}\nIt was the third attack in a week.\n`);
    await workbench().openFile('left.article');
    await workbench().paint('Kharkiv');
    await workbench().clickWords('Kharkiv');
    await workbench().press('Alt+Enter');
    await waitFor('it is decided on', () => workbench().read('left.article.dateline.yaml')?.includes('sha256:'));
    await workbench().command('View: Close All Editors');
    renameSync(workbench().file('left.article'), workbench().file('found.article'));
    await workbench().openFile('found.article');
    await workbench().answerNotification('left.article, which is gone', 'Move Them Here');
    await waitFor('they have moved', () => workbench().read('found.article.dateline.yaml')?.includes('Kharkiv'));
    assert.equal(workbench().read('left.article.dateline.yaml'), undefined);
    await waitFor('they are shown', async () => (await workbench().paint('Kharkiv')).length);
  });

  it('of two windows at once are all kept, and shown in both', async () => {
    await workbench().inAnotherWindow(async (other) => {
      for (const window of [workbench(), other]) {
        await window.openFile(ARTICLE);
        await window.paint('Jurin');
      }
      const ours = (await workbench().paint('Monday')).map(({ line }) => line).join();
      await workbench().clickWords('Monday');
      await other.clickWords('army');
      await Promise.all([workbench().press('Alt+Enter'), other.press('Alt+Enter')]);
      await waitFor('both are in the file', () =>
        ['Monday', 'army'].every((words) => new RegExp(`quote: "[^"]*${words}`).test(workbench().read(SIDECAR) ?? '')),
      );
      for (const window of [workbench(), other])
        await waitFor('both are shown', async () => (await window.paint('Monday')).map(({ line }) => line).join() !== ours);
    });
  });

  it('are offered to a copy of their article', async () => {
    const copy = ARTICLE.replace('.article', ' copy.article');
    await waitFor('the copy', async () => {
      await chooseInExplorer(ARTICLE, 'Copy');
      await inExplorer(ARTICLE).click(); // the menu gives the focus back late
      await workbench().press('Control+V');
      return appears(inExplorer(copy), 3000);
    });
    await workbench().answerNotification('which has annotations', 'Copy Them Too');
    await waitFor('the copied annotations', () => workbench().read(`${copy}.dateline.yaml`) === workbench().read(SIDECAR));
  });

  it('stay when their article is deleted, until a person says that they go', async () => {
    const copy = ARTICLE.replace('.article', ' copy.article');
    await inExplorer(copy).locator('.monaco-tl-twistie').click(); // files nested under a closed one go along, as VS Code says when it asks
    await inExplorer(`${copy}.dateline.yaml`).waitFor();
    await chooseInExplorer(copy, 'Delete Permanently');
    await workbench().page.locator('.monaco-dialog-box .monaco-button', { hasText: 'Delete' }).first().click();
    await workbench().notification('Its annotations are still there');
    assert.ok(workbench().read(`${copy}.dateline.yaml`));
    await workbench().answerNotification('Its annotations are still there', 'Delete Them Too');
    await waitFor('they are gone', () => workbench().read(`${copy}.dateline.yaml`) === undefined);
  });

  function inExplorer(name: string): Locator {
    const label = workbench().page.locator('.label-name', { hasText: new RegExp(`^${name}$`) });
    return workbench().page.locator('.explorer-folders-view .monaco-list-row').filter({ has: label }).first();
  }

  async function chooseInExplorer(name: string, action: string): Promise<void> {
    await workbench().openViews('Explorer');
    await inExplorer(name).click({ button: 'right' });
    await workbench().clickInMenu(workbench().page.locator('.context-view .action-label', { hasText: new RegExp(`^${action}$`) }));
  }
});

/** The processes in which extensions run, of the server that this program started. */
function extensionHosts(): number[] {
  const found: number[] = [];
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=extensionHost') && isOurs(Number(pid))) found.push(Number(pid));
    } catch {
      // It has ended meanwhile.
    }
  }
  return found;
}

function isOurs(pid: number): boolean {
  for (let at = pid; at > 1;) {
    if (at === process.pid) return true;
    at = Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${at}/status`, 'utf8'))?.[1] ?? 0);
  }
  return false;
}
