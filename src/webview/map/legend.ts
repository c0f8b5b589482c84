/** What shapes and their edges mean. */
import { element, svgElement } from '../dom.js';
import { shapeData } from './marks.js';
import { FAMILIES, type Family, type MapWords } from './view.js';

/** A small mark, as in the map. */
export function shapeIcon(family: Family, solid: boolean, ink: string = family): SVGElement {
  return svgElement(
    'svg',
    { class: `shape ${ink}${solid ? ' solid' : ''}`, viewBox: '-8 -8 16 16', 'aria-hidden': 'true' },
    svgElement('path', { d: shapeData(family, 5) }),
  );
}

/** The ink of marks that show how exactly a place is known, of whatever deed. */
const NO_FAMILY = 'ink-text';

function precisionIcon(precision: keyof MapWords['precisions']): SVGElement {
  if (precision === 'exact' || precision === 'near') return shapeIcon('force', precision === 'exact', NO_FAMILY);
  const edge =
    precision === 'admin'
      ? svgElement('circle', { class: 'extent', r: 7 })
      : svgElement('path', { class: 'extent', d: 'M-7,-3L-2,-7L6,-5L7,3L1,7L-5,5Z' });
  return svgElement(
    'svg',
    { class: `shape ${NO_FAMILY}`, viewBox: '-8 -8 16 16', 'aria-hidden': 'true' },
    edge,
    svgElement('path', { d: shapeData('force', 2.5) }),
  );
}

function assumedIcon(): SVGElement {
  return svgElement(
    'svg',
    { class: 'shape', viewBox: '-8 -8 16 16', 'aria-hidden': 'true' },
    svgElement('rect', { class: 'bar assumed', x: -4, y: -7, width: 8, height: 14 }),
  );
}

/** A line for the deeds, by colour and shape; one for places and days, by edge. */
export function legend({ families, precisions, assumedBar }: MapWords): HTMLElement {
  return element(
    'div',
    { class: 'legends' },
    element('ul', { class: 'legend' }, ...FAMILIES.map((family) => element('li', {}, shapeIcon(family, true), families[family]))),
    element(
      'ul',
      { class: 'legend' },
      ...(['exact', 'near', 'admin', 'country'] as const).map((precision) => element('li', {}, precisionIcon(precision), precisions[precision])),
      element('li', {}, assumedIcon(), assumedBar),
    ),
  );
}
