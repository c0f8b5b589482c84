/** How the parts of the tree look. Colour is never the only sign: every line says in words what it is. */

export type Style = Readonly<
  Record<'file' | 'type' | 'trigger' | 'actor' | 'figure' | 'place' | 'time' | 'source' | 'status', (text: string) => string>
>;

const plain = (text: string): string => text;
const sgr =
  (code: string) =>
  (text: string): string =>
    `\u001b[${code}m${text}\u001b[0m`;

export const plainStyle: Style = {
  file: plain,
  type: plain,
  trigger: plain,
  actor: plain,
  figure: plain,
  place: plain,
  time: plain,
  source: plain,
  status: plain,
};

/** The eight colours that every terminal theme defines. */
export const ttyStyle: Style = {
  file: sgr('1'),
  type: sgr('1;31'),
  trigger: sgr('3'),
  actor: sgr('36'),
  figure: sgr('33'),
  place: sgr('32'),
  time: sgr('35'),
  source: sgr('34'),
  status: sgr('1'),
};
