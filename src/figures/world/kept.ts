// A node that depends on a few numbers only need not be made again while they stay the same: the last one is kept, and
// painting the very same node twice costs nothing. What is drawn never depends on what is kept.

import type { Node } from './paint.ts';

interface Kept {
  readonly key: string;
  readonly node: Node;
}
const last = new WeakMap<object, Map<string, Kept>>();

/**
 * The node of an id for these numbers; made when they differ from last time. owner: whose colours it bears.
 * Every other thing that make reads must be the same for the same owner and id.
 */
export function kept(
  owner: object,
  id: string,
  numbers: readonly (number | string | boolean)[],
  make: () => Node,
): Node {
  let of = last.get(owner);
  if (!of) last.set(owner, (of = new Map()));
  const key = numbers.join(' ');
  const was = of.get(id);
  if (was?.key === key) return was.node;
  const node = make();
  of.set(id, { key, node });
  return node;
}
