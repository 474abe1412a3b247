// Brings node_modules to what package-lock.json says, when it is not there yet; asks nothing of the network otherwise.
// Uses only what comes with Node.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean, peer?: boolean }>} */
const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/**
 * Why the packages must be installed, or null when they are as the lockfile says.
 * @param {string} [at] folder of the package
 * @returns {string | null}
 */
export function reasonToInstall(at = root) {
  const installed = join(at, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return 'the packages are not installed yet';
  const have = packagesIn(installed);
  for (const [path, wanted] of Object.entries(packagesIn(join(at, 'package-lock.json')))) {
    if (path === '' || (wanted.optional && !have[path])) continue;
    if (have[path]?.version !== wanted.version)
      return `the lockfile changed (${path.replace(/^.*node_modules\//, '')})`;
  }
  return null;
}

/**
 * Runs npm, also where npm is only a script beside Node.
 * @param {string[]} args
 * @returns {number} exit code
 */
export function npm(args) {
  const script = process.env.npm_execpath;
  const own = script !== undefined && /npm-cli\.[cm]?js$/.test(script);
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] };
  const run = own
    ? spawnSync(process.execPath, [script, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  return run.status ?? 1;
}

/** Installs from the lockfile when needed; ends the process with a sentence when that fails. */
export function ensureInstalled() {
  const reason = reasonToInstall();
  if (!reason) return;
  console.log(`Installing packages: ${reason}.`);
  // Development packages build the page, whatever NODE_ENV or npm's own settings say.
  if (npm(['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund']) !== 0) {
    console.error(
      'The packages could not be installed. Check the network (npm says why above), then run the command again.',
    );
    process.exit(1);
  }
}
