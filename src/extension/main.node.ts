/** The extension in VS Code's Node host. */
import { rename } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { Uri, type ExtensionContext } from 'vscode';
import type { Port } from '../engine/protocol.js';
import { activate as activateShared, type DatelineApi } from './activate.js';

export function activate(context: ExtensionContext): DatelineApi {
  const program = Uri.joinPath(context.extensionUri, 'dist', 'extension.node.cjs').toString();
  return activateShared(context, {
    startWorker: () => Promise.resolve(startWorker(context.extensionUri)),
    loadProgram: (name) => Promise.resolve(createRequire(program)(`./${name}.node.cjs`) as unknown),
    node: process.execPath,
    rename: (from, to) => rename(from.fsPath, to.fsPath),
  });
}

/** Megabytes. Ten thousand articles need a fifth of it; with more to spend, V8 lets four times what is in use pile up before it clears. */
const HEAP = 1500;

function startWorker(extension: Uri): Port {
  // The one place that needs a path of the machine it runs on: the worker's own program.
  const worker = new Worker(new URL(Uri.joinPath(extension, 'dist', 'worker.node.cjs').toString()), {
    resourceLimits: { maxOldGenerationSizeMb: HEAP },
  });
  worker.unref();
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => void worker.on('message', listener),
    onError: (listener) => {
      worker.on('error', listener);
      worker.on('exit', (code) => listener(new Error(`the worker ended (${code})`)));
    },
    close: () => void worker.terminate(),
  };
}
