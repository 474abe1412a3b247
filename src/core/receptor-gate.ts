// Where the receptor stands in its own small sequence: 0 at rest, 1 open, 2 filled, 3 shut on what is in it. A step may
// say; where it does not, the model's block does.

import type { Blend } from './moment.ts';
import type { CascadeState } from './story.ts';
import type { Fraction } from './units.ts';

/** At rest without drug; shut on ketamine once the model has a good share of receptors blocked. */
export function receptorByBlock(block: Fraction): number {
  const u = Math.min(1, Math.max(0, (block - 0.04) / 0.1));
  return 3 * u * u * (3 - 2 * u);
}

/** On the way from one step to the next it goes from where it stands in the one to where it stands in the other. */
export function receptorAt({ from, to, mix }: Blend<CascadeState>, block: Fraction): number {
  const model = receptorByBlock(block);
  const [start, end] = [from.gate ?? model, to.gate ?? model];
  return start + (end - start) * mix;
}
