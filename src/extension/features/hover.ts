/** Explains the words under the pointer. */
import { Hover, l10n, languages, MarkdownString, type Disposable } from 'vscode';
import type { PlaceValue } from '../../core/model/values.js';
import { toRange } from '../convert.js';
import { changedCard, eventCard, HOVER_COMMANDS, hoverParts, mentionCard } from '../present/hover-text.js';
import { MAP_SIZE, placeMap } from '../present/place-map.js';
import { placeOf } from '../present/place-choice.js';
import { coordinateWords } from '../present/values.js';
import { ARTICLE_LANGUAGE } from '../state/article-choice.js';
import { outlines } from '../state/outlines.js';
import type { App } from './types.js';

/** Deeper nesting is rare, and a hover that fills the screen hides what it explains. */
const MENTIONS_SHOWN = 3;

export function hover({ articles, schemes, context, log }: App): Disposable {
  const lines = outlines(context.extensionUri, log);
  const mapOf = async (place: (PlaceValue & { readonly lat: number; readonly lon: number }) | undefined): Promise<string | undefined> => {
    const known = place ? await lines() : [];
    if (!place || !known.length) return undefined;
    const svg = placeMap(known, place, place.alternatives ?? []);
    const words = l10n.t('map: {0}', coordinateWords(place.lat, place.lon));
    return `![${words}](data:image/svg+xml;base64,${btoa(svg)}|width=${MAP_SIZE.width},height=${MAP_SIZE.height})`;
  };
  return languages.registerHoverProvider([ARTICLE_LANGUAGE, 'plaintext', 'markdown'], {
    async provideHover(document, position) {
      const session = articles.get(document.uri);
      if (session?.snapshot.version !== document.version) return undefined;
      const { index } = session.snapshot;
      const input = { l10n, uri: document.uri.toString(), index, scheme: schemes.now(document.uri).scheme };
      const offset = document.offsetAt(position);
      const mentions = index.mentionsAt(offset).filter((mention) => offset < mention.end);
      const events = index.eventsAt(offset).filter(({ trigger }) => offset < trigger.end);
      const changed = index.changedAt(offset);
      const first = changed[0]?.anchor.spans?.[0] ?? mentions[0] ?? events[0]?.trigger;
      if (!first) return undefined;
      const parts = hoverParts([
        ...changed.map((orphan) => ({ ...changedCard(orphan, input), words: '' })),
        ...mentions.slice(0, MENTIONS_SHOWN).map((mention) => ({ ...mentionCard(mention, input), words: mention.text })),
        ...events.slice(0, MENTIONS_SHOWN).map((event) => ({ ...eventCard(event, input), words: event.trigger.text })),
      ]);
      const map = await mapOf(mentions.map((mention) => placeOf(index, mention)).find(isLocated));
      // The map comes last: what is decided on has to be seen without scrolling.
      return new Hover([...parts.map(trusted), ...(map ? [new MarkdownString(map)] : [])], toRange(document, first));
    },
  });
}

/** Countries and what is not known are no points on a map. */
function isLocated(place: PlaceValue | undefined): place is PlaceValue & { readonly lat: number; readonly lon: number } {
  return place?.lat !== undefined && place.lon !== undefined && place.precision !== 'country' && place.precision !== 'unknown';
}

function trusted(text: string): MarkdownString {
  const markdown = new MarkdownString(text, true);
  markdown.isTrusted = { enabledCommands: HOVER_COMMANDS };
  return markdown;
}
