/** The help of the program and of each command. */
import { COMMON_OPTIONS } from './read-call.js';
import type { Command, OptionSpec } from './types.js';

const WIDTH = 100;

/** What `dateline --help` prints. */
export function programHelp(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length)) + 2;
  return [
    'Usage: dateline COMMAND FILE... [OPTION...]',
    '',
    'Annotates conflict news: who did what to whom, where, when, with what figure, according to whom.',
    '',
    'Commands:',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}${summary}`),
    '',
    '"dateline COMMAND --help" says more. FILE is a path, a folder (its .txt, .md, .article and .news files), a glob, or - for standard input.',
    'Exit codes: 0 done, 1 problems found, 2 wrong usage. Errors go to standard error, one line each, with the name of the file.',
    '',
  ].join('\n');
}

/** What `dateline COMMAND --help` prints. */
export function commandHelp(command: Command): string {
  const options = Object.entries({ ...command.options, ...COMMON_OPTIONS });
  const heads = options.map(([name, spec]) => optionHead(name, spec));
  const width = Math.min(30, Math.max(...heads.map((head) => head.length)) + 2);
  const lines = options.flatMap(([, { summary, choices }], i) => {
    const words = choices && !summary.includes(choices[0]!) ? `${summary} (${choices.join(', ')})` : summary;
    const [first = '', ...rest] = wrap(words, WIDTH - width - 2);
    const indent = ' '.repeat(width + 2);
    const head = `  ${heads[i]!.padEnd(width)}`;
    return heads[i]!.length < width ? [head + first, ...rest.map((line) => indent + line)] : [head, ...[first, ...rest].map((line) => indent + line)];
  });
  return [
    `Usage: dateline ${command.name} ${command.operands} [OPTION...]`,
    '',
    ...wrap(command.summary.charAt(0).toUpperCase() + command.summary.slice(1) + '.', WIDTH),
    ...command.help.flatMap((paragraph) => ['', ...paragraph.split('\n').flatMap((line) => wrap(line, WIDTH))]),
    '',
    'Options:',
    ...lines,
    '',
  ].join('\n');
}

function optionHead(name: string, { short, value, choices }: OptionSpec): string {
  const argument = value ?? (choices ? choices.join('|') : undefined);
  return `${short ? `-${short}, ` : '    '}--${name}${argument ? ` ${argument}` : ''}`;
}

/** Breaks a paragraph into lines; a line that begins with blanks is left as it is. */
function wrap(paragraph: string, width: number): string[] {
  if (paragraph.startsWith(' ')) return [paragraph];
  const lines: string[] = [''];
  for (const word of paragraph.split(' ')) {
    const last = lines[lines.length - 1]!;
    if (last && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines;
}
