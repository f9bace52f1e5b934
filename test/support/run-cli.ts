import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const command = fileURLToPath(new URL('../../server/bin/jiangsai.mjs', import.meta.url));

export interface CliRun {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs `npx jiangsai` as anyone may, in the folder of the project, with an English or another reader. */
export function runCli(words: readonly string[], language = 'en_GB.UTF-8'): CliRun {
  const env = { PATH: process.env['PATH'] ?? '', LANG: language };
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], {
    cwd: root,
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { code: status, output: stdout, errors: stderr };
}
