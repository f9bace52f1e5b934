import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { TestDatabase } from './databases.js';

// SERVER_MAIN: another build of the server, for example one with a planted bug.
const main = process.env['SERVER_MAIN'] ?? fileURLToPath(new URL('../../server/dist/main.js', import.meta.url));
const patience = 60_000;

/** The first organizer of every test server. */
export const organizer = { login: 'organizer', password: 'organizer-of-tests' } as const;

export interface RunningServer {
  readonly url: string;
  /** Everything it has printed, both streams. */
  readonly output: () => string;
  /** As an operator stops it; throws when it does not go, or goes with an error. */
  readonly stop: () => Promise<void>;
  /** As a power cut stops it. */
  readonly kill9: () => Promise<void>;
  /** On the same data and the same port, with what changes in the environment. */
  readonly restart: (environment?: Readonly<Record<string, string>>) => Promise<void>;
  /** The end: stopped, data gone. Throws when the server had a fault that no test asked about. */
  readonly discard: () => Promise<void>;
}

/** Starts the built server on a free port and waits until it is ready. */
export async function startServer(
  database: TestDatabase,
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  if (!existsSync(main)) throw new Error(`${main} is missing: run \`npm run build\` first`);
  const process = new ServerProcess(database, environment);
  try {
    await process.start('0');
  } catch (error) {
    await process.kill9();
    await process.clear();
    throw error;
  }
  return process;
}

class ServerProcess implements RunningServer {
  url = '';
  private child: ChildProcess | undefined;
  private printed = '';
  private readonly clientFolder = mkdtempSync(join(tmpdir(), 'jiangsai-client-'));

  constructor(
    private readonly database: TestDatabase,
    private environment: Readonly<Record<string, string>>,
  ) {}

  readonly output = (): string => this.printed;

  async start(port: string): Promise<void> {
    const child = spawn(process.execPath, [main], { env: this.fullEnvironment(port) });
    this.child = child;
    const before = this.printed.length;
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (this.printed += text));
    const address = await this.until(() => /http:\/\/localhost:(\d+)\//.exec(this.printed.slice(before))?.[1]);
    this.url = `http://127.0.0.1:${address}`;
    await this.until(() => this.isReady());
  }

  readonly stop = async (): Promise<void> => {
    const child = this.child;
    if (!child) return;
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    const first = await Promise.race([gone, pause(15_000, null, { ref: false })]);
    if (first === null) {
      await this.kill9();
      throw new Error(`the server did not stop within 15 s\n${this.printed}`);
    }
    this.child = undefined;
    const [code, signal] = first as [number | null, string | null];
    if (code !== 0 && signal !== 'SIGTERM')
      throw new Error(`the server stopped with ${code ?? signal}\n${this.printed}`);
  };

  readonly kill9 = async (): Promise<void> => {
    const child = this.child;
    this.child = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  };

  readonly restart = async (environment: Readonly<Record<string, string>> = {}): Promise<void> => {
    await this.stop();
    this.environment = { ...this.environment, ...environment };
    await this.start(new URL(this.url).port);
  };

  readonly discard = async (): Promise<void> => {
    try {
      await this.stop();
    } finally {
      await this.clear();
    }
    const faults = this.printed.split('\n').filter((line) => line.includes('"level":50') || line.includes(' ERROR '));
    if (faults.length > 0) throw new Error(`the server had faults:\n${faults.join('\n')}`);
  };

  async clear(): Promise<void> {
    await this.database.drop();
    rmSync(this.clientFolder, { recursive: true, force: true });
  }

  // Nothing of the tester's own environment, so that a test means the same on every machine.
  private fullEnvironment(port: string): Record<string, string> {
    return {
      PATH: process.env['PATH'] ?? '',
      HOST: '127.0.0.1',
      PORT: port,
      DEMO: 'off',
      CLIENT_DIR: this.clientFolder,
      ORGANIZER_LOGIN: organizer.login,
      ORGANIZER_PASSWORD: organizer.password,
      ...this.database.environment,
      ...this.environment,
    };
  }

  private async isReady(): Promise<boolean> {
    const answer = await fetch(`${this.url}/api/health/ready`);
    await answer.text();
    return answer.ok;
  }

  private async until<Found>(look: () => Found | Promise<Found>): Promise<NonNullable<Found>> {
    const deadline = Date.now() + patience;
    for (;;) {
      const found = await look();
      if (found) return found;
      const ended = this.child?.exitCode ?? this.child?.signalCode ?? null;
      if (ended !== null) throw new Error(`the server ended with ${ended} while starting\n${this.printed}`);
      if (Date.now() > deadline) throw new Error(`the server was not ready in time\n${this.printed}`);
      await pause(20);
    }
  }
}
