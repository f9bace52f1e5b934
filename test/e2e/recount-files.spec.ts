import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jest } from '@jest/globals';
import { runCli } from '../support/run-cli.js';

jest.setTimeout(60_000);

const fixtures = fileURLToPath(new URL('../fixtures/packages/', import.meta.url));
const cases = readdirSync(fixtures)
  .filter((file) => !file.includes('.expected.'))
  .map((file) => file.replace('.json', ''));
const fileOf = (name: string) => join(fixtures, `${name}.json`);
const expectedOf = (name: string) =>
  JSON.stringify(JSON.parse(readFileSync(join(fixtures, `${name}.expected.json`), 'utf8')));

describe('npx jiangsai recount', () => {
  let folder: string;
  const written = (name: string, content: string | Uint8Array) => {
    const file = join(folder, name);
    writeFileSync(file, content);
    return file;
  };
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'jiangsai-recount-'))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('prints one file indented by two spaces, with one line feed at the end', () => {
    const { code, output, errors } = runCli(['recount', fileOf('spec-package')]);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toBe(`${JSON.stringify(JSON.parse(expectedOf('spec-package')), null, 2)}\n`);
  });

  it('prints several files as one line each, in their order', () => {
    const { code, output } = runCli(['recount', ...cases.map(fileOf)]);
    expect(code).toBe(0);
    expect(output.split('\n')).toEqual([...cases.map(expectedOf), '']);
  });

  it('says what is wrong with a file on stderr, nothing on stdout, and ends with 2', () => {
    const file = written('marks.json', readFileSync(fileOf('spec-package'), 'utf8').replace('"80"', '"800"'));
    expect(runCli(['recount', file])).toEqual({
      code: 2,
      output: '',
      errors: 'marking/out-of-range: Enter a mark from 0 to 100. (skills[0].marks[0].value)\n',
    });
  });

  it('speaks Chinese to whoever does', () => {
    const file = written('format.json', '{"format": "jiangsai-package/1"}');
    expect(runCli(['recount', file], 'zh_CN.UTF-8').errors).toBe(
      `package/key-missing: 缺少“skills”，请补上。 (${file})\n`,
    );
  });

  it('goes on with the others when one of several is refused', () => {
    const bad = written('bad.json', '{"format": "jiangsai-package/1", "skills": [{"id": "s"}]}');
    const { code, output, errors } = runCli(['recount', fileOf('spec-package'), bad, fileOf('wsc-2007-HM3')]);
    expect(code).toBe(2);
    expect(output.split('\n')).toEqual([expectedOf('spec-package'), expectedOf('wsc-2007-HM3'), '']);
    expect(errors).toBe(`package/key-missing: “scoring” is missing. Add it. (${bad}: skills[0])\n`);
  });

  it.each<[string, string | Uint8Array, string]>([
    ['empty', '', 'package/not-json'],
    ['blank', ' \n', 'package/not-json'],
    ['list', '[]', 'package/not-an-object'],
    ['twice', '{"format": "jiangsai-package/1", "skills": [], "skills": []}', 'package/duplicate-key'],
    ['mark', '\ufeff{"format": "jiangsai-package/1", "skills": []}', 'package/byte-order-mark'],
    ['latin', Uint8Array.from([0x7b, 0x22, 0xe4, 0x22, 0x7d]), 'package/not-utf-8'],
    ['deep', '['.repeat(100_000), 'package/too-deep'],
    ['large', ' '.repeat(2 ** 26 + 1), 'package/too-large'],
    ['nothing', new Uint8Array(200_000), 'package/not-json'],
  ])('refuses a file that is %s', (name, content, code) => {
    const run = runCli(['recount', written(`${name}.json`, content)]);
    expect({ code: run.code, output: run.output }).toEqual({ code: 2, output: '' });
    expect(run.errors).toMatch(new RegExp(`^${code}: .+ \\(.+\\)\n$`));
  });

  it('refuses what is no file', () => {
    expect(runCli(['recount', join(folder, 'none.json')]).errors).toMatch(/^file\/not-found: /);
    expect(runCli(['recount', join(fileOf('spec-package'), 'inner')]).errors).toMatch(/^file\/not-found: /);
    expect(runCli(['recount', folder])).toMatchObject({
      code: 2,
      output: '',
      errors: `file/is-folder: This is a folder. Name a file. (${folder})\n`,
    });
  });

  it('lets nothing in a file steer the terminal', () => {
    const file = written('steer.json', '{"format": "\\u001b[2J\\u202ex\\n\\r", "skills": []}');
    const { errors } = runCli(['recount', file]);
    expect(errors).toMatch(/^package\/unknown-value: [^\p{Cc}\p{Cf}]+ \(format\)\n$/u);
  });

  it('explains itself when asked, and when it does not know what to do', () => {
    expect(runCli(['--help'])).toMatchObject({ code: 0, errors: '' });
    expect(runCli(['recount', '--help']).output).toContain('jiangsai recount FILE...');
    for (const words of [
      [],
      ['recount'],
      ['count', 'x'],
      ['constructor'],
      ['verify'],
      ['verify', 'x', '--anchor', '5'],
    ]) {
      const { code, output, errors } = runCli(words);
      expect({ code, output }).toEqual({ code: 2, output: '' });
      expect(errors).toContain('jiangsai recount FILE...');
    }
  });

  it('is there as an npm script and as a command of the installed packages too', () => {
    const root = fileURLToPath(new URL('../../', import.meta.url));
    const file = join('test', 'fixtures', 'packages', 'spec-package.json');
    const wanted = runCli(['recount', file]).output;
    for (const [command, ...words] of [
      ['npm', 'run', '-s', 'recount', '--'],
      ['npx', '--no', 'jiangsai', 'recount'],
    ]) {
      const { stdout } = spawnSync(command ?? '', [...words, file], {
        cwd: root,
        encoding: 'utf8',
        shell: process.platform === 'win32',
      });
      expect(stdout).toBe(wanted);
    }
  });
});
