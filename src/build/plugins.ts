// The plugins that make the virtual modules: the page, the elements and the tests all build with these. A new
// instance each time, for each keeps the state of its own server.

import type { PluginOption, UserConfig } from 'vite';
import { artPlugin } from './art/plugin.ts';
import { chunkName } from './chunks.ts';
import { fontsPlugin } from './fonts.ts';
import { scenesPlugin } from './scenes/plugin.ts';
import { tokensPlugin } from './tokens.ts';

export function virtualModules(): PluginOption[] {
  return [artPlugin(), fontsPlugin(), tokensPlugin(), scenesPlugin()];
}

/** How workers are built: modules, with the art that the world is drawn from. */
export const worker = (): UserConfig['worker'] => ({
  format: 'es',
  plugins: () => [artPlugin()],
  rolldownOptions: { output: { chunkFileNames: (chunk) => `assets/worker/${chunkName(chunk)}-[hash].js` } },
});
