// What the tests of the world's near parts share: any honest state, and a look through what a part would draw.

import fc from 'fast-check';
import { palette } from '../../src/figures/world/colours.ts';
import type { Node } from '../../src/figures/world/paint.ts';
import { makeReceptorArt } from '../../src/figures/world/receptor-shape.ts';
import { makeSpineArt } from '../../src/figures/world/spine-shape.ts';
import type { Part, PartContext, WorldNumbers, WorldState } from '../../src/figures/world/state.ts';
import { hypotheses } from '../../src/core/story.ts';
import { entityIds } from '../../src/core/regions.ts';

export const art = { spine: makeSpineArt(), receptor: makeReceptorArt() };

export const usual: WorldNumbers = {
  B: 0,
  I: 1,
  P: 1,
  G: 1,
  N: 0,
  M: 0,
  S: 0,
  D: 0,
  K: 0,
  T: 0,
  C: 0,
  H: 0,
  burst: 0.23,
};

export const stateOf = (more: Partial<WorldState> = {}): WorldState => ({
  n: usual,
  time: 0,
  clock: 9.4,
  receptor: 0,
  theme: 'night',
  sky: 'small',
  size: [860, 768],
  words: {},
  detail: true,
  labels: true,
  highlight: [],
  block: [],
  explanation: null,
  ...more,
});

const share = fc.double({ min: 0, max: 1.6, noNaN: true });
export const anyNumbers: fc.Arbitrary<WorldNumbers> = fc.record({
  B: fc.double({ min: 0, max: 1, noNaN: true }),
  I: fc.double({ min: 0, max: 1.2, noNaN: true }),
  P: fc.double({ min: 0, max: 2, noNaN: true }),
  G: fc.double({ min: 0, max: 2.2, noNaN: true }),
  N: share,
  M: share,
  S: share,
  D: share,
  K: share,
  T: share,
  C: share,
  H: fc.double({ min: 0, max: 80, noNaN: true }),
  burst: fc.double({ min: 0, max: 1, noNaN: true }),
});
export const anyClock = fc.double({ min: 0, max: 4000, noNaN: true });
export const anyGate = fc.double({ min: 0, max: 3, noNaN: true });

export const anyState: fc.Arbitrary<WorldState> = fc
  .record({
    n: anyNumbers,
    clock: anyClock,
    receptor: anyGate,
    theme: fc.constantFrom('night' as const, 'light' as const),
    highlight: fc.subarray([...entityIds], { maxLength: 2 }),
    block: fc.subarray(['ampa', 'mtor'] as const),
    explanation: fc.option(fc.constantFrom(...hypotheses)),
  })
  .map((some) => stateOf(some));

export function contextOf(s: WorldState, kn = 1): PartContext {
  return { pal: palette(s.theme, s.sky), s, k: kn, kn, W: 860, H: 768, art };
}

/** Every node that a part draws, those made once included. */
export function nodesOf(part: Part, s: WorldState, kn = 1): Node[] {
  const found: Node[] = [];
  const walk = (node: Node): void => {
    found.push(node);
    for (const kid of node.make?.() ?? node.kids ?? []) if (kid) walk(kid);
  };
  part(contextOf(s, kn)).forEach(walk);
  return found;
}

const attributesOf = (node: Node): readonly (readonly [string, string | number])[] => [
  ...Object.entries(node.fixed ?? {}),
  ...Object.entries(node.live ?? {}),
];

/** Attributes that no svg could show: not a number, or the word for nothing. */
export const faultsOf = (nodes: readonly Node[]): string[] =>
  nodes.flatMap((node) =>
    attributesOf(node)
      .filter(([, value]) => /NaN|Infinity|undefined|null/.test(String(value)))
      .map(([name, value]) => `${node.tag} ${node.id} ${name}="${value}"`),
  );

/** Nodes that share an id with a sibling of the same tag: the keyed join would lose one of them. */
export function twinsOf(part: Part, s: WorldState, kn = 1): string[] {
  const twins: string[] = [];
  const check = (siblings: readonly (Node | null | undefined | false | 0 | '')[], within: string): void => {
    const seen = new Set<string>();
    for (const node of siblings) {
      if (!node) continue;
      const key = `${node.tag} ${node.id}`;
      if (seen.has(key)) twins.push(`${within} > ${key}`);
      seen.add(key);
      check(node.make?.() ?? node.kids ?? [], `${within} > ${node.id}`);
    }
  };
  check(part(contextOf(s, kn)), 'part');
  return twins;
}

/** Keys of the things drawn so that they can be seen. */
export function thingsOf(part: Part, s: WorldState, kn = 1): Set<string> {
  const keys = new Set<string>();
  const walk = (node: Node): void => {
    const opacity = node.live?.opacity ?? node.fixed?.opacity;
    if (opacity !== undefined && Number(opacity) < 0.02) return;
    const key = node.fixed?.['data-thing'];
    if (key !== undefined) keys.add(String(key));
    for (const kid of node.make?.() ?? node.kids ?? []) if (kid) walk(kid);
  };
  part(contextOf(s, kn)).forEach(walk);
  return keys;
}
