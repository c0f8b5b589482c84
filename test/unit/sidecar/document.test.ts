import assert from 'node:assert/strict';
import { anchorText } from '../../../src/core/anchor/select.js';
import type { Analysis, Event, Mention } from '../../../src/core/model/annotation.js';
import { checkSidecar } from '../../../src/core/sidecar/check.js';
import { addMention, changeMention, decideEvent, decideMention } from '../../../src/core/sidecar/decide.js';
import { joinEntities } from '../../../src/core/sidecar/decide-entities.js';
import type { AnnotationDocument } from '../../../src/core/sidecar/document.js';
import { applyEdits } from '../../../src/core/sidecar/edit.js';
import { mergeDocument } from '../../../src/core/sidecar/merge-document.js';
import { migrate, MIGRATIONS, migrateSidecar } from '../../../src/core/sidecar/migrations.js';
import { placesOfId, positionAt } from '../../../src/core/sidecar/positions.js';
import { FORMAT_VERSION, readSidecar } from '../../../src/core/sidecar/read.js';
import { needsReview, reattach } from '../../../src/core/sidecar/review.js';
import { articleOrder } from '../../../src/core/sidecar/text-details.js';
import type { SidecarEdit } from '../../../src/core/sidecar/types.js';
import { parseSidecarName, sidecarName, sidecarsOf } from '../../../src/core/sidecar/coders.js';
import { readArticle } from '../../../src/core/text/article.js';
import { identityId } from '../../../src/core/text/units.js';

const TEXT = 'The army killed 12 civilians in Idlib on Friday, the monitor said. Rebels denied it.';
const BY = { by: 'AB' };

/** What a machine would find in `text`. */
function analyse(text: string): Analysis {
  const { units } = anchorText(readArticle(text));
  const find = (words: string, kind: Mention['kind'], more: Partial<Mention> = {}): Mention[] => {
    const start = text.indexOf(words);
    if (start < 0) return [];
    const span = { start, end: start + words.length };
    return [
      {
        ...span,
        id: identityId(text, units, kind, [span]),
        kind,
        form: 'nominal',
        text: words,
        confidence: 0.5,
        extractor: 'test',
        decision: 'suggested',
        ...more,
      },
    ];
  };
  const number = /\d+/.exec(text)![0];
  const mentions = [
    ...find('army', 'actor', { entity: 'army' }),
    ...find(`${number} civilians`, 'figure', { value: { min: Number(number), max: Number(number), bound: 'exactly' } }),
    ...find('Idlib', 'place', { entity: 'idlib' }),
    ...find('Rebels', 'actor'),
  ];
  const at = text.indexOf('killed');
  const trigger = { start: at, end: at + 6, text: 'killed' };
  const event: Event = {
    id: identityId(text, units, 'event', [trigger]),
    type: 'ASSAULT',
    status: 'asserted',
    trigger,
    arguments: mentions.slice(0, 2).map((mention, i) => ({ role: i ? 'figure' : 'actor', mention: mention.id, text: mention.text, inferred: false })),
    attributions: [],
    confidence: 0.5,
    decision: 'suggested',
  };
  const entities = [
    { id: 'army', kind: 'actor' as const, name: 'army', aliases: [] },
    { id: 'idlib', kind: 'place' as const, name: 'Idlib', aliases: [] },
  ];
  return { article: {}, language: 'en', mentions, entities, events: [event] };
}

/** An article with its sidecar, on which decisions are taken one after the other. */
class Desk {
  yaml = '';
  document: AnnotationDocument;
  constructor(private text = TEXT) {
    this.document = this.merge();
  }
  private merge(): AnnotationDocument {
    return mergeDocument({ analysis: analyse(this.text), source: anchorText(readArticle(this.text)), reading: readSidecar(this.yaml) });
  }
  decide(edits: readonly SidecarEdit[]): this {
    const { text, refused } = applyEdits(this.yaml, edits, { position: articleOrder(this.document, edits) });
    assert.equal(refused, undefined);
    this.yaml = text;
    this.document = this.merge();
    return this;
  }
  rewrite(from: string, to: string): this {
    this.text = this.text.replace(from, to);
    this.document = this.merge();
    return this;
  }
  find(words: string): AnnotationDocument['mentions'][number] | undefined {
    return this.document.mentions.find(({ text }) => text === words);
  }
}

describe('decisions in a document', () => {
  it('a confirmed suggestion keeps its id, and a rejected one does not come back', () => {
    const desk = new Desk();
    const id = desk.find('12 civilians')!.id;
    desk.decide(decideMention(desk.document, id, 'confirmed', BY)).decide(decideMention(desk.document, desk.find('Idlib')!.id, 'rejected', BY));
    assert.deepEqual([desk.find('12 civilians')!.id, desk.find('12 civilians')!.decision], [id, 'confirmed']);
    desk.rewrite('on Friday', 'on Friday evening');
    assert.deepEqual(
      desk.document.mentions.filter(({ text }) => text === 'Idlib').map(({ decision }) => decision),
      ['rejected'],
    );
    assert.equal(desk.find('12 civilians')!.anchor!.outcome, 'edited');
    desk.decide(decideMention(desk.document, id, 'suggested', BY));
    assert.equal(desk.find('12 civilians')!.decision, 'suggested');
  });

  it("a person's mention takes the words of the suggestions it overlaps, and events follow", () => {
    const desk = new Desk();
    desk.decide(changeMention(desk.document, desk.find('army')!.id, { spans: [{ start: 0, end: 8 }] }, BY));
    assert.equal(desk.document.mentions.filter(({ kind }) => kind === 'actor').length, 2);
    assert.equal(desk.document.events[0]!.arguments[0]!.text, 'The army');
    desk.decide(addMention(desk.document, { kind: 'place', spans: [{ start: TEXT.indexOf('in Idlib'), end: TEXT.indexOf(' on') }] }, BY));
    assert.deepEqual([desk.find('Idlib'), desk.find('in Idlib')!.decision], [undefined, 'added']);
  });

  it('a corrected figure waits for review, and its earlier version stays', () => {
    const desk = new Desk();
    const id = desk.find('12 civilians')!.id;
    desk.decide(decideMention(desk.document, id, 'confirmed', BY)).rewrite('12', '15');
    assert.deepEqual(
      [desk.find('15 civilians')!.decision, desk.document.orphans.map(({ anchor }) => anchor.outcome)],
      ['suggested', ['figure-changed']],
    );
    assert.deepEqual(
      needsReview(desk.document).map(({ before, after }) => [before, after]),
      [['12 civilians', '15 civilians']],
    );
    desk.decide(reattach(desk.document, id, { corrected: true }, { by: 'AB', at: '2026-11-22' }));
    const item = desk.find('15 civilians')!.item!;
    assert.deepEqual([item.decision, item.value, item.versions![0]!.quote], ['changed', { min: 15, max: 15, bound: 'exactly' }, '12 civilians']);
    assert.deepEqual([desk.document.orphans.length, desk.document.current], [0, true]);
  });

  it('an event keeps its arguments when its sentence is edited', () => {
    const desk = new Desk();
    desk.decide(decideEvent(desk.document, desk.document.events[0]!.id, 'confirmed', BY)).rewrite('on Friday', 'on Friday evening');
    const [event] = desk.document.events;
    assert.deepEqual([event!.decision, event!.arguments.map(({ text }) => text)], ['confirmed', ['army', '12 civilians']]);
    assert.ok(event!.arguments.every(({ mention }) => desk.document.mentions.some(({ id }) => id === mention)));
  });

  it('entities that people join are one', () => {
    const desk = new Desk();
    desk.decide(joinEntities(desk.document, 'army', ['idlib'], BY));
    assert.deepEqual(
      desk.document.entities.map(({ id, aliases }) => [id, aliases]),
      [['army', ['Idlib']]],
    );
    assert.equal(desk.find('Idlib')!.entity, 'army');
  });
});

describe('checks and positions', () => {
  const yaml = `dateline: 1
mentions:
  - {id: m1, kind: figure, quote: "12 civilians", in: "${TEXT.split('. ')[0]}.", value: {min: 15, max: 12}, entity: nobody}
  - {id: m2, kind: actor, quote: "tanks", in: "Tanks came."}
events:
  - id: e1
    type: ASSAULT
    trigger: {quote: killed, in: "${TEXT.split('. ')[0]}."}
    arguments:
      - {role: figure, mention: m9}
    status: denied
`;
  const reading = readSidecar(yaml);
  it('name what is odd, where it stands', () => {
    const document = mergeDocument({ source: anchorText(readArticle(TEXT)), reading });
    const found = checkSidecar(yaml, reading, document).map(({ code, span }) => [code, yaml.slice(span!.start, span!.end)]);
    assert.deepEqual(found, [
      ['range-reversed', '{min: 15, max: 12}'],
      ['unknown-entity', 'nobody'],
      ['lost', '"tanks"'],
      ['unknown-mention', 'm9'],
      ['nobody-denies', 'denied'],
    ]);
  });
  it('lead from an offset to item, field and reference', () => {
    const { item, path, refersTo } = positionAt(yaml, reading, yaml.indexOf('m9') + 1);
    assert.deepEqual([item!.id, path, refersTo], ['e1', ['arguments', 0, 'mention'], { list: 'mentions', id: 'm9' }]);
    assert.deepEqual(
      placesOfId(yaml, reading, 'mentions', 'm1').map(({ isOwn }) => isOwn),
      [true],
    );
  });
});

describe('names of sidecars', () => {
  it('tell article and coder', () => {
    assert.equal(sidecarName('a.txt', 'AB'), 'a.txt.AB.dateline.yaml');
    assert.deepEqual(parseSidecarName('a.txt.AB.dateline.yaml'), { article: 'a.txt', coder: 'AB' });
    assert.deepEqual(parseSidecarName('a.txt.dateline.yaml'), { article: 'a.txt' });
    assert.deepEqual(
      parseSidecarName('a.txt.AB.dateline.yaml', (name) => name === 'a.txt.AB'),
      { article: 'a.txt.AB' },
    );
    assert.deepEqual(
      sidecarsOf('a.txt', ['a.txt', 'a.txt.dateline.yaml', 'a.txt.Z.dateline.yaml', 'b.txt.dateline.yaml']).map(({ coder }) => coder),
      [undefined, 'Z'],
    );
  });
});

describe('migrations', () => {
  it('go step by step, or not at all', () => {
    const step = { from: 1, says: 'renames', migrate: () => [{ start: 10, end: 11, text: '2' }] };
    assert.deepEqual(migrate('dateline: 1\n', 1, 2, [step]), { text: 'dateline: 2\n', from: 1, steps: ['renames'] });
    assert.equal(migrate('dateline: 1\n', 1, 3, [step]), undefined);
  });

  const item = 'mentions:\n  - {id: a, kind: place, quote: "Idlib"}\n';
  for (const [name, old, now] of [
    ['a draft without a version', item, `dateline: 1\n${item}`],
    [
      'a draft that opens with comments',
      `# mine\r\n# ours\r\n${item.replaceAll('\n', '\r\n')}`,
      `# mine\r\n# ours\r\ndateline: 1\r\n${item.replaceAll('\n', '\r\n')}`,
    ],
    ['format 0', `# mine\ndateline: 0   # draft\n${item}`, `# mine\ndateline: 1   # draft\n${item}`],
  ] as const) {
    it(`bring ${name} to the present format, and change nothing else`, () => {
      assert.equal(readSidecar(old).usable, false);
      const migrated = migrateSidecar(old);
      assert.equal(migrated?.text, now);
      assert.deepEqual([migrated.from, readSidecar(now).sidecar.mentions.map(({ id }) => id)], [0, ['a']]);
    });
  }

  it('leave the present format, newer ones and what is no sidecar alone', () => {
    for (const text of [
      `dateline: 1\n${item}`,
      `dateline: 9\n${item}`,
      'hello\n',
      '- a\n',
      'mentions: {a: 1}\n',
      `<<<<<<< ours\n${item}=======\n>>>>>>> theirs\n`,
    ])
      assert.equal(migrateSidecar(text), undefined, text);
  });

  it('lead from every version to the present one', () => {
    assert.deepEqual(
      MIGRATIONS.map(({ from }) => from),
      Array.from({ length: FORMAT_VERSION }, (_, version) => version),
    );
  });
});

describe('merging again', () => {
  const source = (text: string) => anchorText(readArticle(text));
  const analysis = analyse(TEXT);
  const first = mergeDocument({ source: source(TEXT), analysis });
  const edits = analysis.mentions.slice(0, 2).flatMap(({ id }) => decideMention(first, id, 'confirmed', BY));
  const reading = readSidecar(applyEdits('', edits).text);
  const army = ({ mentions }: AnnotationDocument) => mentions.find(({ text }) => text === 'army')!;

  it('makes nothing anew of decisions that stand as they did', () => {
    const [once, again] = [1, 2].map(() => mergeDocument({ source: source(TEXT), analysis, reading }));
    assert.equal(army(once!), army(again!));
  });

  it('does where the text, the suggestion or the place is another', () => {
    const before = army(mergeDocument({ source: source(TEXT), analysis, reading }));
    const longer = `News of the day.\n\n${TEXT}`;
    const moved = army(mergeDocument({ source: source(longer), analysis: analyse(longer), reading }));
    assert.equal(moved.start, before.start + longer.indexOf(TEXT));
    const [suggestion, ...rest] = analysis.mentions;
    const renewed = { ...analysis, mentions: [{ ...suggestion!, type: 'military' }, ...rest] };
    assert.equal(army(mergeDocument({ source: source(TEXT), analysis: renewed, reading })).type, 'military');
    assert.equal(before.type, undefined);
  });
});
