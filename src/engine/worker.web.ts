/** The worker in the browser's extension host. */
import { serveEngine } from './handlers.js';

serveEngine({
  post: (message) => self.postMessage(message),
  onMessage: (listener) => self.addEventListener('message', (event: MessageEvent) => listener(event.data)),
  onError: (listener) => self.addEventListener('messageerror', () => listener(new Error('a message could not be read'))),
  close: () => self.close(),
});
