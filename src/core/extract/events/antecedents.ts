/** What a pronoun stands for: the coreference refiner's word if there is one, else the best subject nearby. */
import type { Mention } from '../../model/annotation.js';
import type { ArticleReading, ReadSentence } from './reading.js';
import { subjectOf } from './clause.js';
import { fillersOf } from './fillers.js';
import { isBelow, type SentenceView } from './sentence-view.js';

const THIRD = /^(?:he|she|it|they|him|her|them|his|its|their|who|itself|themselves|himself|herself)$/;
const FIRST = /^(?:we|us|our|i|me|my|ours|ourselves)$/;

const WOMAN = /\b(?:woman|girl|mother|wife|widow|sister|daughter|aunt|grandmother|\w+woman|queen)$/i;
const MAN = /\b(?:man|boy|father|husband|brother|son|uncle|grandfather|widower|\w{2,}sman|king)$/i;

export function isThirdPerson(word: string): boolean {
  return THIRD.test(word);
}

/** Whether the token is "we", "us" or the like; "US" is a country. */
export function isFirstPerson({ lower, covering }: SentenceView, token: number): boolean {
  return FIRST.test(lower[token]!) && !covering[token]!.some(({ mention }) => mention.form === 'name');
}

/** So many sentences back a pronoun's mention may stand, and that of one who speaks and for whom nobody nearer comes into question. */
const BACK = 2;
const SPEAKER_BACK = 6;

/** The mention that the pronoun at `token` stands for; one that speaks is most likely who spoke before. */
export function antecedentOfPronoun(reading: ArticleReading, read: ReadSentence, token: number, speaking = false): Mention | undefined {
  const word = read.view.lower[token]!;
  const own = read.view.covering[token]!.find((one) => one.mention.form === 'pronoun');
  if (own?.mention.entity !== undefined) {
    const known = lastOfEntity(reading, read.index, own.mention);
    if (known) return known;
  }
  let best: { mention: Mention; score: number } | undefined;
  for (let back = 0; back <= (speaking && !best ? SPEAKER_BACK : BACK); back++) {
    const other = reading.sentence(read.index - back);
    if (!other) break;
    if (back && other.unit.part.kind !== read.unit.part.kind) continue;
    for (const { mention, score } of scored(other, word, back === 0 ? token : Infinity, speaking)) {
      const total =
        (back === 0 && speaking && isSpokenOf(read, token, mention) ? score - SPOKEN_OF : score) -
        back * 3 -
        (other.unit.part.start === read.unit.part.start ? 0 : 0.5);
      if (!best || total > best.score) best = { mention, score: total };
    }
    if (best && best.score >= 2 - back) break;
  }
  return best?.mention;
}

/** "A clan chief was among those slain, he added": whom a speaker's words name is seldom the speaker. */
function isSpokenOf({ frames, view }: ReadSentence, speaker: number, mention: Mention): boolean {
  const placed = view.mentions.find((one) => one.mention === mention);
  return (
    placed !== undefined &&
    frames.some(
      ({ source, content, rule }) =>
        source === speaker && rule !== BY_COUNT && content.some(({ from, to }) => placed.head >= from && placed.head < to),
    )
  );
}

/** "The army killed, by its own count, 30": whose count it is acts in what it counts. */
const BY_COUNT = 'by the count of';
/** So much less does it suit. */
const SPOKEN_OF = 3;

/** "Gunmen and bombers attacked the base. They killed ...": the actors that stand joined with the one that "they" stands for. */
export function joinedWith(reading: ArticleReading, index: number, word: string, mention: Mention): Mention[] {
  if (!/^(?:they|them|their)$/.test(word)) return [];
  for (let back = 0; back <= 2; back++) {
    const view = reading.sentence(index - back)?.view;
    const placed = view?.mentions.find((one) => one.mention === mention);
    if (!view || !placed) continue;
    const top = view.rel[placed.head] === 'conj' ? view.head[placed.head]! : placed.head;
    const members = [top, ...view.kids[top]!.filter((kid) => view.rel[kid] === 'conj')];
    return view.mentions.filter((one) => one !== placed && one.mention.kind === 'actor' && members.includes(one.head)).map((one) => one.mention);
  }
  return [];
}

function lastOfEntity(reading: ArticleReading, index: number, pronoun: Mention): Mention | undefined {
  for (let i = index; i >= Math.max(0, index - 6); i--) {
    const mentions = reading.mentionsIn(i);
    for (let k = mentions.length - 1; k >= 0; k--) {
      const mention = mentions[k]!;
      if (mention.form !== 'pronoun' && mention.entity === pronoun.entity && mention.start < pronoun.start) return mention;
    }
  }
  return undefined;
}

/** For a common noun that is no mention ("the ministry"): the last actor whose words end in it ("Ukrainian defence ministry"). */
export function antecedentOfNoun(reading: ArticleReading, read: ReadSentence, token: number): Mention | undefined {
  const { view } = read;
  const word = view.lower[token]!;
  if (!/^NNS?$/.test(view.pos[token]!) || word.length < 4 || view.covering[token]!.length) return undefined;
  if (!view.kids[token]!.some((kid) => view.rel[kid] === 'det' && /^(?:the|this|that|these|those)$/.test(view.lower[kid]!))) return undefined;
  for (let index = read.index; index >= Math.max(0, read.index - 12); index--) {
    const mentions = reading.mentionsIn(index);
    for (let k = mentions.length - 1; k >= 0; k--) {
      const mention = mentions[k]!;
      if (mention.kind !== 'actor' || mention.form === 'pronoun' || mention.end > read.unit.tokens[token]!.start) continue;
      if (mention.text.toLowerCase().endsWith(word)) return mention;
    }
  }
  return undefined;
}

/** Who tells of others, and seldom of himself: "Witnesses said they were taken away." */
const ONLOOKER = /(?:^|[\s-])(?:(?:eye)?witness(?:es)?|sources?|onlookers?|bystanders?|observers?|diplomats?|monitors?)$/i;

/** Actor mentions before `limit` in a sentence, with how well each suits the pronoun. */
function scored(read: ReadSentence, word: string, limit: number, speaking: boolean): { mention: Mention; score: number }[] {
  const { view } = read;
  const subjects = new Set<number>();
  view.pos.forEach((pos, i) => {
    if (pos.startsWith('VB')) {
      const subject = subjectOf(view, i);
      if (subject && !subject.through)
        for (const filler of fillersOf(view, subject.token)) if (filler.by !== 'front') subjects.add(filler.placed.head);
    }
  });
  const sources = new Set(read.frames.map((frame) => frame.source).filter((token) => token !== undefined));
  const found: { mention: Mention; score: number }[] = [];
  for (const placed of view.mentions) {
    const { mention } = placed;
    if (mention.kind !== 'actor' || mention.form === 'pronoun' || placed.to > limit) continue;
    // "soldiers they had captured": they are others.
    if (placed.to === limit && !speaking) continue;
    const fit = agreement(word, mention);
    // Who speaks is not named in the words that he speaks.
    if (fit < 0 || (speaking && view.quoted[placed.head])) continue;
    const isSource = [...sources].some((token) => token === placed.head || isBelow(view, placed.head, token));
    const inside = limit !== Infinity;
    let score = fit + (subjects.has(placed.head) ? 2 : 0);
    if (isSource && inside && !speaking && ONLOOKER.test(mention.text)) continue;
    if (isSource) score += inside || speaking ? 1.5 : -1.5;
    // "Ankara maintains that it strikes"
    if (isSource && inside && read.frames.some((frame) => frame.source === placed.head && frame.content.some(({ from }) => from === limit)))
      score += 0.5;
    if (/^(?:amod|compound|nmod)/.test(view.rel[placed.head]!)) score -= 1;
    found.push({ mention, score });
  }
  return found;
}

/** Nouns for many at once, who are no "he". */
const BODY =
  /(?:\b|air ?)(?:army|military|ministry|government|group|militia|council|committee|party|movement|coalition|union|agency|court|regime|navy|force|brigade|battalion|organi[sz]ation|alliance|command|administration|parliament|network|outlet|channel|office|junta|division)$/i;

/** Whether a pronoun may stand for the mention, by number and kind. */
export function canStandFor(word: string, mention: Mention): boolean {
  return agreement(word, mention) >= 0;
}

/** Number and kind: above 0 fits, 0 may, below 0 cannot. */
function agreement(word: string, mention: Mention): number {
  const plural = isPlural(mention.text);
  const type = mention.type ?? '';
  if (/^(?:he|him|his|himself)$/.test(word) ? WOMAN.test(mention.text) : /^(?:she|her|herself)$/.test(word) && MAN.test(mention.text)) return -1;
  if (/^(?:he|she|him|her|his|himself|herself)$/.test(word) && BODY.test(mention.text)) return -1;
  if (/^(?:he|she|him|her|his|himself|herself)$/.test(word))
    return type === 'person' ? 2 : plural ? -1 : mention.form === 'name' && type !== '' ? -1 : 0.5;
  if (/^(?:they|them|their|themselves)$/.test(word)) return plural ? 2 : type === 'person' ? -1 : 0.5;
  if (/^(?:it|its|itself)$/.test(word)) return plural || type === 'person' || type === 'civilians' ? -1 : 1;
  return 1;
}

function isPlural(text: string): boolean {
  const last = /[\p{L}]+(?=[^\p{L}]*$)/u.exec(text)?.[0].toLowerCase() ?? '';
  return (
    /^(?:people|police|men|women|children|troops|civilians|personnel|media)$/.test(last) ||
    (last.endsWith('men') && !/^(?:yemen|turkmen|bremen|specimen)$/.test(last)) ||
    (last.endsWith('s') && !/(?:ss|us|is)$/.test(last) && !/^(?:forces of|isis|hamas|nations|states|corps|damascus|paris)$/.test(last)) ||
    text.includes(' and ')
  );
}
