import { main } from '../../src/cli/main.js';

/** What a command takes for the present. */
export const AT = '2026-01-31T09:30:00Z';

/** Runs a command, and hands over what it ended with and what it printed on either side. */
export async function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(args, {
    print: (line) => out.push(line),
    complain: (line) => err.push(line),
    now: () => new Date(AT),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}
