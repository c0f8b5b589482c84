/** The theme's colours as the canvas and the exported picture need them: read from elements that the style sheet colours. */
import { element } from '../dom.js';
import { FAMILIES, type Family } from './view.js';

const OTHERS = ['sea', 'land', 'border', 'text', 'soft', 'focus', 'paper'] as const;
export type Ink = Family | (typeof OTHERS)[number];
export type Inks = Readonly<Record<Ink, string>>;

/** The colours now; read them anew when the theme changes. */
export function readInks(): Inks {
  const probe = element('span', { class: 'ink' });
  document.body.append(probe);
  const inks = [...FAMILIES, ...OTHERS].map((name) => {
    probe.className = `ink ink-${name}`;
    return [name, getComputedStyle(probe).color] as const;
  });
  probe.remove();
  return Object.fromEntries(inks) as Inks;
}

/** Calls `changed` when VS Code gives the page another theme. */
export function watchTheme(changed: () => void): void {
  new MutationObserver(changed).observe(document.body, { attributes: true, attributeFilter: ['class', 'data-vscode-theme-id'] });
}
