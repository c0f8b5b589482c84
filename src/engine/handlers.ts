/** What the worker does for each method. */
import { analyze } from '../core/extract/analyze.js';
import { PIPELINE } from '../core/extract/registry.js';
import { loadResources } from '../core/extract/resources.js';
import type { Resources } from '../core/extract/types.js';
import { readSidecar } from '../core/sidecar/read.js';
import type { Port } from './protocol.js';
import { serve } from './serve.js';

/** Serves the extraction on `port`. */
export function serveEngine(port: Port): void {
  let resources: Resources | undefined;
  serve(port, {
    load(data) {
      const began = performance.now();
      resources = loadResources(data);
      return performance.now() - began;
    },
    analyze({ text, ...options }) {
      if (!resources) throw new Error('analyze before load');
      return analyze(text, resources, PIPELINE, options);
    },
    readSidecar,
  });
}
