/** What people see who lack one kind of cone (Machado, Oliveira and Fernandes 2009, severity 1), and how far two colours are apart for them. */
import { linearChannels } from './contrast.js';

/** Rows of matrices for linear red, green and blue. */
const VISIONS = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;
const USUAL = [1, 0, 0, 0, 1, 0, 0, 0, 1] as const;

export type Vision = keyof typeof VISIONS;
export const DEFICIENCIES = Object.keys(VISIONS) as Vision[];

/** Colours nearer than that are taken for one another where they do not touch. A distance of about 2 can just be told side by side. */
export const LEAST_DISTANCE = 8;

/** How far two colours ("#RRGGBB") are apart as they are seen: CIE76, the distance in L*a*b* under D65. */
export function distanceSeen(a: string, b: string, vision?: Vision): number {
  const matrix = vision ? VISIONS[vision] : USUAL;
  const [one, other] = [lab(seenBy(a, matrix)), lab(seenBy(b, matrix))];
  return Math.hypot(...one.map((value, i) => value - other[i]!));
}

/** The first deficiency with which two colours are taken for one another that others tell apart. */
export function confusingVision(a: string, b: string): Vision | undefined {
  if (distanceSeen(a, b) < LEAST_DISTANCE) return undefined;
  return DEFICIENCIES.find((vision) => distanceSeen(a, b, vision) < LEAST_DISTANCE);
}

function seenBy(color: string, matrix: readonly number[]): readonly number[] {
  const linear = linearChannels(color);
  return [0, 3, 6].map((row) => linear.reduce((sum, value, i) => sum + matrix[row + i]! * value, 0));
}

function lab(rgb: readonly number[]): readonly [number, number, number] {
  const [r = 0, g = 0, b = 0] = rgb.map((value) => Math.min(1, Math.max(0, value)));
  const [x = 0, y = 0, z = 0] = [
    (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505,
    0.2126 * r + 0.7152 * g + 0.0722 * b,
    (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089,
  ].map((value) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116));
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
