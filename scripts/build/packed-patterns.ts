/**
 * Packs the long patterns and texts of the core's modules, all of them together: they are mostly words, and deflated they take less than half their room in a bundle. Each pattern
 * is made of its text when its module is loaded, also one that stands inside a function; of those the ones that keep their place (`g`, `y`) stay where they are.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { Plugin } from 'esbuild';
import ts from 'typescript';
import { encode91 } from '../../src/core/text/base91.js';
import { TABLES } from './packed-tables.js';

const ROOT = resolve('src/core');
const UNPACK = resolve('src/core/text/unpack-text.ts');
/** The module that holds them all. */
const TOGETHER = 'packed-patterns';
/** A shorter pattern or text takes as much room packed. */
const LEAST = 28;

interface Found {
  readonly start: number;
  readonly end: number;
  readonly source: string;
  /** Of a pattern; a text has none. */
  readonly flags?: string;
}

/** The long patterns and texts of a module, in order. */
function patternsOf(path: string, text: string): Found[] {
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node) && node.text.length >= LEAST) {
      const close = node.text.lastIndexOf('/');
      const [source, flags] = [node.text.slice(1, close), node.text.slice(close + 1)];
      if (isConstant(node) || !/[gy]/.test(flags)) found.push({ start: node.end - node.text.length, end: node.end, source, flags });
    }
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isStringLiteralLike(node) && node.text.length >= LEAST && !ts.isTaggedTemplateExpression(node.parent) && !TABLES.test(path))
      found.push({ start: node.getStart(), end: node.end, source: node.text });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return found;
}

/** Whether the pattern is made once, as a constant of its module. */
function isConstant({ parent }: ts.Node): boolean {
  return ts.isVariableDeclaration(parent) && ts.isSourceFile(parent.parent.parent.parent);
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
          `const patterns = /* @__PURE__ */ JSON.parse(unpackText('${encode91(deflateRawSync(JSON.stringify(sources), { level: 9, memLevel: 9 }))}')) as string[];`,
          'export const pattern = (at: number, flags?: string): RegExp => new RegExp(patterns[at]!, flags);',
          'export const text = (at: number): string => patterns[at]!;',
        ].join('\n'),
        loader: 'ts',
        resolveDir: process.cwd(),
      }));
      build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const at = first.get(path);
        if (at === undefined) return undefined;
        let text = readFileSync(path, 'utf8');
        const made: string[] = [];
        for (const [i, { start, end, flags }] of [...patternsOf(path, text).entries()].reverse()) {
          const packed = flags === undefined ? `packedText(${at + i})` : `pattern(${at + i}${flags && `, '${flags}'`})`;
          made.push(`const packed${at + i} = /* @__PURE__ */ ${packed};`);
          text = `${text.slice(0, start)}packed${at + i}${text.slice(end)}`;
        }
        // On the first line, so that the lines of the source map stay.
        return { contents: `import { pattern, text as packedText } from '${TOGETHER}'; ${made.join(' ')} ${text}`, loader: 'ts' };
      });
    },
  };
}
