// What a figure is: a function that draws a state into an svg element. It holds nothing between calls; the same state
// gives the same picture whatever was drawn before. It uses only the svg's own document, so it also draws in Node.

import type { Theme, grounds } from '../palette.ts';

export interface FigureContext {
  readonly theme: Theme;
  readonly sky: keyof typeof grounds.night;
  /** Drawing box in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Language tag, for number formats and direction. */
  readonly language: string;
  /** The reader's system sets the colours: draw in system colours alone. */
  readonly forced?: boolean | undefined;
}

export type Figure<S> = (svg: SVGSVGElement, state: S, context: FigureContext) => void;
