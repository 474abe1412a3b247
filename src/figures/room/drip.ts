// The drip, from the bag to the vein of an arm at rest and on to heart and brain; under it how much of the dose has run in.
// Simplified: one vein, no lungs, far too few diamonds. 0.5 mg per kg runs in evenly over 40 minutes (standard-infusion).

import { standardInfusion } from '../../core/regimen.ts';
import { minutes, type Seconds } from '../../core/units.ts';
import type { Figure } from '../figure.ts';
import { G, node, paint, type Node } from '../world/paint.ts';
import { paperOf } from '../charts/chart.ts';
import { person, rest } from './drip-body.ts';
import { dripLabels, type DripWords } from './drip-labels.ts';
import { ramp, rampHeight } from './drip-ramp.ts';
import { dripSet, tape, tube } from './drip-set.ts';
import { carried, vessels } from './drip-way.ts';
import { organs } from './organs.ts';
import { modelling, tonesOf } from './tones.ts';

export interface DripState {
  readonly time: Seconds;
  readonly phase: Seconds;
  /** How full the brain is beside the most that it gets. */
  readonly brain: number;
  readonly words: DripWords;
}

/** How long the drip runs. */
const dripLength: Seconds = minutes(standardInfusion.length);

/** The least height with room for the ramp, and the least scale with room for names. */
const [least, legible] = [180, 0.36] as const;

/** Units of the picture: its width, and the least height that shows head and hand. */
const [wide, low, floor] = [640, 374, 356] as const;

export const drawDrip: Figure<DripState> = (svg, state, context) => {
  const paper = paperOf(context);
  const tones = tonesOf(context);
  // In a very low box the picture takes all of it, and the time rail alone tells how long.
  const ramped = context.height >= least;
  const height = context.height - (ramped ? rampHeight(paper) : 0);
  const k = Math.min(context.width / wide, height / low);
  const [left, tall] = [(context.width - wide * k) / 2, height / k];
  // The body rests at the bottom; above it the bag hangs higher where there is room.
  const top = Math.min(floor - low, floor - tall);
  const given = Math.min(1, Math.max(0, state.time / dripLength));
  const runs = given > 0 && given < 1;
  const line = paper.small ? 1.15 : 1.5;
  const half = Math.max(3.4 / k, 4.2);
  const ids = { fade: tones.idOf('fade'), mask: tones.idOf('mask') };
  const picture: Node[] = [
    G(
      'person',
      [
        ...rest(tones, line),
        ...person(tones, line),
        ...organs(tones, line, state.brain),
        G('vessels', vessels(tones, line)),
      ],
      tones.forced ? { 'clip-path': `url(#${ids.mask})` } : { mask: `url(#${ids.mask})` },
    ),
    G('set', dripSet(tones, line, top, floor, 1 - given, state.phase)),
    G('tube', tube(tones, line, top)),
    G('carried', carried(tones, line, top, state.phase, half, runs)),
    G('tape', tape(tones, line)),
  ];
  paint(svg, [
    node('defs', 'defs', {}, {}, tones.forced ? [cut(ids.mask)] : [...modelling(tones), ...fade(ids)]),
    G('picture', [G('units', picture, { transform: `translate(${r(left)} ${r(-top * k)}) scale(${r(k, 1e4)})` })]),
    k >= legible &&
      G(
        'labels',
        dripLabels(state.words, paper, tones, (x, y) => [left + x * k, (y - top) * k], top),
      ),
    ramped && G('ramp', ramp(given, state.words, paper, [context.width, context.height])),
  ]);
};

const r = (n: number, to = 10): number => Math.round(n * to) / to;

/** In system colours the body ends where the picture does. */
const cut = (id: string): Node =>
  node(id, 'clipPath', { id }, {}, [node('all', 'rect', { x: -40, y: -80, width: 680, height: 80 + floor })]);

/** The picture ends in nothing at the right, and the body below. */
function fade(ids: { readonly fade: string; readonly mask: string }): Node[] {
  const low = `${ids.fade}-low`;
  const ramped = (id: string, way: Readonly<Record<string, number>>, at: readonly [number, number]): Node =>
    node(id, 'linearGradient', { id, x1: 0, y1: 0, x2: 0, y2: 0, ...way }, {}, [
      node(0, 'stop', { offset: at[0], 'stop-color': '#000000', 'stop-opacity': 0 }),
      node(1, 'stop', { offset: at[1], 'stop-color': '#000000', 'stop-opacity': 1 }),
    ]);
  const box = { x: -40, y: -80, width: 700, height: 460 };
  return [
    ramped(ids.fade, { x2: 1 }, [0.55, 1]),
    ramped(low, { y2: 1 }, [0, 0.7]),
    node(ids.mask, 'mask', { id: ids.mask, maskUnits: 'userSpaceOnUse', ...box }, {}, [
      node('all', 'rect', { ...box, fill: '#ffffff' }),
      node('right', 'rect', { x: 500, y: -80, width: 160, height: 460, fill: `url(#${ids.fade})` }),
      node('low', 'rect', { x: 424, y: 282, width: 240, height: 100, fill: `url(#${low})` }),
    ]),
  ];
}
