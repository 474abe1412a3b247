// Finds a Chromium for the tests, or gets one, in a fixed order: CHROME_BIN, Playwright's own, the system's, Debian's
// package, the binary that @sparticuz/chromium ships. It never skips: with none of them it throws the one command that
// puts it right.

import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { npm, root } from './install.mjs';

/**
 * @typedef {object} Browser
 * @property {string} executablePath
 * @property {readonly string[]} args
 * @property {Readonly<Record<string, string>>} env extra environment that the binary needs
 * @property {string} version as the browser says it, or "unknown"
 * @property {boolean} reference true for the browser that the reference pictures were made with: only there are
 *   pictures compared
 */

/** Debian's build of this major version made the pictures in tests/gallery. */
const referenceVersion = /^Chromium 156\..*Debian/;

const shipped = '@sparticuz/chromium@153.0.0';
const remedy = 'npx playwright install --with-deps chromium';

/**
 * WebGL in software, pages painted and put together without it (through software WebGL a frame takes ten times as long),
 * and nothing that talks to the network by itself.
 */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];

/** @param {string} executablePath @param {Readonly<Record<string, string>>} env @returns {string | null} */
function versionOf(executablePath, env) {
  // On Windows a browser opens a window instead of printing its version.
  if (process.platform === 'win32') return existsSync(executablePath) ? 'unknown' : null;
  const said = spawnSync(executablePath, ['--version', '--no-sandbox'], {
    encoding: 'utf8',
    timeout: 30_000,
    env: { ...process.env, ...env },
  });
  const text = said.stdout?.trim() ?? '';
  return said.status === 0 && text !== '' ? text : null;
}

/** @param {string} executablePath @param {Readonly<Record<string, string>>} [env] @returns {Browser | null} */
function described(executablePath, env = {}) {
  const version = versionOf(executablePath, env);
  return version === null
    ? null
    : { executablePath, args: flags, env, version, reference: referenceVersion.test(version) };
}

/** Where a system keeps its Chromium, Chrome or Edge. @returns {string[]} */
function systemPlaces() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const bases = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    const ends = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return bases.flatMap((base) => (base ? ends.map((end) => join(base, end)) : []));
  }
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ];
  return (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
}

/** @param {readonly string[]} places @returns {Browser | null} */
function firstOf(places) {
  for (const place of places) {
    const found = existsSync(place) ? described(place) : null;
    if (found) return found;
  }
  return null;
}

const isDebian = () =>
  existsSync('/etc/os-release') && /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));

/** Debian's package, where we may install one. @returns {Browser | null} */
function installDebian() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !isDebian()) return null;
  console.log("No browser found: installing Debian's chromium ...");
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = {
    stdio: 'ignore',
    timeout: 300_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-q'], options);
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], options);
  return firstOf(systemPlaces());
}

/**
 * A binary that comes as an npm package, kept in .cache/; only for Linux on x64.
 * @returns {Promise<Browser | null>}
 */
async function fetchShipped() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const folder = join(root, '.cache', 'chromium');
  const home = join(folder, 'node_modules', '@sparticuz', 'chromium');
  if (!existsSync(home)) {
    console.log(`No browser found: fetching ${shipped} into .cache/ ...`);
    if (npm(['i', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, shipped]) !== 0) return null;
  }
  /** @param {string} file */
  const load = (file) => import(/* @vite-ignore */ pathToFileURL(join(home, 'build', file)).href);
  const { default: binary } = await load('index.js');
  const { inflate } = await load('lambdafs.js');
  const libraries = await inflate(join(home, 'bin', 'al2023.tar.br'));
  const executablePath = await binary.executablePath();
  chmodSync(executablePath, 0o755);
  return described(executablePath, {
    LD_LIBRARY_PATH: [join(libraries, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter),
    FONTCONFIG_PATH: join(tmpdir(), 'fonts'),
  });
}

/**
 * The browser that is there already, or null. Throws when CHROME_BIN names something that does not run.
 * @returns {Browser | null}
 */
export function findBrowser() {
  const named = process.env.CHROME_BIN;
  if (named) {
    const found = existsSync(named) ? described(named) : null;
    if (!found)
      throw new Error(`CHROME_BIN is "${named}", which does not run: correct it, or unset it to let the tests look`);
    return found;
  }
  return firstOf([chromium.executablePath(), ...systemPlaces()]);
}

/**
 * The browser that is there, or one fetched now. Throws, with the command that helps, when neither works.
 * @returns {Promise<Browser>}
 */
export async function findOrGetBrowser() {
  const found = findBrowser() ?? installDebian() ?? (await fetchShipped().catch(() => null));
  if (found) return found;
  throw new Error(`no Chromium could be found or fetched for the tests; this puts it right: ${remedy}`);
}
