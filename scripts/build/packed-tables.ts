/**
 * Packs the long word tables and trees that stand in the code as text, all of them together: they share their words, and deflated they take a third of
 * their room in a bundle. A module is packed where all that it exports is text; what it exports is unpacked when it is loaded. A bundle that has one has all.
 */
import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import type { Plugin } from 'esbuild';
import { encode91 } from '../../src/core/text/base91.js';

/** The modules that are packed whole. */
export const TABLES =
  /(?:^|[\\/])(?:events[\\/]lexicon[\\/](?:verbs-of-[\w-]+|nouns|idioms|word-classes|cues|light-verbs|status-words|irregular-verbs)|incidents[\\/]deed-trees|places[\\/](?:not-places-words|use-word-lists|kind-word-lists)|events[\\/]acled-words)\.ts$/;
/** Those whose readers trim what stands between commas. */
const LISTS = /lexicon[\\/](?:verbs-of-[\w-]+|nouns|idioms|word-classes|light-verbs)\.ts$/;
const ROOT = 'src/core';
const UNPACK = 'src/core/text/unpack-text.ts';
/** The module that holds them all. */
const TOGETHER = 'packed-tables';

type Tables = Readonly<Record<string, string>>;

/** What the module at `path` exports, all of it text. */
async function tablesOf(path: string): Promise<Tables> {
  const tables = { ...((await import(pathToFileURL(path).href)) as Record<string, unknown>) };
  for (const [name, text] of Object.entries(tables))
    if (typeof text !== 'string') throw new Error(`${path}: ${name} is no text, and can not be packed`);
  return tables as Tables;
}

/** The tables of every module, in one packed text: a list for each module, and those in order of their paths. */
async function packAll(): Promise<string> {
  const all = await Promise.all(
    modules().map(async (path) => Object.values(await tablesOf(path)).map((text) => (LISTS.test(path) ? text.replace(/, +/g, ',') : text))),
  );
  return encode91(deflateRawSync(JSON.stringify(all), { level: 9, memLevel: 9 }));
}

function modules(): string[] {
  const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((file) => TABLES.test(file));
  return files.sort().map((file) => `${process.cwd()}/${ROOT}/${file.replaceAll('\\', '/')}`);
}

export const packedTables: Plugin = {
  name: 'packed tables',
  setup(build) {
    build.onResolve({ filter: new RegExp(`^${TOGETHER}$`) }, () => ({ path: TOGETHER, namespace: TOGETHER }));
    build.onLoad({ filter: /.*/, namespace: TOGETHER }, async () => ({
      contents: [
        `import { unpackText } from ${JSON.stringify(`${process.cwd()}/${UNPACK}`)};`,
        `export const tables = /* @__PURE__ */ JSON.parse(unpackText('${await packAll()}')) as string[][];`,
      ].join('\n'),
      loader: 'ts',
      resolveDir: process.cwd(),
    }));
    build.onLoad({ filter: TABLES }, async ({ path }) => {
      const at = modules().indexOf(path.replaceAll('\\', '/'));
      const names = Object.keys(await tablesOf(path));
      return {
        contents: [
          `import { tables } from '${TOGETHER}';`,
          ...names.map((name, i) => `export const ${name} = /* @__PURE__ */ tables[${at}]![${i}]!;`),
        ].join('\n'),
        loader: 'ts',
        resolveDir: process.cwd(),
      };
    });
  },
};
