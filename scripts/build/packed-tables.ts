/**
 * Packs the long word tables and trees that stand in the code as text: deflated they take a third of their room in a bundle. A module is packed
 * where all that it exports is text; what it exports is unpacked when it is loaded.
 */
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import { deflateSync, strToU8 } from 'fflate';
import { encode91 } from '../../src/core/text/base91.js';

const TABLES =
  /[\\/](?:events[\\/]lexicon[\\/](?:verbs-of-[\w-]+|nouns|idioms|word-classes|cues|light-verbs|status-words)|incidents[\\/]deed-trees|places[\\/]not-places-words|events[\\/]acled-words)\.ts$/;
const UNPACK = 'src/core/text/unpack-text.ts';

export const packedTables: Plugin = {
  name: 'packed tables',
  setup(build) {
    build.onLoad({ filter: TABLES }, async ({ path }) => {
      const tables = Object.entries((await import(pathToFileURL(path).href)) as Record<string, unknown>);
      for (const [name, text] of tables) if (typeof text !== 'string') throw new Error(`${path}: ${name} is no text, and can not be packed`);
      // All of a module's texts together: many of them are short, and share their words.
      const packed = encode91(deflateSync(strToU8(JSON.stringify(Object.fromEntries(tables))), { level: 9 }));
      const exports = [
        `const texts = /* @__PURE__ */ JSON.parse(unpackText('${packed}')) as Record<string, string>;`,
        ...tables.map(([name]) => `export const ${name} = /* @__PURE__ */ texts['${name}']!;`),
      ];
      return {
        contents: [`import { unpackText } from ${JSON.stringify(`${process.cwd()}/${UNPACK}`)};`, ...exports].join('\n'),
        loader: 'ts',
        resolveDir: process.cwd(),
      };
    });
  },
};
