/** Gives every place its coordinates, parents and precision, from the gazetteer and from what the article says around it. */
import type { Entity, Mention } from '../../model/annotation.js';
import { distanceKm } from '../../gazetteer/distance.js';
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
  const outside = own && parentElsewhere(choice, byMention);
  // What a facility's own name was thought to be a town's may be anywhere around.
  const isHost = choice.ranked[0]?.reading.host ?? false;
  if (outside) return { ...valueWithin(outside, 'inside'), ...(isHost ? { precision: 'admin' as const } : {}), ...alternativesOf(choice) };
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
  const around = choice.ranked.length ? undefined : surelyBeside(choice, byMention, countries, context);
  return around ? valueAround(around) : valueOfDoubt(choice);
}

/** "Said outright" is "X in Y", "X of Y"; a comma may only list two places. */
const OUTRIGHT = { from: 0.8, to: 0.92 };
/** A town of so many is believed to be meant, wherever the words beside it lead. */
const KNOWN = 50_000;
/** So far from the border of a region a place lies beyond doubt outside of it. */
const FAR_KM = 60;

/** The place that a name is said to lie in, where the gazetteer only knows the name from elsewhere: "Pale township in Sagaing region" is not the Pale of Bosnia. */
function parentElsewhere(choice: Choice, byMention: ReadonlyMap<Mention, Choice>): GazetteerEntry | undefined {
  const { entry } = choice.ranked[0]!.reading;
  for (const { mention, relation, strength } of choice.subject.beside) {
    if (relation !== 'inside' || strength < OUTRIGHT.from || strength > OUTRIGHT.to) continue;
    const other = mention && byMention.get(mention);
    const parent = other && other !== choice && other.sure >= 0.8 ? other.ranked[0]!.reading.entry : undefined;
    if (!parent?.country || !entry.country || entry.type === 'country' || parent.type === 'facility') continue;
    if (parent.country !== entry.country) return parent;
    // "a district of Hodeidah" may be of the province
    const isSameArea = entry.parents.length > 1 && entry.parents[0] === (parent.parents.length > 1 ? parent.parents[0] : parent.name);
    if (parent.type !== 'country' && !isSameArea && entry.population < KNOWN && distanceKm(entry, parent) > 1.5 * parent.radiusKm + FAR_KM)
      return parent;
  }
  return undefined;
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

/** For an unknown name: the surely located place nearest to it in its sentence, or else the one the article speaks of most; of countries only where it names nothing else. */
function surelyBeside(
  choice: Choice,
  byMention: ReadonlyMap<Mention, Choice>,
  countries: CountryWeights,
  context: ArticleContext,
): GazetteerEntry | undefined {
  const [mention] = choice.subject.mentions;
  const part = mention && context.article.parts.find((one) => one.start <= mention.start && mention.start < one.end);
  if (!part) return undefined;
  const known = [...byMention].flatMap(([other, { sure, ranked }]) => {
    const entry = ranked[0]?.reading.entry;
    return entry && sure >= 0.8 && ranked[0]!.reading.match === 'exact' ? [{ other, entry }] : [];
  });
  const small = known.filter(({ entry }) => entry.type !== 'country' && entry.radiusKm < WIDE_KM);
  const country = mainCountry(
    small.map(({ entry }) => entry.country ?? ''),
    countries,
  );
  const fitting = small.length ? small.filter(({ entry }) => entry.country === country) : known;
  const sentence = context.sentenceAt(mention.start);
  let best: { entry: GazetteerEntry; gap: number } | undefined;
  for (const { other, entry } of fitting) {
    const gap = other.start < mention.start ? mention.start - other.end : (other.start - mention.end) * 2;
    if (other.start < part.start || other.end > part.end || gap > 400) continue;
    const isNear = sentence !== undefined && other.start >= sentence.start && other.end <= sentence.end;
    if (!best || gap + (isNear ? 0 : 1000) < best.gap) best = { entry, gap: gap + (isNear ? 0 : 1000) };
  }
  if (!best) return undefined;
  const main = mostCommon(
    fitting.map(({ entry }) => entry.id),
    MAIN_SHARE,
  );
  return best.gap < 1000 ? best.entry : (fitting.find(({ entry }) => entry.id === main)?.entry ?? best.entry);
}

/** Rivers and regions as wide as a country say as little as one. */
const WIDE_KM = 200;
/** Such a share of an article's places is what it is about. */
const MAIN_SHARE = 0.4;

/** The country of most of the places, those that the article names counted with them. */
function mainCountry(ofPlaces: readonly string[], countries: CountryWeights): string | undefined {
  const weights = new Map(countries);
  for (const country of ofPlaces) weights.set(country, (weights.get(country) ?? 0) + 1);
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function mostCommon(keys: readonly string[], least = 0): string | undefined {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= least * keys.length ? best[0] : undefined;
}

function alternativesOf(choice: Choice): Pick<PlaceValue, 'alternatives'> {
  const { alternatives } = valueOfDoubt(choice);
  return alternatives ? { alternatives } : {};
}
