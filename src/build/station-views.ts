// What the small pictures of the path ahead show: an element of the story, how it stands, and the part that is taken.

import type { StationId } from '../core/journey.ts';
import type { Sky } from '../core/story.ts';

/** Pixels a side of the element that a picture is taken from. */
export const stage = 640;

/** Without a word: the figure of the path names its stations itself. */
export const wordless = 'text,.caption,.turning,.parts,.scale,figcaption,.note{visibility:hidden!important}';

export interface Shown {
  readonly element: 'syn-brain' | 'syn-cascade' | 'syn-figure';
  readonly sky: Sky;
  readonly attributes: Readonly<Record<string, string>>;
  /** The part that is taken: left, top and side, as shares of the stage. */
  readonly crop: readonly [left: number, top: number, side: number];
}

const cascade = (sky: Sky, attributes: Shown['attributes'], crop: Shown['crop']): Shown => ({
  element: 'syn-cascade',
  sky,
  attributes: { labels: 'none', ...attributes },
  crop,
});

export const stations: Readonly<Record<StationId, Shown>> = {
  brain: {
    element: 'syn-brain',
    sky: 'small',
    attributes: { pose: 'left', region: 'prefrontal-cortex', labels: 'none' },
    crop: [0, 0, 1],
  },
  drip: {
    element: 'syn-brain',
    sky: 'small',
    attributes: { pose: 'left', time: '40 min', labels: 'none' },
    crop: [0.06, 0.04, 0.88],
  },
  cells: cascade('small', { view: 'synapse', time: 'start' }, [0.08, 0.05, 0.84]),
  gate: cascade('small', { view: 'receptor', time: '40 min', gate: '2' }, [0.16, 0.12, 0.68]),
  links: cascade('blue', { view: 'dendrite', time: '1 day' }, [0.1, 0.1, 0.8]),
  weeks: {
    element: 'syn-figure',
    sky: 'dawn',
    attributes: { kind: 'mood', time: '2 weeks' },
    crop: [0.1, 0.12, 0.6],
  },
};
