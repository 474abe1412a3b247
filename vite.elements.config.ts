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
  /node_modules\/(@lit|lit|lit-element|lit-html)\/|\/src\/(palette|core\/(units|regions|story|moment|poses|log-time|arcs)|content\/(languages|words)|elements\/(base|controls\.css|icons|controllers\/presence)|stage\/(next-task|own-worker))\.ts$|controls\.css\?inline|virtual:languages|decorate\.js$/;

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

/** Pixels beyond the screen that count as near, as for the elements themselves. */
const nearMargin = 400;

/**
 * The script that a page names asks at once for all that its element needs, for what only its parts name would each be a
 * trip to the host: by its own imports, and for the brain, whose drawing script is by far the largest, before them, where
 * one stands on the first screen or near it. That script then lies in shared/.
 */
function askedAtOnce(): Plugin {
  return {
    name: 'asked-at-once',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
      const needsOf = (file: string): readonly string[] => {
        const all = new Set([file]);
        for (const one of all)
          for (const further of chunks.find(({ fileName }) => fileName === one)?.imports ?? []) all.add(further);
        return [...all].filter((one) => one !== file);
      };
      for (const chunk of chunks.filter(({ isEntry }) => isEntry)) {
        const missing = needsOf(chunk.fileName).filter((file) => !chunk.imports.includes(file));
        const path = chunk.fileName.startsWith('shared/') ? '..' : '.';
        chunk.code = missing.map((file) => `import "${path}/${file}";\n`).join('') + chunk.code;
      }
      const brain = chunks.find(({ isEntry, name }) => isEntry && name === 'brain');
      const drawing = chunks.find(({ name, isEntry }) => name === 'brain-3d' && !isEntry);
      if (!brain || !drawing) return this.error('there is no brain, or no script that draws it');
      const source = `// Asks for the script that draws a brain while <syn-brain> itself is on its way.
const near = [...document.querySelectorAll("syn-brain")].some(
  (one) => one.getBoundingClientRect().top < innerHeight + ${nearMargin},
);
// When it does not come, the element says so.
if (near) import("./${drawing.fileName}").catch(() => {});
${needsOf(brain.fileName)
  .map((file) => `import("./${file}").catch(() => {});`)
  .join('\n')}
await import("./${brain.fileName}");
`;
      this.emitFile({ type: 'asset', fileName: 'brain.js', source });
    },
  };
}

export default defineConfig({
  base: './',
  plugins: [virtualModules(), noticesPlugin(), fontsBeside(), askedAtOnce()],
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
          groups: [...codeSplitting.groups, { name: 'base', test: base }],
        },
      },
    },
  },
});
