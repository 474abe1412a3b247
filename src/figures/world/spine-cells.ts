// Where things sit on the skins of the two cells of one synapse. Unit about 1 nm; y grows downward. Cell outlines and
// vesicles are near true size; what sits in the membrane is drawn about four times too large (see glyphs).

import { unionOf } from './field.ts';
import { spineBlend, spinePrims, terminalBlend, terminalPrims, warp } from './outlines.ts';

type Distance = (x: number, y: number) => number;

function warped(distance: Distance): Distance {
  return (x, y) => {
    const [wx, wy] = warp(x, y);
    return distance(wx, wy);
  };
}

/** Negative inside the receiving cell (spine and dendrite), in nm. */
export const spineDistance: Distance = warped(unionOf(spinePrims, spineBlend));
/** Negative inside the sending cell's terminal. */
export const terminalDistance: Distance = warped(unionOf(terminalPrims, terminalBlend));

/** A place in the skin: the middle of the membrane, and how far its outward normal is turned from straight up. */
export interface Seat {
  readonly x: number;
  readonly y: number;
  readonly deg: number;
}

/** Where a ray from (x, y) at an angle (degrees, 0 = right, -90 = up) leaves the receiving cell. */
export function seatFrom(x: number, y: number, deg: number): Seat {
  const c = Math.cos((deg * Math.PI) / 180);
  const s = Math.sin((deg * Math.PI) / 180);
  let inner = 0;
  let outer = 900;
  for (let i = 0; i < 22; i++) {
    const middle = (inner + outer) / 2;
    if (spineDistance(x + c * middle, y + s * middle) < 0) inner = middle;
    else outer = middle;
  }
  const edgeX = x + c * inner;
  const edgeY = y + s * inner;
  const gx = spineDistance(edgeX + 4, edgeY) - spineDistance(edgeX - 4, edgeY);
  const gy = spineDistance(edgeX, edgeY + 4) - spineDistance(edgeX, edgeY - 4);
  const g = Math.hypot(gx, gy);
  return { x: edgeX - (gx / g) * 9, y: edgeY - (gy / g) * 9, deg: (Math.atan2(gy, gx) * 180) / Math.PI + 90 };
}

/** The seat straight above a place on the head's midline. */
export const seatAbove = (x: number): Seat => seatFrom(x, 250, -90);

/** The receptors of the spine's top, left to right, by name. */
export const nmdaSeats: readonly Seat[] = [0, 198, -132].map(seatAbove);
/** The NMDA receptor that the receptor view magnifies. */
export const heroSeat: Seat = nmdaSeats[0] ?? { x: 0, y: 47, deg: 0 };
export const ampaSeats: readonly Seat[] = [-66, 66, 132].map(seatAbove);
/** Where further AMPA receptors arrive, in order. */
export const newAmpaSeats: readonly Seat[] = [-196, 258, -256].map(seatAbove);
/** TrkB: two on the head's flanks, two on the shaft. */
export const trkbSeats: readonly Seat[] = [
  seatFrom(0, 214, 172),
  seatFrom(0, 248, 5),
  seatFrom(-306, 1150, -90),
  seatFrom(-462, 1160, -90),
];
/** Where vesicles dock: the middles of full ones, and the sending cell's skin beneath them. */
export const dockX: readonly number[] = [-172, -86, 0, 86, 172];
export const dockY = -113;
export const senderSkinY = -69;
/** The organelle that powers the terminal: centre, half axes, lean in radians. */
export const mitochondrion = { x: -14, y: -432, rx: 150, ry: 72, lean: -0.36 } as const;
/** Dense-core vesicles, packed with BDNF: two in the sending cell, one in the spine. */
export const densePackets: readonly (readonly [number, number])[] = [
  [-262, -176],
  [246, -330],
  [196, 352],
];
/** Stores of spare AMPA receptors in the spine: centres, and where a spare one waits in them. */
export const stores: readonly (readonly [number, number])[] = [
  [-140, 320],
  [94, 252],
];
export const spareSeats: readonly Seat[] = [
  { x: -158, y: 322, deg: -25 },
  { x: 100, y: 256, deg: 20 },
  { x: -122, y: 332, deg: -8 },
];
/** Loose particles keep inside this half-width, so that labels beside the picture stay clear of them. */
export const safeHalfWidth = 392;
