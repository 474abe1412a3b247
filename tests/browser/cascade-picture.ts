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
