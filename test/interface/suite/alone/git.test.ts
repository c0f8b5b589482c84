/** What git does with decisions of two people, and what a person is offered where it cannot merge them. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { ARTICLE, JURIN, KHARKIV, mention, SIDECAR, sidecar, TEXT } from '../../driver/decided-article.js';
import { describeInWorkbench } from '../../driver/describe.js';
import { waitFor } from '../../driver/wait.js';

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
    await workbench().answerNotification('Both sides of a git merge', 'Merge Annotations');
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
