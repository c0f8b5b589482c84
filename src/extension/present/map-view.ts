/** Events as the map page draws them, every word in the person's language. */
import type { CorpusEvent } from '../../engine/corpus/protocol.js';
import type { Family, MapEvent, MapWords } from '../../webview/map/view.js';
import { codeTitle, codeWords, measureWords } from './code-words.js';
import { precisionWord } from './values.js';
import { statusWord, type L10n } from './words.js';
import { STATUSES } from '../../core/model/kinds.js';

const FAMILY_OF: Readonly<Record<string, Family>> = {
  ASSAULT: 'force',
  COERCE: 'force',
  SEIZE: 'control',
  RETREAT: 'control',
  MOBILIZE: 'control',
  DISPLACE: 'people',
  AID: 'people',
  PROTEST: 'people',
};

export function mapEvent(l10n: L10n, event: CorpusEvent): MapEvent {
  const { place, trigger, start, end, mode, published, incident } = event;
  const known = STATUSES.find((status) => status === event.status);
  return {
    id: event.id,
    family: FAMILY_OF[event.type] ?? 'talk',
    deed: codeTitle(l10n, mode ?? event.type),
    type: event.type,
    ...(mode === undefined ? {} : { mode }),
    status: event.status,
    statusTitle: known ? statusWord(l10n, known) : codeWords(l10n, event.status),
    decided: event.decided,
    confidence: event.confidence,
    actors: event.actors,
    targets: event.targets,
    sources: event.sources,
    figures: event.figures,
    figureTitles: event.figures.map((figure) => figure.replace(/^[a-z]+(?=: )/, (measure) => measureWords(l10n, measure))),
    outlet: event.outlet,
    ...(published === undefined ? {} : { published }),
    quotation: event.quotation,
    place: { article: event.article, start: trigger.start, end: trigger.end, words: trigger.text },
    ...(place
      ? {
          where: {
            words: place.words,
            precision: place.precision,
            precisionTitle: place.area && place.precision === 'exact' ? precisionWord(l10n, 'admin') : precisionWord(l10n, place.precision),
            area: place.area,
            ...(place.lat === undefined || place.lon === undefined ? {} : { lat: place.lat, lon: place.lon }),
            ...(place.radiusKm === undefined ? {} : { radiusKm: place.radiusKm }),
            ...(place.gazetteer === undefined ? {} : { gazetteer: place.gazetteer }),
          },
        }
      : {}),
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    dayIsAssumed: event.dayIsAssumed ?? false,
    ...(incident === undefined ? {} : { incident }),
  };
}

export function mapWords(l10n: L10n): MapWords {
  return {
    map: l10n.t('Map of what is reported; the table has the same facts'),
    mapHelp: l10n.t('Drag or use the arrow keys to move, the wheel or + and − to zoom, 0 to see all. A click on a mark shows its reports.'),
    timeline: l10n.t('Reports by day; the fields “from” and “to” choose days, too'),
    far: l10n.t('Show reports of far-off days, too: {0} ({1})', '{0}', '{1}'),
    near: l10n.t('Show only the days that are near one another'),
    assumedBar: l10n.t('in the timeline: day of publication, as no other is told'),
    table: l10n.t('Reports that are shown, with their words'),
    shown: l10n.t('{0} of {1} reports', '{0}', '{1}'),
    unplaced: l10n.t('not on the map, as their place is not known: {0}', '{0}'),
    undated: l10n.t('without a day: {0}', '{0}'),
    more: l10n.t('Show More'),
    nothing: l10n.t('Nothing passes these filters.'),
    all: l10n.t('all'),
    clear: l10n.t('Clear Filters'),
    onlyHere: l10n.t('Only {0}', '{0}'),
    zoomIn: l10n.t('Zoom in'),
    zoomOut: l10n.t('Zoom out'),
    fit: l10n.t('See all'),
    save: l10n.t('Save as {0}', '{0}'),
    assumed: l10n.t('(published)'),
    ownVoice: l10n.t('own voice'),
    filters: {
      deed: l10n.t('Deed'),
      actor: l10n.t('Actor or target'),
      source: l10n.t('Source or outlet'),
      status: l10n.t('Status'),
      confidence: l10n.t('Confidence of at least'),
      decided: l10n.t('Decided only'),
      from: l10n.t('From'),
      to: l10n.t('To'),
    },
    families: {
      force: l10n.t('violence, coercion'),
      control: l10n.t('control, movement of forces'),
      people: l10n.t('flight, aid, protest'),
      talk: l10n.t('talks, words, sanctions'),
    },
    precisions: {
      exact: l10n.t('this place'),
      near: l10n.t('near this place'),
      admin: l10n.t('somewhere in this area'),
      country: l10n.t('only the country is known'),
    },
    columns: {
      day: l10n.t('Day'),
      deed: l10n.t('Deed'),
      actor: l10n.t('Actor'),
      target: l10n.t('Target'),
      figures: l10n.t('Figures'),
      place: l10n.t('Place'),
      source: l10n.t('Who says so'),
      outlet: l10n.t('Outlet'),
      status: l10n.t('Status'),
    },
  };
}
