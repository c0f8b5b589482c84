/** Gives every place its coordinates, parents and precision, from the gazetteer and from what the article says around it. */
import type { Entity, Mention } from '../../model/annotation.js';
import type { GazetteerEntry } from '../../gazetteer/types.js';
import type { PlaceValue } from '../../model/values.js';
import { borderNamed } from '../places/geocode/borders.js';
import { countryEvidence, type CountryWeights } from '../places/geocode/evidence.js';
import { locateNear } from '../places/geocode/near.js';
import { resolveTogether, type Choice } from '../places/geocode/resolve.js';
import { gatherSubjects } from '../places/geocode/subjects.js';
import { valueOfChoice, valueOfDoubt, valueOfEntry, valueAround, valueWithin } from '../places/geocode/value.js';
import type { ArticleContext, Refiner } from '../types.js';

export const geocoding: Refiner = {
  name: 'geocoding',
  refine(draft, context) {
    const places = draft.mentions.filter((mention) => mention.kind === 'place' && mention.form !== 'pronoun');
    if (!places.length) return draft;
    const values = locate(places, draft.mentions, context);
    const byMention = new Map<string, PlaceValue>();
    for (const { choice, value } of values)
      for (const mention of choice.subject.mentions) byMention.set(mention.id, locateNear(mention, value, context.article.text));
    const byEntity = new Map(values.map(({ choice, value }) => [choice.subject.key, value]));
    return {
      ...draft,
      mentions: draft.mentions.map((mention): Mention => {
        const value = byMention.get(mention.id);
        return value ? { ...mention, value } : mention;
      }),
      entities: draft.entities.map((entity): Entity => {
        const place = entity.kind === 'place' && !entity.place ? byEntity.get(entity.id) : undefined;
        return place ? { ...entity, place } : entity;
      }),
    };
  },
};

function locate(places: readonly Mention[], all: readonly Mention[], context: ArticleContext): { choice: Choice; value: PlaceValue }[] {
  const countries = countryEvidence(all, context);
  const choices = resolveTogether(gatherSubjects(places, context), countries, context.resources.gazetteer, context.resources.lexicons.nations);
  const byMention = new Map(choices.flatMap((choice) => choice.subject.mentions.map((mention) => [mention, choice] as const)));
  return choices.map((choice) => ({ choice, value: valueOf(choice, byMention, countries, context) }));
}

function valueOf(choice: Choice, byMention: ReadonlyMap<Mention, Choice>, countries: CountryWeights, context: ArticleContext): PlaceValue {
  const { lexicons, gazetteer } = context.resources;
  for (const name of choice.subject.names) {
    const border = borderNamed(name, lexicons.nations, gazetteer, countries);
    if (border) return valueOfEntry(border);
  }
  const own = valueOfChoice(choice);
  if (own) return own;
  const beside = [...choice.subject.beside].sort(
    (a, b) => Number(a.relation === 'inside') - Number(b.relation === 'inside') || b.strength - a.strength,
  );
  for (const { mention, relation } of beside) {
    const parent = mention ? byMention.get(mention) : undefined;
    const entry = parent && parent !== choice && parent.sure >= 0.6 ? parent.ranked[0]?.reading.entry : undefined;
    if (entry) return { ...valueWithin(entry, relation), ...alternativesOf(choice) };
  }
  const town = choice.ranked.length ? undefined : townInName(choice, byMention);
  if (town) return valueWithin(town, 'inside');
  const around = choice.ranked.length ? undefined : surelyBeside(choice, byMention, context);
  return around ? valueAround(around) : valueOfDoubt(choice);
}

/** "Binnish bakery": an unknown name that begins with that of a town of the article stands in it. */
function townInName({ subject }: Choice, byMention: ReadonlyMap<Mention, Choice>): GazetteerEntry | undefined {
  const [name] = subject.names;
  for (const { subject: other, sure, ranked } of byMention.values()) {
    const entry = ranked[0]?.reading.entry;
    if (entry?.type === 'settlement' && sure >= 0.6 && other.names.some((one) => name!.startsWith(`${one} `))) return entry;
  }
  return undefined;
}

/** For an unknown name: the surely located place nearest before it in the text, if it stands in the same part. */
function surelyBeside(choice: Choice, byMention: ReadonlyMap<Mention, Choice>, context: ArticleContext): GazetteerEntry | undefined {
  const [mention] = choice.subject.mentions;
  const part = mention && context.article.parts.find((one) => one.start <= mention.start && mention.start < one.end);
  if (!part) return undefined;
  let best: GazetteerEntry | undefined;
  let least = Infinity;
  for (const [other, { sure, ranked }] of byMention) {
    const entry = ranked[0]?.reading.entry;
    const gap = other.start < mention.start ? mention.start - other.end : (other.start - mention.end) * 2;
    if (!entry || sure < 0.8 || ranked[0]!.reading.match !== 'exact' || other.start < part.start || other.end > part.end || gap > 400) continue;
    if (gap < least) [best, least] = [entry, gap];
  }
  return best;
}

function alternativesOf(choice: Choice): Pick<PlaceValue, 'alternatives'> {
  const { alternatives } = valueOfDoubt(choice);
  return alternatives ? { alternatives } : {};
}
