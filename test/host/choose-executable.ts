/** Which VS Code runs. The choice is printed, never silent. */
import path from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { chosenHost, ROOT } from './hosts.js';
import { ensureTestHost } from './install.js';

type Say = (line: string) => void;

/** The VS Code that VSCODE_EXECUTABLE names; else, where there is a screen, one that can be downloaded. */
export async function findDesktop(say: Say): Promise<string | undefined> {
  const named = process.env['VSCODE_EXECUTABLE'];
  if (named) {
    say(`VS Code: ${named}, as VSCODE_EXECUTABLE says`);
    return named;
  }
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) {
    say('VS Code: no desktop, because there is no screen');
    return undefined;
  }
  const { version } = chosenHost();
  try {
    const executable = await downloadAndUnzipVSCode({ version, cachePath: path.join(ROOT, '.vscode-test') });
    say(`VS Code: ${version} as downloaded, ${executable}`);
    return executable;
  } catch (error) {
    say(`VS Code: no download (${String(error)})`);
    return undefined;
  }
}

/** A desktop where there can be one, else what stands in for its executable: the VS Code of the npm registry, in Chromium. */
export async function chooseExecutable(say: Say): Promise<string> {
  const desktop = await findDesktop(say);
  if (desktop) return desktop;
  const host = chosenHost();
  await ensureTestHost(host, say);
  say(`VS Code: ${host.version} from the npm registry, in Chromium`);
  return path.join(ROOT, 'test/host/executable.mjs');
}
