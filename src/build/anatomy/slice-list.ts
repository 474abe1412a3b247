// The list of slices that the gallery lays over each other: where the MRI is cut, what a picture shows, and what the list
// beside the pictures says. Planes were chosen so that every part is cut at least twice.

export const views = ['axial', 'coronal', 'sagittal'] as const;
export type SliceView = (typeof views)[number];

/** Where each view is cut, mm: along z, y and x. */
export const planes: Readonly<Record<SliceView, readonly number[]>> = {
  axial: [-40, -28, -20, -14, -7, -4, 1.2, 3.2, 7, 12, 18, 30, 44, 60],
  coronal: [56, 40, 24, 16, 11, 4, -2, -6, -10, -16, -22, -24, -30, -38, -62],
  sagittal: [-46, -30, -24, -15, -10, -3.6, 3.2, 10, 15, 24, 30, 46],
};

/** The picture that the story's scan figures lie on: level with the habenula. */
export const filmOfScans = 'axial-08.webp';

/** Axes of a view's picture: across (to the right), up, and the one that it cuts. */
export const axesOf = {
  axial: { across: 0, up: 1, through: 2 },
  coronal: { across: 0, up: 2, through: 1 },
  sagittal: { across: 1, up: 2, through: 0 },
} as const;

/** What a picture shows of each axis, mm. */
export const window = [
  [-78, 78],
  [-110, 80],
  [-74, 88],
] as const;

export interface Slice {
  readonly view: SliceView;
  /** mm along the axis that is cut. */
  readonly at: number;
  /** Picture beside the list. */
  readonly file: string;
  /** Path data of each part that is cut, in tenths of a millimetre from the window's top left corner. */
  readonly outlines: Readonly<Record<string, string>>;
}

export interface SliceList {
  /** sha256 of the geometry that was cut. */
  readonly geometry: string;
  /** mm of a pixel. */
  readonly pixel: number;
  readonly window: typeof window;
  readonly slices: readonly Slice[];
}
