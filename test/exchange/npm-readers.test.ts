/** Every format that a reader on npm understands is read by it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { findProgram } from '../host/programs.js';
import { npmFile, npmReader, installNpmReaders } from './readers.js';
import { written } from './written.js';

describe('readers of others, from npm', function () {
  this.timeout(120_000);
  before(function () {
    if (!installNpmReaders()) {
      console.log('skipped: the readers cannot be installed from npm, so the formats are not verified');
      this.skip();
    }
  });

  for (const format of ['csv-mentions', 'csv-events', 'csv-claims', 'acled', 'plover']) {
    it(`papaparse reads ${format}`, async () => {
      const { default: Papa } = await npmReader<{
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
    const { check } = await npmReader<{ check: (text: string) => { features: unknown[] } }>('@placemarkio/check-geojson');
    assert.equal(check(written('geojson').main).features.length, 1);
  });

  it('ical.js reads ics', async () => {
    const { default: ICAL } = await npmReader<{
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
      const { SaxesParser } = await npmReader<{
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
    const { W3CTextFormat } = await npmReader<{ W3CTextFormat: (source: string) => { parse(item: unknown): Parsed } }>(
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
    const { default: jsonld } = await npmReader<{ default: { expand(document: unknown, options: object): Promise<unknown[]> } }>('jsonld');
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

  it('Apache Annotator finds the words of w3c by either selector', async () => {
    interface Chunk {
      readonly data: string;
      equals(other: unknown): boolean;
    }
    interface Range {
      readonly startIndex: number;
      readonly endIndex: number;
    }
    type Matcher = (selector: object) => (chunker: object) => AsyncGenerator<Range>;
    const annotator = await npmReader<{ textPositionSelectorMatcher: Matcher; textQuoteSelectorMatcher: Matcher }>('@apache-annotator/selector');
    const { main, article } = written('w3c');
    const chunk: Chunk = { data: article.text, equals: (other) => other === chunk };
    const chunker = () => ({ currentChunk: chunk, nextChunk: () => null, previousChunk: () => null, precedesCurrentChunk: () => false });
    interface Selector {
      readonly type: string;
      readonly exact?: string;
    }
    const { items } = JSON.parse(main) as { items: { target: { type: string; selector: Selector[] } }[] };
    const simple = items.filter(({ target }) => target.type !== 'Composite');
    for (const { target } of simple) {
      const quote = target.selector.find(({ type }) => type === 'TextQuoteSelector')!;
      const position = target.selector.find(({ type }) => type === 'TextPositionSelector')!;
      const { value } = (await annotator.textPositionSelectorMatcher(position)(chunker()).next()) as { value: Range };
      assert.equal(article.text.slice(value.startIndex, value.endIndex), quote.exact);
      const places: string[] = [];
      for await (const range of annotator.textQuoteSelectorMatcher(quote)(chunker())) places.push(`${range.startIndex}-${range.endIndex}`);
      assert.deepEqual(places, [`${value.startIndex}-${value.endIndex}`], 'prefix and suffix leave one place');
    }
    assert.ok(simple.length > 10);
  });

  it('the splitter of doccano’s front end counts doccano’s graphemes as we do', async () => {
    const { default: Splitter } = await npmReader<{ default: new () => { splitGraphemes(text: string): string[] } }>('grapheme-splitter');
    const { main, article } = written('doccano', { offsets: 'grapheme' });
    const { text, label } = JSON.parse(main) as { text: string; label: [number, number, string][] };
    const clusters = new Splitter().splitGraphemes(text);
    const words = label.map(([start, end]) => clusters.slice(start, end).join(''));
    assert.deepEqual(words.sort(), article.mentions.map(({ text }) => text).sort());
  });

  it('CETEIcean reads tei into a page', async () => {
    const { JSDOM } = await npmReader<{ JSDOM: new (html: string) => { window: { document: Document; DOMParser: typeof DOMParser } } }>('jsdom');
    const { default: Tei } = await npmReader<{
      default: new (options: object) => { makeHTML5(text: string, done?: (page: Element) => void): Promise<Element> | Element };
    }>('CETEIcean');
    const { main, article } = written('tei');
    const dom = new JSDOM('<!doctype html><html lang="en"><body></body></html>');
    // It takes the parser from the page that it runs in.
    Object.assign(globalThis, { DOMParser: dom.window.DOMParser });
    const page = await new Tei({ documentObject: dom.window.document }).makeHTML5(main);
    Reflect.deleteProperty(globalThis, 'DOMParser');
    assert.equal(page.querySelector('tei-ab')?.textContent, article.text);
    assert.equal(page.querySelectorAll('tei-event').length, 1);
    assert.ok([...page.querySelectorAll('tei-placeName, tei-placename')].some((place) => place.textContent?.includes('Idlib')));
  });

  for (const [file, columns] of [
    ['events', 61],
    ['mentions', 16],
  ] as const) {
    it(`papaparse reads the ${columns} columns of gdelt's ${file}`, async () => {
      const { default: Papa } = await npmReader<{ default: { parse(text: string, options: object): { data: string[][]; errors: unknown[] } } }>(
        'papaparse',
      );
      const chunks = written('gdelt').chunks.filter((chunk) => chunk.file.includes('mentions') === (file === 'mentions'));
      assert.ok(
        chunks.length,
        written('gdelt')
          .chunks.map((chunk) => chunk.file)
          .join(),
      );
      const { data, errors } = Papa.parse(chunks.map(({ text }) => text).join(''), { delimiter: '\t', quoteChar: '\0', skipEmptyLines: true });
      assert.deepEqual(errors, []);
      assert.ok(data.length > 0 && data.every((row) => row.length === columns));
    });
  }

  it('markdown-it reads markdown: a heading for each event, a row for each entity', async () => {
    interface Token {
      readonly type: string;
      readonly tag: string;
    }
    const { default: Markdown } = await npmReader<{ default: new () => { parse(text: string, environment: object): Token[] } }>('markdown-it');
    const { chunks, article } = written('markdown');
    const tokens = new Markdown().parse(chunks.map(({ text }) => text).join(''), {});
    assert.equal(tokens.filter(({ type, tag }) => type === 'heading_open' && tag === 'h3').length, article.events.length);
    const widths: number[] = [];
    for (const { type } of tokens) {
      if (type === 'tr_open') widths.push(0);
      if (type === 'td_open' || type === 'th_open') widths.push(widths.pop()! + 1);
    }
    assert.deepEqual(
      widths,
      Array.from({ length: article.entities.length + 1 }, () => 6),
    );
  });

  it('the Nu checker of the W3C finds nothing wrong with html', async function () {
    if (!findProgram('java')) {
      console.log('      not verified: no Java to run the checker with');
      this.skip();
    }
    const { main } = written('html');
    const jar = npmFile('vnu-jar', 'build/dist/vnu.jar');
    const { status, stderr } = spawnSync('java', ['-jar', jar, '--format', 'json', '-'], { input: main, encoding: 'utf8' });
    const { messages } = JSON.parse(stderr || '{"messages":[]}') as { messages: { type: string; message: string; extract?: string }[] };
    assert.deepEqual(
      // The text stays as it was written, in whatever normal form.
      messages
        .filter(({ message }) => !message.includes('Normalization Form'))
        .map(({ type, message, extract }) => `${type}: ${message} ${extract ?? ''}`),
      [],
    );
    assert.equal(status, 0);
    return Promise.resolve();
  });
});
