/** Runs extractors and refiners over one article. It is given both lists and knows none of them. */
import { layered, workspaceGazetteer, type WorkspacePlace } from '../gazetteer/workspace.js';
import type { Analysis, ArticleDetails, Mention } from '../model/annotation.js';
import { byPosition } from '../model/span.js';
import { readArticle, type Article } from '../text/article.js';
import { CONTENT } from '../text/part-kind.js';
import { isEnglish } from '../text/language.js';
import { articleUnits, unitAt, type Unit } from '../text/units.js';
import { chooseMentions } from './choose-mentions.js';
import type { Parse } from './models/types.js';
import type { ArticleContext, Draft, Extractor, Refiner, Resources, Settler, WorkspaceLexicon } from './types.js';

export interface Pipeline {
  readonly extractors: readonly Extractor[];
  /** What needs the parser to tell what mentions are. */
  readonly settlers?: readonly Settler[];
  readonly refiners: readonly Refiner[];
}

export interface AnalyzeOptions {
  /** Details known from elsewhere (sidecar, metadata table, command line); they win over the article's own. */
  readonly details?: ArticleDetails;
  readonly lexicon?: WorkspaceLexicon;
  /** The workspace's own places (dateline.gazetteer.yaml); they outrank the gazetteer's. */
  readonly places?: readonly WorkspacePlace[];
}

/** Fewer words in capitals may be a name. */
const SHOUTED_WORDS = 5;

const NO_LEXICON: WorkspaceLexicon = { always: [], never: [] };

/** Analyses `text` as a news article. Pure: the same input gives the same output. Text that is not English gets no suggestions. */
export function analyze(text: string, resources: Resources, pipeline: Pipeline, options: AnalyzeOptions = {}): Analysis {
  const article = readArticle(text);
  const details = { ...article.details, ...options.details };
  if (!isEnglish(text)) return { article: details, language: 'other', mentions: [], entities: [], events: [] };
  const context = createContext(article, details, withPlaces(resources, options.places), options.lexicon ?? NO_LEXICON);
  const found = pipeline.extractors.flatMap((extractor) => [...extractor.extract(context)]);
  const mentions: readonly Mention[] = chooseMentions(found, context, pipeline.settlers);
  let draft: Draft = { mentions, entities: [], events: [] };
  for (const refiner of pipeline.refiners) draft = refiner.refine(draft, context);
  return {
    article: details,
    language: 'en',
    mentions: [...draft.mentions].sort(byPosition),
    entities: draft.entities,
    events: [...draft.events].sort((a, b) => byPosition(a.trigger, b.trigger)),
  };
}

function withPlaces(resources: Resources, places: readonly WorkspacePlace[] | undefined): Resources {
  return places?.length ? { ...resources, gazetteer: layered([workspaceGazetteer(places), resources.gazetteer]) } : resources;
}

/** The words as tagger and parser know them: a sentence all in capitals in small letters, and every long dash the same. */
function wordsOf({ tokens, folded }: Unit): string[] {
  const shouted = tokens.length >= SHOUTED_WORDS && !/\p{Ll}/u.test(folded);
  return tokens.map(({ text }) => (text === '―' ? '—' : shouted ? text.toLowerCase() : text));
}

/** The context of one article: its sentences, and parses made when first asked for. */
export function createContext(article: Article, details: ArticleDetails, resources: Resources, lexicon: WorkspaceLexicon): ArticleContext {
  const units = articleUnits(article);
  const sentences = units.filter((unit) => CONTENT.has(unit.part.kind));
  const parses = new Map<number, Parse>();
  const tags = new Map<number, readonly string[]>();
  return {
    article,
    details,
    units,
    sentences,
    resources,
    lexicon,
    tags(sentence) {
      let found = tags.get(sentence.index);
      if (!found) tags.set(sentence.index, (found = resources.models.tagWords(wordsOf(sentence))));
      return found;
    },
    parse(sentence) {
      let parse = parses.get(sentence.index);
      if (!parse) {
        parse = resources.models.parse({ words: wordsOf(sentence), tags: this.tags(sentence) });
        parses.set(sentence.index, parse);
      }
      return parse;
    },
    sentenceAt(offset) {
      const sentence = unitAt(sentences, offset);
      return sentence && offset < sentence.end ? sentence : undefined;
    },
  };
}
