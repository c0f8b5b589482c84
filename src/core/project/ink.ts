/** A scheme's colours as they can be painted: shifted until lines stand out and words stay readable on VS Code's own themes. */
import { channels, contrast, over } from './contrast.js';
import type { Ink } from './scheme.js';

/** Background and text of VS Code's own themes: Dark Modern and Dark High Contrast, Light Modern and Light High Contrast. */
const PAGES = {
  dark: [
    { background: '#1F1F1F', text: '#CCCCCC' },
    { background: '#000000', text: '#FFFFFF' },
  ],
  light: [
    { background: '#FFFFFF', text: '#3B3B3B' },
    { background: '#FFFFFF', text: '#292929' },
  ],
} as const;
export type Side = keyof typeof PAGES;
export const SIDES = Object.keys(PAGES) as Side[];

/** WCAG 2.2, 1.4.3 for words, which lines keep too; 1.4.11 for a line on its own fill. */
const LEAST = 4.5;
const LEAST_ON_FILL = 3;
/** How much nearer to white or black each try is. */
const STEP = 0.02;
/** Opacity of fills, of 255: what is decided stands out, where words allow it. */
const DECIDED = 0x2b;
const SUGGESTED = 0x12;

/** The ink nearest to `color` ("#RRGGBB") that meets the contrasts on every page of that side; `color` itself where it does. */
export function readableInk(color: string, side: Side): Ink {
  const towards = side === 'dark' ? 255 : 0;
  for (let share = 0; share < 1; share += STEP) {
    const line = mixed(color, towards, share);
    const ink = { line, suggested: fill(line, side, SUGGESTED), decided: fill(line, side, DECIDED) };
    if (standsOut(ink, side)) return ink;
  }
  const line = side === 'dark' ? '#FFFFFF' : '#000000';
  return { line, suggested: `${line}00`, decided: `${line}00` };
}

/** The least contrast of a colour with the pages of that side. */
export function leastContrast(color: string, side: Side): number {
  return Math.min(...PAGES[side].map(({ background }) => contrast(color, background)));
}

function standsOut({ line, decided }: Ink, side: Side): boolean {
  return PAGES[side].every(({ background }) => contrast(line, background) >= LEAST && contrast(line, over(decided, background)) >= LEAST_ON_FILL);
}

/** The strongest fill, up to `most`, on which words can be read where three lie on one another. */
function fill(line: string, side: Side, most: number): string {
  for (let alpha = most; alpha > 0; alpha--) {
    const color = `${line}${alpha.toString(16).padStart(2, '0').toUpperCase()}`;
    const isReadable = PAGES[side].every(({ background, text }) => contrast(text, over(color, over(color, over(color, background)))) >= LEAST);
    if (isReadable) return color;
  }
  return `${line}00`;
}

function mixed(color: string, towards: number, share: number): string {
  if (share === 0) return color.toUpperCase();
  const parts = channels(color).map((value) => Math.round(value + (towards - value) * share));
  return `#${parts.map((value) => value.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
