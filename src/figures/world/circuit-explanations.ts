// Rival explanations in the circuit: the same picture, other arrows lit. Those that are about a single synapse, or about the
// habenula, light nothing here. None is settled; the words beside the picture say so.

import type { Hypothesis } from '../../core/story.ts';
import { clamp, track } from './shape.ts';
import { blockedShare, type WorldNumbers } from './state.ts';
import type { Route } from './synapse-route.ts';

const toBrake = track([
  [368, 408],
  [334, 452],
  [300, 492],
  [264, 530],
]);
const toMain = track([
  [800, 540],
  [756, 548],
  [708, 572],
  [666, 596],
]);
const out = track([
  [640, 690],
  [646, 740],
  [640, 800],
  [644, 850],
]);

/** The lit routes of an explanation, as strong as the model's own amounts. */
export function explanationRoutes(explanation: Hypothesis | null, n: WorldNumbers): Route[] {
  const drug = blockedShare(n);
  const loud = clamp((n.P - 1) / 0.4);
  switch (explanation) {
    case 'brake-cells':
      return [
        { id: 'to-brake', about: 'ketamine', way: toBrake, hue: 'ketamine', level: drug, holdsBack: true, side: true },
        { id: 'out', about: 'axon', way: out, hue: 'main-cell', level: loud },
      ];
    case 'direct-block':
      return [
        { id: 'to-main', about: 'ketamine', way: toMain, hue: 'ketamine', level: drug, holdsBack: true, side: true },
      ];
    default:
      return [];
  }
}
