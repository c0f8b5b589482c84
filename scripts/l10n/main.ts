/** npm run l10n: which strings that a person reads have no translation yet, for each language; exit code 1 where any has none. With --write, they are added as they stand. */
import { readFileSync, writeFileSync } from 'node:fs';
import { LANGUAGES, missingIn, sourceStrings, type Catalogue } from './strings.js';

const isWriting = process.argv.includes('--write');
for (const language of LANGUAGES) {
  for (const catalogue of sourceStrings()) {
    const missing = missingIn(catalogue, language);
    for (const key of missing) console.log(`${catalogue.file(language)}: ${JSON.stringify(key)} ${JSON.stringify(catalogue.strings[key])}`);
    if (missing.length && isWriting) add(catalogue, language, missing);
    if (missing.length) process.exitCode = 1;
  }
}

function add(catalogue: Catalogue, language: string, keys: readonly string[]): void {
  const file = catalogue.file(language);
  const known = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  for (const key of keys) known[key] = catalogue.strings[key]!;
  writeFileSync(file, `${JSON.stringify(known, undefined, 2)}\n`);
}
