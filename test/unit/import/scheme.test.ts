import assert from 'node:assert/strict';
import { anchorText } from '../../../src/core/anchor/select.js';
import { anchorImport, type AnchorImportOptions } from '../../../src/core/import/anchor-import.js';
import type { ImportedArticle } from '../../../src/core/import/types.js';
import { readScheme } from '../../../src/core/project/read-scheme.js';
import { mergeDocument } from '../../../src/core/sidecar/merge-document.js';
import { readArticle } from '../../../src/core/text/article.js';

const TEXT = 'IDLIB, May 3 (Agency) - Rebels killed two civilians in Idlib.\n';
const { scheme } = readScheme(`scheme: field
actor:
  labels:
    - {code: combatant, title: "Armed Actor", covers: [armed-group, military]}
    - {code: bystander, covers: [civilians]}
event:
  labels:
    - {code: attack, title: "Attack on people", covers: [ASSAULT]}
`);

/** What is imported as "kind type words", and what is refused. */
function imported(
  article: Partial<ImportedArticle>,
  options: AnchorImportOptions = {},
): { readonly taken: string[]; readonly refused: readonly string[] } {
  const document = mergeDocument({ source: anchorText(readArticle(TEXT)) });
  const { edits, refused } = anchorImport({ unit: 'utf16', mentions: [], events: [], ...article }, document, { scheme, ...options });
  const taken = edits.flatMap((edit) => {
    if (edit.do === 'put-mention') return [`${edit.item.kind} ${edit.item.type} ${edit.item.selector.quotes.join()}`];
    if (edit.do !== 'put-event') return [];
    return [`event ${edit.item.type} ${edit.item.trigger.quotes.join()} ${edit.item.arguments.map(({ role, text }) => `${role}=${text}`).join()}`];
  });
  return { taken, refused };
}

const span = (words: string): { start: number; end: number }[] => [{ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length }];

describe('import by a scheme', () => {
  it('takes labels by the scheme’s codes and titles, and ours by what covers them', () => {
    const { taken, refused } = imported({
      mentions: [
        { id: '1', label: 'ARMED_ACTOR', spans: span('Rebels') },
        { id: '2', label: 'Actor', type: 'civilians', spans: span('civilians') },
        { id: '3', label: 'GPE', spans: [{ start: TEXT.lastIndexOf('Idlib'), end: TEXT.lastIndexOf('Idlib') + 5 }] },
      ],
    });
    assert.deepEqual(taken, ['actor combatant Rebels', 'actor bystander civilians', 'place undefined Idlib']);
    assert.deepEqual(refused, []);
  });

  it('takes spans with an event’s label for triggers, their links for arguments', () => {
    const article = {
      mentions: [
        { id: '1', label: 'combatant', spans: span('Rebels') },
        { id: '2', label: 'Attack on people', spans: span('killed') },
      ],
      links: [{ from: '2', to: '1', label: 'actor' }],
    };
    assert.deepEqual(imported(article).taken, ['actor combatant Rebels', 'event attack killed actor=Rebels']);
  });

  it('takes events of ours by the type that covers them', () => {
    const { taken } = imported({
      events: [{ id: 'e', type: 'ASSAULT', status: 'asserted', trigger: span('killed')[0]!, arguments: [], attributions: [] }],
    });
    assert.deepEqual(taken, ['event attack killed ']);
  });

  it('refuses types that the scheme has no label for, until a person says what they mean', () => {
    const article = { mentions: [{ id: '1', label: 'Actor', type: 'media', spans: span('Agency') }] };
    const { taken, refused } = imported(article);
    assert.deepEqual(taken, []);
    assert.match(refused[0]!, /no actor type "media"; map "actor:media"/);
    assert.deepEqual(imported(article, { labels: new Map([['actor:media', 'actor:bystander']]) }).taken, ['actor bystander Agency']);
  });

  it('lets a person map a label to an event type, with or without a scheme', () => {
    const article = { mentions: [{ id: '1', label: 'Kill', spans: span('killed') }] };
    assert.match(imported(article).refused[0]!, /label "Kill" is not known/);
    assert.deepEqual(imported(article, { labels: new Map([['Kill', 'event:attack']]) }).taken, ['event attack killed ']);
  });

  it('says whose mark is left out where two people of one file marked the same', () => {
    const article = {
      mentions: ['AB', 'AB', 'CD'].map((by, i) => ({ id: String(i), label: 'combatant', spans: span('Rebels'), by })),
    };
    const { taken, refused } = imported(article);
    assert.deepEqual(taken, ['actor combatant Rebels']);
    assert.deepEqual(refused, ['"Rebels": by CD, but AB marked it, too, in this file']);
  });

  it('refuses what stands outside of the article’s sentences', () => {
    const text = `---\ntitle: x\n---\n${TEXT}`;
    const document = mergeDocument({ source: anchorText(readArticle(text)) });
    const { refused } = anchorImport({ unit: 'utf16', mentions: [{ id: '1', label: 'Actor', spans: [{ start: 4, end: 9 }] }], events: [] }, document);
    assert.match(refused[0]!, /outside of the article/);
  });
});
