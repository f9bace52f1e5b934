#!/usr/bin/env node
// What anyone can do with a file of a competition, without a server and without a database.
import { recount } from './cli/recount.mjs';
import { verify } from './cli/verify.mjs';
import { failure } from './cli/exit-codes.mjs';

const help = `jiangsai recount FILE...
    counts packages and ledger exports from their marks and prints the results as JSON:
    one file indented, several one to a line
jiangsai verify LEDGER [--anchor NUMBER:HASH]...
    checks the chain of a ledger export, and that it holds the rows that were printed or mailed earlier

Refusals stand on stderr as "code: message (where)", in Chinese where LANG says so. Exit codes: 0 all is well,
2 a file was refused, 1 the program failed.
`;

const commands = { recount, verify };
const [name, ...words] = process.argv.slice(2);

// A reader that has seen enough, such as head, is no fault.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : failure));

if (words.includes('--help') || name === '--help' || name === 'help') process.stdout.write(help);
else process.exitCode = await run();

async function run() {
  const command = Object.hasOwn(commands, name ?? '') ? commands[name] : undefined;
  const code = command && (await command(words));
  if (code !== undefined) return code;
  process.stderr.write(help);
  return 2;
}
