// The page: index.html with the story's text in it, built to dist/.

import { defineConfig } from 'vite';
import { noticesPlugin } from './src/build/notices.ts';
import { virtualModules } from './src/build/plugins.ts';
import { prerenderPlugin } from './src/build/prerender/plugin.ts';

export default defineConfig({
  base: './',
  plugins: [virtualModules(), prerenderPlugin(), noticesPlugin()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { strictExecutionOrder: true } },
  },
  server: { port: 5173 },
});
