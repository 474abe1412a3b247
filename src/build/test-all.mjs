// Runs every check and every test, once, prints how long each part took and one plain last line: "N passed, N failed".
// Exit code 0 only when something ran and nothing failed.

import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root } from './install.mjs';

const began = performance.now();
ensureInstalled();

const packages = join(root, 'node_modules');
const bin = {
  tsc: join(packages, 'typescript', 'bin', 'tsc'),
  oxlint: join(packages, 'oxlint', 'bin', 'oxlint'),
  oxfmt: join(packages, 'oxfmt', 'bin', 'oxfmt'),
  knip: join(packages, 'knip', 'bin', 'knip.js'),
  vite: join(packages, 'vite', 'bin', 'vite.js'),
  vitest: join(packages, 'vitest', 'vitest.mjs'),
};

/** @type {{ part: string, passed: number, failed: number, skipped: number, seconds: number }[]} */
const parts = [];

/**
 * Runs one script of Node's; its output is shown when it fails, or all along when asked.
 * @param {string[]} args
 * @param {{ shown?: boolean, env?: Record<string, string> }} [options]
 * @returns {Promise<number>} exit code
 */
function run(args, { shown = false, env = {} } = {}) {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', shown ? 'inherit' : 'pipe', shown ? 'inherit' : 'pipe'],
    });
    /** @type {Buffer[]} */
    const said = [];
    child.stdout?.on('data', (/** @type {Buffer} */ chunk) => said.push(chunk));
    child.stderr?.on('data', (/** @type {Buffer} */ chunk) => said.push(chunk));
    child.on('error', (error) => {
      console.error(error.message);
      done(1);
    });
    child.on('close', (code) => {
      if (code !== 0 && !shown) process.stdout.write(Buffer.concat(said));
      done(code ?? 1);
    });
  });
}

/**
 * A part that either passes or fails as a whole.
 * @param {string} part
 * @param {() => Promise<number>} work
 */
async function check(part, work) {
  const from = performance.now();
  const failed = (await work()) === 0 ? 0 : 1;
  const seconds = (performance.now() - from) / 1000;
  parts.push({ part, passed: 1 - failed, failed, skipped: 0, seconds });
  console.log(`${failed ? 'FAILED' : 'ok'}  ${part} (${seconds.toFixed(1)} s)`);
  return failed === 0;
}

/**
 * Projects of vitest in one run, counted test by test.
 * @param {string[]} projects
 * @param {Record<string, string>} env
 */
async function tests(projects, env) {
  const from = performance.now();
  const name = projects.join(' and ');
  const file = join(root, '.cache', `vitest-${projects.join('-')}.json`);
  rmSync(file, { force: true });
  const code = await run(
    [
      bin.vitest,
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    { shown: true, env },
  );
  const result = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const passed = result.numPassedTests ?? 0;
  const skipped = (result.numPendingTests ?? 0) + (result.numTodoTests ?? 0);
  // A file that does not load, or an error outside any test, fails without a failed test.
  const failed = Math.max(result.numFailedTests ?? 0, code === 0 && passed > 0 ? 0 : 1);
  parts.push({ part: `tests: ${name}`, passed, failed, skipped, seconds: (performance.now() - from) / 1000 });
}

// The checks and the build use one core each.
const [built] = await Promise.all([
  check('build', async () => {
    const page = await run([bin.vite, 'build', '--logLevel', 'warn']);
    return page || run([bin.vite, 'build', '--logLevel', 'warn', '--config', 'vite.elements.config.ts']);
  }),
  (async () => {
    await check('types', async () => {
      const codes = [];
      for (const project of ['core', '', 'node'])
        codes.push(await run([bin.tsc, '-p', `tsconfig${project && `.${project}`}.json`]));
      return Math.max(...codes);
    });
    await check('lint', () => run([bin.oxlint]));
    await check('format', () => run([bin.oxfmt, '--check']));
    await check('dead code', () => run([bin.knip]));
  })(),
]);
/** @type {Record<string, string>} */
const env = { SYNAPSE_BUILT: built ? '1' : 'failed' };
const found = await check('browser', async () => {
  // Imported only now: it needs the installed packages.
  const { findOrGetBrowser } = await import('./browser.mjs');
  try {
    const browser = await findOrGetBrowser();
    console.log(
      `    ${browser.version}${browser.reference ? ', the reference for pictures' : ': pictures are not compared'}`,
    );
    env.SYNAPSE_BROWSER = JSON.stringify(browser);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
});

// One after another: pictures and long walks are drawn in software. The two that start a browser of their own start it
// side by side. Packing what was built, to weigh it, fills what unit tests leave of the two cores.
await Promise.all([
  built && check('size', () => run([join(root, 'src', 'build', 'run.mjs'), 'src/build/size.ts'])),
  tests(['unit'], env),
]);
if (found) await tests(['browser', 'gallery'], env);
if (found && built) await tests(['page'], env);

const total = parts.reduce(
  (sum, { passed, failed, skipped }) => ({
    passed: sum.passed + passed,
    failed: sum.failed + failed,
    skipped: sum.skipped + skipped,
  }),
  { passed: 0, failed: 0, skipped: 0 },
);
console.log('');
for (const { part, passed, failed, skipped, seconds } of parts) {
  const extra = skipped ? `, ${skipped} skipped` : '';
  console.log(`${part.padEnd(27)} ${seconds.toFixed(1).padStart(6)} s  ${passed} passed, ${failed} failed${extra}`);
}
console.log(`${'all'.padEnd(27)} ${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
