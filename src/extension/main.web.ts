/** The extension in VS Code's browser host. */
import * as vscode from 'vscode';
import { Uri, workspace, type ExtensionContext } from 'vscode';
import type { Port } from '../engine/protocol.js';
import { activate as activateShared, type DatelineApi } from './activate.js';

export function activate(context: ExtensionContext): DatelineApi {
  return activateShared(context, {
    startWorker: () => Promise.resolve(startWorker(context.extensionUri)),
    loadProgram: (name) => loadProgram(Uri.joinPath(context.extensionUri, 'dist', `${name}.web.js`)),
  });
}

function startWorker(extension: Uri): Port {
  const worker = new Worker(Uri.joinPath(extension, 'dist', 'worker.web.js').toString(true));
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => worker.addEventListener('message', (event: MessageEvent) => listener(event.data)),
    onError: (listener) => worker.addEventListener('error', (event) => listener(new Error(event.message || 'the worker could not be started'))),
    close: () => worker.terminate(),
  };
}

/** This host has no way to load a second file of an extension: it is evaluated as the host evaluates the first, as CommonJS with `vscode` to require. */
async function loadProgram(file: Uri): Promise<unknown> {
  const text = new TextDecoder().decode(await workspace.fs.readFile(file));
  const program = { exports: {} };
  const evaluate = new Function('module', 'exports', 'require', text) as (
    module: unknown,
    exports: unknown,
    require: (name: string) => unknown,
  ) => void;
  evaluate(program, program.exports, () => vscode);
  return program.exports;
}
