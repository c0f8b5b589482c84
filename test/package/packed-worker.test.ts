/** The worker that is shipped, whose patterns and texts are packed, answers as its sources do. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { benchResources } from '../../bench/eval/analyse.js';
import { analyze } from '../../src/core/extract/analyze.js';
import { PIPELINE } from '../../src/core/extract/registry.js';
import { Engine } from '../../src/engine/client.js';
import type { Port } from '../../src/engine/protocol.js';

const EXAMPLES = ['examples/ariha-market-agency.article', 'examples/ariha-market-state.article', 'examples/marib-camp-agency.article'];

function startWorker(): Promise<Port> {
  const worker = new Worker('./dist/worker.node.cjs');
  return Promise.resolve({
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => void worker.on('message', listener),
    onError: (listener) => void worker.on('error', listener),
    close: () => void worker.terminate(),
  });
}

describe('the packed worker', function () {
  this.timeout(60_000);
  const engine = new Engine({ startWorker, readData: () => Promise.resolve(new Uint8Array(readFileSync('dist/dateline.data'))) });
  after(() => engine.dispose());

  for (const file of EXAMPLES)
    it(`finds in ${file} what its sources find`, async () => {
      const text = readFileSync(file, 'utf8');
      assert.deepEqual(
        await engine.call('analyze', { text, details: {} }),
        JSON.parse(JSON.stringify(analyze(text, benchResources(), PIPELINE, { details: {} }))),
      );
    });
});
