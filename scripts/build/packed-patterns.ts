/**
 * Packs the long patterns that modules of the core hold as constants, all of them together: they are mostly words, and deflated they take less than half their room in a
 * bundle. Each is made of its text when its module is loaded; one that is made inside a function stays where it is.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { Plugin } from 'esbuild';
import ts from 'typescript';
import { encode91 } from '../../src/core/text/base91.js';

const ROOT = resolve('src/core');
const UNPACK = resolve('src/core/text/unpack-text.ts');
/** The module that holds them all. */
const TOGETHER = 'packed-patterns';
/** A shorter pattern takes as much room packed. */
const LEAST = 120;

interface Found {
  readonly start: number;
  readonly end: number;
  readonly source: string;
  readonly flags: string;
}

/** The long patterns of a module's constants. */
function patternsOf(path: string, text: string): Found[] {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest).statements.flatMap((statement) =>
    ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.flatMap(({ initializer }) => {
          if (!initializer || !ts.isRegularExpressionLiteral(initializer) || initializer.text.length < LEAST) return [];
          const close = initializer.text.lastIndexOf('/');
          return [
            {
              start: initializer.end - initializer.text.length,
              end: initializer.end,
              source: initializer.text.slice(1, close),
              flags: initializer.text.slice(close + 1),
            },
          ];
        })
      : [],
  );
}

/** Every module that has such patterns, with the number of its first. */
function readModules(): { readonly first: ReadonlyMap<string, number>; readonly sources: readonly string[] } {
  const first = new Map<string, number>();
  const sources: string[] = [];
  for (const file of readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!file.endsWith('.ts')) continue;
    const path = resolve(ROOT, file);
    const found = patternsOf(path, readFileSync(path, 'utf8'));
    if (!found.length) continue;
    first.set(path, sources.length);
    sources.push(...found.map(({ source }) => source));
  }
  return { first, sources };
}

/** For bundles that hold the extraction: the others have few such patterns, and would carry all. */
export function packedPatterns(): Plugin {
  const { first, sources } = readModules();
  return {
    name: TOGETHER,
    setup(build) {
      build.onResolve({ filter: new RegExp(`^${TOGETHER}$`) }, () => ({ path: TOGETHER, namespace: TOGETHER }));
      build.onLoad({ filter: /.*/, namespace: TOGETHER }, () => ({
        contents: [
          `import { unpackText } from ${JSON.stringify(UNPACK)};`,
          `export const patterns = /* @__PURE__ */ JSON.parse(unpackText('${encode91(deflateRawSync(JSON.stringify(sources), { level: 9, memLevel: 9 }))}')) as string[];`,
        ].join('\n'),
        loader: 'ts',
        resolveDir: process.cwd(),
      }));
      build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const at = first.get(path);
        if (at === undefined) return undefined;
        let text = readFileSync(path, 'utf8');
        for (const [i, { start, end, flags }] of [...patternsOf(path, text).entries()].reverse())
          text = `${text.slice(0, start)}/* @__PURE__ */ new RegExp(patterns[${at + i}]!, '${flags}')${text.slice(end)}`;
        // On the first line, so that the lines of the source map stay.
        return { contents: `import { patterns } from '${TOGETHER}'; ${text}`, loader: 'ts' };
      });
    },
  };
}
