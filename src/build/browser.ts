// Finds a Chromium for the tests, or gets one, in a fixed order: CHROME_BIN, Playwright's own, the system's, Debian's
// package, the binary that @sparticuz/chromium ships. It never skips: with none of them it throws the one command that
// puts it right.

import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';

export interface Browser {
  readonly executablePath: string;
  readonly args: readonly string[];
  /** Extra environment that the binary needs. */
  readonly env: Readonly<Record<string, string>>;
  /** As the browser says it, or "unknown". */
  readonly version: string;
  /** True for the browser that the reference pictures were made with: only there are pictures compared. */
  readonly reference: boolean;
}

/** Debian's build of this major version made the pictures in tests/gallery. */
const referenceVersion = /^Chromium 156\..*Debian/;

const shipped = '@sparticuz/chromium@153.0.0';
const remedy = 'npx playwright install --with-deps chromium';

/** Software WebGL, and nothing that talks to the network by itself. */
const flags = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
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

function versionOf(executablePath: string, env: Readonly<Record<string, string>>): string | null {
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

function described(executablePath: string, env: Readonly<Record<string, string>> = {}): Browser | null {
  const version = versionOf(executablePath, env);
  return version === null
    ? null
    : { executablePath, args: flags, env, version, reference: referenceVersion.test(version) };
}

/** Where a system keeps its Chromium, Chrome or Edge. */
function systemPlaces(): string[] {
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

function firstOf(places: readonly string[]): Browser | null {
  for (const place of places) {
    const found = existsSync(place) ? described(place) : null;
    if (found) return found;
  }
  return null;
}

const isDebian = (): boolean =>
  existsSync('/etc/os-release') && /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));

/** Debian's package, where we may install one. */
function installDebian(): Browser | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !isDebian()) return null;
  console.log("No browser found: installing Debian's chromium ...");
  const options = {
    stdio: 'ignore',
    timeout: 300_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  } as const;
  spawnSync('apt-get', ['update', '-q'], options);
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], options);
  return firstOf(systemPlaces());
}

/** A binary that comes as an npm package, kept in .cache/; only for Linux on x64. */
async function fetchShipped(root: string, npm: (args: string[]) => number): Promise<Browser | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const folder = join(root, '.cache', 'chromium');
  const home = join(folder, 'node_modules', '@sparticuz', 'chromium');
  if (!existsSync(home)) {
    console.log(`No browser found: fetching ${shipped} into .cache/ ...`);
    if (npm(['i', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, shipped]) !== 0) return null;
  }
  const { exports } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
    exports?: Record<string, string | Record<string, string>>;
  };
  const entry = exports?.['.'];
  const main = typeof entry === 'string' ? entry : (entry?.import ?? './build/esm/index.js');
  const loaded = (await import(/* @vite-ignore */ pathToFileURL(join(home, main)).href)) as {
    default: { executablePath(): Promise<string> };
    inflate(path: string): Promise<string>;
  };
  const libraries = await loaded.inflate(join(home, 'bin', 'al2023.tar.br'));
  const executablePath = await loaded.default.executablePath();
  chmodSync(executablePath, 0o755);
  return described(executablePath, {
    LD_LIBRARY_PATH: [join(libraries, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
    FONTCONFIG_PATH: join(libraries, 'fonts'),
  });
}

/** The browser that is there already, or null. Throws when CHROME_BIN names something that does not run. */
export function findBrowser(): Browser | null {
  const named = process.env.CHROME_BIN;
  if (named) {
    const found = existsSync(named) ? described(named) : null;
    if (!found)
      throw new Error(`CHROME_BIN is "${named}", which does not run: correct it, or unset it to let the tests look`);
    return found;
  }
  return firstOf([chromium.executablePath(), ...systemPlaces()]);
}

/** The browser that is there, or one fetched now. Throws, with the command that helps, when neither works. */
export async function findOrGetBrowser(root: string, npm: (args: string[]) => number): Promise<Browser> {
  const found = findBrowser() ?? installDebian() ?? (await fetchShipped(root, npm).catch(() => null));
  if (found) return found;
  throw new Error(`no Chromium could be found or fetched for the tests; this puts it right: ${remedy}`);
}
