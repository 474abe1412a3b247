// Starts the anatomy build: installs its own packages when they are missing, then runs build.ts through tsx.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
if (!existsSync(join(here, 'node_modules/tsx'))) {
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error(
      'the packages of src/build/anatomy could not be installed: check the network, then run npm ci in that folder',
    );
    process.exit(1);
  }
}
const build = spawnSync(
  process.execPath,
  ['--import', 'tsx', join(here, 'build.ts'), ...process.argv.slice(2).map(absolute)],
  {
    cwd: here,
    stdio: 'inherit',
  },
);
process.exit(build.status ?? 1);

/** Paths are meant from where the command was given. */
function absolute(argument, index, all) {
  const from = process.env.INIT_CWD ?? process.cwd();
  const named = /^(--(?:volume|out)=)(.*)$/.exec(argument);
  if (named) return named[1] + resolve(from, named[2]);
  return ['--volume', '--out'].includes(all[index - 1]) ? resolve(from, argument) : argument;
}
