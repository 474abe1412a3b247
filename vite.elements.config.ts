// The elements for other people's pages: dist/elements/<name>.js, one ES module an element, sharing chunks. Whatever
// is loaded later (geometry, words) is found beside the module by import.meta.url, so that a plain page needs one
// script tag and nothing else; the brain's files are copied beside it.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vite';
import { askedAtOnce, fontsBeside } from './src/build/beside.ts';
import { chunkName, codeSplitting } from './src/build/chunks.ts';
import { noticesPlugin } from './src/build/notices.ts';
import { virtualModules, worker } from './src/build/plugins.ts';

const elements = join(import.meta.dirname, 'src', 'elements');
const outDir = 'dist/elements';
/** Modules that nearly every element needs. A browser asks one host for six files at once: what a brain begins with must
 *  not be more. */
const base =
  /node_modules\/(@lit|lit|lit-element|lit-html)\/|\/src\/(palette|core\/(arcs|arrival|blend|log-time|moment|poses|regions|story|units)|content\/(languages|words)|elements\/(base|controls\.css|icons|last|brain\/(orbit|panel|presence)|explore\/state)|stage\/(asset-base|glow|in-frame|next-task|own-worker|region-colours|settle))\.ts$|controls\.css\?inline|virtual:languages|decorate\.js$/;
/** The teaching model: for all but badges. */
const model =
  /\/src\/core\/(parameters\/[\w-]+|cascade|lift|pharmacology|regimen|simulate|solver|standard-course|visit)\.ts$|\/elements\/time-words\.ts$/;

export default defineConfig({
  base: './',
  plugins: [virtualModules(), noticesPlugin(), fontsBeside(outDir), askedAtOnce()],
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
        entryFileNames: ({ name }) => (name === 'brain' ? 'shared/brain-[hash].js' : '[name].js'),
        chunkFileNames: (chunk) => `shared/${chunkName(chunk)}-[hash].js`,
        strictExecutionOrder: true,
        codeSplitting: {
          ...codeSplitting,
          // What most elements need is one file, not a dozen small ones that a browser asks for in turns.
          groups: [...codeSplitting.groups, { name: 'base', test: base }, { name: 'model', test: model }],
        },
      },
    },
  },
});
