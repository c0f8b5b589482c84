import assert from 'node:assert/strict';
import { eventCard, HOVER_COMMANDS, hoverParts, mentionCard } from '../../../src/extension/present/hover-text.js';
import { escapeMarkdown } from '../../../src/extension/present/markdown.js';
import { event, indexOf, l10n, mention, sample } from './document.js';

const input = (index = sample()) => ({ l10n, uri: 'file:///a.article', index });
const card = (id: string, index = sample()) => ({ ...mentionCard(index.mention(id)!, input(index)), words: id });
const hover = (id: string, index = sample()) => hoverParts([card(id, index)]).join();

describe('the hover of a mention', () => {
  it('says kind, type, how sure the machine is, and the entity with its names', () => {
    const text = hover('Rebels');
    assert.match(text, /\*\*Rebels\*\* · actor, armed group · suggested, 86 %/);
    assert.match(text, /also rebels, insurgents|also insurgents/);
    assert.match(text, /2 mentions/);
  });

  it('gives a place its coordinates, parents and where they come from', () => {
    const text = hover('al-Nayrab airport');
    assert.match(text, /36\\\.1800° N, 37\\\.2200° E · Aleppo, Syria/);
    assert.match(text, /geonames\\:170063/);
  });

  it('gives figures and times their values', () => {
    assert.match(hover('at least 25 army conscripts'), /≥ 25 army conscripts \\\(killed\\\)/);
    assert.match(hover('Monday'), /2024\\-12\\-02/);
  });

  it('lists the events with who claims them', () => {
    assert.match(hover('Rebels'), /attacked.*disputed · the army asserts; The rebels denies/);
  });

  it('offers what can be done, and only commands it may run', () => {
    for (const id of ['Rebels', 'rebels', 'Monday']) {
      const commands = [...hover(id).matchAll(/\(command:([\w.]+)\?/g)].map((match) => match[1]!);
      assert.ok(commands.includes('dateline.reject'));
      assert.deepEqual(
        commands.filter((command) => !HOVER_COMMANDS.includes(command)),
        [],
      );
    }
    assert.match(hover('Rebels'), /dateline\.confirm/);
    assert.doesNotMatch(hover('rebels'), /dateline\.confirm/);
    assert.match(hover('rebels'), /dateline\.remove/);
  });

  it('begins with what is decided on: what can be done, and what it is worth', () => {
    const lines = hover('al-Nayrab airport').split(/\s*\n+/);
    const at = (pattern: RegExp): number => lines.findIndex((line) => pattern.test(line));
    assert.deepEqual([at(/\*\*al/), at(/dateline\.confirm/), at(/36\\\.1800/), at(/Another place/)], [0, 1, 2, 3]);
    assert.ok(at(/dateline\.reveal/) > 3, 'the events come after that');
  });

  it('shows the heads of several that lie on one another before the details of any', () => {
    const index = sample();
    const parts = hoverParts([card('army conscripts', index), card('at least 25 army conscripts', index)]);
    assert.equal(parts.length, 4);
    assert.ok(parts.slice(0, 2).every((part) => part.includes('dateline.confirm') && !part.includes('dateline.reveal')));
    // A few lines each, so that both are seen at once.
    assert.ok(parts.slice(0, 2).every((part) => part.split('\n').length <= 4));
    assert.match(parts[3]!, /^\*at least 25 army conscripts\*\n\n- .*killing/);
  });

  it('lets no word of the article become markup, a link or an icon', () => {
    const nasty = '[x](command:evil) $(bug) <img src=x onerror=1> **b** `c` &lt; | ~s~ http://a.example';
    const index = indexOf({
      mentions: [mention('Rebels', 'actor', { text: nasty, entity: 'e', reason: nasty, note: nasty })],
      entities: [{ id: 'e', kind: 'actor', name: nasty, aliases: [nasty], link: nasty, role: nasty }],
      events: [
        event('attacked', {
          arguments: [{ role: 'actor', entity: 'e', text: nasty, inferred: false }],
          attributions: [{ source: nasty, stance: 'asserts' }],
          reason: nasty,
        }),
      ],
    });
    const texts = [
      hover('Rebels', index),
      ...hoverParts([
        { ...eventCard(index.event('attacked')!, input(index)), words: nasty },
        { ...card('Rebels', index), words: nasty },
      ]),
    ];
    for (const text of texts) {
      const unescaped = text.replace(/\\./g, '').replace(/\(command:[\w.]+\?[^)]*\)/g, '');
      assert.doesNotMatch(unescaped, /evil\)|\$\(bug|<img|http:/);
    }
  });
});

describe('escaped Markdown', () => {
  it('leaves plain words alone', () => assert.equal(escapeMarkdown('Hayat Tahrir al Sham, 25 %'), 'Hayat Tahrir al Sham, 25 %'));
  it('leaves no sign that means something', () => assert.equal(escapeMarkdown('<a>&$(x) *b* #1'), '&#60;a&#62;&#38;&#36;\\(x\\) \\*b\\* \\#1'));
});
