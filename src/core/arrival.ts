// How much of the drug's colour a picture of the brain takes. One rule for what is drawn, its caption and its words.

import type { Numbers } from './numbers.ts';
import type { BrainState } from './story.ts';
import type { Fraction } from './units.ts';

/** Under this share of the peak there is no tint at all. */
const seenFrom: Fraction = 0.01;

/** The drug's level in the brain as a share of its peak after one standard drip. 0 where the picture points at something:
 *  there a tint would be one colour too many, and nothing would say what it means. */
export function arrivalOf(state: BrainState, numbers: Numbers | null): Fraction {
  if (!numbers || state.highlight.length > 0 || state.arcs.length > 0) return 0;
  const share = numbers.share.effectSite;
  return share >= seenFrom ? Math.min(1, share) : 0;
}
