/** What mocha's browser build and the assert package expect around them. `process` is local to the bundle (esbuild's inject). */
export const process = { env: {}, versions: {}, nextTick: (task: () => void) => queueMicrotask(task), cwd: () => '/', browser: true };

/** mocha reads the page's address, which the Node host has not. */
(globalThis as { location?: { search: string } }).location ??= { search: '' };
