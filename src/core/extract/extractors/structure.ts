/** Who and where the article's own furniture names: the dateline's place and agency, bylines, "Reporting by". */
import type { Span } from '../../model/span.js';
import type { ArticlePart } from '../../text/article.js';
import type { ArticleContext, DraftMention, Extractor } from '../types.js';

const PERSON = /\p{Lu}[\p{L}.'’-]+(?:\s+(?:al|el|de|van|von|bin|ibn|da|der)(?=[\s-])|[\s-]+\p{Lu}[\p{L}.'’-]*){1,4}/gu;
/** Words of a byline that are no part of a name. */
const NOT_NAMES =
  /^(?:Reporting|Writing|Editing|Additional|Compiled|Translated|Translation|Edited|Written|By|With|From|Our|Staff|Correspondent|Photo|Photograph|Photos|Video|Source|Sources|Further)\b\s*/;
const NEWSROOM = /\b(?:staff|newsroom|desk|correspondents?|reporters?|agenc(?:y|ies)|team|service)\b/i;

export const structure: Extractor = {
  name: 'structure',
  extract(context) {
    const fromParts = context.article.parts.flatMap((part) => {
      if (part.kind === 'dateline') return fromDateline(part, context);
      return part.kind === 'byline' || part.kind === 'credit' ? people(part, context) : [];
    });
    return [...fromParts, ...outletByName(context)];
  },
};

/** The outlet's own name, as the article's details give it, wherever the text says it. A name that is also a place's says too little. */
function outletByName(context: ArticleContext): DraftMention[] {
  const name = context.details.outlet?.replace(/^The /, '') ?? '';
  if (!/^\p{Lu}.{3}/u.test(name) || context.resources.gazetteer.has(name) || context.resources.lexicons.nations.nameOf(name)) return [];
  const { text } = context.article;
  const found: DraftMention[] = [];
  for (const unit of context.units) {
    for (let at = text.indexOf(name, unit.start); at >= 0 && at < unit.end; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length;
      if (/[\p{L}\p{N}]/u.test((text[at - 1] ?? '') + (text[end] ?? ''))) continue;
      found.push({
        start: at,
        end,
        kind: 'actor',
        type: 'media',
        form: 'name',
        confidence: 0.97,
        extractor: 'structure',
        reason: 'The outlet of this article.',
      });
    }
  }
  return found;
}

function fromDateline({ dateline }: ArticlePart, context: ArticleContext): DraftMention[] {
  if (!dateline) return [];
  const { text } = context.article;
  const found: DraftMention[] = [];
  const outlet = (span: Span, confidence: number): void => {
    found.push({
      ...span,
      kind: 'actor',
      type: 'media',
      form: 'name',
      confidence,
      extractor: 'structure',
      reason: 'The outlet that the dateline names.',
    });
  };
  if (dateline.agency) outlet(dateline.agency, 0.95);
  if (!dateline.place) return found;
  const words = text.slice(dateline.place.start, dateline.place.end);
  // "ALWAGHT- Text": one word that is no place, where no agency stands beside it, is the outlet itself
  if (!dateline.agency && !dateline.date && isOutlet(words, context)) {
    outlet(dateline.place, 0.85);
    return found;
  }
  let at = dateline.place.start;
  for (const piece of words.split(/(,\s*|\/)/)) {
    if (/\p{L}/u.test(piece)) {
      const type = context.resources.lexicons.nations.named(piece) ? 'country' : 'settlement';
      found.push({
        start: at,
        end: at + piece.length,
        kind: 'place',
        type,
        form: 'name',
        confidence: 0.96,
        extractor: 'structure',
        reason: 'The place of the dateline.',
      });
    }
    at += piece.length;
  }
  return found;
}

function isOutlet(words: string, context: ArticleContext): boolean {
  const group = context.resources.lexicons.groups.find(words);
  if (group) return group.type === 'media';
  return !words.includes(',') && !context.resources.gazetteer.has(words) && !context.resources.lexicons.nations.nameOf(words);
}

function people(part: ArticlePart, context: ArticleContext): DraftMention[] {
  const words = context.article.text.slice(part.start, part.end);
  const found: DraftMention[] = [];
  for (const match of words.matchAll(PERSON)) {
    const skipped = leading(match[0]);
    const name = match[0].slice(skipped);
    if (!/\s/.test(name) || NEWSROOM.test(name)) continue;
    const start = part.start + match.index + skipped;
    found.push({
      start,
      end: start + name.length,
      kind: 'actor',
      type: 'person',
      form: 'name',
      confidence: 0.9,
      extractor: 'structure',
      reason: 'A name in the byline.',
    });
  }
  return found;
}

/** How many characters of words that are no name open `text`. */
function leading(text: string): number {
  let rest = text;
  for (let m = NOT_NAMES.exec(rest); m; m = NOT_NAMES.exec(rest)) rest = rest.slice(m[0].length);
  return text.length - rest.length;
}
