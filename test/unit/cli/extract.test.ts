import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { JsonDocument } from '../../../src/core/export/json-shape.js';
import { dateline, withFolder } from './program.js';

const SCHEMA = JSON.parse(readFileSync('schemas/extract.schema.json', 'utf8')) as object;
const ARTICLE = [
  'ALEPPO, March 3 (AGENCY) -- At least 12 civilians were killed in Idlib on Monday, the Observatory said.',
  'The ministry denied that its warplanes had struck the town. Some 5,000 people fled late Sunday, 40 km from Aleppo.',
].join('\n');

const one = (out: string): JsonDocument => JSON.parse(out) as JsonDocument;
const many = (out: string): JsonDocument[] => JSON.parse(out) as JsonDocument[];

function assertSpans(document: JsonDocument, text: string): void {
  for (const mention of document.mentions) {
    if (!mention.spans) assert.equal(text.slice(mention.start, mention.end), mention.text);
  }
  for (const { trigger } of document.events) assert.equal(text.slice(trigger.start, trigger.end), trigger.text);
}

describe('dateline extract', function () {
  this.timeout(60_000);
  const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(SCHEMA);
  const assertValid = (value: unknown): void => {
    assert.ok(validate(value), JSON.stringify(validate.errors?.slice(0, 3)));
  };

  it('prints one object for one file, as its schema says', () =>
    withFolder({ 'a.txt': ARTICLE }, async (cwd) => {
      const { code, out, err } = await dateline(['extract', 'a.txt', '--published', '2020-03-03'], { cwd });
      assert.deepEqual([code, err], [0, '']);
      const document = one(out);
      assertValid(document);
      assertSpans(document, ARTICLE);
      assert.equal(document.article.file, 'a.txt');
      assert.equal(document.article.published, '2020-03-03');
      assert.ok(document.mentions.some(({ kind, text }) => kind === 'figure' && text === 'At least 12 civilians'));
      assert.deepEqual(
        [...document.mentions].sort((a, b) => a.start - b.start || b.end - a.end).map(({ id }) => id),
        document.mentions.map(({ id }) => id),
      );
    }));

  it('counts offsets in the text as it stands: CRLF, no byte order mark, emoji', () => {
    const text = `\u{1F534} ${ARTICLE.replaceAll('\n', '\r\n')}`;
    return withFolder({ 'a.txt': `\uFEFF${text}` }, async (cwd) => {
      const document = one((await dateline(['extract', 'a.txt'], { cwd })).out);
      assert.ok(document.mentions.length > 2);
      assertSpans(document, text);
    });
  });

  it('reads UTF-16 files with a byte order mark', () =>
    withFolder({ 'a.txt': Buffer.from(`\uFEFF${ARTICLE}`, 'utf16le') }, async (cwd) => {
      assertSpans(one((await dateline(['extract', 'a.txt'], { cwd })).out), ARTICLE);
    }));

  it('gives an array for several files, in the order given, and a line each as ndjson', () =>
    withFolder({ 'b.txt': ARTICLE, 'a.txt': ARTICLE, 'c/d.md': ARTICLE }, async (cwd) => {
      const list = many((await dateline(['extract', 'b.txt', 'a.txt'], { cwd })).out);
      assertValid(list);
      assert.deepEqual(
        list.map(({ article }) => article.file),
        ['b.txt', 'a.txt'],
      );
      const lines = (await dateline(['extract', 'b.txt', 'a.txt', '--format', 'ndjson'], { cwd })).out.trimEnd().split('\n');
      assert.deepEqual(
        lines.map((line) => one(line).article.file),
        ['b.txt', 'a.txt'],
      );
      const folder = many((await dateline(['extract', '.'], { cwd })).out);
      assert.deepEqual(
        folder.map(({ article }) => article.file),
        ['a.txt', 'b.txt', path.join('c', 'd.md')],
      );
      const matched = many((await dateline(['extract', '**/*.md'], { cwd })).out);
      assert.deepEqual(
        matched.map(({ article }) => article.file),
        ['c/d.md'],
      );
    }));

  it('reads standard input', async () => {
    const { code, out } = await dateline(['extract', '-'], { input: ARTICLE });
    assert.equal(code, 0);
    assert.equal(one(out).article.file, '-');
    assertSpans(one(out), ARTICLE);
  });

  it('takes details from the metadata table; --published wins', () =>
    withFolder({ 'a.txt': ARTICLE, 'meta.csv': 'file,published,outlet,title,author\na.txt,2016-09-03,SANA,"One, two",A. B.\n' }, async (cwd) => {
      const fromTable = one((await dateline(['extract', 'a.txt', '--metadata', 'meta.csv'], { cwd })).out).article;
      assert.deepEqual(fromTable, {
        file: 'a.txt',
        title: 'One, two',
        outlet: 'SANA',
        author: 'A. B.',
        published: '2016-09-03',
        dateline: fromTable.dateline,
      });
      const day = (await dateline(['extract', 'a.txt', '--metadata', 'meta.csv', '--published', '2017-01-01'], { cwd })).out;
      assert.equal(one(day).article.published, '2017-01-01');
    }));

  it('runs many files over the cores with the same result, in order', () => {
    const files = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${String(i).padStart(2, '0')}.txt`, `${ARTICLE}\nNumber ${i} of them.`]));
    return withFolder(files, async (cwd) => {
      const { out, code } = await dateline(['extract', '.', '--format', 'ndjson'], { cwd });
      assert.equal(code, 0);
      const documents = out.trimEnd().split('\n').map(one);
      assert.deepEqual(
        documents.map(({ article }) => article.file),
        Object.keys(files).sort(),
      );
      assert.deepEqual(documents[7], one((await dateline(['extract', '07.txt'], { cwd })).out));
    });
  });

  it('says in one line what is wrong with a file, and goes on with the others', () =>
    withFolder(
      {
        'binary.txt': Uint8Array.of(1, 2, 0, 3),
        'empty.txt': '',
        'latin.txt': Buffer.from('Fighting near Idlib killed three people, the caf\u00e9 owner said.', 'latin1'),
        'long.txt': 'Fighting near Idlib killed 12 people on Monday. '.repeat(450_000),
        'noise.txt': Uint8Array.from({ length: 5000 }, (_, i) => 128 + ((i * 89) % 120)),
        'good.txt': ARTICLE,
      },
      async (cwd) => {
        const { code, out, err } = await dateline(
          ['extract', 'binary.txt', 'empty.txt', 'latin.txt', 'long.txt', 'noise.txt', 'none.txt', 'good.txt'],
          { cwd },
        );
        assert.equal(code, 1);
        assert.deepEqual(
          many(out).map(({ article }) => article.file),
          ['empty.txt', 'latin.txt', 'good.txt'],
        );
        const lines = err.trimEnd().split('\n');
        for (const [name, words] of [
          ['binary.txt', 'binary'],
          ['empty.txt', 'empty'],
          ['latin.txt', 'not UTF-8'],
          ['long.txt', 'too long'],
          ['noise.txt', 'neither UTF-8'],
          ['none.txt', 'no such file'],
        ]) {
          assert.ok(
            lines.some((line) => line.startsWith(`${name}: `) && line.includes(words!)),
            `${name}: ${err}`,
          );
        }
        assert.equal(lines.length, 6);
      },
    ));

  it('draws a tree without colours where no terminal reads it, and without characters that steer one', () =>
    withFolder({ 'a.txt': `\u001b[31mRed headline\u001b[0m\n\n${ARTICLE}` }, async (cwd) => {
      const { out } = await dateline(['extract', 'a.txt', '--format', 'tree'], { cwd });
      assert.ok(out.startsWith('a.txt'));
      assert.ok(!out.includes('\u001b'));
    }));
});

describe('dateline', function () {
  this.timeout(60_000);
  const cases: [string[], number, 'out' | 'err', RegExp][] = [
    [['--version'], 0, 'out', /^\d+\.\d+\.\d+\n$/],
    [['--help'], 0, 'out', /^Usage: dateline COMMAND/],
    [['extract', '--help'], 0, 'out', /^Usage: dateline extract FILE/],
    [[], 2, 'err', /no command given/],
    [['frobnicate'], 2, 'err', /no command "frobnicate"/],
    [['extract'], 2, 'err', /no FILE given/],
    [['extract', 'a', '--frob'], 2, 'err', /--frob/],
    [['extract', 'a', '--format', 'xml'], 2, 'err', /"xml" is none of/],
    [['extract', 'a', '--published', '3 March'], 2, 'err', /not a date/],
    [['extract', 'a', '--published', '2020-02-30'], 2, 'err', /not a date/],
    [['extract', 'a', '--metadata', 'none.csv'], 2, 'err', /cannot be read/],
    [['extract', 'none.txt'], 1, 'err', /^none.txt: there is no such file\n$/],
  ];
  for (const [words, code, where, pattern] of cases) {
    it(`answers "${words.join(' ')}" with exit code ${code}`, async () => {
      const outcome = await dateline(words);
      assert.equal(outcome.code, code);
      assert.match(outcome[where], pattern);
      assert.equal(outcome[where === 'out' ? 'err' : 'out'], '');
      if (where === 'err') assert.equal(outcome.err.trimEnd().split('\n').length, 1);
    });
  }
});
