/**
 * Places in news by others: spans found (GeoWebNews) and places located on given spans (GeoWebNews, LGL) beside the population rule.
 * `tsx bench/eval/places.ts [geowebnews|lgl] [--errors]`
 */
import { distanceKm } from '../../src/core/gazetteer/distance.js';
import { analyze, createContext } from '../../src/core/extract/analyze.js';
import { writePack } from '../../src/core/extract/pack.js';
import { geocoding } from '../../src/core/extract/refiners/geocoding.js';
import { PIPELINE } from '../../src/core/extract/registry.js';
import { loadResources } from '../../src/core/extract/resources.js';
import type { Resources } from '../../src/core/extract/types.js';
import type { Mention } from '../../src/core/model/annotation.js';
import type { PlaceValue } from '../../src/core/model/values.js';
import { readArticle } from '../../src/core/text/article.js';
import { packSections } from '../../scripts/pack/sections.js';
import { readGeoWebNews, readLgl, type GeoArticle } from './geo-sets.js';
import { prf } from './score-mentions.js';

const NEAR_KM = 161;

/** Median error and share within 161 km, of the refiner's answer and of the most populous place of that name. */
export interface GeoScore {
  readonly spans: number;
  readonly within: number;
  readonly median: number;
  /** Of the spans for which a place is told (precision not "unknown"). */
  readonly told: number;
  readonly toldWithin: number;
  readonly populationWithin: number;
  readonly populationMedian: number;
}

export function scoreLocating(articles: readonly GeoArticle[], resources: Resources, log?: (line: string) => void): GeoScore {
  const errors: number[] = [];
  const rule: number[] = [];
  let told = 0;
  let toldWithin = 0;
  for (const article of articles) {
    const context = createContext(readArticle(article.text), {}, resources, { always: [], never: [] });
    const spans = article.spans.filter((span) => span.kind === 'Place');
    const mentions = spans.map((span, i): Mention => ({
      id: String(i),
      kind: 'place',
      form: 'name',
      text: span.text,
      start: span.start,
      end: span.end,
      confidence: 1,
      extractor: 'gold',
      decision: 'suggested',
    }));
    const located = geocoding.refine({ mentions, entities: [], events: [] }, context).mentions;
    spans.forEach((span, i) => {
      if (span.lat === undefined || span.lon === undefined) return;
      const gold = { lat: span.lat, lon: span.lon };
      const value = located[i]!.value as PlaceValue | undefined;
      const point = pointOf(value) ?? pointOf(value?.alternatives?.[0]);
      const error = point ? distanceKm(gold, point) : 20_000;
      errors.push(error);
      if (pointOf(value)) {
        told++;
        if (error <= NEAR_KM) toldWithin++;
      }
      const most = [...resources.gazetteer.find(span.text)]
        .filter((hit) => hit.match === 'exact')
        .sort((a, b) => b.entry.population - a.entry.population)[0]?.entry;
      rule.push(most ? distanceKm(gold, most) : 20_000);
      if (error > NEAR_KM)
        log?.(
          `${article.name} "${span.text}" ${error.toFixed(0)} km  ${value?.precision ?? ''} ${value?.name ?? value?.alternatives?.[0]?.name ?? '-'} ${(value?.parents ?? []).join('/')}  | ${article.text.slice(Math.max(0, span.start - 50), span.end + 30).replace(/\s+/g, ' ')}`,
        );
    });
  }
  const share = (list: readonly number[]): number => list.filter((km) => km <= NEAR_KM).length / list.length;
  return {
    spans: errors.length,
    within: share(errors),
    median: median(errors),
    told: told / errors.length,
    toldWithin: toldWithin / told,
    populationWithin: share(rule),
    populationMedian: median(rule),
  };
}

function pointOf(value: { lat?: number; lon?: number } | undefined): { lat: number; lon: number } | undefined {
  return value?.lat === undefined || value.lon === undefined ? undefined : { lat: value.lat, lon: value.lon };
}

function median(list: readonly number[]): number {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
}

/** Strict and overlap F1 of names of places; adjectives, peoples, languages and places inside other names count neither for nor against. */
export function scoreFinding(
  articles: readonly GeoArticle[],
  resources: Resources,
  log?: (line: string) => void,
): { strict: number; overlap: number } {
  let [strict, overlap, system, gold] = [0, 0, 0, 0];
  for (const article of articles) {
    const { mentions } = analyze(article.text, resources, { ...PIPELINE, refiners: [] });
    const apart = article.spans.filter((span) => span.kind !== 'Place');
    const wanted = article.spans.filter((span) => span.kind === 'Place');
    // the first line (title and address) is not annotated
    const body = article.text.indexOf('\n');
    const first = wanted.some((span) => span.start < body) ? 0 : body;
    const found = mentions.filter(
      (one) =>
        one.form === 'name' &&
        one.start >= first &&
        isPlaceName(one, resources) &&
        !apart.some((span) => span.start < one.end && one.start < span.end),
    );
    gold += wanted.length;
    system += found.length;
    const context = (span: { start: number; end: number }): string =>
      article.text.slice(Math.max(0, span.start - 45), span.end + 25).replace(/\s+/g, ' ');
    for (const span of wanted) {
      if (found.some((one) => one.start === span.start && one.end === span.end)) strict++;
      const lap = found.find((one) => one.start < span.end && span.start < one.end);
      if (lap) overlap++;
      if (!lap) log?.(`missed   "${span.text}"  | ${context(span)}`);
      else if (lap.text !== span.text) log?.(`boundary "${span.text}" got "${lap.text}"  | ${context(span)}`);
    }
    for (const one of found)
      if (!wanted.some((span) => span.start < one.end && one.start < span.end))
        log?.(`spurious "${one.text}" ${one.kind} ${one.confidence.toFixed(2)} ${one.extractor}  | ${context(one)}`);
  }
  return { strict: prf(strict, system, gold).f, overlap: prf(overlap, system, gold).f };
}

/** Our places, and actors by the name of a state or town. */
function isPlaceName(mention: Mention, { lexicons, gazetteer }: Resources): boolean {
  if (mention.kind === 'place') return true;
  if (mention.kind !== 'actor' || (mention.type !== 'state' && mention.type !== 'government')) return false;
  return lexicons.nations.named(mention.text) !== undefined || (gazetteer.has(mention.text) && !lexicons.nations.ofPeople(mention.text));
}

if (process.argv[1]?.endsWith('places.ts')) {
  const [only] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  const log = process.argv.includes('--errors') ? console.log : undefined;
  const resources = loadResources(writePack(packSections()));
  const show = (name: string, score: GeoScore): void =>
    console.log(
      `${name}: ${score.spans} located spans; within 161 km ${(score.within * 100).toFixed(1)} % (population rule ${(score.populationWithin * 100).toFixed(1)} %); ` +
        `median ${score.median.toFixed(0)} km (rule ${score.populationMedian.toFixed(0)}); told ${(score.told * 100).toFixed(1)} %, of those right ${(score.toldWithin * 100).toFixed(1)} %`,
    );
  if (only !== 'lgl') {
    const articles = readGeoWebNews();
    if (only !== 'locating') {
      const { strict, overlap } = scoreFinding(articles, resources, only === 'finding' ? log : undefined);
      console.log(
        `GeoWebNews: ${articles.length} articles; places found, strict ${(strict * 100).toFixed(1)}, overlap ${(overlap * 100).toFixed(1)}`,
      );
    }
    if (only !== 'finding') show('GeoWebNews', scoreLocating(articles, resources, only ? log : undefined));
  }
  if (!only || only === 'lgl') show('LGL', scoreLocating(readLgl(), resources, only ? log : undefined));
}
