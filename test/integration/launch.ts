/**
 * Runs the suite in an extension host. tsx test/integration/launch.ts node|web
 * DATELINE_HOST_VERSION names the VS Code of the npm registry; VSCODE_EXECUTABLE one that is installed.
 */
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { chosenHost, ROOT } from '../host/hosts.js';
import { ensureTestHost } from '../host/install.js';
import { serveFolder } from '../host/static-files.js';
import { runSuitePage } from '../host/suite-page.js';
import { copyWorkspace, lockFolder } from '../host/workspace.js';
import { buildSuites, SUITE_FILES } from './build.js';
import { chooseExecutable } from '../host/choose-executable.js';

const EXTENSION = process.env['DATELINE_EXTENSION'] ?? ROOT;
/** One that brings an export format along, by Dateline's API. */
const OTHER = path.join(ROOT, 'test/fixtures/exporter-extension');
const say = (line: string) => console.log(line);

/** In the Node host, by the launcher that extension authors know. */
async function runInNode(folder: string): Promise<number> {
  const vscodeExecutablePath = await chooseExecutable(say);
  try {
    return await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: [EXTENSION, OTHER],
      extensionTestsPath: SUITE_FILES.node,
      launchArgs: [folder, '--disable-extensions'],
    });
  } catch (error) {
    say(String(error));
    return 1;
  }
}

/** In the browser's worker host, with the extension served as on the web. The suite must be served from the extension's own folder. */
async function runInWeb(folder: string): Promise<number> {
  const host = chosenHost();
  await ensureTestHost(host, say);
  const [files, others] = await Promise.all([serveFolder(EXTENSION), serveFolder(OTHER)]);
  try {
    const web = { extension: `${files.origin}/`, others: [`${others.origin}/`], tests: `${files.origin}/${path.relative(ROOT, SUITE_FILES.web)}` };
    return await runSuitePage({ host, folder, web, print: say });
  } finally {
    await Promise.all([files.dispose(), others.dispose()]);
  }
}

const workspace = copyWorkspace(path.join(ROOT, 'examples'));
const locked = lockFolder(path.join(workspace.folder, 'read-only'), path.join(workspace.folder, 'ariha-market-agency.article'));
try {
  await buildSuites();
  process.exitCode = await (process.argv[2] === 'web' ? runInWeb : runInNode)(workspace.folder);
} finally {
  locked.dispose();
  workspace.dispose();
}
