// Rival explanations in the synapse: the same picture, other arrows lit. None of them is settled; the words say so. That of
// the habenula is about another place, and lights nothing here.

import type { Hypothesis } from '../../core/story.ts';
import { clamp, track } from './shape.ts';
import { blockedShare, type WorldNumbers } from './state.ts';
import type { Route } from './synapse-route.ts';
import { fullMetabolite, metaboliteWay } from './synapse-traffic.ts';

const cleft = track([
  [-128, -100],
  [-106, -56],
  [-84, -34],
  [-70, -4],
]);
const fromAmpa = track([
  [-66, 96],
  [-62, 150],
  [-20, 236],
  [-6, 330],
  [0, 440],
  [4, 560],
]);
const fromNmda = track([
  [0, 104],
  [8, 200],
  [18, 320],
  [38, 460],
  [48, 600],
]);
const metaboliteOn = track([
  [132, 100],
  [120, 160],
  [60, 300],
  [12, 420],
  [6, 560],
]);
const trkbLeft = track([
  [-258, 190],
  [-196, 210],
  [-90, 300],
  [-24, 420],
  [0, 560],
]);
const trkbRight = track([
  [258, 262],
  [180, 300],
  [80, 380],
  [24, 460],
  [8, 560],
]);

/** The lit routes of an explanation; as strong as the model's own amounts. */
export function explanationRoutes(explanation: Hypothesis | null, n: WorldNumbers): Route[] {
  switch (explanation) {
    case 'brake-cells': {
      const surge = clamp((n.G - 1) / 0.35);
      return [
        { id: 'surge', about: 'glutamate', way: cleft, hue: 'glutamate', level: surge },
        {
          id: 'ampa-drive',
          about: 'ampa-receptor',
          way: fromAmpa,
          hue: 'ampa-receptor',
          level: surge,
          pulses: 5,
          speed: 0.16,
          deep: true,
        },
      ];
    }
    case 'direct-block':
      return [
        {
          id: 'rest-block',
          about: 'nmda-receptor',
          deep: true,
          way: fromNmda,
          hue: 'nmda-receptor',
          level: blockedShare(n),
          side: true,
          pulses: 2,
          speed: 0.06,
        },
      ];
    case 'metabolites': {
      const level = clamp(n.H / fullMetabolite);
      return [
        { id: 'metabolite-in', about: 'metabolite', way: metaboliteWay, hue: 'ketamine', level, side: true },
        {
          id: 'metabolite-on',
          about: 'ampa-receptor',
          way: metaboliteOn,
          hue: 'ampa-receptor',
          level,
          pulses: 5,
          speed: 0.16,
          deep: true,
        },
      ];
    }
    case 'trkb': {
      const level = clamp(n.C * 4);
      return [
        { id: 'trkb-left', about: 'trkb', way: trkbLeft, hue: 'trkb', level, pulses: 4, speed: 0.16 },
        { id: 'trkb-right', about: 'trkb', way: trkbRight, hue: 'trkb', level, pulses: 4, speed: 0.16 },
      ];
    }
    default:
      return [];
  }
}
