/** An article of two sentences, and annotations files that decide on its places. */

export const ARTICLE = 'safe.article';
export const SIDECAR = `${ARTICLE}.dateline.yaml`;
const SENTENCE = 'Shells struck Jurin on Monday and at least 12 civilians were killed, the hospital in Kharkiv said.';
export const TEXT = `Shells strike town\n\n${SENTENCE}\n\nThe army denied that it had shelled the town.\n`;

export const mention = (id: string, kind: string, quote: string, more: string): string =>
  `  - id: ${id}\n    kind: ${kind}\n    quote: "${quote}"\n    in: "${SENTENCE}"\n    decision: confirmed\n${more}`;
export const sidecar = (...mentions: readonly string[]): string => `dateline: 1\nmentions:\n${mentions.join('')}`;
export const JURIN = mention('jjjjj', 'place', 'Jurin', '');
export const KHARKIV = mention('kkkkk', 'place', 'Kharkiv', '');
