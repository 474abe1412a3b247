// npm start and npm test before anything else happens: an old Node, a wrong port, packages that are missing or stale.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { reasonToInstall } from '../../src/build/install.mjs';

const root = join(import.meta.dirname, '..', '..');

function run(script: string, { version, env = {} }: { version?: string; env?: Record<string, string> }) {
  const old = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`;
  const before = version === undefined ? [] : ['--import', `data:text/javascript,${encodeURIComponent(old)}`];
  const done = spawnSync(process.execPath, [...before, join(root, 'src', 'build', script)], {
    cwd: root,
    encoding: 'utf8',
    timeout: 15_000,
    env: { ...process.env, ...env },
  });
  return { code: done.status, out: done.stdout, error: done.stderr };
}

describe('an old Node', () => {
  test.each([
    ['start.mjs', '18.20.0'],
    ['test.mjs', '20.18.3'],
    ['run.mjs', '9.0.0'],
  ])('%s on Node %s says in one sentence what is needed', (script, version) => {
    const { code, out, error } = run(script, { version });
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(error.trim().split('\n')).toEqual([
      `Synapse Story needs Node 20.19 or newer; this is Node ${version}. ` +
        'Install a newer one from https://nodejs.org and run the command again.',
    ]);
  });
});

describe('a wrong port', () => {
  test.each(['eighty', '-1', '70000', '4173.5', ' '])('PORT="%s" is refused, quoting it', (port) => {
    const { code, error } = run('start.mjs', { env: { PORT: port } });
    expect(code).toBe(1);
    expect(error).toContain(`not "${port}"`);
  });
});

describe('installed packages', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'packages-'));
    lock('package-lock.json', {
      '': {},
      'node_modules/lit': { version: '3.3.3' },
      'node_modules/fsevents': { version: '2.0.0', optional: true },
    });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function lock(file: string, packages: Record<string, object>): void {
    mkdirSync(join(folder, 'node_modules'), { recursive: true });
    writeFileSync(join(folder, file), JSON.stringify({ packages }));
  }

  test('none at all are to be installed', () => {
    expect(reasonToInstall(folder)).toBe('the packages are not installed yet');
  });

  test("those of the lockfile stay, also without another system's optional ones", () => {
    lock('node_modules/.package-lock.json', { 'node_modules/lit': { version: '3.3.3' } });
    expect(reasonToInstall(folder)).toBeNull();
  });

  test('another version, or one that is missing, is named', () => {
    lock('node_modules/.package-lock.json', { 'node_modules/lit': { version: '3.3.2' } });
    expect(reasonToInstall(folder)).toBe('the lockfile changed (lit)');
    lock('node_modules/.package-lock.json', {});
    expect(reasonToInstall(folder)).toBe('the lockfile changed (lit)');
  });
});
