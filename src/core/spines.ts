// What new spines look like on the way to their one-day value: nothing, then feelers, then spines. In stressed mice spines came
// at 12 to 24 hours, after behaviour had changed (modasava2019); the shares of that value are set to agree with it.

import type { Fraction } from './units.ts';

/** From this share of the one-day value on feelers stand out. */
export const feelersFrom: Fraction = 0.22;
/** At this share the first of them is half grown; above it, it has a head. */
export const firstSpines: Fraction = 0.33;
