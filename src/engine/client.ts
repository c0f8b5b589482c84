/** The shell's side: starts the worker with the first request, and again after it failed. */
import type { Input, Method, Output, Port, Request, Response } from './protocol.js';

/** What the shell gives: how to start a worker, and the bytes of models and gazetteer. */
export interface EngineHost {
  startWorker(): Promise<Port>;
  readData(): Promise<Uint8Array>;
}

/** Something that can be cancelled: VS Code's token fits. */
export interface Cancellation {
  readonly isCancellationRequested: boolean;
  onCancellationRequested(listener: () => void): { dispose(): void };
}

/** Rejection of a request that was cancelled. */
export class CancelledError extends Error {
  override readonly name = 'CancelledError';
}

/** Whether an error says that a request was cancelled: by its name, for the extension's programs have a class each. */
export function isCancelled(error: unknown): boolean {
  return error instanceof Error && error.name === 'CancelledError';
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** A typed client of one worker. Nothing starts before the first `call`. */
export class Engine {
  private port: Promise<Port> | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;
  private disposed = false;

  constructor(private readonly host: EngineHost) {}

  /** Runs `method` in the worker. Rejects with the worker's error, or with CancelledError. */
  async call<M extends Method>(method: M, input: Input<M>, cancellation?: Cancellation): Promise<Output<M>> {
    const port = await this.started();
    if (cancellation?.isCancellationRequested) throw new CancelledError('cancelled');
    const { id, result } = this.send(port, method, input);
    const listening = cancellation?.onCancellationRequested(() => port.post({ cancel: id }));
    try {
      return await result;
    } finally {
      listening?.dispose();
    }
  }

  dispose(): void {
    this.disposed = true;
    this.fail(new Error('the engine is closed'));
  }

  private started(): Promise<Port> {
    if (this.disposed) return Promise.reject(new Error('the engine is closed'));
    this.port ??= this.start();
    return this.port;
  }

  private async start(): Promise<Port> {
    try {
      const [port, data] = await Promise.all([this.host.startWorker(), this.host.readData()]);
      port.onMessage((message) => this.receive(message));
      port.onError((error) => this.fail(error));
      await this.send(port, 'load', data).result;
      return port;
    } catch (error) {
      this.port = undefined;
      throw error;
    }
  }

  private send<M extends Method>(port: Port, method: M, input: Input<M>): { id: number; result: Promise<Output<M>> } {
    const id = ++this.lastId;
    const result = new Promise<Output<M>>((resolve, reject) => {
      this.waiting.set(id, { resolve: resolve, reject });
    });
    port.post({ id, method, input } satisfies Request<M>);
    return { id, result };
  }

  private receive(message: unknown): void {
    if (typeof message !== 'object' || message === null || !('id' in message)) return;
    const response = message as Response;
    const waiting = this.waiting.get(response.id);
    if (!waiting) return;
    this.waiting.delete(response.id);
    if ('error' in response) waiting.reject(new Error(response.error));
    else if ('cancelled' in response) waiting.reject(new CancelledError('cancelled'));
    else waiting.resolve(response.value);
  }

  /** The worker is gone: everything that waits is told, and the next call starts a new one. */
  private fail(error: Error): void {
    const port = this.port;
    this.port = undefined;
    void port?.then((p) => p.close()).catch(() => undefined); // a worker that never started has nothing to close
    for (const waiting of this.waiting.values()) waiting.reject(error);
    this.waiting.clear();
  }
}
