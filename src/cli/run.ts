/** Runs one call of the program: finds the command, reads its words, turns what went wrong into one line and an exit code. */
import { readCall } from './read-call.js';
import { commandHelp, programHelp } from './show-help.js';
import { UsageError, type Command, type ExitCode, type Terminal } from './types.js';

/** Runs `words` (without the program's name). Never throws for what a user typed or a file holds. */
export async function run(words: readonly string[], commands: readonly Command[], version: string, terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name === undefined) {
    terminal.complain('dateline: no command given; see dateline --help');
    return 2;
  }
  if (name === '--version' || name === '-V') {
    await terminal.write(`${version}\n`);
    return 0;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    const command = commands.find((one) => one.name === rest[0]);
    await terminal.write(command ? commandHelp(command) : programHelp(commands));
    return 0;
  }
  const command = commands.find((one) => one.name === name);
  if (!command) {
    terminal.complain(`dateline: there is no command "${name}"; commands are ${commands.map((one) => one.name).join(', ')}`);
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    await terminal.write(commandHelp(command));
    return 0;
  }
  try {
    return await command.run(readCall(command, rest), terminal);
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.complain(`dateline ${name}: ${error.message}; see dateline ${name} --help`);
      return 2;
    }
    // An error of the program or its installation; DATELINE_TRACE=1 shows where, for a report.
    if (process.env['DATELINE_TRACE']) throw error;
    terminal.complain(`dateline ${name}: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}
