/**
 * How long the extension's own code takes to load and to activate, with VS Code's interface replaced by one that does nothing.
 * Recorded, not asserted. `npm run activation`, after a build.
 */
import Module, { createRequire } from 'node:module';
import path from 'node:path';

type Loader = (request: string, ...rest: unknown[]) => unknown;

const BUNDLE = path.resolve(import.meta.dirname, '../../dist/extension.node.cjs');
const ROUNDS = 5;

/** Anything that is asked for: a function, a class, an object with every member. */
function anything(own: Readonly<Record<PropertyKey, unknown>> = {}): unknown {
  const members = new Map<PropertyKey, unknown>(Reflect.ownKeys(own).map((key) => [key, own[key]]));
  return new Proxy(() => undefined, {
    get(_target, key) {
      if (key === 'then' || key === 'prototype') return undefined;
      if (!members.has(key)) members.set(key, anything());
      return members.get(key);
    },
    apply: () => anything(),
  });
}

class Disposable {
  static from(): Disposable {
    return new Disposable();
  }
  dispose(): void {
    // Nothing was opened.
  }
}

class EventEmitter extends Disposable {
  readonly event = (): Disposable => new Disposable();
  fire(): void {
    // Nobody listens.
  }
}

const memento = { get: (_key: string, otherwise: unknown): unknown => otherwise, update: () => Promise.resolve() };
const vscode = anything({ Disposable, EventEmitter, window: anything({ visibleTextEditors: [] }), workspace: anything({ textDocuments: [] }) });
const loader = Module as unknown as { _load: Loader };
const load = loader._load;
loader._load = (request, ...rest) => (request === 'vscode' ? vscode : load(request, ...rest));

const require = createRequire(import.meta.url);
const manifest = require('../../package.json') as unknown;
const times: { load: number; activate: number }[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const began = performance.now();
  const extension = require(BUNDLE) as { activate(context: unknown): unknown };
  const loaded = performance.now();
  extension.activate({
    subscriptions: [],
    extensionUri: anything(),
    extension: { packageJSON: manifest },
    workspaceState: memento,
    globalState: memento,
  });
  times.push({ load: loaded - began, activate: performance.now() - loaded });
  delete require.cache[BUNDLE];
}
const median = (values: number[]): string => (values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0).toFixed(1);
console.log(
  `bundle loaded in ${median(times.map((time) => time.load))} ms, activated in ${median(times.map((time) => time.activate))} ms (medians of ${ROUNDS})`,
);
