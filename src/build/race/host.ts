// A host behind a slow network: every answer waits, and all of them share what the network carries. It is slow itself,
// since a browser's own brake does not reach what workers ask for.

import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.css': 'text/css; charset=utf-8',
};
const compressed = promisify(brotliCompress);

export interface Network {
  /** Bits a second. */
  readonly down: number;
  /** Milliseconds until a host answers. */
  readonly latency: number;
}

/** Milliseconds of the network's time that one piece takes. */
const piece = 10;

/** Sends bytes as the network carries them; answers that go out together share it, piece by piece in turn. */
function carrier({ down, latency }: Network): (bytes: Uint8Array, response: ServerResponse) => Promise<void> {
  const size = Math.ceil((down / 8) * (piece / 1000));
  let free = 0;
  return async (bytes, response) => {
    await wait(latency);
    for (let at = 0; at < bytes.length; at += size) {
      const now = performance.now();
      free = Math.max(free, now) + piece;
      await wait(free - now);
      response.write(bytes.subarray(at, at + size));
    }
    response.end();
  };
}

/** Serves pages from one folder and the elements from another, packed as a host would; null = no slower than it is. */
export async function openHost(
  folder: string,
  elements: string,
  network: Network | null,
): Promise<{ readonly address: string; close(): void }> {
  const packed = new Map<string, Promise<Uint8Array>>();
  const pack = (path: string): Promise<Uint8Array> => {
    const file = path.startsWith('/elements/') ? join(elements, path.slice(10)) : join(folder, path);
    const made = packed.get(file) ?? readFile(file).then((bytes) => compressed(bytes));
    packed.set(file, made);
    return made;
  };
  // Before the start: packing is no part of the race.
  const first = ['brain.js', 'brain.json', 'brain-first.glb', 'brain.glb'].map((file) => `/elements/${file}`);
  const further = ['shared', 'assets'].flatMap((under) =>
    readdirSync(join(elements, under))
      .filter((file) => file.endsWith('.js'))
      .map((file) => `/elements/${under}/${file}`),
  );
  for (const path of ['/plain.js', ...first, ...further]) await pack(path);
  const send = network ? carrier(network) : async (bytes: Uint8Array, to: ServerResponse) => void to.end(bytes);
  const server = createServer((request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    pack(path).then(
      (bytes) => {
        response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
        response.setHeader('Content-Encoding', 'br');
        response.setHeader('Cache-Control', 'max-age=600');
        return send(bytes, response);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => void server.close() };
}
