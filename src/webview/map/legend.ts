/** What shapes and their edges mean. */
import { element, svgElement } from '../dom.js';
import { shapeData } from './marks.js';
import { FAMILIES, type Family, type MapWords } from './view.js';

/** A small mark, as in the map. */
export function shapeIcon(family: Family, solid: boolean): SVGElement {
  return svgElement(
    'svg',
    { class: `shape ${family}${solid ? ' solid' : ''}`, viewBox: '-8 -8 16 16', 'aria-hidden': 'true' },
    svgElement('path', { d: shapeData(family, 5) }),
  );
}

function precisionIcon(precision: keyof MapWords['precisions']): SVGElement {
  if (precision === 'exact' || precision === 'near') return shapeIcon('force', precision === 'exact');
  const edge =
    precision === 'admin'
      ? svgElement('circle', { class: 'extent', r: 7 })
      : svgElement('path', { class: 'extent', d: 'M-7,-3L-2,-7L6,-5L7,3L1,7L-5,5Z' });
  return svgElement(
    'svg',
    { class: 'shape force', viewBox: '-8 -8 16 16', 'aria-hidden': 'true' },
    edge,
    svgElement('path', { d: shapeData('force', 2.5) }),
  );
}

export function legend({ families, precisions }: MapWords): HTMLElement {
  return element(
    'ul',
    { class: 'legend' },
    ...FAMILIES.map((family) => element('li', {}, shapeIcon(family, true), families[family])),
    ...(['exact', 'near', 'admin', 'country'] as const).map((precision) => element('li', {}, precisionIcon(precision), precisions[precision])),
  );
}
