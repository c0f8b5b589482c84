/** The one way commands are registered: what goes wrong is shown once and logged once. */
import { commands, l10n, window, type Disposable, type LogOutputChannel } from 'vscode';
import { isNotice, type Notice } from './notice.js';

export type RegisterCommand = (name: string, run: (...args: readonly unknown[]) => unknown) => Disposable;

const HINT_MS = 5000;

/** Makes `registerCommand` for one log. Names are given without the "dateline." in front; the full ones are added to `taken`. */
export function commandRegistrar(log: LogOutputChannel, taken = new Set<string>()): RegisterCommand {
  return (name, run) => {
    taken.add(`dateline.${name}`);
    return commands.registerCommand(`dateline.${name}`, async (...args: readonly unknown[]) => {
      try {
        return await run(...args);
      } catch (error) {
        report(error, log);
        return undefined;
      }
    });
  };
}

async function warn({ message, actions }: Notice): Promise<void> {
  const chosen = await window.showWarningMessage(message, ...actions.map(({ title }) => title));
  const action = actions.find(({ title }) => title === chosen);
  if (action) await commands.executeCommand(action.command, ...(action.arguments ?? []));
}

/** Shows an error to the person, and writes what is not a Notice into the log with its stack. */
export function report(error: unknown, log: LogOutputChannel): void {
  if (isNotice(error)) {
    if (error.weight === 'hint') window.setStatusBarMessage(error.message, HINT_MS);
    else void warn(error);
    return;
  }
  log.error(error instanceof Error ? error : String(error));
  const showLog = l10n.t('Show Log');
  const message = l10n.t('Dateline: {0}', error instanceof Error ? error.message : String(error));
  void window.showErrorMessage(message, showLog).then((choice) => (choice === showLog ? log.show() : undefined));
}
