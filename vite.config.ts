// The page: index.html with the story's text in it, built to dist/.

import { defineConfig } from 'vite';
import { chunkName, codeSplitting } from './src/build/chunks.ts';
import { noticesPlugin } from './src/build/notices.ts';
import { virtualModules, worker } from './src/build/plugins.ts';
import { prerenderPlugin } from './src/build/prerender/plugin.ts';

export default defineConfig({
  base: './',
  plugins: [virtualModules(), prerenderPlugin(), noticesPlugin()],
  // Workers draw the world: they load its geometry, a part at a time.
  worker: worker(),
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    // The brain's renderer is one large piece by nature; npm run size has its budget.
    chunkSizeWarningLimit: 800,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      output: {
        strictExecutionOrder: true,
        codeSplitting: {
          ...codeSplitting,
          // What draws the brain shares these with the element, and needs nothing else of it.
          groups: [
            ...codeSplitting.groups,
            { name: 'brain-shared', test: /\/(stage\/next-task|core\/(arcs|blend))\.ts$/ },
          ],
        },
        chunkFileNames: (chunk) => `assets/${chunkName(chunk)}-[hash].js`,
      },
    },
  },
  server: { port: 5173 },
});
