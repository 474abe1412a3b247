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
/** Modules that nearly every element needs. */
const base =
  /node_modules\/(@lit|lit|lit-element|lit-html)\/|\/src\/(palette|core\/(units|regions|story|moment|poses|log-time)|content\/(languages|words)|elements\/(base|controls\.css|icons|controllers\/presence)|stage\/(next-task|own-worker))\.ts$|controls\.css\?inline|virtual:languages|decorate\.js$/;

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

/** An element's script asks at once for all that it needs: what only its parts name would each be a trip to the host. */
function importsBeside(): Plugin {
  return {
    name: 'imports-beside',
    generateBundle(_, bundle) {
      const importsOf = (file: string): readonly string[] => {
        const chunk = bundle[file];
        return chunk?.type === 'chunk' ? chunk.imports : [];
      };
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.isEntry) continue;
        const all = new Set(chunk.imports);
        for (const file of all) for (const further of importsOf(file)) all.add(further);
        const missing = [...all].filter((file) => !chunk.imports.includes(file));
        chunk.code = missing.map((file) => `import "./${file}";\n`).join('') + chunk.code;
      }
    },
  };
}

export default defineConfig({
  base: './',
  plugins: [virtualModules(), noticesPlugin(), fontsBeside(), importsBeside()],
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
        codeSplitting: {
          ...codeSplitting,
          // What most elements need is one file, not a dozen small ones that a browser asks for in turns.
          groups: [...codeSplitting.groups, { name: 'base', test: base }],
        },
      },
    },
  },
});
