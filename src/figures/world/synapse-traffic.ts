// What moves at the synapse, as data: vesicles docking and letting go, glutamate, BDNF, ketamine. Every place is a
// function of film time and the model's amounts. Release keeps one slow tempo; glutamate sets how many turns succeed
// (six in ten as usual), so a picture that is scrubbed never jumps. Molecules are far too few and far too slow.

import type { Mote } from './motes.ts';
import { clamp, fract, mix, ramp, rnd, track, type Track } from './shape.ts';
import { dockX, dockY, safeHalfWidth, senderSkinY } from './spine-cells.ts';
import type { WorldNumbers } from './state.ts';

const turn = 7.6;
const usualSuccess = 0.6;

export interface Release {
  /** Share of this turn that has gone. */
  readonly phase: number;
  /** 1 when this turn lets go of its glutamate, 0 when it does not. */
  readonly success: number;
  /** How far the vesicle's neck is open. */
  readonly open: number;
}

/** One docking place at a film time. */
export function releaseAt(place: number, clock: number, glutamate: number): Release {
  const turns = clock / turn + place * 0.382 + 0.3;
  const phase = fract(turns);
  const success =
    ramp(glutamate, 0, 0.06) * ramp(usualSuccess * glutamate - rnd(17 + place, Math.floor(turns)), -0.03, 0.03);
  return { phase, success, open: success * ramp(phase, 0.05, 0.1) * (1 - ramp(phase, 0.24, 0.31)) };
}

/** Where the vesicle of a docking place is: settled, letting go, or coming back from the crowd. */
export function vesicleAt(place: number, release: Release): { x: number; y: number; opacity: number } {
  const { phase, success } = release;
  const gone = success * ramp(phase, 0.05, 0.1) * (1 - ramp(phase, 0.46, 0.6));
  const far = success * (phase > 0.35 ? 1 - ramp(phase, 0.46, 0.74) : 0);
  const settling = success * ramp(phase, 0, 0.05) * (phase < 0.35 ? 10 : 0);
  return {
    x: (dockX[place] ?? 0) + far * 26 * (place % 2 ? 1 : -1),
    y: dockY - 74 * far + settling,
    opacity: 1 - gone,
  };
}

const perRelease = 15;

/** Glutamate in the cleft: out of each open vesicle, apart, and gone (taken up again) before the next. */
export function glutamateMotes(clock: number, n: WorldNumbers): Mote[] {
  return dockX.flatMap((x, place) => {
    const release = releaseAt(place, clock, n.G);
    if (release.success < 0.01) return [];
    return Array.from({ length: perRelease }, (_, j): Mote => {
      const key = place * 31 + j;
      const u = clamp((release.phase - 0.07 - 0.06 * rnd(91, key)) / 0.5);
      const away = 1 - (1 - u) ** 2.2;
      const endX = clamp(x + (rnd(92, key) - 0.5) * 250, -282, 282);
      const endY = mix(-44, 22, rnd(93, key)) + (endX / 282) ** 2 * 26;
      return {
        id: `${place}.${j}`,
        kind: 'glutamate',
        x: mix(x + 10 * (rnd(91, key) - 0.5), endX, away) + 6 * u * Math.sin(clock * 2.1 + j * 2.4),
        y: mix(senderSkinY - 14, endY, Math.min(1, away * 1.25)) + 4 * u * Math.sin(clock * 2.7 + j),
        r: 5,
        deg: 0,
        opacity: release.success * ramp(u, 0, 0.06) * (1 - ramp(u, 0.72, 1)),
      };
    });
  });
}

/**
 * Where a label of glutamate points: one molecule of a release, followed as long as it is out, on the right where there is
 * one; else the packet that waits at the rim.
 */
export function glutamateAnchor(clock: number, n: WorldNumbers): readonly [number, number] {
  const followed = glutamateMotes(clock, n).filter((m) => m.opacity > 0.6 && m.id.endsWith('.7'));
  const mote = [...followed].reverse().find((m) => m.x > 40) ?? followed.at(-1);
  const last = dockX.length - 1;
  const waiting = vesicleAt(last, releaseAt(last, clock, n.G));
  return mote ? [mote.x, mote.y] : [waiting.x + 4, waiting.y + 8];
}

/** How far an AMPA receptor at x is open just now: what reaches it from the releases near by. */
export function ampaOpenAt(x: number, clock: number, glutamate: number): number {
  const reached = dockX.map((dock, place) => {
    const { phase, success } = releaseAt(place, clock, glutamate);
    const near = 1 - ramp(Math.abs(dock - x), 40, 190);
    return near * success * ramp(phase, 0.09, 0.16) * (1 - ramp(phase, 0.3, 0.46));
  });
  return Math.max(...reached);
}

const bdnfWays: readonly Track[] = [
  track([
    [-262, -176],
    [-318, -112],
    [-340, -40],
    [-352, 70],
    [-364, 168],
  ]),
  track([
    [196, 352],
    [268, 352],
    [340, 336],
    [366, 300],
    [368, 258],
  ]),
  track([
    [-262, -176],
    [-306, -110],
    [-368, 0],
    [-374, 90],
    [-364, 174],
  ]),
];

/** BDNF on its way from the packets to TrkB; as many as the model's BDNF allows, none before treatment. */
export function bdnfMotes(clock: number, n: WorldNumbers): Mote[] {
  return Array.from({ length: 12 }, (_, i): Mote => {
    const u = fract(clock * 0.07 + i * 0.382);
    const at = (bdnfWays[i % 3] as Track).at(u);
    const loose = ramp(u, 0.16, 0.3);
    return {
      id: `b${i}`,
      kind: 'bdnf',
      x: clamp(at.x + loose * 7 * Math.sin(i * 3 + clock), -safeHalfWidth + 18, safeHalfWidth - 18),
      y: at.y + loose * 7 * Math.cos(i * 5 + clock),
      r: 8.4,
      deg: 40 * Math.sin(i + clock * 0.4),
      opacity: clamp(n.N * 12 - i) * ramp(u, 0.06, 0.16) * (1 - ramp(u, 0.9, 1)),
    };
  });
}

/** A resting place of a loose small molecule beside the spine or in the cleft. */
function loosePlace(i: number, seed: number): readonly [x: number, y: number] {
  if (i % 3 === 0) return [-276 + 552 * rnd(seed, i), -46 + 30 * rnd(seed + 2, i)];
  const side = i % 3 === 1 ? -1 : 1;
  const high = i % 2 === 0;
  return [side * (334 + 36 * rnd(seed + 1, i)), (high ? 14 : 306) + (high ? 116 : 150) * rnd(seed + 2, i)];
}

function looseMote(i: number, seed: number, clock: number, opacity: number): Mote {
  const [x, y] = loosePlace(i, seed);
  return {
    id: `k${i}`,
    kind: 'ketamine',
    x: x + 12 * Math.sin(clock * 0.5 + i * 2),
    y: y + 6 * Math.cos(clock * 0.6 + i),
    r: 7.4,
    deg: 18 * Math.sin(clock * 0.3 + i),
    opacity,
  };
}

/** Free ketamine, by its share of the peak. */
export const ketamineMotes = (clock: number, n: WorldNumbers): Mote[] =>
  Array.from({ length: 16 }, (_, i) => looseMote(i, 140, clock, clamp(n.C * 16 - i)));

/** Nanograms a millilitre of hydroxynorketamine at which all of its marks show: they say where it goes, not how much. */
export const fullMetabolite = 3;

/** The way of breakdown products: from beside the gap to an AMPA receptor. */
export const metaboliteWay = track([
  [372, 60],
  [336, 4],
  [280, -44],
  [206, -52],
  [140, -24],
]);
const metaboliteCount = 6;

/** Breakdown products on their way, shown only where an explanation is about them. */
export const metaboliteMotes = (clock: number, n: WorldNumbers): Mote[] =>
  Array.from({ length: metaboliteCount }, (_, i): Mote => {
    const u = fract(clock * 0.04 + i / metaboliteCount);
    const { x, y } = metaboliteWay.at(u);
    const there = clamp((n.H / fullMetabolite) * metaboliteCount - i);
    return {
      id: `m${i}`,
      kind: 'metabolite',
      x,
      y,
      r: 13,
      deg: 0,
      opacity: there * ramp(u, 0, 0.06) * (1 - ramp(u, 0.92, 1)),
    };
  });

/** Where their label finds its place, and the one that it points at: that on its way past there. */
export const metaboliteHome = ((): readonly [number, number] => {
  const { x, y } = metaboliteWay.at(0.4);
  return [x, y];
})();
export function metaboliteNamed(clock: number, n: WorldNumbers): Mote | undefined {
  const away = ({ x, y }: Mote): number => Math.hypot(x - metaboliteHome[0], y - metaboliteHome[1]);
  return metaboliteMotes(clock, n)
    .filter(({ opacity }) => opacity > 0.3)
    .sort((a, b) => away(a) - away(b))[0];
}
