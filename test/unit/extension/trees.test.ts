import assert from 'node:assert/strict';
import { changedItems } from '../../../src/extension/present/changed-words.js';
import { entityTree } from '../../../src/extension/present/entity-tree.js';
import { eventTree, type Grouping, type Order } from '../../../src/extension/present/event-tree.js';
import type { TreeNode } from '../../../src/extension/present/node.js';
import { argument, event, indexOf, l10n, mention, sample, spanOf } from './document.js';

/** Rows as a person reads them, indented. */
function rows(nodes: readonly TreeNode[], depth = 0): string[] {
  return nodes.flatMap(({ label, description, children }) => [
    `${'  '.repeat(depth)}${label}${description ? ` | ${description}` : ''}`,
    ...rows(children, depth + 1),
  ]);
}

const allIds = (nodes: readonly TreeNode[]): string[] => nodes.flatMap((node) => [node.id, ...allIds(node.children)]);
const events = (grouping: Grouping, index = sample(), order: Order = 'position') =>
  eventTree({ uri: 'file:///a.article', index, grouping, order, changed: changedItems(index.document).length, l10n });

describe('the tree of events', () => {
  it('says who did what to whom, when, with what figure, according to whom', () => {
    assert.deepEqual(rows(events('type')), [
      'Assault | 2',
      '  attacked → al-Nayrab airport | disputed · by Rebels · Monday · the army, The rebels',
      '    Rebels | actor',
      '    al-Nayrab airport | target',
      '    Monday | time',
      '    the army | asserts · “said”',
      '    The rebels | denies · “denied”',
      '  killing → army conscripts | ✓ · at least 25 army conscripts',
      '    army conscripts | target',
      '    at least 25 army conscripts | figure · killed',
    ]);
  });

  it('begins with what was done, by which the deeds of one actor are told apart', () => {
    const of = (trigger: string, target: string) => event(trigger, { arguments: [argument('actor', 'Rebels'), argument('target', target)] });
    const index = indexOf({ events: [of('attacked', 'al-Nayrab airport'), of('killing', 'army conscripts')] });
    assert.deepEqual(
      events('type', index)[0]!.children.map(({ label }) => label),
      ['attacked → al-Nayrab airport', 'killing → army conscripts'],
    );
  });

  it('shows who, to whom, where, when and how many always in that order', () => {
    const roles = ['figure', 'time', 'source', 'place', 'target', 'actor'] as const;
    const shuffled = event('attacked', { arguments: roles.map((role) => argument(role, role)) });
    const parts = events('type', indexOf({ events: [shuffled] }))[0]!.children[0]!.children;
    assert.deepEqual(
      parts.map(({ label }) => label),
      ['actor', 'target', 'place', 'time', 'figure', 'source'],
    );
    // A row stands for the same argument as before.
    assert.deepEqual(parts[0]!.target, { what: 'argument', id: 'attacked', at: 5 });
  });

  it('says in full, to whoever points at a row, what the row has no room for', () => {
    const [attacked, killing] = events('type')[0]!.children.map(({ tooltip }) => tooltip!);
    assert.match(attacked!, /\*\*Assault\*\* · disputed · suggested/);
    assert.match(attacked!, /Rebels → attacked → al\\-Nayrab airport/);
    assert.match(attacked!, /\$\(calendar\) Monday · 2024\\-12\\-02/);
    assert.match(attacked!, /\$\(quote\) the army asserts; The rebels denies/);
    assert.match(killing!, /\$\(symbol-numeric\) at least 25 army conscripts · killed/);
    assert.match(killing!, /confirmed/);
    const long = `${'a very long name of a place '.repeat(6)}at the end`;
    const [far] = events('type', indexOf({ events: [event('attacked', { arguments: [argument('place', long)] })] }))[0]!.children;
    assert.ok(far!.tooltip!.includes(`$(location) ${long}`));
  });

  it('groups by actor and by source, with a group for what names none at the end', () => {
    const labels = (grouping: Grouping) => events(grouping).map(({ label }) => label);
    assert.deepEqual(labels('actor'), ['Rebels', 'No actor named']);
    assert.deepEqual(labels('place'), ['No place named']);
    assert.deepEqual(labels('time'), ['2024-12-02', 'No time named']);
    assert.deepEqual(labels('source'), ['the army', 'The rebels', 'The outlet’s own voice']);
  });

  it('sorts a group’s events by position, confidence and time', () => {
    const index = indexOf({ events: [event('attacked', { confidence: 0.4 }), event('killing', { confidence: 0.9 })] });
    const triggers = (order: Order): boolean => events('type', index, order)[0]!.children[0]!.label.includes('attacked');
    assert.ok(triggers('position') && triggers('type') && triggers('time'));
    assert.ok(!triggers('confidence'), 'the surest first');
  });

  it('has ids of its own for every row, even where an event stands in two groups', () => {
    const ids = allIds(events('source'));
    assert.equal(new Set(ids).size, ids.length);
  });

  it('leaves rejected events out', () => assert.deepEqual(events('type', indexOf({ events: [event('attacked', { decision: 'rejected' })] })), []));

  it('says first how many decisions are to be looked at again', () => {
    const item = {
      id: 'x',
      type: 'SEIZE',
      trigger: { quotes: ['seized'], in: 'They seized it.', nth: 1, repeat: 1 },
      arguments: [],
      status: 'asserted' as const,
      attributions: [],
      decision: 'confirmed' as const,
    };
    const index = indexOf({ orphans: [{ id: 'x', item, anchor: { outcome: 'lost', score: 0 } }] });
    assert.deepEqual(rows(events('type', index)), ['Needs Review | 1']);
  });

  it('says of which events another is told to be the same', () => {
    const contexts = (...incidents: readonly (string | undefined)[]) =>
      events('type', indexOf({ events: ['attacked', 'killing'].map((word, at) => event(word, incidents[at] ? { incident: incidents[at] } : {})) }))
        .flatMap(({ children }) => children)
        .map(({ context }) => context);
    assert.deepEqual(contexts('attacked', 'attacked'), ['event open joined', 'event open joined']);
    assert.deepEqual(contexts('attacked', undefined), ['event open', 'event open']);
  });

  it('shows which events report the same deed: in a group of its own, and to whoever points at a row', () => {
    const index = indexOf({ events: ['attacked', 'killing', 'denied'].map((word, at) => event(word, at < 2 ? { incident: 'attacked' } : {})) });
    assert.deepEqual(rows(events('deed', index)), ['attacked | 2', '  attacked', '  killing', 'Told once | 1', '  denied']);
    const [attacked, , denied] = events('type', index)[0]!.children.map(({ tooltip }) => tooltip!);
    assert.match(attacked!, /The same deed as: killing/);
    assert.doesNotMatch(denied!, /The same deed/);
  });

  it('isolates right-to-left words and folds line ends', () => {
    const index = indexOf({ events: [event('attacked', { arguments: [{ role: 'actor', text: 'قوات\n النظام', inferred: false }] })] });
    const { label, description } = events('type', index)[0]!.children[0]!;
    assert.deepEqual([label, description], ['attacked', 'by \u2068قوات النظام\u2069']);
  });
});

describe('the tree of entities', () => {
  const tree = (index = sample()) => entityTree({ uri: 'file:///a.article', index, changed: changedItems(index.document).length, l10n });

  it('counts entities and their mentions by kind', () => {
    assert.deepEqual(rows(tree()), [
      'Actors | 2',
      '  Rebels | armed group · 2×',
      '    Rebels | …[Rebels] attacked al-Nayrab airport on…',
      '    rebels | ✓ …army said. The [rebels] denied it.…',
      '  army conscripts | …at least 25 [army conscripts], the army said.…',
      'Places | 1',
      '  al-Nayrab airport | facility',
      'Figures | 1',
      '  at least 25 army conscripts | ≥ 25 army conscripts (killed)',
      'Times | 1',
      '  Monday | 2024-12-02',
    ]);
  });

  it('says what there is to do with a row', () => {
    const [actors] = tree();
    assert.equal(actors!.children[0]!.context, 'entity open');
    assert.equal(actors!.children[0]!.children[1]!.context, 'mention decided');
  });

  it('says how many decisions are to be looked at again, and counts no rejection whose words are gone', () => {
    const orphan = (decision: 'confirmed' | 'rejected') => ({
      id: decision,
      item: { id: decision, kind: 'figure' as const, selector: { quotes: ['12 killed'], in: '', nth: 1, repeat: 1 }, decision },
      anchor: { outcome: 'figure-changed' as const, score: 1, spans: [spanOf('25')], change: '12 -> 25' },
    });
    assert.deepEqual(rows(tree(indexOf({ orphans: [orphan('confirmed'), orphan('rejected')] }))), ['Needs Review | 1']);
  });

  it('finds the innermost mention first', () => {
    const { start } = spanOf('army conscripts');
    assert.deepEqual(
      sample()
        .mentionsAt(start + 3)
        .map(({ text }) => text),
      ['army conscripts', 'at least 25 army conscripts'],
    );
  });

  it('knows in which events a mention and its entity take part', () => {
    const index = sample();
    assert.deepEqual(
      index.eventsOf(index.mention('Rebels')!).map(({ id }) => id),
      ['attacked'],
    );
    assert.deepEqual(
      index.eventsOfEntity('rebels').map(({ id }) => id),
      ['attacked'],
    );
    assert.deepEqual(index.eventsOf(mention('rebels', 'actor')), []);
  });
});
