/** Says which place is meant: another reading of its name, coordinates typed in, or none that is on the map. */
import { l10n, window, type Disposable } from 'vscode';
import { readCoordinates, type Coordinates } from '../../core/model/coordinates.js';
import type { PlaceValue } from '../../core/model/values.js';
import { changeMention } from '../../core/sidecar/decide.js';
import { changeEntity } from '../../core/sidecar/decide-entities.js';
import type { AnnotatedMention } from '../../core/sidecar/document.js';
import { Notice } from '../notice.js';
import { chosenReading, placeOf, readingWords } from '../present/place-choice.js';
import { coordinateWords, placeWords } from '../present/values.js';
import { plain } from '../present/words.js';
import type { ArticleSession } from '../state/article-session.js';
import { aimOf } from '../state/cursor.js';
import { itemsOf } from '../state/target.js';
import type { App } from './types.js';

export function choosePlace({ articles, annotator, selections, command }: App): Disposable {
  return command('choosePlace', async (...args) => {
    const { session, targets } = await aimOf(articles, selections, args);
    const mention = targets.flatMap((target) => itemsOf(session.snapshot.index, target).mentions).find(({ kind }) => kind === 'place');
    if (!mention) throw new Notice(l10n.t('Put the cursor on a place first.'), 'hint');
    const now = placeOf(session.snapshot.index, mention);
    const place = pickedIn(args[0], now) ?? (await askPlace(mention.text, now));
    if (place) await keep(session, mention, place);
  });

  /** The place is said of the entity, where there is one: all its mentions have it. */
  async function keep(session: ArticleSession, mention: AnnotatedMention, place: PlaceValue): Promise<void> {
    const signature = await annotator.sign();
    const entity = session.snapshot.index.entity(mention.entity);
    await session.decide({
      label: l10n.t('Place of “{0}”', plain(mention.text, 40)),
      edits: ({ document }) =>
        entity ? changeEntity(document, entity.id, { place }, signature) : changeMention(document, mention.id, { value: place }, signature),
    });
  }
}

/** A hover's link says which of the other readings was clicked. */
function pickedIn(argument: unknown, now: PlaceValue | undefined): PlaceValue | undefined {
  const at = typeof argument === 'object' && argument !== null && 'reading' in argument ? argument.reading : undefined;
  const reading = typeof at === 'number' ? now?.alternatives?.[at] : undefined;
  return reading && chosenReading(reading);
}

/** Undefined where the person changed their mind. */
async function askPlace(words: string, now: PlaceValue | undefined): Promise<PlaceValue | undefined> {
  const from: PlaceValue = now ?? { parents: [], precision: 'unknown' };
  const readings = (from.alternatives ?? []).map((reading) => ({
    label: `$(location) ${reading.name}`,
    description: readingWords(l10n, reading, from),
    detail: coordinateWords(reading.lat, reading.lon),
    give: (): Promise<PlaceValue | undefined> => Promise.resolve(chosenReading(reading)),
  }));
  const type = {
    label: `$(edit) ${l10n.t('Type coordinates…')}`,
    description: '',
    detail: l10n.t('for example {0}', '36.2018, 37.1602'),
    give: () => askCoordinates(words, from),
  };
  const nowhere = {
    label: `$(circle-slash) ${l10n.t('Not on the map')}`,
    description: '',
    detail: l10n.t('the place is not known'),
    give: (): Promise<PlaceValue | undefined> => Promise.resolve({ parents: [], precision: 'unknown' }),
  };
  const chosen = await window.showQuickPick([...readings, type, nowhere], {
    title: l10n.t('Where is “{0}”?', plain(words, 40)),
    placeHolder: l10n.t('now: {0}', placeWords(l10n, from)),
    matchOnDescription: true,
  });
  return chosen?.give();
}

async function askCoordinates(words: string, from: PlaceValue): Promise<PlaceValue | undefined> {
  const said = await window.showInputBox({
    title: l10n.t('Coordinates of “{0}”, latitude first', plain(words, 40)),
    value: from.lat !== undefined && from.lon !== undefined ? `${from.lat}, ${from.lon}` : '',
    placeHolder: '36.2018, 37.1602',
    validateInput: (typed) => {
      const read = readCoordinates(typed);
      return read
        ? { message: l10n.t('Understood: {0}', coordinateWords(read.lat, read.lon)), severity: 1 }
        : l10n.t("Write latitude and longitude: 36.2018, 37.1602 or 36°12'N 37°10'E.");
    },
  });
  const read: Coordinates | undefined = said === undefined ? undefined : readCoordinates(said);
  return read && { ...read, parents: [], precision: 'exact' };
}
