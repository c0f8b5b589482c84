/** Adjudication: what coders say of the same words, side by side; one of it, both or neither goes into the shared file. */
import '../base.css';
import './style.css';
import { element } from '../dom.js';
import { runPage, type Page } from '../page.js';
import type { AdjudicationQuestion, AdjudicationView } from './view.js';

type AnswerPage = Page<'adjudication'>;

/** What keys do, in the state that is drawn. */
let pressed: (key: string) => boolean = () => false;

document.addEventListener('keydown', (event) => {
  if (!event.ctrlKey && !event.metaKey && !event.altKey && pressed(event.key)) event.preventDefault();
});

runPage('adjudication', (view, page, root) => {
  const { question, words } = view;
  const answers = question ? answersOf(question, view, page) : [];
  const moves = [
    { key: 'ArrowLeft', label: words.previous, run: () => page.act({ do: 'previous' }) },
    { key: 'ArrowRight', label: words.next, run: () => page.act({ do: 'next' }) },
  ];
  const undo = { key: 'u', label: words.undo, run: () => page.act({ do: 'undo' }) };
  const byKey = new Map([...answers, ...(view.open > 1 ? moves : []), undo].map(({ key, run }) => [key, run]));
  pressed = (key) => {
    const run = byKey.get(key.length === 1 ? key.toLowerCase() : key);
    run?.();
    return run !== undefined;
  };
  const total = view.settled + view.open;
  const said = words.progress.replace('{0}', String(view.settled)).replace('{1}', String(total));
  root.replaceChildren(
    element('h1', {}, view.title),
    element(
      'p',
      { class: 'progress', role: 'status' },
      element('progress', { value: view.settled, max: Math.max(1, total), 'aria-label': said }),
      said,
    ),
    ...(view.agreed ? [agreedBar(view, page)] : []),
    ...(question ? questionParts(question, view, answers) : [element('p', {}, words.done)]),
    element(
      'div',
      { class: 'bar' },
      ...(question && view.open > 1 ? moves : []).map(({ label, run }) => element('button', { type: 'button', on: { click: run } }, label)),
      element('button', { type: 'button', on: { click: undo.run } }, undo.label, hint('U')),
    ),
    ...(question ? [element('p', { class: 'soft' }, words.keys)] : []),
  );
});

interface Answer {
  readonly key: string;
  readonly label: string;
  readonly run: () => void;
}

/** One for each column, then all of them, then none. */
function answersOf({ id, columns }: AdjudicationQuestion, { words }: AdjudicationView, page: AnswerPage): readonly Answer[] {
  const answer = (key: string, label: string, chosen: readonly number[]): Answer => ({
    key,
    label,
    run: () => {
      pressed = () => false; // until the next one is drawn
      page.act({ do: 'answer', question: id, columns: chosen });
    },
  });
  const each = columns.map(({ coders }, i) => answer(String(i + 1), words.take.replace('{0}', coders), [i]));
  const all = columns.length > 1 ? [answer('b', columns.length > 2 ? words.takeAll : words.takeBoth, [...columns.keys()])] : [];
  return [...each, ...all, answer('n', words.neither, [])];
}

function agreedBar({ agreed, words }: AdjudicationView, page: AnswerPage): HTMLElement {
  return element(
    'div',
    { class: 'bar agreed' },
    words.agreed.replace('{0}', String(agreed)),
    element('button', { type: 'button', on: { click: () => page.act({ do: 'takeOver' }) } }, words.takeOver),
  );
}

function questionParts(question: AdjudicationQuestion, { words }: AdjudicationView, answers: readonly Answer[]): readonly HTMLElement[] {
  const { columns, rows, sentence, silent } = question;
  const button = ({ key, label, run }: Answer): HTMLElement =>
    element('button', { type: 'button', on: { click: run } }, label, hint(key.toUpperCase()));
  const head = columns.map(({ coders }) => element('th', { scope: 'col' }, coders));
  const none = silent ? [element('th', { scope: 'col' }, silent)] : [];
  const line = (label: string, values: readonly string[], differs: boolean, first: boolean): HTMLElement =>
    element(
      'tr',
      { class: differs && 'differs' },
      element('th', { scope: 'row' }, label),
      ...values.map((value) => element('td', { dir: 'auto' }, value || '–')),
      silent !== '' && first && element('td', { rowspan: rows.length + 1, class: 'soft' }, words.nothing),
    );
  const quotes = columns.map((column) => words.quoted.replace('{0}', () => column.words));
  return [
    element('blockquote', { dir: 'auto' }, ...sentence.map((part, i) => (i % 2 ? element('mark', {}, part) : part))),
    element(
      'div',
      { class: 'wide' },
      element(
        'table',
        { class: 'choices' },
        element('thead', {}, element('tr', {}, element('td', {}), ...head, ...none)),
        element(
          'tbody',
          {},
          line(words.words, quotes, new Set(quotes).size > 1, true),
          ...rows.map(({ label, values, differs }) => line(label, values, differs, false)),
        ),
      ),
    ),
    element('div', { class: 'bar answers' }, ...answers.map(button)),
  ];
}

/** The key that does the same. */
function hint(key: string): HTMLElement {
  return element('kbd', { 'aria-hidden': 'true' }, key);
}
