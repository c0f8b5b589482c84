/** The framing lens: which words each outlet uses for the same thing, in its own voice or another's, each use in its context. */
import '../base.css';
import './style.css';
import { element, svgElement, type Child } from '../dom.js';
import { runPage, type Page } from '../page.js';
import { VOICES, type FrameTable, type FramingView, type InContext, type Voice, type Wording, type WordingUse } from './view.js';

/** Rows that are shown at first. */
const ROWS = 40;

runPage('framing', (view, page, root) => {
  const voice = voiceOf(page.kept['voice']);
  const { words } = view;
  const tables = element('div', {});
  const draw = (chosen: Voice | undefined): void =>
    tables.replaceChildren(...view.frames.map((frame, i) => frameSection(frame, i, chosen, view, page)));
  const select = element(
    'select',
    {
      on: {
        change: () => {
          page.keep({ voice: select.value });
          draw(voiceOf(select.value));
        },
      },
    },
    element('option', { value: '' }, words.all),
    ...VOICES.map((one) => element('option', { value: one }, words.voices[one])),
  );
  select.value = voice ?? '';
  root.replaceChildren(
    element('h1', {}, view.title),
    element('p', { class: 'soft' }, words.intro),
    element(
      'div',
      { class: 'bar' },
      element('label', {}, `${words.voice} `, select),
      element('button', { type: 'button', on: { click: () => page.act({ do: 'choose' }) } }, words.choose),
      element('button', { type: 'button', on: { click: () => page.act({ do: 'export' }) } }, words.export),
    ),
    element(
      'ul',
      { class: 'legend' },
      ...VOICES.map((one) => element('li', {}, bar({ own: 0, attributed: 0, quoted: 0, [one]: 1 }, 1), words.voices[one])),
    ),
    tables,
  );
  draw(voice);
});

function voiceOf(value: unknown): Voice | undefined {
  return VOICES.find((voice) => voice === value);
}

function frameSection(frame: FrameTable, at: number, voice: Voice | undefined, view: FramingView, page: Page<'framing'>): HTMLElement {
  const { words } = view;
  const count = (use: WordingUse | undefined): number => (use ? countOf(use, voice) : 0);
  const totalOf = ({ uses }: Wording): number => uses.reduce((sum, use) => sum + count(use), 0);
  const rows = frame.wordings.filter((wording) => totalOf(wording) > 0).sort((a, b) => totalOf(b) - totalOf(a));
  const title = element('h2', { id: `frame-${at}` }, frame.title);
  if (!rows.length) return element('section', {}, title, element('p', { class: 'soft' }, words.nothing));
  const most = Math.max(...rows.flatMap(({ uses }) => uses.map(count)));
  const contexts = element('div', { class: 'contexts', 'aria-live': 'polite' }, element('p', { class: 'soft' }, words.pick));
  const cell = (wording: Wording, outlet: string): HTMLElement => {
    const use = wording.uses.find((one) => one.outlet === outlet);
    if (!use || !count(use)) return element('td', { class: 'none' }, '·');
    const spoken = words.uses
      .replace('{0}', String(count(use)))
      .replace('{1}', wording.term)
      .replace('{2}', outlet);
    const button = element(
      'button',
      {
        type: 'button',
        class: 'use',
        title: VOICES.map((one) => `${words.voices[one]}: ${use.counts[one]}`).join(', '),
        'aria-label': spoken,
        on: { click: () => showContexts(button, contexts, wording.term, use, voice, view, page) },
      },
      String(count(use)),
      bar(voice ? { own: 0, attributed: 0, quoted: 0, [voice]: use.counts[voice] } : use.counts, most),
    );
    return element('td', {}, button);
  };
  const row = (wording: Wording): HTMLElement =>
    element(
      'tr',
      {},
      element('th', { scope: 'row', dir: 'auto' }, wording.term),
      ...frame.outlets.map(({ name }) => cell(wording, name)),
      element('td', { class: 'total' }, String(totalOf(wording))),
    );
  const body = element('tbody', {}, ...rows.slice(0, ROWS).map(row));
  const more: Child = rows.length > ROWS && moreButton(`+ ${rows.length - ROWS}`, () => body.append(...rows.slice(ROWS).map(row)));
  const head = [words.wording, ...frame.outlets.map(({ name }) => name), words.total].map((one) => element('th', { scope: 'col' }, one));
  return element(
    'section',
    {},
    title,
    element(
      'div',
      { class: 'wide', tabindex: 0, role: 'region', 'aria-labelledby': `frame-${at}` },
      element('table', { class: 'frame' }, element('thead', {}, element('tr', {}, ...head)), body),
    ),
    more,
    contexts,
  );
}

function moreButton(label: string, click: () => void): HTMLElement {
  const button = element(
    'button',
    {
      type: 'button',
      on: {
        click: () => {
          click();
          button.remove();
        },
      },
    },
    label,
  );
  return button;
}

function countOf({ counts }: WordingUse, voice: Voice | undefined): number {
  return voice ? counts[voice] : counts.own + counts.attributed + counts.quoted;
}

/** The first uses, one under the other with the words in the middle. */
function showContexts(
  button: HTMLElement,
  holder: HTMLElement,
  term: string,
  use: WordingUse,
  voice: Voice | undefined,
  { words }: FramingView,
  page: Page<'framing'>,
): void {
  for (const other of holder.parentElement!.querySelectorAll('button.use[aria-pressed]')) other.removeAttribute('aria-pressed');
  button.setAttribute('aria-pressed', 'true');
  const shown = use.contexts.filter((one) => voice === undefined || one.voice === voice);
  const line = (one: InContext): HTMLElement =>
    element(
      'tr',
      {},
      element('td', { class: 'left', dir: 'auto' }, one.left),
      element(
        'td',
        { class: 'middle', dir: 'auto' },
        element('button', { type: 'button', class: 'words', on: { click: () => page.reveal(one.place) } }, one.words),
      ),
      element('td', { class: 'right', dir: 'auto' }, one.right),
      element('td', { class: 'soft' }, words.voices[one.voice]),
      element('td', { class: 'soft day' }, one.published),
    );
  const total = countOf(use, voice);
  holder.replaceChildren(
    element('h3', {}, words.inContext.replace('{0}', term).replace('{1}', use.outlet)),
    element('div', { class: 'wide' }, element('table', { class: 'kwic' }, element('tbody', {}, ...shown.map(line)))),
    ...(shown.length < total
      ? [element('p', { class: 'soft' }, words.first.replace('{0}', String(shown.length)).replace('{1}', String(total)))]
      : []),
  );
}

/** Own voice solid, another's voice hatched, quoted as a frame: told apart without colour. */
function bar(counts: Readonly<Record<Voice, number>>, most: number): SVGElement {
  const width = 60;
  let x = 0;
  const parts = VOICES.flatMap((voice) => {
    const length = (counts[voice] / most) * width;
    const at = x;
    x += length;
    return length ? svgElement('rect', { class: voice, x: at + 0.5, y: 0.5, width: Math.max(1.5, length - 1), height: 7 }) : [];
  });
  return svgElement('svg', { class: 'count', viewBox: `0 0 ${width} 8`, 'aria-hidden': 'true' }, ...parts);
}
