/** Decisions are safe from crashes, other programs and other people: what a person is offered, and what git does with it. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, renameSync } from 'node:fs';
import { describeInWorkbench } from '../driver/describe.js';
import { waitFor } from '../driver/wait.js';
import type { Workbench } from '../driver/workbench.js';

const ARTICLE = 'safe.article';
const SIDECAR = `${ARTICLE}.dateline.yaml`;
const SENTENCE = 'Shells struck Jurin on Monday and at least 12 civilians were killed, the hospital in Kharkiv said.';
const TEXT = `Shells strike town\n\n${SENTENCE}\n\nThe army denied that it had shelled the town.\n`;

const mention = (id: string, kind: string, quote: string, more: string): string =>
  `  - id: ${id}\n    kind: ${kind}\n    quote: "${quote}"\n    in: "${SENTENCE}"\n    decision: confirmed\n${more}`;
const sidecar = (...mentions: readonly string[]): string => `dateline: 1\nmentions:\n${mentions.join('')}`;
const JURIN = mention('jjjjj', 'place', 'Jurin', '');
const KHARKIV = mention('kkkkk', 'place', 'Kharkiv', '');

async function answer(workbench: Workbench, words: string, button: string): Promise<void> {
  const asked = await workbench.notification(words);
  await workbench.screenshot(`offer-${button.toLowerCase().replaceAll(' ', '-')}`);
  await asked.locator('.monaco-button', { hasText: button }).click();
}

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
    await workbench().press('Control+End');
    await workbench().page.keyboard.type('# a note of mine\n');
    await workbench().page.locator('.tab.active.dirty', { hasText: SIDECAR }).waitFor();
    workbench().write(SIDECAR, (workbench().read(SIDECAR) ?? '').replace(/(id: jjjjj\n)/, '$1    note: "from elsewhere"\n'));
    await answer(workbench(), 'changed on disk', 'Merge Annotations');
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
    await answer(workbench(), 'left.article, which is gone', 'Move Them Here');
    await waitFor('they have moved', () => workbench().read('found.article.dateline.yaml')?.includes('Kharkiv'));
    assert.equal(workbench().read('left.article.dateline.yaml'), undefined);
    await waitFor('they are shown', async () => (await workbench().paint('Kharkiv')).length);
  });
});

describeInWorkbench('decisions in git', { settings: { 'git.enabled': true, 'git.openRepositoryInParentFolders': 'always' } }, (workbench) => {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.email=anna@example.org', ...args], {
      cwd: workbench().file('.'),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const commit = (who: string, message: string): string => git('-c', `user.name=${who}`, 'commit', '-qam', message);
  /** Two branches that say something else on neighbouring lines of one annotation: git alone cannot merge them. */
  const growApart = (name: string): void => {
    git('checkout', '-q', '-b', name);
    workbench().write(SIDECAR, sidecar(mention('jjjjj', 'place', 'Jurin', '    note: "theirs"\n'), KHARKIV));
    commit('Ben', 'Note on the town');
    git('checkout', '-q', 'main');
    workbench().write(SIDECAR, sidecar(mention('jjjjj', 'place', 'Jurin', '    unsure: true\n'), KHARKIV));
    commit('Anna', 'Unsure of the town');
  };
  const merge = (name: string) =>
    spawnSync('git', ['-c', 'user.name=Anna', '-c', 'user.email=anna@example.org', 'merge', '-q', '--no-edit', name], {
      cwd: workbench().file('.'),
      encoding: 'utf8',
    });
  const isMerged = (): boolean =>
    /id: jjjjj[^]*note: "theirs"[^]*id: kkkkk/.test(workbench().read(SIDECAR) ?? '') && !workbench().read(SIDECAR)?.includes('<<<<');

  before(async () => {
    workbench().write(ARTICLE, TEXT);
    workbench().write(SIDECAR, sidecar(JURIN, KHARKIV));
    git('init', '-q', '-b', 'main');
    git('add', ARTICLE, SIDECAR);
    commit('Anna', 'Decide on two places');
    await workbench().reload();
    await workbench().openFile(ARTICLE);
    await workbench().paint('Jurin');
  });

  it('that it cannot merge are merged by annotation in the editor', async () => {
    growApart('first');
    assert.notEqual(merge('first').status, 0);
    assert.match(workbench().read(SIDECAR) ?? '', /<<<<<<< /);
    await answer(workbench(), 'Both sides of a git merge', 'Merge Annotations');
    await waitFor('both sides are in the file', isMerged);
    assert.match(workbench().read(SIDECAR) ?? '', /unsure: true/);
    git('add', SIDECAR);
    commit('Anna', 'Merge');
  });

  it('are merged by git itself, once it is set up', async () => {
    workbench().write(SIDECAR, sidecar(JURIN, KHARKIV));
    commit('Anna', 'Begin again');
    await workbench().command('Dateline: Set Up Git Merge of Annotations');
    await workbench().notification('git merges annotations by id in this repository now');
    await workbench().screenshot('git-merge-set-up');
    assert.match(workbench().read('.gitattributes') ?? '', /^\*\.dateline\.yaml merge=dateline$/m);
    assert.match(git('config', 'merge.dateline.driver'), /dateline-cli\.js.* merge %O %A %B/);
    growApart('second');
    const merged = merge('second');
    assert.equal(merged.status, 0, merged.stdout + merged.stderr);
    assert.ok(isMerged(), workbench().read(SIDECAR));
    assert.match(workbench().read(SIDECAR) ?? '', /unsure: true/);
  });

  it('know who made them', async () => {
    await workbench().page.locator('.tab', { hasText: ARTICLE }).first().click();
    const hover = await workbench().hover('Kharkiv');
    await hover.locator('a', { hasText: 'Who decided this?' }).click();
    const row = workbench().page.locator('.quick-input-list .monaco-list-row', { hasText: 'Anna' });
    await row.first().waitFor();
    await workbench().screenshot('who-decided');
    await workbench().press('Escape');
  });
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
