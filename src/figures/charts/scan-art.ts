// The slice of the MRI that the scan figures lie on, level with the habenula, and where on it things are. Units: tenths of
// a millimetre from the picture's top left corner; the brain's left is at the left.

/** Of the whole picture. */
export const sliceSize = { width: 1560, height: 1900 } as const;

/** The habenula where the slice cuts it, as the gallery's slice at z 3.2 mm has it, and the middle of each side. */
export const habenulaCuts = {
  left: { path: 'M733 1018l13-5 9 5 4 11-2 6-6 7-10 3-9-5-3-12z', middle: [745, 1029] },
  right: { path: 'M825 1031l-8 10-12-1-8-11 3-13 7-5 11 2 6 8z', middle: [811, 1027] },
} as const;

/** What a lens shows of the picture: a circle. */
export const lens = { x: 778, y: 1028, r: 140 } as const;

/** How far a scan of activity smears a spot: as drawn, not as measured. */
export const smear = 72;

/** 5 mm, and where the bar of that length stands. */
export const bar = { length: 50, y: 1134 } as const;

/** Turns greys of the slice into how much cortex there is, 0 to 1, in steps of a tenth: grey matter is light in it and white
 *  matter dim, as in a scan for synapses. */
const cortexByGrey = [0, 0, 0.03, 0.14, 0.42, 0.86, 1, 0.84, 0.4, 0.2, 0.16] as const;

/** The same for one channel of a colour: its most, and how late it comes. */
export const cortexTable = (most: number, late: number): string =>
  cortexByGrey.map((share) => (most * share ** late).toFixed(2)).join(' ');
