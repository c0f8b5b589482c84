/** What every page does: says that it is there, draws what it is shown, and keeps its state so that it can be built again. */
import { readShow, type Action, type FromPage, type PageName, type View } from './protocol.js';
import type { TextPlace } from './types.js';

interface VsCodeApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}
declare function acquireVsCodeApi(): VsCodeApi;

/** A page's own small things (a sort order, a filter), kept with what it is about. */
export type Kept = Readonly<Record<string, unknown>>;

export interface Page<P extends PageName> {
  /** Opens the article at words. */
  reveal(place: TextPlace): void;
  act(action: Action<P>): void;
  /** What was kept for the key that is shown. */
  readonly kept: Kept;
  keep(more: Kept): void;
}

/** Runs a page: `draw` gets what is shown, at first and after every change, and the element to draw it into. */
export function runPage<P extends PageName>(name: P, draw: (view: View<P>, page: Page<P>, root: HTMLElement) => void): void {
  const api = acquireVsCodeApi();
  const root = document.querySelector<HTMLElement>('main')!;
  const post = (message: FromPage<P>): void => api.postMessage(message);
  let { key, kept } = readState(api.getState());
  const page: Page<P> = {
    reveal: (place) => post({ type: 'reveal', place }),
    act: (action) => post({ type: 'act', action }),
    get kept() {
      return kept;
    },
    keep(more) {
      kept = { ...kept, ...more };
      api.setState({ key, kept });
    },
  };
  window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const show = readShow(name, data);
    if (!show) return;
    if (show.key !== key) ({ key, kept } = { key: show.key, kept: {} });
    page.keep({});
    draw(show.view, page, root);
    root.removeAttribute('aria-busy');
  });
  post({ type: 'ready' });
}

function readState(state: unknown): { key: string; kept: Kept } {
  if (typeof state !== 'object' || state === null) return { key: '', kept: {} };
  const { key, kept } = state as { readonly key?: unknown; readonly kept?: unknown };
  return { key: typeof key === 'string' ? key : '', kept: typeof kept === 'object' && kept !== null ? (kept as Kept) : {} };
}
