/** What is built: one entry for each program that ships. */
import { existsSync, readdirSync } from 'node:fs';
import type { BuildOptions } from 'esbuild';

/** A program: its source file, the file it becomes, and where it runs. */
export interface Bundle {
  readonly entry: string;
  readonly out: string;
  readonly options: BuildOptions;
}

/** yaml's build for browsers everywhere: the same code in both hosts, and only the parts in use are taken along. */
const alias = { yaml: './node_modules/yaml/browser/index.js' };

const node: BuildOptions = { platform: 'node', target: 'node20', alias };
const browser: BuildOptions = { platform: 'browser', target: 'es2023' };

/** The package is CommonJS, as VS Code wants it: what modules call import.meta.url is made from the file's name. */
const CLI_BANNER = `#!/usr/bin/env node
const moduleUrl = require('node:url').pathToFileURL(__filename).href;`;

/** Every program, in no order that matters. Pages are found by their folder: src/webview/<name>/main.ts becomes dist/webview/<name>.js. */
export function bundles(): Bundle[] {
  const fixed: Bundle[] = [
    { entry: 'src/extension/main.node.ts', out: 'dist/extension.node.cjs', options: { ...node, format: 'cjs', external: ['vscode'] } },
    // The browser host evaluates the extension as CommonJS, too.
    { entry: 'src/extension/main.web.ts', out: 'dist/extension.web.js', options: { ...browser, format: 'cjs', external: ['vscode'] } },
    // What a person asks for by name: loaded by the extension when it is first used.
    { entry: 'src/extension/on-demand.ts', out: 'dist/on-demand.node.cjs', options: { ...node, format: 'cjs', external: ['vscode'] } },
    { entry: 'src/extension/on-demand.ts', out: 'dist/on-demand.web.js', options: { ...browser, format: 'cjs', external: ['vscode'] } },
    { entry: 'src/engine/worker.node.ts', out: 'dist/worker.node.cjs', options: { ...node, format: 'cjs' } },
    // The browser host loads workers by importScripts: a classic script, no module.
    { entry: 'src/engine/worker.web.ts', out: 'dist/worker.web.js', options: { ...browser, format: 'iife' } },
    {
      entry: 'src/cli/main.ts',
      out: 'dist/cli.js',
      options: { ...node, format: 'cjs', banner: { js: CLI_BANNER }, define: { 'import.meta.url': 'moduleUrl' } },
    },
  ];
  return [...fixed, ...pages()];
}

/** One program for each folder of src/webview that has a main.ts. Styles that it imports land beside it as <name>.css. */
function pages(): Bundle[] {
  return readdirSync('src/webview', { withFileTypes: true })
    .filter((folder) => folder.isDirectory() && existsSync(`src/webview/${folder.name}/main.ts`))
    .map(({ name }) => ({ entry: `src/webview/${name}/main.ts`, out: `dist/webview/${name}.js`, options: { ...browser, format: 'iife' } }));
}
