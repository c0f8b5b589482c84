import assert from 'node:assert/strict';
import type { SidecarMention } from '../../../src/core/sidecar/types.js';
import { EMPTY_SIDECAR } from '../../../src/core/sidecar/empty.js';
import type { KindAgreement } from '../../../src/core/sidecar/agreement/compare-coders.js';
import { agreementRow, articleAgreement } from '../../../src/extension/present/agreement-rows.js';
import type { TreeNode } from '../../../src/extension/present/node.js';
import { countDecisions, progressBadge, progressTree, statusOf, type ArticleProgress } from '../../../src/extension/present/progress.js';
import { l10n } from './document.js';

const selector = { quotes: ['x'], in: 'x', nth: 1, repeat: 1 };
const decided = (id: string, decision: SidecarMention['decision'], at?: string, by?: string): SidecarMention => ({
  id,
  kind: 'actor',
  selector,
  decision,
  ...(at ? { at } : {}),
  ...(by ? { by } : {}),
});

describe('the badge beside a file', () => {
  const badge = (decided: number, total?: number): string => progressBadge({ decided, total });

  it('is the number of open suggestions, a tick, or dots where nobody knows', () => {
    assert.deepEqual([badge(3, 40), badge(1, 100), badge(40, 40), badge(3)], ['37', '99', '✓', '…']);
  });

  it('is no wrong number where there are more than two signs can say', () => {
    for (const total of [101, 138, 1510]) assert.equal(badge(1, total), '++');
  });
});

describe('progress', () => {
  const counted = countDecisions({
    ...EMPTY_SIDECAR,
    mentions: [
      decided('a', 'confirmed', '2026-11-22', 'AB'),
      decided('b', 'rejected', '2026-11-22T10:00', 'AB'),
      decided('c', 'suggested', '2026-11-22', 'AB'),
      decided('d', 'added'),
    ],
  });

  it('counts decisions by day and person, and no suggestions', () =>
    assert.deepEqual(counted, {
      decided: 3,
      days: [
        { day: '2026-11-22', by: 'AB', count: 2 },
        { day: '', by: '', count: 1 },
      ],
    }));

  it('is done only where it is known that nothing is open', () => {
    assert.deepEqual(
      [
        { decided: 0, total: 4 },
        { decided: 3 },
        { decided: 3, total: 4 },
        { decided: 4, total: 4 },
        { decided: 5, total: 4 },
        { decided: 0, total: 0 },
      ].map(statusOf),
      ['new', 'started', 'started', 'done', 'done', 'new'],
    );
  });

  it('shows articles by status, and decisions by day, the last first', () => {
    const article = (id: string, more: Partial<ArticleProgress>): ArticleProgress => ({ id, uri: id, decided: 0, days: [], coders: [], ...more });
    const rows = (nodes: readonly TreeNode[], depth = 0): string[] =>
      nodes.flatMap(({ label, description, children }) => [
        `${'  '.repeat(depth)}${label}${description ? ` | ${description}` : ''}`,
        ...rows(children, depth + 1),
      ]);
    const tree = progressTree(
      [
        article('b', { decided: 3, total: 4, days: [{ day: '2026-11-22', by: 'AB', count: 3 }], coders: ['cd'] }),
        article('a', { decided: 2, total: 2, days: [{ day: '2026-11-23', by: '', count: 1 }] }),
        article('c', {}),
      ],
      l10n,
    );
    assert.deepEqual(rows(tree), [
      '1 open, 5 decided | not read yet: 1 article',
      'In progress | 1',
      '  b | 3 of 4 decided · coders cd',
      'Not started | 1',
      '  c',
      'Everything decided | 1',
      '  a | 2 of 2 decided',
      'Decisions per day',
      '  2026-11-23 | ▪▪▪ 1 · unsigned 1',
      '  2026-11-22 | ▪▪▪▪▪▪▪▪▪▪ 3 · AB 3',
    ]);
  });

  it('says nothing where there are no articles', () => assert.deepEqual(progressTree([], l10n), []));
});

describe('the agreement of coders', () => {
  const article = (id: string, coders: readonly string[]): ArticleProgress => ({ id, uri: `file:///${id}`, decided: 0, days: [], coders });
  const kind = (name: KindAgreement['kind'], counts: readonly number[], exact: number): KindAgreement => ({
    ...{ kind: name, counts, exact, overlap: 1 },
    ...{ alphaUnits: undefined, kappa: undefined, alphaTypes: undefined },
  });

  it('has a row where two people annotated an article apart, and none elsewhere', () => {
    assert.deepEqual(agreementRow([article('a', []), article('b', ['AB'])], l10n), []);
    const [row] = agreementRow([article('b', ['AB', 'CD']), article('a', ['AB', 'CD'])], l10n);
    assert.deepEqual(
      row!.children.map(({ label }) => label),
      ['a', 'b'],
    );
  });

  it('weighs each kind of mention by how much was marked, and tells events apart', () => {
    const kinds = [kind('actor', [30, 30], 0.9), kind('place', [10, 10], 0.5), kind('time', [0, 0], Number.NaN), kind('event', [4, 6], 0.25)];
    const { description } = articleAgreement(article('a', ['AB', 'CD']), { coders: ['AB', 'CD'], kinds }, l10n);
    assert.equal(description, 'mentions 0.80, events 0.25 · AB, CD');
  });
});
