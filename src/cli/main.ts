import { HELP } from './help.js';
import { newQuestionnaire } from './new-questionnaire.js';
import { packageVersion } from './package-files.js';
import { prerenderCommand } from './prerender.js';
import { reserve } from './reserve.js';
import { score } from './score.js';
import { EXIT, InputError, UsageError, type Terminal } from './terminal.js';
import { validate } from './validate.js';

type Command = (args: readonly string[], terminal: Terminal) => Promise<number>;

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['validate', validate],
  ['new', newQuestionnaire],
  ['score', score],
  ['reserve', reserve],
  ['prerender', prerenderCommand],
]);

/** Runs one command and resolves to the exit code. People see sentences, never a stack. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await run(args, terminal);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    terminal.complain(message);
    if (!isUsageError(error)) return EXIT.findings;
    terminal.complain('Run "maturity-widgets --help" for all commands.');
    return EXIT.usage;
  }
}

async function run([name, ...rest]: readonly string[], terminal: Terminal): Promise<number> {
  if (name === undefined) {
    terminal.complain(HELP);
    return EXIT.usage;
  }
  const asksForHelp =
    ['--help', '-h', 'help'].includes(name) || rest.includes('--help') || rest.includes('-h');
  if (asksForHelp) return say(HELP, terminal);
  if (['--version', '-v'].includes(name)) return say(packageVersion(), terminal);

  const command = COMMANDS.get(name);
  if (!command) {
    throw new UsageError(`There is no command "${name}". There are: ${[...COMMANDS.keys()].join(', ')}.`);
  }
  return command(rest, terminal);
}

function say(text: string, { print }: Terminal): number {
  print(text);
  return EXIT.ok;
}

/** Node's own parser of arguments throws errors with such a code. */
function isUsageError(error: unknown): boolean {
  if (error instanceof InputError) return false;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return error instanceof UsageError || code.startsWith('ERR_PARSE_ARGS');
}
