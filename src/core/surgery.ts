// The level of ketamine in the blood during surgery, beside that of the drip.

import type { NanogramsPerMillilitre } from './units.ts';

/** Plasma levels while under anesthesia (zanos2018). */
export const surgeryRange: readonly [NanogramsPerMillilitre, NanogramsPerMillilitre] = [1200, 2400];

/** The same as whole times of another level. */
export const surgeryTimes = (level: NanogramsPerMillilitre): { readonly low: number; readonly high: number } => ({
  low: Math.round(surgeryRange[0] / level),
  high: Math.round(surgeryRange[1] / level),
});
