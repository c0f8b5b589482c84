/** Asks which place is meant: another reading of its name, coordinates typed in, or none that is on the map. */
import { l10n, window, type QuickPickItem } from 'vscode';
import { readCoordinates, type Coordinates } from '../core/model/coordinates.js';
import type { PlaceValue } from '../core/model/values.js';
import { chosenReading, coordinateAdvice, readingWords } from './present/place-choice.js';
import { coordinateWords, placeWords } from './present/values.js';
import { plain } from './present/words.js';

/** Which answers are offered besides the other readings of the name and coordinates. */
export interface PlaceOffers {
  /** The place as it is understood now. */
  readonly offerNow?: boolean;
  /** "Not on the map"; offered where nothing is said. */
  readonly offerNowhere?: boolean;
}

/** Undefined where the person changed their mind. */
export async function askPlace(words: string, now: PlaceValue | undefined, offers: PlaceOffers = {}): Promise<PlaceValue | undefined> {
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
  const here =
    offers.offerNow && from.lat !== undefined && from.lon !== undefined
      ? [
          {
            label: `$(pass) ${placeWords(l10n, from)}`,
            description: l10n.t('as it is now'),
            detail: coordinateWords(from.lat, from.lon),
            give: (): Promise<PlaceValue | undefined> => Promise.resolve(from),
          },
        ]
      : [];
  const chosen = await pick([...here, ...readings, type, ...(offers.offerNowhere === false ? [] : [nowhere])], {
    title: l10n.t('Where is “{0}”?', plain(words, 40)),
    placeholder: l10n.t('now: {0}', placeWords(l10n, from)),
  });
  return chosen?.give();
}

interface Answer extends QuickPickItem {
  readonly give: () => Promise<PlaceValue | undefined>;
}

/** Coordinates that are typed into the list are an answer, too. */
function pick(
  known: readonly Answer[],
  { title, placeholder }: { readonly title: string; readonly placeholder: string },
): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const picker = window.createQuickPick<Answer>();
    picker.title = title;
    picker.placeholder = placeholder;
    picker.matchOnDescription = true;
    picker.items = known;
    picker.onDidChangeValue((typed) => {
      const read = readCoordinates(typed);
      const own: Answer[] = read
        ? [
            {
              label: `$(location) ${coordinateWords(read.lat, read.lon)}`,
              description: l10n.t('as typed'),
              alwaysShow: true,
              give: () => given(read),
            },
          ]
        : [];
      picker.items = [...own, ...known];
    });
    picker.onDidAccept(() => {
      const [answer] = picker.selectedItems;
      if (!answer) return;
      resolve(answer);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined); // nothing where it was accepted: a promise settles once
      picker.dispose();
    });
    picker.show();
  });
}

function given(read: Coordinates): Promise<PlaceValue> {
  return Promise.resolve({ ...read, parents: [], precision: 'exact' });
}

async function askCoordinates(words: string, from: PlaceValue): Promise<PlaceValue | undefined> {
  const said = await window.showInputBox({
    title: l10n.t('Coordinates of “{0}”, latitude first', plain(words, 40)),
    value: from.lat !== undefined && from.lon !== undefined ? `${from.lat}, ${from.lon}` : '',
    placeHolder: '36.2018, 37.1602',
    validateInput: (typed) => {
      const read = readCoordinates(typed);
      return read ? { message: l10n.t('Understood: {0}', coordinateWords(read.lat, read.lon)), severity: 1 } : coordinateAdvice(l10n, typed);
    },
  });
  const read: Coordinates | undefined = said === undefined ? undefined : readCoordinates(said);
  return read && given(read);
}
