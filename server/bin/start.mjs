// Runs before anything is installed, hence Node's own modules only.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const at = (...parts) => join(root, ...parts);

const installStamp = at('node_modules', '.jiangsai-install');
const buildStamp = at('server', 'dist', '.jiangsai-build');
const products = [at('server', 'dist', 'main.js'), at('client', 'dist', 'index.html')];
const sources = ['shared/src', 'server/src', 'client/src', 'client/public'];
const settings = [
  'package-lock.json',
  'tsconfig.base.json',
  'shared/package.json',
  'shared/tsconfig.build.json',
  'server/package.json',
  'server/tsconfig.build.json',
  'client/package.json',
  'client/index.html',
  'client/tsconfig.app.json',
  'client/vite.config.ts',
];

function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const path of paths.filter((candidate) => existsSync(candidate)).sort()) {
    hash
      .update(`${relative(root, path).split(sep).join('/')}\0`)
      .update(readFileSync(path))
      .update('\0');
  }
  return hash.digest('hex');
}

const stamped = (stamp) => (existsSync(stamp) ? readFileSync(stamp, 'utf8').trim() : undefined);

function stampWith(stamp, value) {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, `${value}\n`);
}

function npm(...args) {
  // Windows only starts npm.cmd through a shell.
  const done = spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.status === 0) return;
  console.error(`jiangsai: npm ${args.join(' ')} failed${done.error ? ` (${done.error.message})` : ''}`);
  process.exit(done.status || 1);
}

function install() {
  const wanted = fingerprint([at('package-lock.json')]);
  if (stamped(installStamp) === wanted) return;
  console.log('jiangsai: installing packages (once, and after every update) ...');
  npm('ci', '--no-audit', '--no-fund');
  stampWith(installStamp, wanted);
}

function build() {
  const code = sources.flatMap((folder) => filesUnder(at(folder))).filter((path) => !path.endsWith('.spec.ts'));
  const wanted = fingerprint([...code, ...settings.map((path) => at(path))]);
  if (stamped(buildStamp) === wanted && products.every((path) => existsSync(path))) return;
  console.log('jiangsai: building ...');
  npm('run', 'build');
  stampWith(buildStamp, wanted);
}

function serve() {
  console.log('jiangsai: starting ...');
  const server = spawn(process.execPath, [products[0], ...process.argv.slice(2)], { stdio: 'inherit' });
  // The server closes its books on these; ending first would leave it without a parent in the middle of that.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
  server.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)));
}

install();
build();
serve();
