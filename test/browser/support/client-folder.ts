import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built client that the test servers hand out; CLIENT_DIR names another one than the last build. */
export const clientFolder = resolve(
  process.env['CLIENT_DIR'] ?? fileURLToPath(new URL('../../../client/dist', import.meta.url)),
);

if (!existsSync(`${clientFolder}/index.html`)) throw new Error(`no client in ${clientFolder}: run \`npm run build\``);
