import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import manifest from '../../../package.json';
import { closeAll, openArticle } from '../article.js';

const declared = manifest.contributes.commands.map(({ command }) => command);

describe('activation', () => {
  after(closeAll);

  it('happens when an article opens', async () => {
    await openArticle();
    assert.equal(vscode.extensions.getExtension('dateline.dateline')?.isActive, true);
  });

  it('registers every declared command, and none that is not', async () => {
    const views = Object.values(manifest.contributes.views).flatMap((list) => list.map(({ id }) => id));
    const all = await vscode.commands.getCommands(true);
    // VS Code itself makes some for each view: dateline.events.focus and the like.
    const own = all.filter((command) => command.startsWith('dateline.') && !views.some((view) => command.startsWith(`${view}.`)));
    assert.deepEqual(own.sort(), [...declared].sort());
  });
});
