/** What a common noun for a place stands for: "the town" for the town spoken of, "the hospital" for the one that was named. */
import type { Mention } from '../../model/annotation.js';
import { kindOfNoun } from '../places/kind-words.js';
import type { ArticleReading, ReadSentence } from './reading.js';

/** So many sentences back a place may have been named. */
const MAX_BACK = 8;
/** How fast the last sentences' names come before others that the article names more often. */
const FADES = 1;
/** Words of institutions, and the capital, which the article need not have spoken of. */
const OTHERS = /^(?:agency|department|state|college|university|park|capital|zone)$/;
const POINTS = /^(?:the|this|that|its|their|same)$/;
/** "20 km south of Tripoli", "moved towards the capital": a name that only says where something else lies. */
const BESIDE =
  /(?:(?:north|south|east|west)(?:east|west)?(?:ern)? of|(?:km|kilomet(?:er|re)s|miles) from|near|close to|outside|towards?|from|between|across from)(?: the)? $/;

/** The named place that the noun at `token` stands for. */
export function antecedentOfPlaceNoun(reading: ArticleReading, read: ReadSentence, token: number): Mention | undefined {
  const { view } = read;
  if (view.pos[token] !== 'NN' || view.covering[token]!.some(({ mention }) => mention.kind === 'place')) return undefined;
  const word = view.lower[token]!;
  const type = kindOfNoun(word);
  // "the town of Jasim" names it, and so does "the Libyan capital".
  if (
    type === undefined ||
    OTHERS.test(word) ||
    view.lower[token + 1] === 'of' ||
    view.covering[token - 1]?.length ||
    !view.kids[token]!.some((kid) => POINTS.test(view.lower[kid]!))
  )
    return undefined;
  const start = read.unit.tokens[token]!.start;
  const fits = (mention: Mention): boolean =>
    mention.kind === 'place' &&
    mention.form === 'name' &&
    mention.end <= start &&
    (type === 'settlement' || type === 'region' ? mention.type === type : mention.text.toLowerCase().split(/\s+/).includes(word)) &&
    !BESIDE.test(reading.textBefore(mention.start, 24));
  let best: { readonly mention: Mention; readonly score: number } | undefined;
  for (let back = 0; back <= MAX_BACK; back++) {
    const part = reading.sentences[read.index - back]?.part.kind;
    if (part === undefined) break;
    if (part === 'dateline' || part === 'byline') continue;
    for (const mention of reading.mentionsIn(read.index - back)) {
      const score = fits(mention) ? reading.timesNamed(mention) / (1 + FADES * back) : 0;
      if (score > (best?.score ?? 0)) best = { mention, score };
    }
  }
  return best?.mention;
}
