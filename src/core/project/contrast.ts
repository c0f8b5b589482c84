/** How well a colour stands out from another (WCAG 2.2, "contrast ratio" and "relative luminance"). */

/** From 1 (the same) to 21 (black on white). Colours are "#RRGGBB". */
export function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** `color`, "#RRGGBB" or "#RRGGBBAA", as it is seen on an opaque background. */
export function over(color: string, background: string): string {
  const alpha = color.length === 9 ? parseInt(color.slice(7), 16) / 255 : 1;
  const [top, below] = [channels(color), channels(background)];
  return `#${top.map((value, i) => hex(value * alpha + below[i]! * (1 - alpha))).join('')}`;
}

/** Red, green and blue, 0 to 255. */
export function channels(color: string): readonly [number, number, number] {
  const at = (i: number): number => parseInt(color.slice(1 + 2 * i, 3 + 2 * i), 16);
  return [at(0), at(1), at(2)];
}

/** The same as amounts of light, 0 to 1 (the sRGB transfer function undone). */
export function linearChannels(color: string): readonly [number, number, number] {
  return channels(color).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
}

function luminance(color: string): number {
  const [r, g, b] = linearChannels(color);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function hex(value: number): string {
  return Math.round(value).toString(16).padStart(2, '0');
}
