// How the receptor's parts move along its one small sequence: 0 at rest with magnesium in, 1 both sites filled and the
// gate open, 2 ketamine in the open pore, 3 glutamate gone and the gate shut on what is in it. One number in between is a
// picture in between. Milliseconds in truth, so it is not tied to story time. Ketamine's seat between gate and filter:
// cryo-EM structures of 2021; magnesium at rest is a simplification of a block that depends on voltage.

import { clamp, mix, ramp, track, type Place, type Track } from './shape.ts';

export interface Gate {
  /** 0 shut, 1 open. */
  readonly open: number;
  /** 0 outside, 1 in its clamp. */
  readonly glutamate: number;
  /** 0 at the filter, 1 outside, near the mouth. */
  readonly magnesiumOut: number;
  /** 0 while it is near, 1 when it has drifted off. */
  readonly magnesiumGone: number;
  /** 0 waiting outside, 1 in its seat. */
  readonly ketamineIn: number;
  /** How freely ions run. */
  readonly flow: number;
  /** Half-width of the gate's opening; 0 where its helices meet. */
  readonly half: number;
}

export function gateAt(stage: number): Gate {
  const g = clamp(Number.isFinite(stage) ? stage : 0, 0, 3);
  const open = ramp(g, 0.3, 0.85) * (1 - ramp(g, 2.35, 2.9));
  return {
    open,
    glutamate: ramp(g, 0, 0.45) * (1 - ramp(g, 2.15, 2.6)),
    magnesiumOut: ramp(g, 0.55, 1),
    magnesiumGone: ramp(g, 1.1, 1.6),
    ketamineIn: ramp(g, 1.3, 2),
    flow: open * (1 - ramp(g, 1.15, 1.5)),
    half: 26 * open,
  };
}

/** Glutamate: from outside into the left clamp. */
const glutamateWay = track([
  [-262, -300],
  [-244, -240],
  [-204, -186],
  [-140, -168],
]);
/** Ketamine: through the window between clamps and membrane, then down through the open gate. */
const ketamineWay = track([
  [-268, -104],
  [-236, -98],
  [-180, -90],
  [-90, -82],
  [0, -86],
  [0, -44],
  [0, -10],
]);
/** Magnesium: up and out as the cell's inside turns less negative. */
const magnesiumWay = track([
  [0, 28],
  [0, -40],
  [4, -84],
  [110, -86],
  [120, -88],
  [146, -104],
]);
const ionWay = (i: number): Track =>
  track([
    [290 - 250 * i, -330 + 40 * i],
    [200 - 180 * i, -150],
    [i === 1 ? -120 : 140, -88],
    [i === 1 ? -40 : 40, -86],
    [0, -60],
    [0, 20],
    [0, 80],
    [24 * (i - 1), 180],
    [70 * (i - 1), 290],
  ]);
const ionWays = [ionWay(0), ionWay(1), ionWay(2)] as const;

export const glutamatePlace = (gate: Gate): Place => glutamateWay.at(gate.glutamate);
export const ketaminePlace = (gate: Gate): Place => ketamineWay.at(gate.ketamineIn);
export const magnesiumPlace = (gate: Gate): Place => magnesiumWay.at(gate.magnesiumOut);
export const ionPlace = (i: number, u: number): Place => ionWays[(i % 3) as 0 | 1 | 2].at(u);
/** Glycine is in place throughout. */
export const glycinePlace = { x: 136, y: -168 } as const;

/** How far a clamp is tilted open, degrees; the left one closes on glutamate, the right one is closed on glycine. */
export const clampTilt = (side: -1 | 1, gate: Gate): number => side * mix(17, 3, side < 0 ? gate.glutamate : 1);

/** Where the helices of the shut gate touch, from the membrane's outer face down to the roof of the chamber. */
export const seam = 'M0-66V-44';

/** The pore, cut open: gate, vestibule, filter, mouth. Shut, it is a chamber with a roof. */
export function porePath({ half, open }: Gate): string {
  const to1 = (x: number): number => Math.round(x * 10) / 10;
  const w = to1(half);
  const belly = to1(33 + 3 * open);
  // The mouth closes with the gate: else a black cleft would still lead down from outside.
  const [brim, lip] = [to1(w + 22 * open), to1(w + 8 * open)];
  const [top, neck] = [to1(mix(-62, -92, open)), to1(mix(-60, -70, open))];
  return (
    `M${-brim} ${top}C${-lip} ${to1(mix(-62, -80, open))} ${-w} ${neck} ${-w}-58C${-w}-46 ${-belly}-40-34-14` +
    `C-34 4-15 12-14 27C-14 42-28 52-34 84L34 84C28 52 14 42 14 27C15 12 34 4 34-14` +
    `C${belly}-40 ${w}-46 ${w}-58C${w} ${neck} ${lip} ${to1(mix(-62, -80, open))} ${brim} ${top}Z`
  );
}
