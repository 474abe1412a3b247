// Serves the world's geometry as lazy modules, one a part: virtual:art/circuit and so on (src/elements/art.d.ts).

import type { Plugin } from 'vite';
import { artKeys, artText, type ArtKey } from './make.ts';

const prefix = 'virtual:art/';

export function artPlugin(): Plugin {
  let root = process.cwd();
  return {
    name: 'art',
    configResolved(config) {
      root = config.root;
    },
    resolveId(id) {
      return id.startsWith(prefix) ? `\0${id}` : null;
    },
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return null;
      const key = id.slice(prefix.length + 1) as ArtKey;
      if (!artKeys.includes(key)) {
        throw new Error(`no art called "${key}"; there is ${artKeys.join(', ')}`);
      }
      return { code: `export const art = JSON.parse(${JSON.stringify(artText(key, root))});`, moduleType: 'js' };
    },
  };
}
