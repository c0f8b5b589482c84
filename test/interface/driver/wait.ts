/** Asks again until there is an answer: what a person does with a screen that is still drawing. */
import type { Locator } from 'playwright-core';

/** Long enough for a machine that has other work on both cores: a step waits for what it names, and hardly ever for so long. */
export const LIMIT = 40_000;
const PAUSE = 60;

/** Resolves to the first value of `ask` that is neither undefined nor false; names `what` where none comes in time. */
export async function waitFor<T>(what: string, ask: () => Promise<T | undefined | false> | T | undefined | false, limit = LIMIT): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const value = await ask();
    if (value !== undefined && value !== false) return value;
    if (Date.now() > end) throw new Error(`waited ${limit} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** Whether it is to be seen within that many milliseconds. */
export function appears(what: Locator, within: number): Promise<boolean> {
  return becomes(what, 'visible', within);
}

/** Whether nothing is to be seen of it within that many milliseconds. */
export function vanishes(what: Locator, within: number): Promise<boolean> {
  return becomes(what, 'hidden', within);
}

function becomes(what: Locator, state: 'visible' | 'hidden', timeout: number): Promise<boolean> {
  return what.waitFor({ state, timeout }).then(
    () => true,
    () => false,
  );
}
