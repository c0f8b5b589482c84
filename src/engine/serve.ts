/** The worker's side: answers requests in order, leaving out those cancelled while they waited. */
import type { Cancel, Input, Method, Methods, Output, Port, Request, Response } from './protocol.js';

type Handlers = { readonly [M in Method]: (input: Input<M>) => Output<M> };

/** Serves `handlers` on `port`. Requests run one at a time; between two of them the queue takes in cancellations. */
export function serve(port: Port, handlers: Handlers): void {
  const waiting: Request[] = [];
  let running = false;
  const next = (): void => {
    const request = waiting.shift();
    if (!request) {
      running = false;
      return;
    }
    port.post(answer(handlers, request));
    setTimeout(next, 0);
  };
  port.onMessage((message) => {
    if (isCancel(message)) {
      const at = waiting.findIndex((request) => request.id === message.cancel);
      if (at < 0) return;
      waiting.splice(at, 1);
      port.post({ id: message.cancel, cancelled: true } satisfies Response);
      return;
    }
    if (!isRequest(message)) return;
    waiting.push(message);
    if (!running) {
      running = true;
      setTimeout(next, 0);
    }
  });
}

function answer(handlers: Handlers, request: Request): Response {
  try {
    const handler = handlers[request.method] as ((input: unknown) => Methods[Method] extends (...args: never[]) => infer R ? R : never) | undefined;
    if (!handler) return { id: request.id, error: `unknown method ${String(request.method)}` };
    return { id: request.id, value: handler(request.input) };
  } catch (error) {
    return { id: request.id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function isRequest(message: unknown): message is Request {
  return typeof message === 'object' && message !== null && 'method' in message && 'id' in message && 'input' in message;
}

function isCancel(message: unknown): message is Cancel {
  return typeof message === 'object' && message !== null && 'cancel' in message;
}
