/** Leaves out the parts of yaml that nobody imports: its build for browsers has a package file of its own, which does not say that they may be left out. */
import path from 'node:path';
import type { Plugin } from 'esbuild';

export const unusedParts: Plugin = {
  name: 'unused parts',
  setup(build) {
    build.onResolve({ filter: /^\.\.?\// }, ({ importer, path: asked }) =>
      /yaml[\\/]browser/.test(importer) ? { path: path.resolve(path.dirname(importer), asked), sideEffects: false } : undefined,
    );
  },
};
