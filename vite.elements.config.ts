// The elements for other people's pages: dist/elements/<name>.js, one ES module an element, sharing chunks. Whatever
// is loaded later (geometry, words) is found beside the module by import.meta.url, so that a plain page needs one
// script tag and nothing else; the brain's files are copied beside it.

import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { chunkName, codeSplitting } from './src/build/chunks.ts';
import { writeFonts } from './src/build/fonts.ts';
import { noticesPlugin } from './src/build/notices.ts';
import { virtualModules, worker } from './src/build/plugins.ts';

const elements = join(import.meta.dirname, 'src', 'elements');
const outDir = 'dist/elements';

/** A font face cannot be declared inside a shadow root: pages that want our fonts link fonts.css. */
function fontsBeside(): Plugin {
  return {
    name: 'fonts-beside',
    async writeBundle({ dir = outDir }) {
      const sheet = await writeFonts();
      const from = join(sheet, '..');
      mkdirSync(join(dir, 'fonts'), { recursive: true });
      for (const file of readdirSync(from)) copyFileSync(join(from, file), join(dir, 'fonts', file));
    },
  };
}

export default defineConfig({
  base: './',
  plugins: [virtualModules(), noticesPlugin(), fontsBeside()],
  // Workers draw the world: they load its geometry, a part at a time.
  worker: worker(),
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 800,
    modulePreload: false,
    cssCodeSplit: false,
    lib: {
      formats: ['es'],
      entry: Object.fromEntries(
        readdirSync(elements)
          .filter((file) => file.endsWith('.define.ts'))
          .map((file) => [file.replace('.define.ts', ''), join(elements, file)]),
      ),
    },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: (chunk) => `shared/${chunkName(chunk)}-[hash].js`,
        strictExecutionOrder: true,
        codeSplitting,
      },
    },
  },
});
