/** Copies of corpus articles with other actors and places in the same roles, so that the tagger learns the frame and not the name. */
import type { Mark } from '../corpus/read.js';
import { type LabelledWords, tagSpans } from './labelled-text.js';
import { seededRandom } from './random.js';
import { type MarkedArticle, mentionTags } from './read-corpus.js';
import { readTable } from './read-lexicons.js';
import { tokenize } from '../../src/core/text/tokens.js';

/** Names and common nouns that may stand in for one another. */
type Slot = string;

const isPlural = (words: string): boolean => /(?:[^s]s|men|people|children|women|police|troops)$/i.test(words);

/** States by name, adjective, people and capital: rows of nations.txt. */
interface Nations {
  readonly names: ReadonlySet<string>;
  readonly adjectives: ReadonlySet<string>;
  readonly capitals: ReadonlySet<string>;
}

function readNations(): Nations {
  const rows = readTable('nations.txt').filter((row) => row[0]?.length && row[1]?.length && row[2]?.length);
  return {
    names: new Set(rows.map((row) => row[0]![0]!)),
    adjectives: new Set(rows.map((row) => row[1]![0]!)),
    capitals: new Set(rows.map((row) => row[2]![0]!)),
  };
}

/** Which others may replace a mark: same kind and type, same form, same number of words where that matters. */
function slotOf({ kind, type, text }: Pick<Mark, 'kind' | 'type' | 'text'>, nations: Nations): Slot {
  if (nations.adjectives.has(text)) return `${kind}.people`;
  if (nations.names.has(text)) return `${kind}.nation`;
  if (kind === 'actor' && nations.capitals.has(text)) return `${kind}.capital`;
  const words = text.split(/\s+/);
  const last = words[words.length - 1]!;
  if (type === 'person' && /^\p{Lu}/u.test(text)) return `${kind}.person.${Math.min(2, words.length)}`;
  if (!/^\p{Lu}/u.test(last)) return `${kind}.${type ?? ''}.noun.${words.length}.${isPlural(text) ? 'many' : 'one'}`;
  return `${kind}.${type ?? ''}`;
}

/** Texts by slot. */
export class SwapPool {
  readonly #texts = new Map<Slot, string[]>();
  readonly #nations = readNations();

  constructor(articles: readonly MarkedArticle[]) {
    const add = (slot: Slot, text: string): void => {
      const list = this.#texts.get(slot);
      if (list) list.push(text);
      else this.#texts.set(slot, [text]);
    };
    for (const { marks } of articles) for (const mark of marks) add(slotOf(mark, this.#nations), mark.text);
    for (const name of this.#nations.names) for (const kind of ['actor', 'place']) add(`${kind}.nation`, name);
    for (const name of this.#nations.adjectives) for (const kind of ['actor', 'place']) add(`${kind}.people`, name);
    for (const name of this.#nations.capitals) add('actor.capital', name);
    for (const [names, types] of readTable('groups.txt')) {
      const type = types?.[0] ?? 'organization';
      for (const name of names!.slice(0, 2)) add(slotOf({ kind: 'actor', type, text: name }, this.#nations), name);
    }
  }

  draw(mark: Pick<Mark, 'kind' | 'type' | 'text'>, random: () => number): string {
    const texts = this.#texts.get(slotOf(mark, this.#nations));
    return texts ? texts[Math.floor(random() * texts.length)]! : mark.text;
  }
}

/** One article's units with its marks replaced; the same words are replaced by the same words throughout. */
export function swapNames(article: MarkedArticle, pool: SwapPool, seed: number): LabelledWords[] {
  const random = seededRandom(seed);
  const chosen = new Map<string, string>();
  for (const mark of [...article.marks].sort((a, b) => b.text.length - a.text.length)) {
    if (chosen.has(mark.text)) continue;
    // the short form of a name that was replaced follows it
    const longer = [...chosen.keys()].find((text) => mark.type === 'person' && text.endsWith(` ${mark.text}`));
    chosen.set(mark.text, longer ? chosen.get(longer)!.split(/\s+/).slice(-1)[0]! : pool.draw(mark, random));
  }
  return article.units.map((unit) => {
    const tags = mentionTags(article, unit);
    const words: string[] = [];
    const newTags: string[] = [];
    let at = 0;
    const keep = (to: number): void => {
      for (; at < to; at++) {
        words.push(unit.tokens[at]!.text);
        newTags.push('O');
      }
    };
    for (const span of tagSpans(tags)) {
      keep(span.start);
      const text = article.text.slice(unit.tokens[span.start]!.start, unit.tokens[span.end - 1]!.end);
      const tokens = tokenize(sentenceCase(chosen.get(text) ?? text, text)).map((token) => token.text);
      words.push(...tokens);
      newTags.push(...tokens.map((_, k) => `${k === 0 ? 'B' : 'I'}-${span.label}`));
      at = span.end;
    }
    keep(unit.tokens.length);
    return { words, tags: newTags };
  });
}

/** A common noun that opens a sentence has a capital letter. */
function sentenceCase(text: string, like: string): string {
  return /^\p{Lu}\p{Ll}/u.test(like) && /^\p{Ll}/u.test(text) ? text[0]!.toUpperCase() + text.slice(1) : text;
}
