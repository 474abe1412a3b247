// Which receptors stand in the spine's skin at a moment, and in what state. Three NMDA receptors stand for all: the
// model's block fills them one after the other, so that one of three is filled at the usual peak (0.30, computed, not
// measured in people). AMPA receptors are added as new protein builds up and stay while the spines stay.

import { ampaGlyph } from './glyphs-ampa.ts';
import { nmdaGlyph } from './glyphs-nmda.ts';
import { trkbGlyph } from './glyphs-trkb.ts';
import { place } from './glyphs.ts';
import type { Node } from './paint.ts';
import { clamp, mix, ramp } from './shape.ts';
import { ampaSeats, newAmpaSeats, nmdaSeats, spareSeats, trkbSeats, type Seat } from './spine-cells.ts';
import type { PartContext, WorldState } from './state.ts';
import { strengthOf } from './state.ts';
import { ampaOpenAt } from './synapse-traffic.ts';

const scale = 1.12;
const placeAt = ({ x, y, deg }: Seat, size = scale): string => place(x, y, deg, size);

/** How far the i-th NMDA receptor is filled by ketamine, 0 to 1. */
export const filledAt = (i: number, block: number): number => ramp(block * nmdaSeats.length - i, 0.35, 0.65);

/** Whole NMDA receptors of the three that ketamine blocks. */
export const blockedCount = (block: number): number => nmdaSeats.filter((_, i) => filledAt(i, block) >= 0.5).length;

/** How far the i-th further AMPA receptor has come up from its store, 0 to 1. */
export function arrivalAt(i: number, s: WorldState): number {
  const amount = Math.max(s.n.S, 0.85 * Math.min(1, s.n.D));
  return ramp(amount, 0.18 + 0.22 * i, 0.44 + 0.22 * i);
}

/** How far the i-th TrkB pair has closed round BDNF. */
export const pairedAt = (i: number, bdnf: number): number =>
  ramp(clamp(bdnf * 1.15), 0.1 + 0.12 * (i % 2), 0.5 + 0.12 * (i % 2));

function nmdaNodes({ pal, s }: PartContext): Node[] {
  return nmdaSeats.map((seat, i) => {
    // The first one is the receptor that the receptor view magnifies: a step may lead it by hand.
    const filled = i === 0 ? Math.max(ramp(s.receptor, 1.3, 2), 0) : filledAt(i, s.n.B);
    const open = i === 0 ? ramp(s.receptor, 0.3, 0.85) * (1 - ramp(s.receptor, 2.35, 2.9)) : 0;
    const magnesium = i === 0 ? 1 - ramp(s.receptor, 0.55, 1) : 1 - filled;
    return nmdaGlyph(pal, `n${i}`, placeAt(seat), { open, ketamine: filled, magnesium });
  });
}

function ampaNodes({ pal, s }: PartContext): Node[] {
  const blocked = s.block.includes('ampa');
  const flow = s.clock;
  const standing = ampaSeats.map((seat, i) =>
    ampaGlyph(pal, `a${i}`, placeAt(seat), { open: ampaOpenAt(seat.x, s.clock, s.n.G), fresh: 0, blocked, flow }),
  );
  const arriving = newAmpaSeats.map((seat, i) => {
    const u = arrivalAt(i, s);
    const home = spareSeats[i] ?? seat;
    const at: Seat = { x: mix(home.x, seat.x, u), y: mix(home.y, seat.y, u ** 0.8), deg: mix(home.deg, seat.deg, u) };
    const seated = ramp(u, 0.95, 1);
    return ampaGlyph(pal, `x${i}`, placeAt(at, mix(0.66, scale, u)), {
      open: seated * ampaOpenAt(seat.x, s.clock, s.n.G),
      fresh: 0.7 * Math.sin(Math.PI * u) + 0.34 * seated,
      blocked: blocked && seated > 0.5,
      flow,
    });
  });
  return [...standing, ...arriving];
}

/** TrkB on the head's flanks and on the shaft. */
function trkbNodes({ pal, s }: PartContext): Node[] {
  const direct = s.explanation === 'trkb' ? clamp(s.n.C * 4) : 0;
  return trkbSeats.map((seat, i) =>
    trkbGlyph(pal, `t${i}`, placeAt(seat, i > 1 ? 1.5 : 1), {
      paired: pairedAt(i, s.n.N),
      ketamine: direct,
    }),
  );
}

/** All receptors, each kind with the strength that the step's highlight gives it. */
export function receptorNodes(context: PartContext): readonly { readonly nodes: Node[]; readonly strength: number }[] {
  const { s } = context;
  return [
    { nodes: trkbNodes(context), strength: strengthOf(s, 'trkb') },
    { nodes: nmdaNodes(context), strength: strengthOf(s, 'nmda-receptor') },
    { nodes: ampaNodes(context), strength: strengthOf(s, 'ampa-receptor') },
  ];
}
