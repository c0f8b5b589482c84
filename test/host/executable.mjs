#!/usr/bin/env node
/**
 * Stands in for the executable of VS Code: @vscode/test-electron starts it with VS Code's own arguments, and it runs them in the VS Code of
 * the npm registry with Chromium. Its exit code is the extension host's.
 */
import { tmpdir } from 'node:os';
import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

register();
const { chosenHost } = await import('./hosts.ts');
const { runSuitePage } = await import('./suite-page.ts');

/** The values of `--name=value`, as paths. */
function options(name) {
  const prefix = `--${name}=`;
  const values = process.argv.filter((argument) => argument.startsWith(prefix)).map((argument) => argument.slice(prefix.length));
  return values.map((value) => (value.startsWith('file:') ? fileURLToPath(value) : value));
}

const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? mkdtempSync(path.join(tmpdir(), 'dateline-workspace-'));
process.exitCode = await runSuitePage({
  host: chosenHost(),
  folder,
  node: { extensions: options('extensionDevelopmentPath'), tests: options('extensionTestsPath')[0] },
  print: (line) => console.log(line),
});
