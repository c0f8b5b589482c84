import assert from 'node:assert/strict';
import { say, textOf } from '../../../src/core/model/say.js';
import { readSidecar } from '../../../src/core/sidecar/read.js';
import { mergeSidecars } from '../../../src/core/sidecar/merge.js';
import { anchorText } from '../../../src/core/anchor/select.js';
import { anchorImport } from '../../../src/core/import/anchor-import.js';
import { mergeDocument } from '../../../src/core/sidecar/merge-document.js';
import { readArticle } from '../../../src/core/text/article.js';
import { told } from '../../../src/extension/present/told.js';
import { german, l10n as english } from './document.js';

describe('sentences of the core on the screen', () => {
  it('are in German, with the values in place', () => {
    const { issues } = readSidecar('dateline: 1\nentities:\n- {id: a, kind: actor}\n- {id: a, kind: place}\n- {kind: time}\n');
    assert.deepEqual(
      issues.map(({ said }) => told(german, said)),
      ['eine Entität ist ohne „id“', 'die Kennung a steht zweimal in entities: Der Eintrag in Zeile 3 gilt, dieser nicht'],
    );
    assert.deepEqual(
      issues.map(({ said }) => told(english, said)),
      issues.map(({ message }) => message),
    );
  });

  it('are so to the innermost, also after they crossed to the editor', () => {
    const { refused } = mergeSidecars('', '- a', '');
    assert.equal(
      told(german, structuredClone(refused!.said)),
      'unsere Seite kann nicht gelesen werden: das ist keine Annotationsdatei: Sie sollte mit „dateline: 1“ beginnen',
    );
  });

  it('say why an import is refused', () => {
    const document = mergeDocument({ source: anchorText(readArticle('Shells hit Karvo on Monday.\n')) });
    const mentions = [
      { id: '1', label: 'Zoo', spans: [{ start: 0, end: 6 }] },
      { id: '2', label: 'Place', text: 'Karva', spans: [{ start: 11, end: 16 }] },
    ];
    const { refused, said } = anchorImport({ unit: 'utf16', mentions, events: [] }, document);
    assert.deepEqual(said.map(textOf), refused);
    assert.deepEqual(
      said.map((one) => told(german, one)),
      ['„Shells“: Das Label „Zoo“ ist nicht bekannt; sagen Sie, was es bedeutet', '„Karva“ (Place): An dieser Stelle steht im Artikel „Karvo“'],
    );
  });

  it('are English where nobody translated them', () => assert.equal(told({ t: english.t }, say('{0} of {1}', 1, 2)), '1 of 2'));
});
