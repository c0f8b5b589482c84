/** The default colours: words on them can be read, lines can be seen, and kinds can be told apart by people who see fewer colours. */
import assert from 'node:assert/strict';
import { MENTION_KINDS } from '../../src/core/model/kinds.js';
import { channels, contrast, over } from '../../src/core/project/contrast.js';
import { manifest } from './manifest.js';

/** Background and text of VS Code's own themes: Dark Modern, Light Modern, Dark High Contrast, Light High Contrast. */
const THEMES = {
  dark: { background: '#1F1F1F', text: '#CCCCCC' },
  light: { background: '#FFFFFF', text: '#3B3B3B' },
  highContrast: { background: '#000000', text: '#FFFFFF' },
  highContrastLight: { background: '#FFFFFF', text: '#292929' },
} as const;
type Theme = keyof typeof THEMES;

const color = (id: string, theme: Theme): string => manifest.contributes.colors.find((one) => one.id === `dateline.${id}`)!.defaults[theme]!;
const BACKGROUNDS = [...MENTION_KINDS.flatMap((kind) => [`${kind}Suggested`, `${kind}Decided`]), 'reviewBackground'];
const LINES = [...MENTION_KINDS.map((kind) => `${kind}Line`), 'triggerLine', 'reviewLine'];

for (const [name, { background, text }] of Object.entries(THEMES)) {
  const theme = name as Theme;
  describe(`colours in the theme ${name}`, () => {
    for (const id of BACKGROUNDS) {
      it(`leave the words on ${id} readable, also where three overlap`, () => {
        const once = over(color(id, theme), background);
        const thrice = over(color(id, theme), over(color(id, theme), once));
        for (const seen of [once, thrice]) assert.ok(contrast(text, seen) >= 4.5, `${contrast(text, seen).toFixed(2)} on ${seen}`);
      });
    }
    for (const id of LINES) {
      it(`make ${id} stand out from the page and from its own background`, () => {
        const kind = id.replace('Line', '');
        const own = kind === 'trigger' ? background : over(color(kind === 'review' ? 'reviewBackground' : `${kind}Decided`, theme), background);
        for (const seen of [background, own])
          assert.ok(contrast(color(id, theme), seen) >= 3, `${contrast(color(id, theme), seen).toFixed(2)} on ${seen}`);
        // A line is the text of its kind where a view draws it as an icon.
        assert.ok(contrast(color(id, theme), background) >= 4.5, `${contrast(color(id, theme), background).toFixed(2)} on the page`);
      });
    }
  });
}

/** What people without one kind of cone see (Machado, Oliveira and Fernandes 2009, severity 1), for linear red, green and blue. */
const DEFICIENCIES = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

/** CIE L*a*b* of linear red, green and blue under D65. */
function lab(rgb: readonly number[]): readonly [number, number, number] {
  const [r = 0, g = 0, b = 0] = rgb.map((value) => Math.min(1, Math.max(0, value)));
  const [x, y, z] = [
    (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505,
    0.2126 * r + 0.7152 * g + 0.0722 * b,
    (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089,
  ].map((value) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116)) as [number, number, number];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function seenAs(hex: string, matrix: readonly number[]): readonly [number, number, number] {
  const linear = channels(hex).map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
  return lab([0, 3, 6].map((row) => matrix[row]! * linear[0]! + matrix[row + 1]! * linear[1]! + matrix[row + 2]! * linear[2]!));
}

describe('colours for people who see fewer', () => {
  const pairs = MENTION_KINDS.flatMap((a, i) => MENTION_KINDS.slice(i + 1).map((b) => [a, b] as const));
  /** CIE76; about 2 can just be told apart side by side. */
  const LEAST = 8;
  for (const [deficiency, matrix] of Object.entries(DEFICIENCIES)) {
    for (const theme of Object.keys(THEMES) as Theme[]) {
      it(`keep the kinds apart with ${deficiency} in the theme ${theme}`, () => {
        for (const [a, b] of pairs) {
          const [one, other] = [seenAs(color(`${a}Line`, theme), matrix), seenAs(color(`${b}Line`, theme), matrix)];
          const distance = Math.hypot(...one.map((value, i) => value - other[i]!));
          assert.ok(distance >= LEAST, `${a} and ${b}: ${distance.toFixed(1)}`);
        }
      });
    }
  }
});
