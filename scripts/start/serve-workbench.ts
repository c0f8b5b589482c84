/** The workbench of the npm registry with the packaged extension, for a person's own browser. */
import path from 'node:path';
import { NEWEST, ROOT } from '../../test/host/hosts.js';
import { installExtension } from '../../test/host/installed-extension.js';
import { ensureHost } from '../../test/host/install.js';
import { startServer, workbenchAddress } from '../../test/host/server.js';

/** Serves `folder` until Ctrl+C. */
export async function serveWorkbench(folder: string, say: (line: string) => void): Promise<void> {
  await ensureHost(NEWEST, say);
  const extension = await installExtension(NEWEST, path.join(ROOT, 'artifacts/dateline.vsix'));
  const server = await startServer({ host: NEWEST, extensionsFolder: extension.folder, settings: { 'files.simpleDialog.enable': false } });
  say(`\nVS Code ${NEWEST.version} with Dateline: open ${workbenchAddress(server, folder)}\nCtrl+C ends it.`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
  await server.dispose();
  extension.dispose();
}
