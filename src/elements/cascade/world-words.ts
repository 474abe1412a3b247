// The words of the world's labels, as plain data for the figure.

import type { Words } from '../../content/words.ts';
import { worldWordKeys } from '../../figures/world/word-keys.ts';

const made = new WeakMap<Words, Readonly<Record<string, readonly string[]>>>();

export function worldWords(words: Words): Readonly<Record<string, readonly string[]>> {
  let found = made.get(words);
  if (!found) {
    found = Object.fromEntries(worldWordKeys.map(([key, path]) => [key, words.list(path)]));
    made.set(words, found);
  }
  return found;
}
