// A picture in layers: what stands still, what changes with film time, and words on top. While the film runs only the
// upper layers are painted again; the costly membranes below keep their pixels. All in one svg gives the same things.

import type { Node, Nodes } from './paint.ts';

const known = new WeakMap<Node, boolean>();

const anyMoves = (nodes: Nodes): boolean => nodes.some((n) => n && hasMoving(n));

function hasMoving(n: Node): boolean {
  if (n.moves) return true;
  if (!n.kids) return false;
  let has = known.get(n);
  if (has === undefined) known.set(n, (has = anyMoves(n.kids)));
  return has;
}

/** The nodes without what moves. A group in which nothing moves stays the very same node; one in which all moves goes. */
export const stillOf = (nodes: Nodes): Nodes =>
  nodes.map((n) => {
    if (!n || n.moves) return null;
    if (!hasMoving(n) || !n.kids) return n;
    const kids = stillOf(n.kids);
    return kids.some(Boolean) ? { ...n, kids } : null;
  });

/** Only what moves, within the groups that place it. */
export const movingOf = (nodes: Nodes): Nodes =>
  nodes.map((n) => {
    if (!n || n.moves) return n;
    return hasMoving(n) && n.kids ? { ...n, kids: movingOf(n.kids) } : null;
  });
