// Nine micrometres of dendrite over days, in the spine's frame (nm). What lasts is in the colour of the main cell, what is
// new in mint, what is gone a dotted line. Near true size: outlines; membranes are some eight times too thick, receptors
// on the anchor layers twice. Rodent data.

import { pathsOf } from './art.ts';
import type { Palette } from './colours.ts';
import { spineFilaments } from './dendrite-organelles.ts';
import { axonRails, boutonVesicles, presynapticTeeth } from './dendrite-senders.ts';
import { shaftRails, standing, stays, stressCosts } from './dendrite-shaft.ts';
import { bud, fresh, lost, newSpines, plate, shaftSurface, type Bud } from './dendrite-spines.ts';
import { thing } from './glyphs.ts';
import { G, moving, node, once, P, type Node } from './paint.ts';
import { f1, f2, mix, ramp } from './shape.ts';
import { strengthOf, type Part, type PartContext } from './state.ts';

/** Rim, gap, inner rim, then shading to the core. */
const shares = {
  night: [0.8, 0.2, 0.52, 0.4, 0.36, 0.325, 0.295, 0.27, 0.25],
  light: [0.62, 0.1, 0.4, 0.34, 0.3, 0.265, 0.235, 0.21, 0.19],
};

type Rim = 'main-cell' | 'glutamate';
function cell(pal: Palette, paths: readonly string[], rim: Rim, body: 'cytoplasm' | 'sender'): Node[] {
  return paths.map((d, i) => {
    const share = shares[pal.theme][i] ?? 0.25;
    return P(i, d, { fill: i === 0 || i === 2 ? pal.tone(rim, share) : pal.tone(body, share) });
  });
}

const dotted = (pal: Palette, colour: 'spine' | 'rule', width: number) => ({
  fill: 'none',
  stroke: colour === 'rule' ? pal.tone('soft', 0.85) : pal.tone(colour, pal.night ? 0.75 : 1),
  'stroke-width': width,
  'stroke-dasharray': '2 40',
  'stroke-linecap': 'round',
});

/** One new spine: halo, membrane, filling, anchor layer. */
function newSpine(pal: Palette, i: number, b: Bud, inner: Bud, core: Bud, grown: number): Node {
  const dense = ramp(grown, 0.7, 1);
  return G(
    i,
    [
      node(
        'halo',
        'circle',
        { r: 560, fill: pal.url('glow-spine') },
        { cx: f1(b.tip[0]), cy: f1(b.tip[1]), opacity: f2((pal.night ? 0.5 : 0.7) * ramp(grown, 0.15, 0.9)) },
      ),
      P('rim', '', { fill: pal.tone('spine', pal.night ? 0.92 : 1) }, { d: b.d }),
      P('gap', '', { fill: pal.tone('spine', pal.night ? 0.26 : 0.16) }, { d: inner.d }),
      P('body', '', { fill: pal.url('bud') }, { d: core.d }),
      P(
        'threads',
        '',
        { fill: 'none', stroke: pal.tone('spine', pal.night ? 0.86 : 1), 'stroke-width': 7, opacity: 0.5 },
        { d: spineFilaments(b, i) },
      ),
      P(
        'anchor',
        '',
        {
          fill: 'none',
          stroke: pal.tone('protein', pal.night ? 0.98 : 0.9),
          'stroke-width': 54,
          'stroke-linecap': 'round',
        },
        { d: plate(b, 40), opacity: f2(dense) },
      ),
      P(
        'gates',
        '',
        { fill: 'none', stroke: pal.tone('ampa-receptor', 1), 'stroke-width': 26, 'stroke-dasharray': '26 44' },
        { d: plate(b, -6), opacity: f2(dense) },
      ),
    ],
    { 'data-thing': grown > 0.6 ? 'new-spine' : 'feeler' },
  );
}

const grownBuds = (context: PartContext): { i: number; grown: number; b: Bud; inner: Bud; core: Bud }[] =>
  newSpines(context.s.n.D, context.s.time).flatMap(({ grown }, i) => {
    const seat = fresh[i];
    if (!seat || grown < 0.02) return [];
    const drawnIn = (inset: number): Bud => bud(seat, grown, i, inset, shaftSurface);
    return [{ i, grown, b: drawnIn(0), inner: drawnIn(17), core: drawnIn(30) }];
  });

function gates(pal: Palette, unstressed: boolean): Node[] {
  const spines = standing(unstressed);
  const line = `${spines.map((b) => plate(b, -8)).join('')}M-210 26Q0 6 210 26`;
  const anchors = (of: readonly Bud[]): string => of.map((b) => plate(b, 38)).join('');
  const layer = {
    fill: 'none',
    stroke: pal.tone('protein', pal.night ? 0.8 : 0.9),
    'stroke-width': 56,
    'stroke-linecap': 'round',
  };
  return [
    P('anchor', `${anchors(stays)}M-215 64Q0 40 215 64`, { ...layer, ...thing('lasting-spine') }),
    ...(unstressed ? [P('kept', anchors(stressCosts), { ...layer, ...thing('kept-spine') })] : []),
    P('gates', line, {
      fill: 'none',
      stroke: pal.tone('nmda-receptor', pal.night ? 1.1 : 1),
      'stroke-width': 62,
      'stroke-dasharray': '24 72',
    }),
    P('fast', line, {
      fill: 'none',
      stroke: pal.tone('ampa-receptor', 1),
      'stroke-width': 50,
      'stroke-dasharray': '0 48 24 24',
    }),
  ];
}

export const dendrite: Part = (context) => {
  const { pal, s, art } = context;
  const unstressed = s.unstressed ?? false;
  const branch = unstressed ? art.unstressed : art.dendrite;
  if (!art.dendrite || !branch) return [];
  const [shaft, senders, far] = [branch.shaft, art.dendrite.fibres, art.dendrite.far].map(pathsOf) as [
    readonly string[],
    readonly string[],
    readonly string[],
  ];
  const { night } = pal;
  const buds = unstressed ? [] : grownBuds(context);
  const states = unstressed ? [] : newSpines(s.n.D, s.time);
  return [
    once('far', () => [
      P('r', far[0] ?? '', { fill: pal.tone('cytoplasm', night ? 0.2 : 0.16) }),
      P('b', far[1] ?? '', { fill: pal.tone('cytoplasm', night ? 0.11 : 0.09) }),
    ]),
    once(
      'senders',
      () => [
        ...cell(pal, senders, 'glutamate', 'sender'),
        ...axonRails(pal),
        ...presynapticTeeth(pal),
        ...boutonVesicles(pal),
      ],
      { opacity: f2(0.35 + 0.65 * strengthOf(s, 'glutamate')) },
      thing('sending-fibre'),
    ),
    ...(unstressed
      ? []
      : [
          once(
            'lost',
            () => lost.map((seat, i) => P(i, bud(seat, 1, i + 20).d, dotted(pal, 'rule', 20))),
            {},
            thing('lost-spine'),
          ),
        ]),
    G(
      'lost-again',
      fresh.map((seat, i) => {
        const gone = states[i]?.lostAgain ?? 0;
        return (
          gone > 0.01 &&
          P(i, bud(seat, 1, i).d, { ...dotted(pal, 'spine', 20), ...thing('lost-again') }, { opacity: f2(gone) })
        );
      }),
    ),
    once(
      unstressed ? 'unstressed' : 'shaft',
      () => [...cell(pal, shaft, 'main-cell', 'cytoplasm'), ...shaftRails(pal, unstressed), ...gates(pal, unstressed)],
      {},
      thing('shaft'),
    ),
    // Their shapes follow the model from frame to frame: they go with what moves.
    moving(
      G(
        'buds',
        buds.map(({ i, grown, b, inner, core }) => newSpine(pal, i, b, inner, core, grown)),
        {
          opacity: f2(mix(0.35, 1, strengthOf(s, 'spine'))),
        },
      ),
    ),
    moving(
      G(
        'roots',
        buds.map(({ i, b, grown }) => {
          const [c, n] = [Math.cos(b.seat.a), Math.sin(b.seat.a)];
          const at = (d: number): string => `${f1(b.seat.x + c * d)} ${f1(b.seat.y + n * d)}`;
          return P(
            i,
            '',
            { fill: 'none', stroke: pal.tone('cytoplasm', night ? 0.4 : 0.34) },
            { d: `M${at(292)}L${at(372)}`, 'stroke-width': f1(118 * Math.min(1, grown * 4)) },
          );
        }),
      ),
    ),
  ];
};
