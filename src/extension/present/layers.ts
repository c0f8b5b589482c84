/** How nested and overlapping mentions are told apart: each gets a layer that none of those around it has. */
import { byPosition, type Span } from '../../core/model/span.js';

/** Layers that look different; deeper nesting shares the last. */
export const LAYERS = 3;

export interface Layered<T> {
  readonly item: T;
  readonly layer: number;
}

/** The outermost mention has layer 0; what starts inside it has the lowest layer that is free there. */
export function layers<T extends Span>(items: readonly T[]): Layered<T>[] {
  const open: { end: number; layer: number }[] = [];
  return [...items].sort(byPosition).map((item) => {
    for (let i = open.length - 1; i >= 0; i--) if (open[i]!.end <= item.start) open.splice(i, 1);
    const taken = new Set(open.map((other) => other.layer));
    let layer = 0;
    while (layer < LAYERS - 1 && taken.has(layer)) layer++;
    open.push({ end: item.end, layer });
    return { item, layer };
  });
}
