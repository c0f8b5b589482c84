/**
 * The map page by itself in headless Chromium: how much script a frame takes while a person pans and zooms, with so many events.
 * `npm run build && tsx bench/map/main.ts 5000`
 */
import { readFileSync } from 'node:fs';
import { launchBrowser } from '../../test/host/browser.js';
import type { MapEvent, MapView } from '../../src/webview/map/view.js';

const COUNT = Number(process.argv[2] ?? 5000);
const PICTURE = process.argv[3];
const STEPS = 240;
const FAMILIES = ['force', 'control', 'people', 'talk'] as const;

/** The same numbers in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Every event in a town of its own, the worst there is; a tenth are known only as areas, some only as countries. */
function events(count: number): MapEvent[] {
  const random = seeded(7);
  return Array.from({ length: count }, (_, i): MapEvent => {
    const precision = random() < 0.1 ? 'admin' : random() < 0.1 ? 'near' : random() < 0.03 ? 'country' : 'exact';
    const day = new Date(Date.UTC(2023, 0, 1) + Math.floor(random() * 700) * 86_400_000).toISOString().slice(0, 10);
    return {
      id: `a${i}.txt#e`,
      family: FAMILIES[Math.floor(random() * 4)]!,
      deed: 'Shelling',
      type: 'ASSAULT',
      status: 'asserted',
      statusTitle: 'asserted',
      decided: false,
      confidence: random(),
      actors: [`group ${i % 60}`],
      targets: ['civilians'],
      sources: [],
      figureTitles: [],
      figures: ['at least 11'],
      outlet: `Outlet ${i % 9}`,
      published: day,
      quotation: 'Shells struck a market.',
      place: { article: `a${i}.txt`, start: 0, end: 6, words: 'Shells' },
      where: {
        words: `Town ${i}`,
        lat: 31 + random() * 7,
        lon: 35 + random() * 12,
        precision,
        precisionTitle: '',
        area: precision === 'admin',
        ...(precision === 'admin' ? { radiusKm: 15 + random() * 40 } : {}),
      },
      start: day,
      end: day,
      dayIsAssumed: false,
    };
  });
}

/** The page's words do not matter here: each is its own name. */
function words(): MapView['words'] {
  const flat = ['map', 'mapHelp', 'timeline', 'table', 'shown', 'unplaced', 'undated', 'more', 'nothing', 'all', 'clear', 'onlyHere'];
  const all = Object.fromEntries([...flat, 'zoomIn', 'zoomOut', 'fit', 'save', 'assumed', 'ownVoice'].map((key) => [key, key]));
  const group = (...keys: string[]): object => Object.fromEntries(keys.map((key) => [key, key]));
  return {
    ...all,
    filters: group('deed', 'actor', 'source', 'status', 'confidence', 'decided', 'from', 'to'),
    families: group(...FAMILIES),
    precisions: group('exact', 'near', 'admin', 'country'),
    columns: group('day', 'deed', 'actor', 'target', 'figures', 'place', 'source', 'outlet', 'status'),
  } as unknown as MapView['words'];
}

const browser = await launchBrowser();

const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
page.on('pageerror', (error) => console.log(error.message));
await page.addInitScript(`
  window.acquireVsCodeApi = () => ({ postMessage() {}, getState() {}, setState() {} });
  window.frames_ = [];
  const request = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (run) => request((time) => {
    const began = performance.now();
    run(time);
    window.frames_.push(performance.now() - began);
  });
`);
await page.goto('about:blank');
await page.setContent('<!DOCTYPE html><html lang="en"><body class="vscode-dark"><main aria-busy="true"></main></body></html>');
await page.addStyleTag({
  content:
    ':root { --vscode-editor-background: #1f1f1f; --vscode-foreground: #ccc; --vscode-charts-red: #f14c4c; --vscode-charts-blue: #3794ff; --vscode-charts-green: #89d185; --vscode-charts-yellow: #cca700; }',
});
await page.addStyleTag({ content: readFileSync('dist/webview/map.css', 'utf8') });
await page.addScriptTag({ content: readFileSync('dist/webview/map.js', 'utf8') });
const view: MapView = {
  title: `${COUNT} events`,
  events: events(COUNT),
  outlines: readFileSync('dist/webview/outlines.json', 'utf8'),
  words: words(),
};
const began = performance.now();
const show = JSON.stringify({ type: 'show', page: 'map', key: '', view });
await page.evaluate(`window.began_ = performance.now(); window.postMessage(${show}, '*')`);
await page.locator('main:not([aria-busy])').waitFor({ timeout: 120_000 });
console.log(`${COUNT} events shown after ${(performance.now() - began).toFixed(0)} ms`);
await page.waitForTimeout(500);

/** Runs a movement step by step, a frame each; prints what script the frames took: by the clock, and of the processor, which other work on the machine does not lengthen. */
async function measure(what: string, steps: number, step: (i: number) => Promise<void>): Promise<void> {
  const metrics = await page.context().newCDPSession(page);
  await metrics.send('Performance.enable', { timeDomain: 'threadTicks' });
  const script = async (): Promise<number> =>
    (await metrics.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ScriptDuration')!.value * 1000;
  await page.evaluate('window.frames_.length = 0');
  const spent: number[] = [];
  for (let i = 0; i < steps; i++) {
    const before = await script();
    await step(i);
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    spent.push((await script()) - before);
  }
  await metrics.detach();
  const clock = await page.evaluate<number[]>('window.frames_.filter((ms) => ms > 0.05)');
  console.log(`${what}, ${steps} steps: processor ${figures(spent)}; by the clock ${figures(clock)}`);
}

function figures(milliseconds: readonly number[]): string {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  return `${at(0.5)} ms median, ${at(0.95)} ms 95th percentile, ${at(1)} ms longest`;
}

const box = (await page.locator('canvas.map').boundingBox())!;
const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
await page.mouse.move(x, y);
await page.mouse.down();
await measure('panning', STEPS, (i) => page.mouse.move(x + 120 * Math.sin(i / 12), y + 80 * Math.cos(i / 9)));
await page.mouse.up();
if (PICTURE !== undefined) await page.screenshot({ path: PICTURE });
await measure('zooming', 60, (i) => page.mouse.wheel(0, i < 30 ? -60 : 60));
await browser.close();
