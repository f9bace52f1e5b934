import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const sources = join(root, 'shared', 'src');
const product = join(root, 'shared', 'dist', 'index.js');
const stamp = join(root, 'shared', 'dist', '.tsbuildinfo');
const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');

/** The rules, built before if they are not or no longer; says nothing unless that fails. */
export async function loadShared() {
  if (isOutdated() && existsSync(compiler)) build();
  return import('@jiangsai/shared');
}

/** A product without sources is as it was delivered. */
function isOutdated() {
  if (!existsSync(product)) return true;
  return existsSync(sources) && newestUnder(sources) > statSync(existsSync(stamp) ? stamp : product).mtimeMs;
}

function newestUnder(folder) {
  const times = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.spec.ts'))
    .map((entry) => statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs);
  return Math.max(0, ...times);
}

function build() {
  const words = [compiler, '-b', join('shared', 'tsconfig.build.json')];
  const { status, stdout, stderr, error } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
  if (status === 0) return;
  throw new Error(`the rules could not be built\n${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`);
}
