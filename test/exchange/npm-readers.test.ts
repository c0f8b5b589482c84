/** Every format that a reader on npm understands is read by it. The readers are installed into .cache/exchange; where that fails the tests are skipped. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { fitArticle } from '../../src/core/export/fit.js';
import { findExporter } from '../../src/core/export/registry.js';
import { completeOptions, ExportSession, type GivenOptions } from '../../src/core/export/session.js';
import type { Chunk, ExportArticle } from '../../src/core/export/types.js';
import { hardArticle } from '../unit/export/articles.js';

const FOLDER = path.resolve('.cache/exchange');
const HERE = path.resolve('test/exchange');
const NAMES = ['@placemarkio/check-geojson', '@recogito/text-annotator', 'ical.js', 'jsonld', 'papaparse', 'saxes'];

function installReaders(): boolean {
  const missing = (): boolean => NAMES.some((name) => !existsSync(path.join(FOLDER, 'node_modules', name)));
  if (!missing()) return true;
  mkdirSync(FOLDER, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) copyFileSync(path.join(HERE, file), path.join(FOLDER, file));
  try {
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: FOLDER, stdio: 'ignore' });
  } catch {
    return false; // no registry: the tests say that they were skipped
  }
  return !missing();
}

/** `file`: the module's own path, where the package gives a script for pages to `require`. */
async function reader<T>(name: string, file?: string): Promise<T> {
  if (file !== undefined) return (await import(pathToFileURL(path.join(FOLDER, 'node_modules', name, file)).href)) as T;
  const resolve = createRequire(path.join(FOLDER, 'package.json'));
  return (await import(pathToFileURL(resolve.resolve(name)).href)) as T;
}

function written(format: string, given: GivenOptions = {}): { chunks: Chunk[]; article: ExportArticle; main: string } {
  const exporter = findExporter(format)!;
  const { options } = completeOptions(exporter, { generated: '2026-11-22T10:00:00Z', ...given });
  const session = new ExportSession(exporter, options);
  const article = hardArticle();
  const chunks = [...session.begin(), ...session.add(article).chunks, ...session.end()];
  const main = chunks.filter(({ file }) => file === '' || file === `${article.stem}.${exporter.extension}`).map(({ text }) => text);
  return { chunks, article: fitArticle(exporter, article, options).article, main: main.join('') };
}

describe('readers of others, from npm', function () {
  this.timeout(120_000);
  before(function () {
    if (!installReaders()) {
      console.log('skipped: the readers cannot be installed from npm, so the formats are not verified');
      this.skip();
    }
  });

  for (const format of ['csv-mentions', 'csv-events', 'csv-claims', 'acled', 'plover']) {
    it(`papaparse reads ${format}`, async () => {
      const { default: Papa } = await reader<{
        default: { parse(text: string, options: object): { data: Record<string, string>[]; errors: unknown[]; meta: { fields: string[] } } };
      }>('papaparse');
      const { main } = written(format, { bom: true });
      const { data, errors, meta } = Papa.parse(main, { header: true, skipEmptyLines: true });
      assert.deepEqual(errors, []);
      assert.ok(data.length > 0);
      if (format === 'acled')
        assert.deepEqual([meta.fields.length > 31, meta.fields[0]?.replace('\uFEFF', ''), meta.fields[30]], [true, 'event_id_cnty', 'timestamp']);
      if (format === 'csv-mentions')
        assert.ok(
          data.some((row) => row['text'] === "'=SUM(A1)"),
          'the formula is guarded',
        );
    });
  }

  it('check-geojson reads geojson', async () => {
    const { check } = await reader<{ check: (text: string) => { features: unknown[] } }>('@placemarkio/check-geojson');
    assert.equal(check(written('geojson').main).features.length, 1);
  });

  it('ical.js reads ics', async () => {
    const { default: ICAL } = await reader<{
      default: {
        parse(text: string): unknown;
        Component: new (jcal: unknown) => { getAllSubcomponents(name: string): { getFirstPropertyValue(name: string): unknown }[] };
      };
    }>('ical.js');
    const [event] = new ICAL.Component(ICAL.parse(written('ics').main)).getAllSubcomponents('vevent');
    assert.equal(String(event!.getFirstPropertyValue('dtstart')), '2020-03-02');
    assert.match(String(event!.getFirstPropertyValue('description')), /SOHR asserts/);
  });

  for (const format of ['tei', 'uima-xmi']) {
    it(`saxes finds ${format} well formed`, async () => {
      const { SaxesParser } = await reader<{
        SaxesParser: new (options: object) => { on(event: string, listener: (error: Error) => void): void; write(text: string): { close(): void } };
      }>('saxes');
      for (const { file, text } of written(format).chunks) {
        const parser = new SaxesParser({ xmlns: true, fileName: file });
        parser.on('error', (error) => {
          throw error;
        });
        parser.write(text).close();
      }
    });
  }

  it('Recogito reads w3c with UTF-16 offsets', async () => {
    interface Parsed {
      readonly parsed?: { target: { selector: { quote: string; start: number; end: number }[] } };
      readonly error?: unknown;
    }
    const { W3CTextFormat } = await reader<{ W3CTextFormat: (source: string) => { parse(item: unknown): Parsed } }>(
      '@recogito/text-annotator',
      'dist/text-annotator.es.js',
    );
    const { main, article } = written('w3c', { offsets: 'utf16' });
    const { items } = JSON.parse(main) as { items: { motivation: string; target: { type: string } }[] };
    // A composite target (a discontinuous mention) is beyond Recogito.
    const simple = items.filter(({ target }) => target.type !== 'Composite');
    for (const item of simple) {
      const { parsed, error } = W3CTextFormat('a.txt').parse(item);
      assert.equal(error, undefined);
      for (const { quote, start, end } of parsed!.target.selector) assert.equal(article.text.slice(start, end), quote);
    }
    assert.equal(simple.length, article.mentions.length + article.events.length - 1);
  });

  it('jsonld expands w3c', async () => {
    const { default: jsonld } = await reader<{ default: { expand(document: unknown, options: object): Promise<unknown[]> } }>('jsonld');
    const oa = 'http://www.w3.org/ns/oa#';
    // An excerpt of http://www.w3.org/ns/anno.jsonld: nothing is fetched.
    const terms = ['motivation:motivatedBy', 'body:hasBody', 'target:hasTarget', 'source:hasSource', 'selector:hasSelector', 'purpose:hasPurpose'];
    const context = {
      id: '@id',
      type: '@type',
      '@vocab': oa,
      as: 'https://www.w3.org/ns/activitystreams#',
      items: { '@id': 'as:items', '@container': '@list' },
      ...Object.fromEntries(
        terms
          .map((pair) => pair.split(':'))
          .map(([term, name]): [string, object] => [
            term!,
            { '@id': oa + name!, '@type': term === 'motivation' || term === 'purpose' ? '@vocab' : '@id' },
          ]),
      ),
    };
    const documentLoader = (documentUrl: string): object => ({ documentUrl, document: { '@context': context } });
    const [page] = await jsonld.expand(JSON.parse(written('w3c').main) as unknown, { documentLoader });
    assert.equal(JSON.stringify(page).match(/oa#hasTarget/g)?.length, 12);
  });
});
