/** What others read in a page, read in Chromium: Label Studio's own front end, and axe on the HTML export. Neither reaches any address. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { fence, launchBrowser } from '../host/browser.js';
import { BROWSER, findProgram } from '../host/programs.js';
import { installNpmReaders, npmFile } from './readers.js';
import { ARTICLES, written } from './written.js';

interface Region {
  readonly id: string;
  readonly type: string;
  readonly value: { readonly start: number; readonly end: number; readonly text?: string; readonly labels: readonly string[] };
}

interface Relation {
  readonly type: 'relation';
  readonly from_id: string;
  readonly to_id: string;
  readonly labels: readonly string[];
}

interface Task {
  readonly data: { readonly text: string };
  readonly annotations: readonly { readonly result: readonly (Region | Relation)[] }[];
  readonly predictions: readonly { readonly result: readonly (Region | Relation)[] }[];
}

const isRegion = (one: Region | Relation): one is Region => one.type === 'labels';

describe('readers of others, in a page', function () {
  this.timeout(120_000);
  let browser: Browser | undefined;

  before(async function () {
    if (!installNpmReaders() || !findProgram(BROWSER)) {
      console.log('      not verified: label-studio by its front end, html by axe, because npm or Chromium is not there');
      this.skip();
    }
    browser = await launchBrowser();
  });
  after(() => browser?.close());

  async function inPage<T>(colorScheme: 'light' | 'dark', use: (page: Page) => Promise<T>): Promise<T> {
    const context = await browser!.newContext({ colorScheme, bypassCSP: true, viewport: { width: 1200, height: 900 } });
    const outside = await fence(context);
    try {
      const result = await use(await context.newPage());
      assert.deepEqual(outside, []);
      return result;
    } finally {
      await context.close();
    }
  }

  for (const [name, labels] of Object.keys(ARTICLES).flatMap((one) => [[one, 'kind'] as const, [one, 'type'] as const])) {
    it(`Label Studio's front end takes each region and relation of ${name}, labels=${labels}, and finds the words at their offsets`, async () => {
      const { main, chunks, article } = written('label-studio', { settings: { labels } }, ARTICLES[name]!());
      const config = chunks
        .filter(({ file }) => file.endsWith('.xml'))
        .map(({ text }) => text)
        .join('');
      const [task] = JSON.parse(main) as Task[];
      // Predictions are not drawn, and so have no words: here all is an annotation. What the file quotes is taken away: the words are the front end's.
      const results = [...task!.annotations, ...task!.predictions].flatMap(({ result }) => result);
      const once = [...new Map(results.map((one) => [isRegion(one) ? one.id : JSON.stringify(one), one])).values()];
      const stripped = once.map((one) => (isRegion(one) ? { ...one, value: { ...one.value, text: undefined } } : one));
      const read = await inPage('light', async (page) => {
        await page.setContent('<!doctype html><div id="label-studio"></div>');
        await page.addStyleTag({ path: npmFile('label-studio', 'build/static/css/main.css') });
        await page.addScriptTag({ path: npmFile('label-studio', 'build/static/js/main.js') });
        const options = {
          config,
          task: { id: 1, data: task!.data, annotations: [{ id: 1, result: stripped }], predictions: [] },
          interfaces: ['side-column'],
        };
        return page.evaluate<(Region | Relation)[]>(`new Promise((resolve) => {
          const whenDrawn = (store) => {
            const result = store.annotations[0]?.serializeAnnotation();
            if (result?.every(({ value }) => value === undefined || value.text)) resolve(result);
            else setTimeout(whenDrawn, 100, store);
          };
          new LabelStudio('label-studio', { ...${JSON.stringify(options)}, onLabelStudioLoad: ({ annotationStore }) => whenDrawn(annotationStore) });
        })`);
      });
      const regions = read.filter(isRegion).map(
        ({
          id,
          value: {
            start,
            end,
            text,
            labels: [label],
          },
        }) => `${id} ${start}-${end} ${text} ${label}`,
      );
      const expected = once.filter(isRegion).map(
        ({
          id,
          value: {
            start,
            end,
            labels: [label],
          },
        }) => `${id} ${start}-${end} ${article.text.slice(start, end)} ${label}`,
      );
      // A page shows a line end as one.
      assert.deepEqual(regions.map((line) => line.replace(/\s+/g, ' ')).sort(), expected.map((line) => line.replace(/\s+/g, ' ')).sort());
      const links = (list: readonly (Region | Relation)[]): string[] =>
        list.flatMap((one) => (isRegion(one) ? [] : [`${one.from_id} ${one.to_id} ${one.labels[0]}`])).sort();
      assert.deepEqual(links(read), links(once));
    });
  }

  for (const scheme of ['light', 'dark'] as const) {
    it(`axe finds nothing wrong with html in ${scheme}, which loads nothing and runs nothing`, async () => {
      const { main } = written('html');
      assert.doesNotMatch(main, /<script|<link|<img|https?:\/\/|url\(/);
      const violations = await inPage(scheme, async (page) => {
        await page.setContent(main);
        await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') });
        return page.evaluate<string[]>(
          'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" ")))',
        );
      });
      assert.deepEqual(violations, []);
    });
  }
});
