/** The claims ledger: what each outlet says of one incident, side by side. */
import '../base.css';
import './style.css';
import { element, type Child } from '../dom.js';
import { keepingFocus } from '../keep-focus.js';
import { runPage, type Page } from '../page.js';
import { isTextList, toggled } from './opened.js';
import { CLAIMS_COMMANDS, type ClaimCell, type ClaimPart, type ClaimsDisagreement, type ClaimsRow, type ClaimsView } from './view.js';

type ClaimsPage = Page<'claims'>;

runPage('claims', (view, page, root) => {
  const table = claimsTable(view, page);
  keepingFocus(root, () =>
    root.replaceChildren(
      heading(view, page),
      ...view.warnings.map(({ message, rows }) => lighting(element('p', { class: 'warning' }, message), rows, root)),
      element('div', { class: 'wide', tabindex: 0, role: 'region', 'aria-label': view.words.caption }, table),
      element('h2', {}, view.words.disagreements),
      disagreementList(view, page, root),
      ...measureList(view, page),
    ),
  );
});

function heading(view: ClaimsView, page: ClaimsPage): HTMLElement {
  const { actions } = view.words;
  return element(
    'header',
    {},
    element('h1', {}, view.name),
    element('p', { class: 'soft' }, view.facts.join(' · ')),
    view.note !== undefined && element('p', { class: 'note' }, view.note),
    element(
      'div',
      { class: 'bar' },
      ...CLAIMS_COMMANDS.map((command) =>
        element('button', { type: 'button', 'data-focus': `act ${command}`, on: { click: () => page.act({ do: command }) } }, actions[command]),
      ),
    ),
  );
}

function claimsTable(view: ClaimsView, page: ClaimsPage): HTMLElement {
  const head = [view.words.article, ...view.columns].map((title) => element('th', { scope: 'col' }, title));
  return element(
    'table',
    { class: 'claims' },
    element('caption', { class: 'hidden' }, view.words.caption),
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...view.rows.map((row) => tableRow(row, view, page))),
  );
}

function tableRow(row: ClaimsRow, view: ClaimsView, page: ClaimsPage): HTMLElement {
  return element(
    'tr',
    { 'data-id': row.id },
    element(
      'th',
      { scope: 'row' },
      wordsButton({ text: row.outlet, place: row.sentence }, page, row.title),
      element('div', { class: 'soft' }, row.published),
      element(
        'button',
        {
          type: 'button',
          class: 'quiet',
          title: view.words.separate,
          'aria-label': `${view.words.separate}: ${rowName(row)}`,
          'data-focus': `separate ${row.id}`,
          on: { click: () => page.act({ do: 'separate', row: row.id }) },
        },
        view.words.separateShort,
      ),
    ),
    ...row.cells.map((cell, i) => tableCell(cell, { name: `${row.id} ${i}`, about: `${view.columns[i]!}, ${row.outlet}` }, view, page)),
  );
}

/** The outlet, who says so and the deed: an outlet has a row for each of its sources. */
function rowName({ outlet, cells }: ClaimsRow): string {
  const [source, , deed] = cells.map(({ parts }) => parts.map(({ text }) => text).join(' '));
  return [outlet, source, deed].filter(Boolean).join(', ');
}

/** Which cell it is: a name to remember it by, and what it is called. */
interface CellName {
  readonly name: string;
  readonly about: string;
}

function tableCell({ parts, differs, more }: ClaimCell, cell: CellName, { words }: ClaimsView, page: ClaimsPage): HTMLElement {
  const shown = parts.map((part) =>
    element(
      'div',
      { class: part.differs ? 'part differs' : 'part', dir: 'auto', 'data-id': part.claim },
      part.differs && sign(words.differs),
      wordsButton(part, page),
      part.beside !== undefined && element('span', { class: 'soft beside' }, part.beside),
    ),
  );
  const folded = shown.filter((_, i) => parts[i]!.folded);
  const marked = differs && !parts.some((part) => part.differs);
  return element(
    'td',
    { class: marked ? 'differs' : undefined },
    marked && sign(words.differs),
    ...shown,
    more !== undefined && moreButton(folded, [more, words.fewer], cell, page),
  );
}

/** Shows and hides the folded parts of a cell; what was opened stays so when the page is drawn again. */
function moreButton(
  folded: readonly HTMLElement[],
  [more, fewer]: readonly [string, string],
  { name, about }: CellName,
  page: ClaimsPage,
): HTMLElement {
  const opened = (): readonly string[] => (isTextList(page.kept['opened']) ? page.kept['opened'] : []);
  const button = element('button', { type: 'button', class: 'more' });
  const draw = (): void => {
    const open = opened().includes(name);
    for (const part of folded) part.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
    button.textContent = open ? fewer : more;
    button.setAttribute('aria-label', `${button.textContent}: ${about}`);
  };
  button.addEventListener('click', () => {
    page.keep({ opened: toggled(opened(), name) });
    draw();
  });
  draw();
  return button;
}

/** Says that a cell differs without colour. */
function sign(words: string): HTMLElement {
  return element(
    'span',
    { class: 'sign', title: words },
    element('span', { 'aria-hidden': 'true' }, '≠ '),
    element('span', { class: 'hidden' }, `${words}: `),
  );
}

/** Words that lead to their place; plain words where the article does not have them. */
function wordsButton({ text, place }: ClaimPart, page: ClaimsPage, title?: string): Child {
  if (!place) return element('span', {}, text);
  return element('button', { type: 'button', class: 'words', title, on: { click: () => page.reveal(place) } }, text);
}

function disagreementList(view: ClaimsView, page: ClaimsPage, root: HTMLElement): HTMLElement {
  if (!view.disagreements.length) return element('p', { class: 'soft' }, view.words.agreement);
  const items = view.disagreements.map((one) =>
    lighting(
      disagreement(one, view, page),
      one.between.map(({ id }) => id),
      root,
    ),
  );
  return element('ul', { class: 'disagreements' }, ...items);
}

function disagreement(
  { kind, meaning, about, reason, between: [first, ...others], grave }: ClaimsDisagreement,
  view: ClaimsView,
  page: ClaimsPage,
): HTMLElement {
  const side = ({ outlet, text, place }: typeof first): HTMLElement =>
    element('span', { class: 'side', dir: 'auto' }, `${outlet}: `, wordsButton({ text, ...(place ? { place } : {}) }, page));
  return element(
    'li',
    { class: grave ? 'grave' : undefined },
    element('span', { class: 'kind', title: meaning }, kind),
    element('span', { class: 'about' }, about),
    element(
      'div',
      {},
      side(first),
      ...others.flatMap((one, i) => [element('span', { class: 'soft' }, i === 0 ? ` ${view.words.versus} ` : ' · '), side(one)]),
    ),
    element('div', { class: 'soft' }, reason),
  );
}

/** While `made` is pointed at or has the focus, the rows and claims that it names stand out in the table. */
function lighting<E extends HTMLElement>(made: E, ids: readonly string[], root: HTMLElement): E {
  const light = (on: boolean): void => {
    for (const one of root.querySelectorAll<HTMLElement>('[data-id]')) if (ids.includes(one.dataset['id']!)) one.classList.toggle('lit', on);
  };
  for (const type of ['mouseenter', 'focusin']) made.addEventListener(type, () => light(true));
  for (const type of ['mouseleave', 'focusout']) made.addEventListener(type, () => light(false));
  return made;
}

function measureList({ measures, words }: ClaimsView, page: ClaimsPage): HTMLElement[] {
  if (!measures.length) return [];
  const items = measures.map(({ measure, title, claims, settled }) =>
    element(
      'li',
      {},
      element('strong', {}, title),
      element('span', { class: 'soft', dir: 'auto' }, ` ${claims.join(' · ')}`),
      ...settled.map(({ value, reason, who }) =>
        element(
          'p',
          { class: 'settled' },
          element('strong', {}, `${words.settled}: ${value}`),
          ` ${reason} `,
          element('span', { class: 'soft' }, who),
        ),
      ),
      element(
        'button',
        {
          type: 'button',
          'aria-label': `${words.settle} ${title}`,
          'data-focus': `settle ${measure}`,
          on: { click: () => page.act({ do: 'settle', measure }) },
        },
        words.settle,
      ),
    ),
  );
  return [element('h2', {}, words.measures), element('p', { class: 'soft' }, words.unsettled), element('ul', { class: 'measures' }, ...items)];
}
