/** Says how far the index is, lets a person stop it, and goes on when asked. */
import { Disposable, l10n, ProgressLocation, window } from 'vscode';
import type { AcrossApp } from './types.js';

/** Building that takes no longer is not spoken of. */
const QUIET_MS = 800;

export function indexProgress({ index, command }: AcrossApp): Disposable {
  let shown = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const show = (): void => {
    shown = true;
    const options = { location: ProgressLocation.Notification, cancellable: true, title: l10n.t('Dateline reads the articles of this workspace') };
    void window.withProgress(options, async (progress, token) => {
      const cancelling = token.onCancellationRequested(() => index.cancel());
      let last = 0;
      const listening = index.onDidProgress(({ done, total }) => {
        const percent = total ? (100 * done) / total : 0;
        progress.report({ message: l10n.t('{0} of {1}', done, total), increment: percent - last });
        last = percent;
      });
      await new Promise<void>((resolve) => {
        const phase = index.onDidChange(() => {
          if (index.phase === 'building') return;
          phase.dispose();
          resolve();
        });
      });
      cancelling.dispose();
      listening.dispose();
      shown = false;
    });
  };
  return Disposable.from(
    index.onDidChange(() => {
      if (index.phase === 'building' && !shown) waiting ??= setTimeout(() => (index.phase === 'building' ? show() : undefined), QUIET_MS);
      else if (index.phase !== 'building') {
        clearTimeout(waiting);
        waiting = undefined;
      }
    }),
    command('updateIndex', () => index.update()),
    { dispose: () => clearTimeout(waiting) },
  );
}
