// One keyed join for the whole world. A node is data; `fixed` is written once, `live` only where it changed, and `once`
// stands for art that never moves. The rule that keeps pictures pure: whatever depends on the state is in `live`, in
// `text`, in `kids`, or in the id.

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
  /** Costly to make: when it goes it is put away under this name, and comes back when wanted. */
  readonly keep?: string | undefined;
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

/** The node, marked as one that changes with film time. */
export const moving = (n: Node): Node => Object.assign(n, { moves: true });

/** A group whose children never change: made once, then left alone. Change the id to have them made again. */
export const once = (
  id: string | number,
  make: () => Nodes,
  live?: Attributes,
  fixed?: Attributes,
  tag = 'g',
): Node => ({ id, tag, make, live, fixed });

/** What painting needs of an svg element: one of a document, or one that writes down what is done to it (ghost.ts). */
export interface Drawn {
  readonly ownerDocument: { createElementNS(namespace: string, tag: string): Drawn };
  textContent: string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  insertBefore(child: Drawn, before: Drawn | null): unknown;
  remove(): void;
  /** It will not be used again. */
  forget?(): void;
}

/** An element that was made, and what was last written into it. */
interface Child {
  readonly id: string | number;
  readonly tag: string;
  readonly element: Drawn;
  live: Attributes;
  text: string | undefined;
  made: boolean;
  /** The node drawn last: the very same one again needs no second look. */
  node: Node | undefined;
  readonly keep: string | undefined;
}
/** The children of every element that was painted into, in their order. */
const painted = new WeakMap<Drawn, Child[]>();
const svgNamespace = 'http://www.w3.org/2000/svg';
const none: Attributes = {};

/** What was put away, oldest first. */
const shelf = new Map<string, Child>();
const shelfRoom = 32;

function putAway(child: Child): void {
  child.element.remove();
  if (child.keep === undefined) {
    // A whole picture goes, for another ground: what was costly in it is wanted when that ground comes back.
    for (const inner of painted.get(child.element) ?? []) if (holdsCostly(inner)) putAway(inner);
    return child.element.forget?.();
  }
  shelf.get(child.keep)?.element.forget?.();
  shelf.delete(child.keep);
  shelf.set(child.keep, child);
  const [oldest] = shelf.keys();
  if (shelf.size <= shelfRoom || oldest === undefined) return;
  shelf.get(oldest)?.element.forget?.();
  shelf.delete(oldest);
}

/** Whether it, or a child of its own, was costly to make. */
const holdsCostly = ({ keep, element }: Child): boolean =>
  keep !== undefined || (painted.get(element) ?? []).some((inner) => inner.keep !== undefined);

function create(parent: Drawn, d: Node): Child {
  const away = d.keep === undefined ? undefined : shelf.get(d.keep);
  if (away && away.id === d.id && away.element.ownerDocument === parent.ownerDocument) {
    shelf.delete(d.keep as string);
    return away;
  }
  const element = parent.ownerDocument.createElementNS(svgNamespace, d.tag);
  for (const key in d.fixed) element.setAttribute(key, String(d.fixed[key]));
  return { id: d.id, tag: d.tag, element, live: none, text: undefined, made: false, node: undefined, keep: d.keep };
}

function update(child: Child, d: Node): void {
  if (child.node === d) return;
  child.node = d;
  const { element, live: before } = child;
  const live = d.live ?? none;
  for (const key in live) if (before[key] !== live[key]) element.setAttribute(key, String(live[key]));
  for (const key in before) {
    if (key in live) continue;
    const fixed = d.fixed?.[key];
    if (fixed === undefined) element.removeAttribute(key);
    else element.setAttribute(key, String(fixed));
  }
  child.live = live;
  if (d.text !== undefined && child.text !== d.text) {
    element.textContent = d.text;
    child.text = d.text;
  }
  if (!d.make) {
    if (d.kids) paint(element, d.kids);
  } else if (!child.made) {
    child.made = true;
    paint(element, d.make());
  }
}

/** Makes the children of parent be the nodes, in their order. */
export function paint(into: Drawn | Element, nodes: Nodes): void {
  const parent = into as Drawn;
  const was = painted.get(parent) ?? [];
  const now: Child[] = [];
  let [at, same] = [0, true];
  let byKey: Map<string, Child> | undefined;
  // From one picture to the next most children stay where they are: only where they do not are they looked up by key.
  for (const d of nodes) {
    if (!d) continue;
    const next = was[at];
    if (same && next && next.id === d.id && next.tag === d.tag) {
      at += 1;
      now.push(next);
    } else {
      if (same) {
        same = false;
        byKey = new Map(was.slice(at).map((child) => [`${child.tag} ${child.id}`, child]));
      }
      const key = `${d.tag} ${d.id}`;
      const found = byKey?.get(key);
      byKey?.delete(key);
      now.push(found ?? create(parent, d));
    }
    update(now.at(-1) as Child, d);
  }
  if (same && at === was.length) return;
  const gone = new Set(same ? was.slice(at) : byKey?.values());
  for (const child of gone) putAway(child);
  painted.set(parent, now);
  if (same) return;
  // From the last to the first: what stayed stays where it is as long as it comes in the old order.
  const rest = was.slice(at).filter((child) => !gone.has(child));
  let after: Drawn | null = null;
  for (const child of now.slice(at).reverse()) {
    if (rest.at(-1) === child) rest.pop();
    else {
      const was = rest.indexOf(child);
      if (was >= 0) rest.splice(was, 1);
      parent.insertBefore(child.element, after);
    }
    after = child.element;
  }
}
