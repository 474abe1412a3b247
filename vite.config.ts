// The page: index.html with the story's text in it, built to dist/.

import { defineConfig } from 'vite';
import { virtualModules } from './src/build/plugins.ts';

export default defineConfig({
  base: './',
  plugins: virtualModules(),
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { strictExecutionOrder: true } },
  },
  server: { port: 5173 },
});
