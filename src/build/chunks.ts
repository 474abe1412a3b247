// Names of built files that say what is in them: words-en, text-en, art-circuit. Sizes are measured by these names.

interface Chunk {
  readonly name: string;
  readonly facadeModuleId: string | null;
}

/**
 * Three and all that draws with it lie in one file, and each of its two doors (three-first, brain-painter) evaluates only what
 * it needs: three files in a row would each wait for the one before.
 */
export const codeSplitting = {
  includeDependenciesRecursively: false,
  groups: [
    {
      name: 'brain-3d',
      test: /\/three\/build\/three\.(core|module)\.js$|meshopt_decoder\.module\.js$|\/stage\/(three-first|arcs|brain|drawing-canvas|smoothing|brain-\w+|camera|glb|look|materials|overlay|part-measures|pick|programs|quality|read-brain|renderer|shaders(-\w+)?|slice)\.ts$/,
    },
  ],
};

/** The name of a chunk: a virtual module's own path, an element's file with its folder, or what the bundler made up. */
export function chunkName({ name, facadeModuleId }: Chunk): string {
  const virtual = /^\0virtual:([\w/-]+)$/.exec(facadeModuleId ?? '')?.[1];
  if (virtual) return virtual.replaceAll('/', '-');
  const folder = /\/src\/elements\/([\w-]+)\/[^/]+$/.exec(facadeModuleId ?? '')?.[1];
  return folder && !name.startsWith(folder) ? `${folder}-${name}` : name;
}
