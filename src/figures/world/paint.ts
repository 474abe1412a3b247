// One keyed join for the whole world. A node is data; `fixed` is written once, `live` only where it changed, and `once`
// stands for art that never moves. The rule that keeps pictures pure: whatever depends on the state is in `live`, in
// `text`, in `kids`, or in the id.

import { select } from 'd3';

export type Attributes = Readonly<Record<string, string | number>>;
export type Nodes = readonly (Node | null | undefined | false | 0 | '')[];

/** One svg element to be. Keyed by id among its siblings. */
export interface Node {
  readonly id: string | number;
  readonly tag: string;
  readonly fixed?: Attributes | undefined;
  readonly live?: Attributes | undefined;
  readonly kids?: Nodes | undefined;
  readonly text?: string | undefined;
  /** Changes with film time: may be painted in a layer of its own (layers.ts). */
  readonly moves?: boolean | undefined;
  /** Children made once and then left alone. */
  readonly make?: (() => Nodes) | undefined;
}

export const node = (
  id: string | number,
  tag: string,
  fixed?: Attributes,
  live?: Attributes,
  kids?: Nodes,
  text?: string,
): Node => ({ id, tag, fixed, live, kids, text });

/** A path. */
export const P = (id: string | number, d: string, fixed?: Attributes, live?: Attributes): Node => ({
  id,
  tag: 'path',
  fixed: d === '' ? fixed : { d, ...fixed },
  live,
});

/** A group. */
export const G = (id: string | number, kids: Nodes, live?: Attributes, fixed?: Attributes): Node => ({
  id,
  tag: 'g',
  kids,
  live,
  fixed,
});

/** The same node, marked as one that changes with film time. */
export const moving = (n: Node): Node => ({ ...n, moves: true });

/** A group whose children never change: made once, then left alone. Change the id to have them made again. */
export const once = (
  id: string | number,
  make: () => Nodes,
  live?: Attributes,
  fixed?: Attributes,
  tag = 'g',
): Node => ({ id, tag, make, live, fixed });

interface Written {
  live: Attributes;
  text: string | undefined;
  made: boolean;
  /** The node drawn last: the very same one again needs no second look. */
  node: Node | undefined;
}
const written = new WeakMap<Element, Written>();
const svgNamespace = 'http://www.w3.org/2000/svg';

function create(parent: Element, d: Node): Element {
  const element = parent.ownerDocument.createElementNS(svgNamespace, d.tag);
  for (const key in d.fixed) element.setAttribute(key, String(d.fixed[key]));
  written.set(element, { live: {}, text: undefined, made: false, node: undefined });
  return element;
}

function update(element: Element, d: Node): void {
  const was = written.get(element);
  if (!was || was.node === d) return;
  was.node = d;
  const live = d.live ?? {};
  for (const key in live) if (was.live[key] !== live[key]) element.setAttribute(key, String(live[key]));
  for (const key in was.live) {
    if (key in live) continue;
    const fixed = d.fixed?.[key];
    if (fixed === undefined) element.removeAttribute(key);
    else element.setAttribute(key, String(fixed));
  }
  was.live = live;
  if (d.text !== undefined && was.text !== d.text) {
    element.textContent = d.text;
    was.text = d.text;
  }
  if (!d.make) {
    if (d.kids) paint(element, d.kids);
  } else if (!was.made) {
    was.made = true;
    paint(element, d.make());
  }
}

/** Makes the children of parent be the nodes, in their order. */
export function paint(parent: Element, nodes: Nodes): void {
  select(parent)
    .selectChildren<Element, Node>()
    .data(
      nodes.filter((n): n is Node => Boolean(n)),
      (d) => `${d.tag} ${d.id}`,
    )
    .join((enter) => enter.append((d) => create(parent, d)))
    .each(function (d) {
      update(this, d);
    });
}
