// Elements made by plain document calls, so that the same code makes them in a browser and in Node.

/** An element with attributes and children; strings become text. */
export function make(
  document: Document,
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

const svgSpace = 'http://www.w3.org/2000/svg';

/** A line icon from its path; hidden from assistive technology. */
export function makeIcon(document: Document, path: string): SVGSVGElement {
  const svg = document.createElementNS(svgSpace, 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(svgSpace, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}
