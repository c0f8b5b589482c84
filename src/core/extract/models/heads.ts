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
