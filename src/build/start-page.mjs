// Installs, builds, serves, and says where the page is. PORT and HOST choose another address.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled, root } from './install.mjs';
import { serve } from './serve.mjs';

const asked = process.env.PORT ?? '4173';
const port = Number(asked);
if (!/^\d+$/.test(asked) || port > 65_535) {
  console.error(`PORT must be a whole number from 0 to 65535, not "${asked}".`);
  process.exit(1);
}

ensureInstalled();
console.log('Building the page ...');
const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
for (const args of [[], ['--config', 'vite.elements.config.ts']]) {
  const build = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn', ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (build.status !== 0) {
    console.error('The build failed; the reason stands above.');
    process.exit(1);
  }
}

const host = process.env.HOST ?? '127.0.0.1';
const { url, close } = await serve(join(root, 'dist'), { port, host }).catch((error) => {
  console.error(`The page could not be served on ${host}: ${error.message}. Set HOST or PORT to another address.`);
  process.exit(1);
});
console.log(`\nSynapse Story is at ${url}\nPress Ctrl+C to stop.`);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void close().then(() => process.exit(0)));
