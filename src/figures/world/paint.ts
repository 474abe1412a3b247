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

/** What goes is kept for when it comes again, which costs the page less than making it anew: oldest first. */
class Shelf {
  readonly #room: number;
  readonly #put = new Map<string, Child>();

  /** room: how many there is room for. */
  constructor(room: number) {
    this.#room = room;
  }

  put(key: string, child: Child): void {
    const was = this.#put.get(key);
    if (was) forget(was.element);
    this.#put.delete(key);
    this.#put.set(key, child);
    const [oldest] = this.#put;
    if (!oldest || this.#put.size <= this.#room) return;
    this.#put.delete(oldest[0]);
    forget(oldest[1].element);
  }

  take(key: string, fits: (child: Child) => boolean): Child | undefined {
    const child = this.#put.get(key);
    if (!child || !fits(child)) return undefined;
    this.#put.delete(key);
    return child;
  }

  forgetAll(): void {
    for (const child of this.#put.values()) forget(child.element);
  }
}

/** What is costly to make, by the name that it is kept under, wherever it is wanted. */
const costly = new Shelf(32);
/** All else waits at the element that it went from. */
const gone = new WeakMap<Drawn, Shelf>();
const roomAtOne = 24;

const keyOf = ({ tag, id }: Pick<Node, 'tag' | 'id'>): string => `${tag} ${id}`;

/** It will not come again, nor will what waits at it. */
export function forget(element: Drawn): void {
  forgetWaiting(element);
  element.forget?.();
}

function forgetWaiting(element: Drawn): void {
  gone.get(element)?.forgetAll();
  for (const child of painted.get(element) ?? []) forgetWaiting(child.element);
}

function putAway(child: Child, parent: Drawn): void {
  child.element.remove();
  if (child.keep !== undefined) return costly.put(child.keep, child);
  // A whole picture goes, for another ground or more art: what was costly in it may be wanted there.
  handOver(child);
  let shelf = gone.get(parent);
  if (!shelf) gone.set(parent, (shelf = new Shelf(roomAtOne)));
  shelf.put(keyOf(child), child);
}

/** Takes what is costly out of a child. */
function handOver(child: Child): void {
  const kids = painted.get(child.element) ?? [];
  const stays = kids.filter((inner) => {
    if (inner.keep !== undefined) putAway(inner, child.element);
    else if (holdsCostly(inner)) handOver(inner);
    return inner.keep === undefined;
  });
  if (stays.length === kids.length) return;
  painted.set(child.element, stays);
  child.node = undefined;
}

const holdsCostly = ({ element }: Child): boolean =>
  (painted.get(element) ?? []).some((inner) => inner.keep !== undefined);

function create(parent: Drawn, d: Node): Child {
  const fits = ({ id, element }: Child): boolean => id === d.id && element.ownerDocument === parent.ownerDocument;
  const away = d.keep === undefined ? gone.get(parent)?.take(keyOf(d), fits) : costly.take(d.keep, fits);
  if (away) return away;
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
        byKey = new Map(was.slice(at).map((child) => [keyOf(child), child]));
      }
      const key = keyOf(d);
      const found = byKey?.get(key);
      byKey?.delete(key);
      now.push(found ?? create(parent, d));
    }
    update(now.at(-1) as Child, d);
  }
  if (same && at === was.length) return;
  const left = new Set(same ? was.slice(at) : byKey?.values());
  for (const child of left) putAway(child, parent);
  painted.set(parent, now);
  if (same) return;
  // From the last to the first: what stayed stays where it is as long as it comes in the old order.
  const rest = was.slice(at).filter((child) => !left.has(child));
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
