/**
 * Packs the long word tables and trees that stand in the code as text: deflated they take a third of their room in a bundle. A module is packed
 * where all that it exports is text; what it exports is unpacked when it is loaded.
 */
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import { deflateSync, strToU8 } from 'fflate';

const TABLES = /[\\/](?:events[\\/]lexicon[\\/](?:verbs-of-[\w-]+|nouns|idioms)|incidents[\\/]deed-trees)\.ts$/;
const UNPACK = 'src/core/text/unpack-text.ts';

export const packedTables: Plugin = {
  name: 'packed tables',
  setup(build) {
    build.onLoad({ filter: TABLES }, async ({ path }) => {
      const tables = Object.entries((await import(pathToFileURL(path).href)) as Record<string, unknown>);
      const exports = tables.map(([name, text]) => {
        if (typeof text !== 'string') throw new Error(`${path}: ${name} is no text, and can not be packed`);
        return `export const ${name} = /* @__PURE__ */ unpackText('${Buffer.from(deflateSync(strToU8(text), { level: 9 })).toString('base64')}');`;
      });
      return {
        contents: [`import { unpackText } from ${JSON.stringify(`${process.cwd()}/${UNPACK}`)};`, ...exports].join('\n'),
        loader: 'ts',
        resolveDir: process.cwd(),
      };
    });
  },
};
