// A small static server for the built page, with the security headers. It serves files of one folder and nothing else.

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { securityHeaders } from './headers.mjs';

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.glb': 'model/gltf-binary',
  '.wasm': 'application/wasm',
};

/**
 * The file that a request path names, inside the folder; null when there is none.
 * @param {string} folder
 * @param {string} path
 * @returns {Promise<string | null>}
 */
async function fileFor(folder, path) {
  let decoded;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  if (decoded.includes('\0')) return null;
  const file = resolve(folder, `.${normalize(`/${decoded}`)}`);
  if (file !== folder && !file.startsWith(folder + sep)) return null;
  const found = await stat(file).catch(() => null);
  if (found?.isFile()) return file;
  if (!found?.isDirectory()) return null;
  const index = join(file, 'index.html');
  return (await stat(index).catch(() => null))?.isFile() ? index : null;
}

/**
 * Answers one request from the folder.
 * @param {string} folder
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(folder, request, response) {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD', 'Content-Type': types['.txt'] }).end('only GET and HEAD\n');
    return;
  }
  const path = (request.url ?? '/').split(/[?#]/)[0] ?? '/';
  const file = await fileFor(folder, path);
  if (!file) {
    response.writeHead(404, { 'Content-Type': types['.txt'] }).end('no such file\n');
    return;
  }
  // A folder without its slash would break the page's relative addresses.
  if (file.endsWith(`${sep}index.html`) && !path.endsWith('/') && !path.endsWith('index.html')) {
    response.writeHead(301, { Location: `${path}/` }).end();
    return;
  }
  const { size } = await stat(file);
  // Course pages elsewhere load the elements from here.
  if (path.startsWith('/elements/')) response.setHeader('Access-Control-Allow-Origin', '*');
  response.writeHead(200, {
    'Content-Type': types[extname(file).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': size,
    // Files under assets/ carry a hash in their names.
    'Cache-Control': path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
}

/**
 * Serves a folder on the wanted port, or on the next free one.
 * @param {string} folder
 * @param {{ port?: number, host?: string }} [options] port 0 takes any free port
 * @returns {Promise<{ url: string, server: import('node:http').Server, close: () => Promise<void> }>}
 */
export async function serve(folder, { port = 4173, host = '127.0.0.1' } = {}) {
  const at = resolve(folder);
  const server = createServer((request, response) => {
    answer(at, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const tries = port === 0 ? [0] : [...Array.from({ length: 20 }, (_, i) => port + i).filter((p) => p < 65_536), 0];
  for (const [i, candidate] of tries.entries()) {
    try {
      await new Promise((done, fail) => {
        server.once('error', fail);
        server.listen(candidate, host, () => {
          server.off('error', fail);
          done(undefined);
        });
      });
      break;
    } catch (error) {
      const taken = /** @type {NodeJS.ErrnoException} */ (error).code;
      if ((taken !== 'EADDRINUSE' && taken !== 'EACCES') || i === tries.length - 1) throw error;
    }
  }
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const shown = host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${shown}:${address.port}/`,
    server,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
