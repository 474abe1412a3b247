// The model's own peaks, which shares are relative to.

/**
 * Peaks after one standard infusion (35 mg over 40 minutes, nothing blocked): what shares are relative to. Fixed, so that
 * a page need not solve the model once more to draw it; a test solves it and compares.
 */
export const standardPeaks = {
  plasma: 201.8,
  effectSite: 194.5,
  ampa: 0.3769,
  bdnf: 0.4606,
  trkb: 0.455,
  mtor: 0.1245,
  translation: 0.04486,
  protein: 0.1251,
} as const;
