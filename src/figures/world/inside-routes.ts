// How strongly each step inside the cell runs, all from the model, and which steps an explanation is about. An explanation
// lights its own steps and quiets the others; nothing is added to the amounts.

import type { Hypothesis } from '../../core/story.ts';
import { ways, type WayKey } from './inside-layout.ts';
import { clamp } from './shape.ts';
import { blockedShare, type WorldState } from './state.ts';
import type { Route } from './synapse-route.ts';

export interface Activity {
  /** AMPA throughput above usual; TrkB; relay; mTORC1; protein making; resting NMDA current held back; BDNF made. */
  readonly ampa: number;
  readonly trkb: number;
  readonly mtor: number;
  readonly making: number;
  readonly rest: number;
  readonly bdnf: number;
}

/** Share of ribosomes and carriers that are at work when nothing has been given: traffic never stops. */
const usualMaking = 1 / 3;

export function activityOf({ n, block }: Pick<WorldState, 'n' | 'block'>): Activity {
  const mtorBlocked = block.includes('mtor');
  return {
    ampa: block.includes('ampa') ? 0 : clamp((n.G - 1) / 0.38),
    trkb: clamp(n.K),
    mtor: mtorBlocked ? 0 : clamp(n.M),
    making: usualMaking + (1 - usualMaking) * (mtorBlocked ? 0 : clamp(n.T)),
    rest: blockedShare(n),
    bdnf: usualMaking + (1 - usualMaking) * clamp(n.N),
  };
}

const about: Readonly<Record<Hypothesis, readonly WayKey[]>> = {
  'brake-cells': ['ampa', 'relay', 'mtor', 'ribosomes', 'density', 'membrane'],
  'direct-block': ['side', 'elongation', 'packing'],
  habenula: [],
  metabolites: ['ampa', 'relay', 'mtor', 'ribosomes', 'density', 'membrane'],
  trkb: ['relay', 'mtor', 'ribosomes', 'density', 'membrane'],
};

/** How strongly a step is shown: full, or quiet where the lit explanation is about others. */
export const litShare = (key: WayKey, explanation: Hypothesis | null): number =>
  explanation === null || about[explanation].includes(key) ? 1 : 0.3;

/** Every route inside the cell at a moment. */
export function insideRoutes(s: WorldState): readonly (Route & { readonly id: WayKey; readonly shown: number })[] {
  const a = activityOf(s);
  const route = <K extends WayKey>(
    id: K,
    about: string,
    hue: Route['hue'],
    level: number,
    more: Pick<Route, 'side' | 'pulses' | 'speed' | 'holdsBack'> = {},
  ) => ({
    id,
    about,
    way: ways[id],
    hue,
    level,
    shown: litShare(id, s.explanation),
    ...more,
  });
  return [
    route('ampa', 'ampa-receptor', 'ampa-receptor', a.ampa, { pulses: 3, speed: 0.2 }),
    route('relay', 'relay', 'trkb', a.trkb, { pulses: 2, speed: 0.3 }),
    route('mtor', 'mtor', 'mtor', s.block.includes('mtor') ? 0.4 * a.trkb : clamp(0.3 * a.trkb + 0.8 * a.mtor), {
      pulses: 3,
      speed: 0.26,
    }),
    route('ribosomes', 'ribosomes', 'mtor', a.mtor, { pulses: 2, speed: 0.3 }),
    route('density', 'new-parts', 'protein', a.making),
    route('membrane', 'new-parts', 'ampa-receptor', a.making),
    route('side', 'side-route', 'nmda-receptor', a.rest, { side: true, pulses: 5, speed: 0.08, holdsBack: true }),
    route('elongation', 'side-route', 'bdnf', clamp(s.n.N), { side: true, pulses: 2, speed: 0.26 }),
    route('packing', 'bdnf-made', 'bdnf', a.bdnf, { pulses: 2, speed: 0.2 }),
  ];
}
