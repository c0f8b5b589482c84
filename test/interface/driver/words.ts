/** Finds words in the editor as they are painted: an editor cuts a line into spans wherever a colour changes. */
import type { Page } from 'playwright-core';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Styles that one decoration gives, as the browser computed them. */
export interface Paint {
  readonly background: string;
  /** Style, colour and width of the lines around or under the words. */
  readonly line: string;
  readonly box: Box;
}

/** A page has one too, without lines. */
const EDITOR = '.editor-instance:has(.view-lines)';

/** Where the `nth` occurrence (from 0) of `words` is painted in the active editor; undefined where it is not in view. */
export function findWords(page: Page, words: string, nth = 0): Promise<Box | undefined> {
  return page.evaluate(
    ({ editor, words, nth }) => {
      let left = nth;
      const root = document.querySelector(`.editor-group-container.active ${editor}`) ?? document;
      const lines = [...root.querySelectorAll('.view-lines .view-line')].sort(
        (a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top,
      );
      for (const line of lines) {
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        const nodes: { readonly node: Node; readonly start: number }[] = [];
        let text = '';
        while (walker.nextNode()) {
          nodes.push({ node: walker.currentNode, start: text.length });
          text += (walker.currentNode.textContent ?? '').replaceAll('\u00a0', ' ');
        }
        for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
          if (left-- > 0) continue;
          const end = at + words.length;
          const first = nodes.filter(({ start }) => start <= at).at(-1)!;
          const last = nodes.filter(({ start }) => start < end).at(-1)!;
          const range = document.createRange();
          range.setStart(first.node, at - first.start);
          range.setEnd(last.node, end - last.start);
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x, y, width, height };
        }
      }
      return undefined;
    },
    { editor: EDITOR, words, nth },
  );
}

/** The decorations of extensions that overlap `box`. */
export function paintOver(page: Page, box: Box): Promise<readonly Paint[]> {
  return page.evaluate((box) => {
    const found: Paint[] = [];
    for (const element of document.querySelectorAll('[class*="TextEditorDecorationType"], [class*="ced-"]')) {
      const { x, y, width, height } = element.getBoundingClientRect();
      const overlaps = x < box.x + box.width - 1 && x + width > box.x + 1 && y < box.y + box.height - 1 && y + height > box.y + 1;
      if (!overlaps || !width) continue;
      const style = getComputedStyle(element);
      const border = style.borderBottomStyle === 'none' ? '' : `${style.borderBottomStyle} ${style.borderBottomColor} ${style.borderBottomWidth}`;
      const decoration = style.textDecorationLine === 'none' ? '' : style.textDecoration;
      const outline = style.outlineStyle === 'none' ? '' : `outline ${style.outlineStyle} ${style.outlineColor}`;
      const line = [border, decoration, outline].filter(Boolean).join('; ');
      found.push({ background: style.backgroundColor, line, box: { x, y, width, height } });
    }
    return found;
  }, box);
}

/** Whether the mouse would meet the text of an editor at that place of the page, in pixels, and no hover over it. */
export function isOpenTo(page: Page, x: number, y: number): Promise<boolean> {
  return page.evaluate(
    ([x, y]) => {
      const met = document.elementFromPoint(x, y);
      return !!met?.closest('.monaco-editor') && !met.closest('.monaco-hover, .workbench-hover');
    },
    [x, y] as const,
  );
}
