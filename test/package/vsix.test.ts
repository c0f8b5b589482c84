import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { unzipSync } from 'fflate';

const VSIX = 'artifacts/dateline.vsix';

/** Sizes promised to users, in bytes (docs/architecture.md). */
const LIMITS = { vsix: 12e6, extension: 250e3, worker: 1e6, data: 8e6 };

/** Everything that may be in the package, by its path below extension/. */
const ALLOWED = [
  /^package(\.nls(\.[a-z-]+)?)?\.json$/,
  /^(readme|changelog)\.md$/i,
  /^LICENSE(\.txt)?$/,
  /^NOTICE$/,
  /^language-configuration\.json$/,
  /^(syntaxes|schemas|l10n)\/[\w.-]+\.json$/,
  /^media\/(?:[\w-]+\/)?[\w.-]+\.(svg|png|css)$/,
  // The schemes that are offered, the articles that the walkthrough opens, and the contract for other extensions.
  /^schemes\/[\w-]+\.yaml$/,
  /^examples\/(?:articles\/)?[\w-]+\.(article|txt|md)$/,
  /^types\/dateline\.d\.ts$/,
  /^docs\/api\.md$/,
  /^dist\/(extension|on-demand|worker)\.(node\.cjs|web\.js)$/,
  /^dist\/cli\.js$/,
  /^dist\/dateline\.data$/,
  /^dist\/webview\/[\w-]+\.(js|css)$/,
  /^dist\/webview\/outlines\.json$/,
];

describe('the package', () => {
  const files = new Map(
    Object.entries(unzipSync(readFileSync(VSIX)))
      .filter(([name]) => name.startsWith('extension/') && !name.endsWith('/'))
      .map(([name, content]) => [name.slice('extension/'.length), content]),
  );
  const text = (name: string) => new TextDecoder().decode(files.get(name));
  /** What the build took into each bundle. */
  const bundles = JSON.parse(readFileSync('.cache/bundles.json', 'utf8')) as Readonly<Record<string, readonly string[]>>;
  const manifest = JSON.parse(text('package.json')) as Record<string, unknown>;

  it('holds nothing that is not meant to ship', () => {
    const strangers = [...files.keys()].filter((name) => !ALLOWED.some((pattern) => pattern.test(name)));
    assert.deepEqual(strangers, []);
  });

  it('holds every file that its manifest names', () => {
    const named = [...text('package.json').matchAll(/"\.?\/?((?:dist|media|syntaxes|schemas)\/[^"]+|language-configuration\.json)"/g)].map(
      (match) => match[1]!,
    );
    assert.ok(named.length > 2);
    assert.deepEqual(
      named.filter((name) => !files.has(name)),
      [],
    );
  });

  it('holds its licence, its notice and the data file once', () => {
    assert.match(text([...files.keys()].find((name) => name.startsWith('LICENSE'))!), /MIT License/);
    assert.ok(files.has('NOTICE'));
    assert.deepEqual(
      [...files.keys()].filter((name) => name.endsWith('.data')),
      ['dist/dateline.data'],
    );
  });

  it('names every package inside its programs in the notice', () => {
    const packages = Object.values(bundles).flatMap((inputs) =>
      inputs.flatMap((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []),
    );
    assert.ok(packages.includes('yaml'));
    assert.deepEqual(
      [...new Set(packages)].filter((name) => !new RegExp(`^${name} +(MIT|ISC|BSD-3-Clause)`, 'm').test(text('NOTICE'))),
      [],
    );
  });

  it('reads YAML in the worker and the command line only', () => {
    const holders = Object.keys(bundles).filter((name) => bundles[name]!.some((file) => file.startsWith('node_modules/yaml/')));
    assert.deepEqual(holders.sort(), ['dist/cli.js', 'dist/worker.node.cjs', 'dist/worker.web.js']);
  });

  it('ships the extractor in the worker and the command line only', () => {
    const holders = Object.keys(bundles).filter((name) => bundles[name]!.some((file) => file.startsWith('src/core/extract/')));
    assert.deepEqual(holders.sort(), ['dist/cli.js', 'dist/worker.node.cjs', 'dist/worker.web.js']);
  });

  it('promises the VS Code versions that the tests run in', () => {
    assert.deepEqual(manifest['engines'], { vscode: '^1.99.0', node: '>=20' });
  });

  it('names no network address in its programs but those of schemas and namespaces', () => {
    const programs = [...files.keys()].filter((name) => /^dist\/.*\.(c?js)$/.test(name));
    const addresses = programs.flatMap((name) => [...text(name).matchAll(/\b(?:https?|wss?):\/\/([\w.-]+\.[a-z]{2,})/g)].map((match) => match[1]!));
    const known =
      /^([\w-]+\.example|www\.w3\.org|json-schema\.org|github\.com|www\.geonames\.org|sws\.geonames\.org|www\.wikidata\.org|www\.tei-c\.org|www\.omg\.org|uima\.apache\.org)$/;
    assert.deepEqual(
      [...new Set(addresses)].filter((address) => !known.test(address)),
      [],
    );
  });

  for (const [what, pattern, limit] of [
    ['extension bundle', /^dist\/extension\./, LIMITS.extension],
    ['program loaded on demand', /^dist\/on-demand\./, LIMITS.extension],
    ['worker', /^dist\/worker\./, LIMITS.worker],
    ['data file', /\.data$/, LIMITS.data],
  ] as const) {
    it(`keeps each ${what} below ${limit / 1e3} kB`, () => {
      const found = [...files].filter(([name]) => pattern.test(name));
      assert.ok(found.length);
      for (const [name, content] of found) assert.ok(content.length < limit, `${name} has ${content.length} bytes`);
    });
  }

  it(`is smaller than ${LIMITS.vsix / 1e6} MB`, () => assert.ok(statSync(VSIX).size < LIMITS.vsix));
});
