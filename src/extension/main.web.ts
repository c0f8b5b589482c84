/** The extension in VS Code's browser host. */
import { Uri, type ExtensionContext } from 'vscode';
import type { Port } from '../engine/protocol.js';
import { activate as activateShared, type DatelineApi } from './activate.js';

export function activate(context: ExtensionContext): DatelineApi {
  return activateShared(context, { startWorker: () => Promise.resolve(startWorker(context.extensionUri)) });
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
