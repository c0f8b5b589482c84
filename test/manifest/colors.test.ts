/** The default colours: words on them can be read, lines can be seen, and kinds can be told apart by people who see fewer colours. */
import assert from 'node:assert/strict';
import { MENTION_KINDS } from '../../src/core/model/kinds.js';
import { DEFICIENCIES, distanceSeen, LEAST_DISTANCE } from '../../src/core/project/color-vision.js';
import { contrast, over } from '../../src/core/project/contrast.js';
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

describe('colours for people who see fewer', () => {
  const pairs = MENTION_KINDS.flatMap((a, i) => MENTION_KINDS.slice(i + 1).map((b) => [a, b] as const));
  for (const vision of DEFICIENCIES) {
    for (const theme of Object.keys(THEMES) as Theme[]) {
      it(`keep the kinds apart with ${vision} in the theme ${theme}`, () => {
        for (const [a, b] of pairs) {
          const distance = distanceSeen(color(`${a}Line`, theme), color(`${b}Line`, theme), vision);
          assert.ok(distance >= LEAST_DISTANCE, `${a} and ${b}: ${distance.toFixed(1)}`);
        }
      });
    }
  }
});
