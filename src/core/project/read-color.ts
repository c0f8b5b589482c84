/** Reads the colours of a scheme, and tells which are hard to see, or cannot be told apart by everybody. */
import { isMap, type Node } from 'yaml';
import type { Fields, NodeReader } from '../sidecar/nodes.js';
import { confusingVision, type Vision } from './color-vision.js';
import { leastContrast, readableInk, SIDES, type Side } from './ink.js';
import type { SchemeColor } from './scheme.js';
import { say, type Said } from '../model/say.js';

const VISION_WORDS: Readonly<Record<Vision, Said>> = {
  protanopia: say('protanopia'),
  deuteranopia: say('deuteranopia'),
  tritanopia: say('tritanopia'),
};
const HEX = /^#[0-9a-f]{6}$/i;

/** "#RRGGBB" for all themes, or one for dark and one for light. One that is hard to see is told, and painted lighter or darker. */
export function readColor(reader: NodeReader, owner: Fields): SchemeColor | undefined {
  if (!owner.has('color')) return undefined;
  // Without quotes a colour is a comment.
  const node = owner.get('color') ?? owner.node;
  const fields = isMap(node) && node !== owner.node ? reader.fields(node, 'color') : undefined;
  const one = fields ? undefined : reader.text(owner, 'color');
  const dark = one ?? (fields && reader.text(fields, 'dark'));
  const light = one ?? (fields && reader.text(fields, 'light'));
  if (!dark || !light || !HEX.test(dark) || !HEX.test(light)) {
    reader.report('scheme-color', say('a color is "#RRGGBB" in quotes, or one for "dark" and one for "light"'), node);
    return undefined;
  }
  const painted = (color: string, side: Side) => {
    const ink = readableInk(color, side);
    if (ink.line !== color.toUpperCase() && fields) {
      const ratio = leastContrast(color, side).toFixed(1);
      const hard =
        side === 'dark'
          ? say('{0} is hard to see on a dark page (contrast {1} of 4.5): {2} is painted instead', color, ratio, ink.line)
          : say('{0} is hard to see on a light page (contrast {1} of 4.5): {2} is painted instead', color, ratio, ink.line);
      reader.report('scheme-contrast', hard, node, 'warning');
    }
    return ink;
  };
  return { dark: painted(dark, 'dark'), light: painted(light, 'light') };
}

/** A label with a colour of its own, and where that is written. */
export interface Colored {
  readonly code: string;
  readonly color: SchemeColor;
  readonly node: Node;
}

/** Tells of two labels of one list whose colours, as painted, differ for most people and not for all. */
export function reportAlike(reader: NodeReader, labels: readonly Colored[]): void {
  labels.forEach(({ code, color, node }, i) => {
    for (const other of labels.slice(0, i)) {
      const found = SIDES.map((side) => [side, confusingVision(color[side].line, other.color[side].line)] as const).find(([, vision]) => vision);
      if (!found) continue;
      const [side, vision] = found;
      const alike =
        side === 'dark'
          ? say('people with {0} cannot tell the color of "{1}" from that of "{2}" on a dark page', VISION_WORDS[vision!], code, other.code)
          : say('people with {0} cannot tell the color of "{1}" from that of "{2}" on a light page', VISION_WORDS[vision!], code, other.code);
      reader.report('scheme-alike', alike, node, 'warning');
    }
  });
}
