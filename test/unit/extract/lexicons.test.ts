import assert from 'node:assert/strict';
import { Groups } from '../../../src/core/extract/lexicons.js';

const group = (name: string, aliases: readonly string[], type: string, countries: readonly string[]) => ({ name, aliases, type, countries });

describe('Groups', () => {
  const groups = new Groups([
    group('Syrian National Army', ['SNA'], 'armed-group', ['Syria']),
    group('Somali National Army', ['SNA'], 'military', ['Somalia']),
    group('Agence France-Presse', ['AFP'], 'media', []),
    group('Armed Forces of the Philippines', ['AFP'], 'military', ['Philippines']),
  ]);

  for (const [words, text, expected] of [
    ['SNA', 'The SNA shelled Tal Rifaat.', 'Syrian National Army'],
    ['SNA', 'The Somali National Army (SNA) took the town.', 'Somali National Army'],
    ['SNA', 'Somali troops of the SNA took the town.', 'Somali National Army'],
    ['AFP', 'A witness told AFP so.', 'Agence France-Presse'],
    ['AFP', 'Philippine troops of the AFP took the camp.', 'Armed Forces of the Philippines'],
  ] as const)
    it(`takes "${words}" for the ${expected} in "${text}"`, () => assert.equal(groups.mainName(words, text), expected));
});
