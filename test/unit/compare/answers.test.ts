import assert from 'node:assert/strict';
import { Comparison } from '../../../src/core/compare/comparison.js';
import { packAnswers, readAnswers } from '../../../src/core/compare/index/answers.js';
import { packArticle, readArticles, unpackArticle, writeArticles } from '../../../src/core/compare/index/packed-article.js';
import { EMPTY_PROJECT } from '../../../src/core/compare/types.js';
import { KNOWN } from './known-names.js';
import { TOLD } from './told.js';

describe('packed articles', () => {
  const bytes = writeArticles(TOLD.map(packArticle));

  it('are read again to the last value', () => assert.deepEqual(readArticles(bytes).map(unpackArticle), TOLD));
  it('say what they are before they are unpacked', () =>
    assert.deepEqual(
      readArticles(bytes).map(({ id, hash, published }) => ({ id, hash, published })),
      TOLD.map(({ id, hash, details: { published } }) => ({ id, hash, published })),
    ));
  it('are left out where their bytes are damaged, wherever that is, and the others are as they were', () => {
    const whole = new Map(TOLD.map((record) => [record.id, record]));
    let salvaged = 0;
    for (let at = 0; at < bytes.length; at += 5) {
      const damaged = Uint8Array.from(bytes);
      damaged[at]! ^= 1 << (at % 8);
      const left = readArticles(damaged);
      assert.ok(left.length < TOLD.length, `a changed byte at ${at} is seen`);
      for (const article of left) assert.deepEqual(unpackArticle(article), whole.get(article.id));
      salvaged += left.length;
    }
    assert.ok(salvaged > 0);
  });
  it('are left out where the bytes end too early', () => {
    assert.deepEqual(readArticles(bytes.subarray(0, -1)).map(unpackArticle), TOLD.slice(0, -1));
  });
  it('are rebuilt where they were left out, to the same answers', () => {
    const damaged = Uint8Array.from(bytes);
    damaged[bytes.length - 9]! ^= 4;
    const left = readArticles(damaged);
    const [comparison, fresh] = [new Comparison(KNOWN), new Comparison(KNOWN)];
    for (const article of left) comparison.take(article);
    const missing = TOLD.filter(({ id }) => comparison.hashOf(id) === undefined);
    assert.equal(missing.length, 1);
    // The shard is written anew from what is known: nothing damaged goes into it.
    assert.deepEqual(readArticles(writeArticles(left.flatMap(({ id }) => comparison.packed(id) ?? []))).length, TOLD.length - 1);
    for (const record of missing) comparison.set(record);
    for (const record of TOLD) fresh.set(record);
    assert.deepEqual(comparison.incidents(), fresh.incidents());
    assert.deepEqual(comparison.entities(), fresh.entities());
  });
  it('are none where the bytes are of another version', () => {
    assert.deepEqual(readArticles(new TextEncoder().encode('{"dateline-index":1}\n')), []);
    assert.deepEqual(readArticles(new Uint8Array()), []);
  });
});

function packed(comparison: Comparison, piece?: number): Uint8Array {
  const steps = packAnswers(comparison, piece);
  for (;;) {
    const { value } = steps.next();
    if (value) return value;
  }
}

describe('answers of an earlier session', () => {
  const joined = new Comparison(KNOWN);
  for (const record of TOLD) joined.set(record);
  const kept = packed(joined);
  const again = (answers = kept): Comparison => {
    const comparison = new Comparison(KNOWN);
    for (const article of TOLD.map(packArticle)) comparison.take(article);
    comparison.restore(readAnswers(answers)!);
    return comparison;
  };
  const same = (a: Comparison, b: Comparison): void => {
    assert.deepEqual(a.incidents(), b.incidents());
    assert.deepEqual(a.sharedIncidents(), b.sharedIncidents());
    assert.deepEqual(a.entities(), b.entities());
    for (const incident of b.sharedIncidents()) assert.deepEqual(a.ledger(incident), b.ledger(incident));
  };

  it('are none where a byte of them is damaged', () => {
    for (let at = 0; at < kept.length; at += 7) {
      const damaged = Uint8Array.from(kept);
      damaged[at]! ^= 16;
      assert.equal(readAnswers(damaged), undefined, `at ${at}`);
    }
  });

  it('are the same in however many pieces they were packed', () => {
    const pieces = [...packAnswers(joined, 1)].length;
    assert.ok(pieces >= joined.incidents().length + joined.entities().length);
    same(again(packed(joined, 1)), joined);
  });

  it('do as long as articles and decisions are the same, without joining', () => {
    const comparison = again();
    same(comparison, joined);
    assert.ok(comparison.isAtHand);
    assert.equal(comparison.joinSome(0), TOLD.length);
  });

  it('take in an article that has changed, and give way once all is joined', () => {
    const [first, ...rest] = TOLD;
    const changed = { ...first!, hash: 'other', reports: [] };
    const comparison = again();
    comparison.take(packArticle(changed));
    assert.ok(comparison.isAtHand);
    const fresh = new Comparison(KNOWN);
    for (const record of [changed, ...rest]) fresh.set(record);
    assert.deepEqual(comparison.incidents(), fresh.incidents());
    while (comparison.joinSome(1));
    same(comparison, fresh);
  });

  it('have the entities of an article that has changed by their names, until all is joined', () => {
    const [first] = TOLD;
    const known = joined.entities().find(({ members }) => members.length > 1 && members.some((member) => member.startsWith(`${first!.id}#`)))!;
    const own = first!.entities.find(({ id }) => known.members.includes(`${first!.id}#${id}`))!;
    const entities = [
      { ...own, id: 'other', count: 3 },
      { ...own, id: 'new', name: 'Zulema Brigade', aliases: [] },
    ];
    const comparison = again();
    comparison.take(packArticle({ ...first!, hash: 'other', entities, mentions: [], reports: [] }));
    const found = comparison.entities();
    const same = found.find(({ id }) => id === known.id)!;
    assert.deepEqual(same.members, [...known.members.filter((member) => !member.startsWith(`${first!.id}#`)), `${first!.id}#other`].sort());
    assert.equal(same.count, known.count + 3);
    assert.deepEqual(
      found.filter(({ name }) => name === 'Zulema Brigade').map(({ members }) => members),
      [[`${first!.id}#new`]],
    );
    assert.equal(comparison.identify(`${first!.id}#other`), known.id);
    while (comparison.joinSome(1));
    assert.equal(comparison.identify(`${first!.id}#other`), comparison.entities().find(({ members }) => members.includes(`${first!.id}#other`))!.id);
  });

  it('give way where many articles are gone, or a person decided', () => {
    const many = again();
    for (let i = 0; i <= 50; i++) many.take(packArticle({ ...TOLD[0]!, id: `more/${i}.txt` }));
    assert.ok(!many.isAtHand);
    const decided = again();
    const { id, reports } = joined.sharedIncidents()[0]!;
    decided.decide({ ...EMPTY_PROJECT, incidents: [{ id, name: 'The market', join: reports, separate: [], resolved: [] }] });
    assert.ok(decided.sharedIncidents().some(({ name }) => name === 'The market'));
    decided.decide(EMPTY_PROJECT);
    same(decided, joined);
  });

  it('are the same whether articles are joined a few at a time or all at once', () => {
    const comparison = new Comparison(KNOWN);
    for (const article of TOLD.map(packArticle)) comparison.take(article);
    while (comparison.joinSome(1));
    same(comparison, joined);
  });

  it('are described before anybody asks, once all is joined', () => {
    const comparison = again();
    const steps: number[] = [];
    do steps.push(comparison.joinSome(TOLD.length));
    while (steps.at(-1)! > 0);
    const shared = joined.sharedIncidents().length;
    assert.ok(shared > 0);
    assert.ok(steps.includes(shared), `${shared} are left to describe at the end: ${steps.join(' ')}`);
    const [asked, joinedToo] = [comparison.sharedIncidents(), comparison.sharedIncidents()];
    for (const [i, one] of asked.entries()) if (!one.apart) assert.equal(one, joinedToo[i], 'described once');
  });

  it('are none where bytes are missing', () => assert.equal(readAnswers(kept.subarray(0, -3)), undefined));
});
