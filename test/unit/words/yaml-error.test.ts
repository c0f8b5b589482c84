import assert from 'node:assert/strict';
import { parseDocument } from 'yaml';
import { textOf } from '../../../src/core/model/say.js';
import { yamlError } from '../../../src/core/words/yaml-error.js';
import { told } from '../../../src/extension/present/told.js';
import { german } from '../extension/document.js';

describe('what the YAML parser says of broken files', () => {
  const BROKEN: readonly (readonly [name: string, yaml: string, german: string])[] = [
    ['a key twice', 'a: 1\na: 2\n', 'Schlüssel dürfen nur einmal vorkommen'],
    ['a tab', 'a:\n\tb: 1\n', 'Tabulatoren dürfen nicht zum Einrücken dienen'],
    [
      'a colon in a text',
      'a: b: c\n',
      'Auf einen Schlüssel kann in derselben Zeile kein weiterer folgen (ein Wert mit Doppelpunkt gehört in Anführungszeichen)',
    ],
    ['columns', 'a:\n  b: 1\n c: 2\n', 'Alle Schlüssel eines Blocks müssen in derselben Spalte beginnen'],
    ['an open bracket', 'a: [b\n', 'Liste in Klammern: Sie muss weit genug eingerückt sein und mit ] enden'],
    ['an open brace', '{a: b\n', 'Map in Klammern: Sie muss mit } enden'],
    ['an open quote', 'a: "b\n', 'Das schließende " fehlt'],
    ['no comma', '["a" "b"]\n', 'Liste in Klammern: Zwischen den Einträgen fehlt ein Komma oder ein Doppelpunkt'],
  ];

  for (const [name, yaml, other] of BROKEN) {
    it(`is said in another language: ${name}`, () => {
      const messages = parseDocument(yaml, { prettyErrors: false }).errors.map(({ message }) => message);
      assert.ok(
        messages.some((message) => told(german, yamlError(message)) === other),
        messages.map((message) => told(german, yamlError(message))).join('; '),
      );
      for (const message of messages) assert.equal(textOf(yamlError(message)), message);
    });
  }

  it('keeps the place that a message ends in', () => {
    const line = parseDocument('a: 1\na: 2\n').errors[0]!.message.split('\n')[0]!;
    assert.equal(textOf(yamlError(line)), line);
    assert.equal(told(german, yamlError(line)), 'Schlüssel dürfen nur einmal vorkommen in Zeile 2, Spalte 1:');
  });

  it('stays as it is where it is not known', () => assert.equal(told(german, yamlError('The wind blew it away')), 'The wind blew it away'));
});
