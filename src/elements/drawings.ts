// Registers the elements that draw: brain, cascade and figures. They come after the text, which can be read without
// them; one that does not arrive leaves its place empty and the story goes on.

/** Loads and registers all of them; resolves when each has arrived or failed. */
export async function defineDrawings(): Promise<void> {
  const loading = [import('./brain.define.ts'), import('./cascade.define.ts'), import('./figure.define.ts')];
  for (const result of await Promise.allSettled(loading))
    if (result.status === 'rejected') console.warn(`a picture's script did not load: ${String(result.reason)}`);
}
