/** Reads the words after a command's name. */
import { parseArgs } from 'node:util';
import { UsageError, type Call, type Command, type OptionSpec } from './types.js';

/** Options that every command has. */
export const COMMON_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  help: { type: 'boolean', short: 'h', summary: 'show this help' },
};

/** Reads `words` by the command's options. Throws a UsageError that names the word at fault. */
export function readCall(command: Command, words: readonly string[]): Call {
  const specs = { ...command.options, ...COMMON_OPTIONS };
  const options = Object.fromEntries(
    Object.entries(specs).map(([name, { type, short, multiple }]) => [name, { type, ...(short ? { short } : {}), multiple: multiple ?? false }]),
  );
  let parsed;
  try {
    parsed = parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    if (error instanceof TypeError && 'code' in error) throw new UsageError(firstSentence(error.message));
    throw error;
  }
  const { values, positionals } = parsed;
  for (const [name, { choices }] of Object.entries(specs)) {
    for (const value of [values[name]].flat()) {
      if (choices && typeof value === 'string' && !choices.includes(value)) {
        throw new UsageError(`--${name} "${value}" is none of ${choices.join(', ')}`);
      }
    }
  }
  const texts = (name: string): string[] => [values[name]].flat().filter((value) => typeof value === 'string');
  return { files: positionals, text: (name) => texts(name)[0], texts, flag: (name) => values[name] === true };
}

/** Node explains at length; the first sentence names the word at fault. */
function firstSentence(message: string): string {
  return message.split(/\.\s|\n/)[0]!.replace(/\.$/, '');
}
