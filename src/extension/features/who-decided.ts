/** Who decided on an annotation: what git knows of its lines, newest first, beside what the annotation itself says. */
import { l10n, ProgressLocation, window, type Disposable, type QuickPickItem } from 'vscode';
import { gitPath, repositoryOf } from '../git-api.js';
import { Notice } from '../notice.js';
import { parseBlame, type BlamedLine } from '../present/blame.js';
import { aimOf } from '../state/cursor.js';
import { readText } from '../state/read-text.js';
import { fileName } from '../state/sidecar-uri.js';
import { lineTable } from '../convert.js';
import type { App } from './types.js';

export function whoDecided({ articles, selections, engine, command }: App): Disposable {
  return command('whoDecided', async (...args) => {
    const { session, targets } = await aimOf(articles, selections, args);
    const { uri } = session.sidecar;
    const text = await readText(uri);
    const id = targets[0]?.id ?? '';
    const at = text === undefined ? -1 : text.search(new RegExp(`\\bid: ["']?${id.replaceAll(/[^\w-]/g, '.')}\\b`));
    const look = text !== undefined && at >= 0 ? await engine.call('lookAtSidecar', { text, offset: at + 4 }) : undefined;
    if (text === undefined || !look?.target) throw new Notice(l10n.t('Nobody has decided on this.'), 'hint');
    const repository = await repositoryOf(uri);
    const { by, at: day } = look.about;
    const signed = l10n.t('signed by {0}, {1}', by ?? l10n.t('nobody'), day?.slice(0, 10) ?? l10n.t('no date'));
    if (!repository) throw new Notice(l10n.t('“{0}” is {1}. There is no git here that knows more.', look.about.words, signed));
    const position = lineTable(text);
    const [first, last] = [position(look.target.start).line, position(look.target.end).line];
    const items = await window.withProgress({ location: ProgressLocation.Window, title: l10n.t('Asking git…') }, async () => {
      const blamed = await repository.blame(gitPath(uri)).catch(() => '');
      const lines = parseBlame(blamed).filter(({ line }) => line > first && line <= last + 1);
      return Promise.all([...byCommit(lines)].map(async ([hash, own]) => itemOf(hash, own, await messageOf(hash))));
    });
    if (!items.length) throw new Notice(l10n.t('“{0}” is {1}. {2} is not in git yet.', look.about.words, signed, fileName(uri)));
    await window.showQuickPick(items, { title: l10n.t('Who decided on “{0}”', look.about.words), placeHolder: signed, matchOnDetail: true });

    async function messageOf(hash: string): Promise<string> {
      if (/^0+$/.test(hash)) return '';
      return repository!.getCommit(hash.replace(/^\^/, '')).then(
        ({ message }) => message.split('\n')[0] ?? '',
        () => '',
      );
    }
  });
}

/** Commits in order of their days, newest first. */
function byCommit(lines: readonly BlamedLine[]): Map<string, BlamedLine[]> {
  const commits = new Map<string, BlamedLine[]>();
  for (const line of [...lines].sort((a, b) => b.time.localeCompare(a.time))) commits.set(line.hash, [...(commits.get(line.hash) ?? []), line]);
  return commits;
}

function itemOf(hash: string, lines: readonly BlamedLine[], message: string): QuickPickItem {
  const [{ author, time } = { author: '', time: '' }] = lines;
  const open = /^0+$/.test(hash);
  return {
    label: open ? l10n.t('not committed yet') : author,
    description: open ? '' : `${time}  ${hash.replace(/^\^/, '').slice(0, 8)}  ${message}`,
    detail: lines.map(({ words }) => words.trim()).join('   '),
  };
}
