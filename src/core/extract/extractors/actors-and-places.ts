/** Actors and places, by name and by common noun, as the trained models find them. */
import type { Unit } from '../../text/units.js';
import type { MentionSpan } from '../models/types.js';
import { titleBefore } from '../titles.js';
import { isNoPlace, trimActor, withoutGroup } from '../trim-mention.js';
import type { ArticleContext, DraftMention, Extractor } from '../types.js';

/** Less sure than this, a mention is not suggested. */
const LEAST = 0.3;

export const actorsAndPlaces: Extractor = {
  name: 'tagger',
  extract(context) {
    const sentences = context.units.map((unit) => ({ words: unit.tokens.map((token) => token.text), tags: context.tags(unit) }));
    const found = context.resources.models.mentions(sentences);
    return context.units.flatMap((unit, u) =>
      found[u]!.filter(({ confidence }) => confidence >= LEAST)
        .flatMap((span) => trimmed(span, unit, context))
        .map((span) => draft(span, unit, context)),
    );
  },
};

function trimmed(span: MentionSpan, unit: Unit, { resources: { lexicons }, article }: ArticleContext): MentionSpan[] {
  if (span.kind === 'place') return isNoPlace(unit.tokens, span) ? [] : [span];
  // "fled into the bush"
  if (span.end - span.start === 1 && unit.tokens[span.start]!.text === 'bush') return [];
  const whole = trimActor(unit.tokens, span, span.form === 'name');
  const kept = whole && withoutGroup(unit.tokens, whole, (name) => lexicons.groups.find(name, article.text) !== undefined);
  // "Save the Children": a name that begins before the words that were found is a body's.
  const widened = kept !== undefined && kept.start < span.start;
  return kept ? [{ ...span, ...kept, ...(widened ? { form: 'name' as const, type: 'organization' as const } : {}) }] : [];
}

function draft(span: MentionSpan, unit: Unit, context: ArticleContext): DraftMention {
  const start = unit.tokens[span.start]!.start;
  const end = unit.tokens[span.end - 1]!.end;
  const words = context.article.text.slice(start, end);
  // what is listed by name is known better than the words around it can tell
  const listed =
    span.kind === 'actor' && span.form === 'name' ? context.resources.lexicons.groups.find(words, context.article.text)?.type : undefined;
  const type = listed ?? span.type;
  const role = type === 'person' && span.form === 'name' ? titleBefore(unit.tokens, span.start) : undefined;
  return {
    start,
    end,
    kind: span.kind,
    type,
    form: span.form,
    ...(role ? { role } : {}),
    confidence: span.confidence,
    extractor: 'tagger',
    reason: reasonFor(span, type, words),
  };
}

function reasonFor(span: MentionSpan, type: string, words: string): string {
  const percent = Math.round(span.confidence * 100);
  const how = span.form === 'name' ? 'a name that stands here for' : 'words that stand here for';
  return `“${words}”: ${how} ${span.kind === 'actor' ? 'an actor' : 'a place'} of type ${type} (${percent} % sure).`;
}
