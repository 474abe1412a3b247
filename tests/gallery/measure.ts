// What can be measured of a picture in any browser: how many colours it has, and where its labels stand.

import type { LitElement } from 'lit';

/** Reads a canvas, or counts the paints of an svg: a flat or empty picture has very few. */
export function inkOf(element: LitElement): { colours: number } {
  const root = element.shadowRoot;
  // A picture that is all canvas is read; one with an svg below it has its art there.
  const canvas = root?.querySelector('canvas');
  if (canvas && !root?.querySelector('svg[role="img"]')) {
    const copy = document.createElement('canvas');
    copy.width = 64;
    copy.height = 64;
    const context = copy.getContext('2d');
    if (!context) throw new Error('no 2d canvas in this browser');
    context.drawImage(canvas, 0, 0, 64, 64);
    const { data } = context.getImageData(0, 0, 64, 64);
    const seen = new Set<number>();
    for (let i = 0; i < data.length; i += 4) {
      seen.add(((data[i] ?? 0) >> 3) * 4096 + ((data[i + 1] ?? 0) >> 3) * 64 + ((data[i + 2] ?? 0) >> 3));
    }
    return { colours: seen.size };
  }
  const paints = new Set<string>();
  for (const node of root?.querySelectorAll('*') ?? []) {
    const { fill, backgroundColor, color } = getComputedStyle(node);
    paints.add(fill).add(backgroundColor).add(color);
  }
  return { colours: paints.size };
}

/** Every label that is shown, with its place on the page. */
export function labelsOf(element: LitElement): { text: string; box: DOMRect }[] {
  return [...(element.shadowRoot?.querySelectorAll('svg text, [data-label]') ?? [])]
    .filter((node) => node.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    .map((node) => ({ text: node.textContent ?? '', box: node.getBoundingClientRect() }))
    .filter(({ text, box }) => text.trim() !== '' && box.width > 0);
}
