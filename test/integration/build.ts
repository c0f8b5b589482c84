/** Bundles the suite twice: for the Node extension host and for the browser's worker host. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { ROOT } from '../host/hosts.js';

const FOLDER = path.join(ROOT, 'test/integration');

/** The module that imports every file of suite/, in the order of their names. */
const suites: Plugin = {
  name: 'dateline-suites',
  setup(bundler) {
    bundler.onResolve({ filter: /^dateline:suites$/ }, ({ path }) => ({ path, namespace: 'dateline' }));
    bundler.onLoad({ filter: /.*/, namespace: 'dateline' }, () => {
      const files = readdirSync(path.join(FOLDER, 'suite')).filter((name) => name.endsWith('.test.ts'));
      return { contents: files.map((name) => `import './suite/${name}';`).join('\n'), resolveDir: FOLDER };
    });
  },
};

/** Node's assert as the assert package has it: a worker has no Node. */
const strictAssert: Plugin = {
  name: 'dateline-assert',
  setup(bundler) {
    bundler.onResolve({ filter: /^node:assert\/strict$/ }, ({ path }) => ({ path, namespace: 'dateline-assert' }));
    bundler.onLoad({ filter: /.*/, namespace: 'dateline-assert' }, () => ({
      contents: "module.exports = require('assert/').strict;",
      resolveDir: FOLDER,
    }));
  },
};

/** mocha's browser build exports itself wherever it sees a `module`, which would be the suite's own: it must see none. */
const mochaAsScript: Plugin = {
  name: 'dateline-mocha',
  setup(bundler) {
    bundler.onLoad({ filter: /\/mocha\/mocha\.js$/ }, ({ path }) => ({
      contents: `const module = undefined, exports = undefined;\n${readFileSync(path, 'utf8')}`,
    }));
  },
};

/** Files that the two hosts load. */
export const SUITE_FILES = { node: path.join(ROOT, 'out/integration.node.cjs'), web: path.join(ROOT, 'out/integration.web.js') };

export async function buildSuites(): Promise<void> {
  const shared: BuildOptions = {
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2023',
    sourcemap: 'inline',
    external: ['vscode'],
    define: { global: 'globalThis', DATELINE_GREP: JSON.stringify(process.env['DATELINE_GREP'] ?? '') },
    inject: [path.join(FOLDER, 'globals.ts')],
    logLevel: 'error',
    entryPoints: [path.join(FOLDER, 'index.ts')],
    plugins: [suites, strictAssert, mochaAsScript],
  };
  await Promise.all(Object.values(SUITE_FILES).map((outfile) => build({ ...shared, outfile })));
}
