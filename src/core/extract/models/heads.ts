/** What every mended tree must keep. */

/** Whether the way up from `token` ends: no mending may close a circle. */
export function reachesRoot(head: readonly number[], token: number): boolean {
  let at = token;
  for (let steps = 0; at >= 0; steps++) {
    if (steps > head.length) return false;
    at = head[at]!;
  }
  return true;
}

/** Whether `token` is `above`, or hangs on it by one step or more. */
export function isBelow(head: readonly number[], token: number, above: number): boolean {
  for (let i = token, steps = 0; i >= 0 && steps <= head.length; i = head[i]!, steps++) if (i === above) return true;
  return false;
}
