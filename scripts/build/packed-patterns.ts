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
const LEAST = 20;

/** No pattern or text holds it; JSON would write every backslash twice. */
const BETWEEN = '\0';

interface Found {
  readonly start: number;
  readonly end: number;
  readonly source: string;
  /** Of a pattern; a text has none. */
  readonly flags?: string;
  /** It is the value of a constant of its module, and made there. */
  readonly isOwn: boolean;
}

/** The long patterns and texts of a module, in order. */
function patternsOf(path: string, text: string): Found[] {
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node) && node.text.length >= LEAST) {
      const close = node.text.lastIndexOf('/');
      const [source, flags] = [node.text.slice(1, close), node.text.slice(close + 1)];
      if (isConstant(node) || !/[gy]/.test(flags))
        found.push({ start: node.end - node.text.length, end: node.end, source, flags, isOwn: isConstant(node) });
    }
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    if (
      ts.isStringLiteralLike(node) &&
      node.text.length >= LEAST &&
      !ts.isTaggedTemplateExpression(node.parent) &&
      !isKey(node) &&
      !TABLES.test(path)
    )
      found.push({ start: node.getStart(), end: node.end, source: node.text, isOwn: isConstant(node) });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return found;
}

/** `'Air/drone strike': ...`: the name of a property has no value that could be made elsewhere. */
function isKey(node: ts.Node): boolean {
  return (node.parent as ts.NamedDeclaration).name === node;
}

/** Whether the pattern is made once, as a constant of its module. */
function isConstant({ parent }: ts.Node): boolean {
  return ts.isVariableDeclaration(parent) && ts.isSourceFile(parent.parent.parent.parent);
}

/** Every pattern and text once, those that begin alike side by side, so that they deflate well. */
function readSources(): readonly string[] {
  const sources = new Set<string>();
  for (const file of readdirSync(ROOT, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const path = resolve(ROOT, file);
    for (const { source } of patternsOf(path, readFileSync(path, 'utf8'))) sources.add(source);
  }
  return [...sources].sort();
}

/** For bundles that hold the extraction: the others have few such patterns, and would carry all. */
export function packedPatterns(): Plugin {
  const sources = readSources();
  const numbers = new Map(sources.map((source, i) => [source, i]));
  return {
    name: TOGETHER,
    setup(build) {
      build.onResolve({ filter: new RegExp(`^${TOGETHER}$`) }, () => ({ path: TOGETHER, namespace: TOGETHER }));
      build.onLoad({ filter: /.*/, namespace: TOGETHER }, () => ({
        contents: [
          `import { unpackText } from ${JSON.stringify(UNPACK)};`,
          `const patterns = /* @__PURE__ */ unpackText('${encode91(deflateRawSync(sources.join(BETWEEN), { level: 9, memLevel: 9 }))}').split('\\0');`,
          'export const pattern = (at: number, flags?: string): RegExp => new RegExp(patterns[at]!, flags);',
          'export const text = (at: number): string => patterns[at]!;',
        ].join('\n'),
        loader: 'ts',
        resolveDir: process.cwd(),
      }));
      build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        if (!path.startsWith(ROOT)) return undefined;
        let text = readFileSync(path, 'utf8');
        const made = new Set<string>();
        const found = patternsOf(path, text);
        for (const { start, end, source, flags = 'text', isOwn } of found.reverse()) {
          const number = numbers.get(source)!;
          const name = `packed${number}${flags}`;
          const value = `/* @__PURE__ */ ${flags === 'text' ? `packedText(${number})` : `pattern(${number}${flags && `, '${flags}'`})`}`;
          if (!isOwn) made.add(`const ${name} = ${value};`);
          text = `${text.slice(0, start)}${isOwn ? value : name}${text.slice(end)}`;
        }
        if (!found.length) return undefined;
        // On the first line, so that the lines of the source map stay.
        return { contents: `import { pattern, text as packedText } from '${TOGETHER}'; ${[...made].join(' ')} ${text}`, loader: 'ts' };
      });
    },
  };
}
