import assert from 'node:assert/strict';
import { fingerprintSentences } from '../../../src/core/anchor/fingerprints.js';
import { resolveAnchors } from '../../../src/core/anchor/resolve.js';
import { anchorText, selectSpans, trimSpans } from '../../../src/core/anchor/select.js';
import type { Anchor, AnchorRequest } from '../../../src/core/anchor/types.js';
import { readArticle } from '../../../src/core/text/article.js';

const TEXT = `At least 12 civilians were killed on Friday when warplanes struck a market in Idlib, the Observatory said.

Team Alpha reported 12 dead in the north. Team Beta reported 12 dead in the south.

The rebels withdrew from the airport on Sunday. Some rebels stayed behind in the hills.`;

function anchor(before: string, after: string, quote: string, kind: AnchorRequest['kind'], nth = 1): [Anchor['outcome'], string | undefined] {
  const source = anchorText(readArticle(before));
  let at = -1;
  for (let k = 0; k < nth; k++) at = before.indexOf(quote, at + 1);
  const request = { kind, selector: selectSpans(source, [{ start: at, end: at + quote.length }]) };
  const [found] = resolveAnchors(anchorText(readArticle(after)), [request], { sentences: fingerprintSentences(source.units) });
  return [found!.outcome, found!.spans?.map(({ start, end }) => after.slice(start, end)).join(' … ')];
}
const edited = (from: string, to: string): string => {
  assert.ok(TEXT.includes(from), from);
  return TEXT.replace(from, to);
};

describe('anchors', () => {
  const table: readonly (readonly [string, string, string, string, AnchorRequest['kind'], Anchor['outcome'], string | undefined])[] = [
    ['a corrected number', '12 civilians', '15 civilians', '12 civilians', 'figure', 'figure-changed', '15 civilians'],
    ['a bare number, with another of it later', '12 civilians', '15 civilians', '12', 'figure', 'figure-changed', '15'],
    ['a replaced word, with another of it later', 'The rebels', 'The militants', 'rebels', 'actor', 'figure-changed', 'militants'],
    ['a deleted sentence, with its words in the next', 'Team Alpha reported 12 dead in the north. ', '', '12 dead', 'figure', 'lost', undefined],
    [
      'a name that grew',
      'the Observatory',
      'the Syrian Observatory for Human Rights',
      'the Observatory',
      'actor',
      'figure-changed',
      'the Syrian Observatory',
    ],
    ['much text before', 'At least', 'x '.repeat(290) + '\n\nAt least', 'Idlib', 'place', 'same', 'Idlib'],
    ['a negation before the trigger', 'rebels withdrew', 'rebels never withdrew', 'withdrew', 'event', 'figure-changed', 'withdrew'],
    ['a bound that went', 'At least 12', '12', '12 civilians', 'figure', 'figure-changed', '12 civilians'],
    ['thousands', '12 civilians', '12,000 civilians', '12 civilians', 'figure', 'figure-changed', '12,000 civilians'],
    ['another word in the sentence', 'a market', 'a busy market', 'Idlib', 'place', 'edited', 'Idlib'],
    ['a slip of the pen mended', 'civilians were', 'civillians were', 'civilians', 'actor', 'edited', 'civillians'],
    ['typographic marks', 'Idlib, the', '“Idlib”, the', 'Idlib', 'place', 'edited', 'Idlib'],
    ['line ends and blanks', 'were killed on', 'were\r\nkilled  on', '12 civilians', 'figure', 'same', '12 civilians'],
    ['letters in another composition', 'the hills', 'the h\u0131lls', 'rebels stayed', 'event', 'edited', 'rebels stayed'],
  ];
  for (const [name, from, to, quote, kind, outcome, words] of table) {
    it(`${outcome}: ${name}`, () => assert.deepEqual(anchor(TEXT, edited(from, to), quote, kind), [outcome, words]));
  }

  it('moved: a sentence among others', () => {
    const paragraphs = TEXT.split('\n\n');
    const source = anchorText(readArticle(TEXT));
    const after = [paragraphs[2], paragraphs[0], paragraphs[1]].join('\n\n');
    const requests = ['Idlib', 'Team Alpha', 'Team Beta', 'airport'].map((quote) => {
      const at = TEXT.indexOf(quote);
      return { kind: 'place' as const, selector: selectSpans(source, [{ start: at, end: at + quote.length }]) };
    });
    const outcomes = resolveAnchors(anchorText(readArticle(after)), requests, { sentences: fingerprintSentences(source.units) }).map(
      ({ outcome }) => outcome,
    );
    assert.deepEqual(outcomes, ['same', 'same', 'same', 'moved']);
  });

  it('finds each part of a discontinuous mention, and the right one of equal parts', () => {
    const text = 'The army and the police and the navy of Syria said so.';
    const source = anchorText(readArticle(text));
    const spans = [
      { start: 4, end: 8 },
      { start: 24, end: 27 },
      { start: 40, end: 45 },
    ];
    assert.deepEqual(
      spans.map(({ start, end }) => text.slice(start, end)),
      ['army', 'and', 'Syria'],
    );
    const selector = selectSpans(source, spans);
    assert.deepEqual(selector.then, [2, 1]);
    assert.deepEqual(resolveAnchors(source, [{ kind: 'actor', selector }])[0]!.spans, spans);
  });

  it('counts occurrences, also of words that run on past their sentence', () => {
    const text = 'He said 12. Or 12? They said 12.';
    const source = anchorText(readArticle(text));
    for (const span of [
      { start: 8, end: 10 },
      { start: 15, end: 17 },
      { start: 8, end: 17 },
      { start: 29, end: 31 },
    ]) {
      const selector = selectSpans(source, [span]);
      assert.deepEqual(resolveAnchors(source, [{ kind: 'figure', selector }])[0]!.spans, [span]);
    }
  });

  it('finds words that run on past their sentence where the same letters stand inside it before', () => {
    const text = "It was clear: it's it's\n\nit went on.";
    const source = anchorText(readArticle(text));
    const span = { start: text.indexOf("'s\n"), end: text.indexOf(' went') - 1 };
    const selector = selectSpans(source, [span]);
    assert.deepEqual([selector.quotes, selector.nth], [["'s i"], 2]);
    assert.deepEqual(resolveAnchors(source, [{ kind: 'actor', selector }])[0]!.spans, [span]);
  });

  it('takes a quote without a sentence only where it is unique', () => {
    const source = anchorText(readArticle(TEXT));
    const find = (quote: string): Anchor => resolveAnchors(source, [{ kind: 'actor', selector: { quotes: [quote], in: '', nth: 1, repeat: 1 } }])[0]!;
    assert.equal(find('warplanes').outcome, 'same');
    assert.deepEqual([find('rebels').outcome, find('rebels').candidates!.length], ['ambiguous', 2]);
    assert.equal(find('tanks').outcome, 'lost');
  });

  it('compares words where live tracking knows the place', () => {
    const source = anchorText(readArticle(TEXT));
    const at = TEXT.indexOf('12 civilians');
    const selector = selectSpans(source, [{ start: at, end: at + 12 }]);
    const after = edited('12 civilians', '15 civilians');
    const [found] = resolveAnchors(anchorText(readArticle(after)), [{ kind: 'figure', selector, at: [{ start: at, end: at + 12 }] }]);
    assert.deepEqual([found!.outcome, found!.change], ['figure-changed', '12 civilians -> 15 civilians']);
  });

  it('trims, orders and joins what was selected', () => {
    const selected = [
      { start: 4, end: 9 },
      { start: 0, end: 5 },
      { start: 6, end: 9 },
    ];
    assert.deepEqual(trimSpans('  ab cd  ', selected), [
      { start: 2, end: 4 },
      { start: 5, end: 7 },
    ]);
  });
});
