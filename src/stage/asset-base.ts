// Where the brain's files lie: beside the page or, for elements that stand alone, beside their script.

let known: string | undefined;

/** Address of the folder that holds brain.glb, posters/ and drawn/; ends with a slash. */
export const assetBase = (): string => (known ??= found());

function found(): string {
  const base = import.meta.env.BASE_URL;
  if (!base.startsWith('.')) return new URL(base, globalThis.location.href).href;
  // The files lie beside the page or the elements; scripts in assets/ and shared/ are one folder deeper.
  const up = /\/(assets|shared)\/[^/]*$/.test(import.meta.url) ? '..' : '.';
  return new URL(up, import.meta.url).href;
}

/** The folder an element was told, or the usual one. */
export function baseOf(told: string): string {
  if (told === '') return assetBase();
  return new URL(told.endsWith('/') ? told : `${told}/`, document.baseURI).href;
}
