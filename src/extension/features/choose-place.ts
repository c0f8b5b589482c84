/** Says which place is meant: another reading of its name, coordinates typed in, or none that is on the map. */
import { l10n, type Disposable } from 'vscode';
import type { PlaceValue } from '../../core/model/values.js';
import { changeMention } from '../../core/sidecar/decide.js';
import { changeEntity } from '../../core/sidecar/decide-entities.js';
import type { AnnotatedMention } from '../../core/sidecar/document.js';
import { askPlace } from '../ask-place.js';
import { Notice } from '../notice.js';
import { chosenReading, placeOf } from '../present/place-choice.js';
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
