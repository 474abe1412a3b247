// Names of built files that say what is in them: words-en, text-en, art-circuit. Sizes are measured by these names.

interface Chunk {
  readonly name: string;
  readonly facadeModuleId: string | null;
}

/** The name of a chunk: a virtual module's own path, or what the bundler made up. */
export function chunkName(chunk: Chunk): string {
  const virtual = /^\0virtual:([\w/-]+)$/.exec(chunk.facadeModuleId ?? '')?.[1];
  return virtual?.replaceAll('/', '-') ?? chunk.name;
}
