// The palette as a stylesheet for the page: virtual:tokens.css.

import type { Plugin } from 'vite';
import { tokens } from '../content/tokens.ts';

const name = 'virtual:tokens.css';
const resolved = `\0${name}`;

export function tokensPlugin(): Plugin {
  return {
    name: 'synapse-tokens',
    resolveId: (id) => (id === name ? resolved : undefined),
    load: (id) => (id === resolved ? tokens() : undefined),
  };
}
