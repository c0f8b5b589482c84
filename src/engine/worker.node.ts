/** The worker in Node's extension host and on the command line. */
import { parentPort } from 'node:worker_threads';
import { serveEngine } from './handlers.js';

const parent = parentPort;
if (!parent) throw new Error('this file runs as a worker thread');
serveEngine({
  post: (message) => parent.postMessage(message),
  onMessage: (listener) => void parent.on('message', listener),
  onError: (listener) => void parent.on('messageerror', listener),
  close: () => parent.close(),
});
