/** The walls between folders, in one place (docs/architecture.md says why). Type-only imports count too. */

const to = (path, more = {}) => ({ path, ...more });

/** A rule that forbids every import from `from` to `target`. */
function wall(name, comment, from, target) {
  return {
    name,
    comment,
    severity: 'error',
    from: typeof from === 'string' ? { path: from } : from,
    to: typeof target === 'string' ? to(target) : target,
  };
}

/** Files that extend a folder never import each other; its types, registry and sub-folders of shared parts are outside the pattern. */
function siblings(name, folder) {
  return wall(name, `files of ${folder} extend it side by side: none imports another`, `^${folder}/([^/]+)\\.ts$`, {
    path: `^${folder}/[^/]+\\.ts$`,
    pathNot: `^${folder}/(?:$1|types|registry|index)\\.ts$`,
  });
}

const NODE_FILES = '\\.node\\.ts$';

export default {
  forbidden: [
    { name: 'no-circles', comment: 'a circle means a contract in the wrong file', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'resolvable',
      comment: 'an import that finds nothing',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(vscode$|dateline:)' },
    },
    {
      name: 'declared',
      comment: 'a package that package.json does not name',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },

    wall('core-is-pure', 'the core runs in a page, a worker and a terminal', '^src/core/', '^(vscode$|src/(engine|extension|webview|cli)/)'),
    wall('core-without-node', 'the core runs in a page, a worker and a terminal', '^src/core/', { dependencyTypes: ['core'] }),
    wall(
      'text-first',
      'text knows nothing of what is built on it, except the plain data types',
      '^src/core/text/',
      '^src/core/(?!text/|model/|words/)',
    ),
    wall('words-below', 'what is said is read back by everybody, and of nothing but the model', '^src/core/words/', '^src/core/(?!words/|model/)'),
    wall('model-is-data', 'the model is data: nothing of what works on it', '^src/core/model/', '^src/core/(?!model/|text/)'),
    wall(
      'gazetteer-below',
      'the gazetteer is used by the others, not the reverse',
      '^src/core/gazetteer/',
      '^src/core/(?!gazetteer/|text/|model/|words/)',
    ),
    wall(
      'extract-alone',
      'extraction knows neither sidecars nor anchors nor exports',
      '^src/core/extract/',
      '^src/core/(anchor|sidecar|exchange|export|import|compare)/',
    ),
    wall(
      'core-without-extract',
      'what ships in the editor bundle must not pull the extractor in',
      '^src/core/(anchor|sidecar|exchange|export|import|compare)/',
      '^src/core/extract/',
    ),
    wall('exchange-below', 'what exporters and importers share knows neither', '^src/core/exchange/', '^src/core/(export|import|project|compare)/'),
    wall('import-without-export', 'both read formats with the parsers of exchange', '^src/core/import/', '^src/core/export/'),
    wall('export-without-import', 'both read formats with the parsers of exchange', '^src/core/export/', '^src/core/import/'),
    wall('sidecar-below', 'a sidecar is read without its project', '^src/core/sidecar/', '^src/core/(project|compare|export|import)/'),

    wall('extension-without-extractor', 'the extractor ships in the worker bundle only', '^src/extension/', {
      path: '^src/core/extract/',
      pathNot: '^src/core/extract/types\\.ts$',
    }),
    // That it does not reach the extractor through another folder either is seen in the bundle: test/package.
    wall('extension-up', 'nothing below imports the shell', '^src/(engine|webview|cli)/', '^src/extension/'),
    wall('engine-up', 'the engine uses the core only', '^src/engine/', '^(vscode$|src/(extension|webview|cli)/)'),
    wall('cli-alone', 'the command line is the core in a terminal', '^src/cli/', '^(vscode$|src/(engine|extension|webview)/)'),
    wall('webview-alone', 'a page imports its own files and the model only', '^src/webview/', {
      path: '^(vscode$|src/)',
      pathNot: '^src/(webview|core/model)/',
    }),
    wall('webview-without-node', 'a page has no Node', '^src/webview/', { dependencyTypes: ['core'] }),
    wall(
      'node-by-name',
      'Node is used by *.node.ts files only: all else runs in the browser host too',
      { path: '^src/(engine|extension)/', pathNot: NODE_FILES },
      { dependencyTypes: ['core'], pathNot: '^vscode$' },
    ),
    wall('node-files-are-entries', 'what the browser host runs never imports a Node file', { path: '^src/', pathNot: NODE_FILES }, NODE_FILES),
    wall('source-alone', 'what ships imports neither tests nor tools', '^src/', '^(test|bench|scripts)/'),

    wall(
      'features-apart',
      'features read the snapshot and never talk to each other',
      { path: '^src/extension/features/([^/]+)(?:\\.ts$|/)', pathNot: '/(on-demand-registry|registry|types)\\.ts$' },
      {
        path: '^src/extension/features/[^/]+',
        pathNot: '^src/extension/features/(?:$1(?:\\.ts$|/)|types\\.ts$|registry\\.ts$)',
      },
    ),
    siblings('extractors-apart', 'src/core/extract/extractors'),
    siblings('refiners-apart', 'src/core/extract/refiners'),
    wall('contracts-first', 'a file that defines a contract imports no implementation of it', '^(src/.+)/types\\.ts$', {
      path: '^$1/',
      pathNot: '/types\\.ts$',
      dependencyTypesNot: ['type-only'],
    }),
    wall('no-grab-bags', 'a file is named after what it gives', '^src/', '/(utils?|helpers?|common|misc|manager)\\.ts$'),
  ],
  options: {
    doNotFollow: { path: ['node_modules'] },
    exclude: { path: ['\\.cache/', 'fixtures/'] },
    tsPreCompilationDeps: true,
    // The folders' own package.json files say only that they hold modules.
    combinedDependencies: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.d.ts'],
    },
    builtInModules: { add: ['vscode'] },
  },
};
