import assert from 'node:assert/strict';
import { Comparison } from '../../../src/core/compare/comparison.js';
import { frameEntity, frameIncident, frameType, frameVerbs, type Frame } from '../../../src/core/compare/framing/lens.js';
import { search } from '../../../src/core/compare/search/concordance.js';
import { asEventQuery, parseQuery } from '../../../src/core/compare/search/query.js';
import { KNOWN } from './known-names.js';
import { TOLD } from './told.js';

const comparison = new Comparison(KNOWN);
for (const article of TOLD) comparison.set(article);

/** "Outlet: term own/attributed/quoted, ..." */
function show({ outlets }: Frame): string[] {
  return outlets.map(
    ({ outlet, terms }) => `${outlet}: ${terms.map(({ term, own, attributed, quoted }) => `${term} ${own}/${attributed}/${quoted}`).join(', ')}`,
  );
}

describe('framing lens', () => {
  it("shows each outlet's words for an incident's actors and deed", () => {
    const [incident] = comparison.incidents();
    assert.deepEqual(show(frameIncident(incident!, 'actor', comparison.articles)), [
      'Meridian: Syrian army 0/1/0, army 0/1/0',
      'National Voice: army 0/1/0, terrorists 0/1/0',
      'Orontes Online: regime 1/0/0',
    ]);
    const deed = show(frameIncident(incident!, 'deed', comparison.articles));
    assert.ok(deed.includes('Orontes Online: dead 0/1/0, massacre 1/0/0'), deed.join('\n'));
  });

  it('shows the words for an actor across articles, with contexts', () => {
    const army = comparison.entities().find(({ members }) => members.includes('agency.txt#army'))!;
    const frame = frameEntity(army, comparison.articles, { contexts: 1 });
    assert.ok(
      show(frame).some((one) => one.startsWith('Meridian: ')),
      show(frame).join('\n'),
    );
    const [context] = frame.outlets[0]!.terms[0]!.contexts;
    const { text } = TOLD.find(({ id }) => id === context!.article)!;
    assert.equal(text.slice(context!.start, context!.end), context!.words);
  });

  it('tells own voice from quoted, for types and for verbs', () => {
    assert.deepEqual(show(frameType('SEIZE', comparison.articles)), ['Meridian: seized 1/0/0']);
    const verbs = show(frameVerbs('control', comparison.articles));
    assert.ok(verbs.includes('Meridian: capture 0/0/1, seize 1/0/0'), verbs.join('\n'));
    assert.ok(verbs.includes('Orontes Online: liberate 1/0/0'), verbs.join('\n'));
  });
});

describe('search', () => {
  const found = (query: string): string[] => {
    const { value, issues } = parseQuery(query);
    if (!value) return [issues[0]!.message];
    return search(value, comparison).map(({ article, words, label }) => `${article.replace('.txt', '')} ${words} ${label}`);
  };

  it('says which day does not exist', () => {
    assert.deepEqual(found('ASSAULT since 2024-13-45'), ['"2024-13-45" is not a date (yyyy, yyyy-mm or yyyy-mm-dd)']);
    assert.deepEqual(found('ASSAULT since 2024-13'), ['"2024-13" is not a date (yyyy, yyyy-mm or yyyy-mm-dd)']);
    assert.deepEqual(found('ASSAULT on 2024-02-30'), ['"2024-02-30" is not a date (yyyy, yyyy-mm or yyyy-mm-dd)']);
  });

  it('knows the words that ask for events but for their capitals', () => {
    assert.equal(asEventQuery('assault by HTS since 2024-05-01'), 'ASSAULT by HTS since 2024-05-01');
    for (const other of ['ASSAULT by HTS', 'assault rifles', 'the market', 'entity: assault', ''])
      assert.equal(asEventQuery(other), undefined, other);
  });

  it('finds words, whole and with a star', () => {
    assert.deepEqual(found('two hills'), ['other two hills words']);
    assert.deepEqual(found('shopper'), []);
    assert.deepEqual(found('shopper*'), ['agency shoppers words', 'local shoppers words']);
    assert.deepEqual(found('words: SEIZED'), ['other seized words']);
    assert.deepEqual(found('(market'), []);
  });

  it('finds entities by any name and types', () => {
    assert.ok(found('entity: Ariha').length >= 3);
    assert.ok(found('type: armed-group').every((hit) => hit.endsWith('armed-group')));
    assert.equal(found('type: armed-group').length, 5);
  });

  it('finds events by type, actor, place, time, source and status', () => {
    assert.deepEqual(found('ASSAULT by terrorists in Jurin'), ['state fired ASSAULT (missile)']);
    assert.deepEqual(found('shelling by army'), ['agency struck ASSAULT (shelling)', 'state targeting ASSAULT (shelling)']);
    assert.deepEqual(found('* in Yemen'), ['other seized SEIZE']);
    assert.deepEqual(found('SEIZE between 2024-05-01 and 2024-05-31'), ['other seized SEIZE']);
    assert.deepEqual(found('SEIZE since 2024-06'), []);
    assert.deepEqual(found('SEIZE on 2024-05-14'), ['other seized SEIZE']);
    assert.deepEqual(found('* status denied according to "military source"'), ['state targeting ASSAULT (shelling)']);
    assert.ok(found('* by Syria').length > 0);
    assert.deepEqual(found('* by Syria'), found('* by Syrian'));
    assert.deepEqual(found('* against civilians'), ['agency struck ASSAULT (shelling)', 'agency killing ASSAULT (shelling)']);
  });

  it('says what it does not understand', () => {
    assert.match(found('')[0]!, /nothing to look for/);
    assert.match(found('ASSAULT quickly')[0]!, /"quickly" is not understood/);
    assert.match(found('ASSAULT status maybe')[0]!, /none of asserted/);
    assert.match(found('...')[0]!, /no word/);
  });
});
