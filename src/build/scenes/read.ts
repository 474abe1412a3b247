// Reads the folder of scenes into memory: path -> text. Everything after this is a pure function of that map, so that
// tests and the dev server compile exactly as the build does.

import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Paths from the project's root with forward slashes, e.g. "scenes/06-surge/en.md". */
export type Files = ReadonlyMap<string, string>;

/** A text of somebody else that the story must not repeat word for word. */
export interface SourceText {
  readonly name: string;
  readonly text: string;
}

/** Reads scenes/ below a project's root. Throws, quoting the path, when the folder is not there. */
export function readScenes(root: string): Files {
  const folder = join(root, 'scenes');
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`no folder "${folder}"; run this from the project's root`);
  }
  const files = new Map<string, string>();
  for (const path of pathsBelow(folder)) {
    if (!/\.(ya?ml|md)$/.test(path)) continue;
    const name = relative(root, path).split(sep).join('/');
    files.set(name, plainText(readFileSync(path, 'utf8')));
  }
  return files;
}

/** Reads every text file of a folder, as given to the rule on borrowed wording. */
export function readSourceTexts(folder: string): SourceText[] {
  return pathsBelow(folder)
    .filter((path) => /\.(txt|md|html?)$/.test(path))
    .map((path) => ({ name: relative(folder, path), text: readFileSync(path, 'utf8') }));
}

/** Line ends as on Unix, no byte-order mark. */
export function plainText(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

function pathsBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.name.startsWith('.')) return [];
      const path = join(folder, entry.name);
      return entry.isDirectory() ? pathsBelow(path) : [path];
    });
}
