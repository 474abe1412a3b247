// Runs one TypeScript file of the project with the page's own plugins, so that it can import virtual modules:
// node src/build/run.mjs src/build/size.ts [arguments]. The file reads its arguments from process.argv as usual and
// sets process.exitCode when it fails.

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureInstalled, root } from './install.mjs';
import { requireNode } from './node-version.mjs';

requireNode();
const [file, ...rest] = process.argv.slice(2);
if (!file || !existsSync(resolve(file))) {
  console.error(file ? `no such file: "${file}"` : 'say which file to run: node src/build/run.mjs FILE [arguments]');
  process.exit(1);
}
ensureInstalled();
const { createServer } = await import('vite');
const server = await createServer({
  root,
  logLevel: 'warn',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true, include: [] },
});
process.argv = [process.argv[0] ?? 'node', resolve(file), ...rest];
try {
  await server.ssrLoadModule(resolve(file));
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exitCode = 1;
} finally {
  await server.close();
}
