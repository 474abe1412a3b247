// A cascade's whole picture as a text, to compare: the svg by what is written in it, the canvas by its pixels.

import type { SynCascade } from '../../src/elements/cascade/cascade.ts';

/** Everything in an element, whatever the order in which attributes were written. */
const written = (at: Element): string => {
  const attributes = [...at.attributes].map(({ name, value }) => `${name}=${value}`).sort();
  const kids = [...at.children].map(written).join('');
  return `<${at.tagName} ${attributes.join(' ')}>${kids === '' ? at.textContent : kids}`;
};

/** The picture as it stands. */
export const picture = (element: SynCascade): string =>
  [...(element.shadowRoot?.querySelectorAll('svg, canvas') ?? [])]
    .map((layer) => (layer instanceof HTMLCanvasElement ? layer.toDataURL() : written(layer)))
    .join('');

/** The picture, drawn a second time: the browser smooths an edge another way when it meets a path for the first time. */
export async function pictureAgain(element: SynCascade): Promise<string> {
  const { phase } = element;
  element.phase = phase + 0.1;
  await element.updateComplete;
  element.phase = phase;
  await element.updateComplete;
  return picture(element);
}

/** How much of what moves has the green of new spines, in pixels: they stand on the canvas. */
export function newSpinesIn(at: ParentNode | null | undefined): number {
  const canvas = at?.querySelector('canvas');
  if (!canvas || canvas.width === 0) return 0;
  const { width, height } = canvas;
  const copy = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  copy?.drawImage(canvas, 0, 0);
  const data = copy?.getImageData(0, 0, width, height).data ?? [];
  let green = 0;
  for (let i = 0; i < data.length; i += 4) {
    const [r = 0, g = 0, b = 0, alpha = 0] = [data[i], data[i + 1], data[i + 2], data[i + 3]];
    if (alpha > 200 && g > r + 40 && g > b + 15) green += 1;
  }
  return green;
}
