// NOTICE.txt beside the built files: our own notice and the full licences of the libraries and fonts that went in.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const root = join(import.meta.dirname, '..', '..');
const shipped = [
  'lit',
  'three',
  'd3',
  '@fontsource-variable/literata',
  '@fontsource-variable/atkinson-hyperlegible-next',
] as const;

/** Vite plugin: emits NOTICE.txt. Throws when a library that ships has no licence file. */
export function noticesPlugin(): Plugin {
  return {
    name: 'notices',
    apply: 'build',
    generateBundle() {
      const parts = [readFileSync(join(root, 'NOTICE'), 'utf8').trimEnd()];
      for (const name of shipped) {
        const file = join(root, 'node_modules', name, 'LICENSE');
        if (!existsSync(file))
          throw new Error(`"${name}" has no licence file at ${file}: find its text before shipping it`);
        parts.push(`${'-'.repeat(78)}\n${name}\n\n${readFileSync(file, 'utf8').trim()}`);
      }
      this.emitFile({ type: 'asset', fileName: 'NOTICE.txt', source: `${parts.join('\n\n')}\n` });
    },
  };
}
