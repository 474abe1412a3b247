// The way of the drug: down the tube, into the vein of the forearm, up the arm to the heart, and on to the brain. Diamonds
// go along it while the drip runs, at one distance from each other; where each is follows from film time alone. The lungs
// between the two halves of the heart, and every other way that blood takes, are left out.

import { P, type Node } from '../world/paint.ts';
import { through, wayThrough, type Point } from './curve.ts';
import { diamond } from './diamond.ts';
import { entry, tubePoints } from './drip-set.ts';
import { drawnLine, type Tones } from './tones.ts';

const veinPoints: readonly Point[] = [
  entry,
  [266, 272],
  [286, 268],
  [318, 259],
  [352, 246],
  [388, 230],
  [424, 213],
  [458, 199],
  [488, 190],
  [516, 189],
  [536, 200],
  [545, 220],
  [546, 246],
];
const arteryPoints: readonly Point[] = [
  [554, 244],
  [558, 222],
  [562, 198],
  [565, 172],
  [564, 146],
  [560, 122],
  [554, 102],
  [547, 84],
];
/** The vein's course on the hand's side of the tube, and its branches under the skin of the forearm. */
const branches =
  'M246 276C228 282 205 287 190 292M300 265C284 282 262 291 238 296C222 300 204 303 190 304M352 246C346 262 330 276 306 283';

/** The vessels in the body, faint. */
export function vessels(tones: Tones, width: number): Node[] {
  const vein = { stroke: tones.c.vein, 'stroke-opacity': tones.forced ? 1 : 0.62 };
  return [
    P('branches', branches, drawnLine, { ...vein, 'stroke-width': width * 1.4, 'stroke-opacity': 0.5 }),
    P('vein', through(veinPoints), drawnLine, { ...vein, 'stroke-width': width * (tones.forced ? 1.2 : 3.6) }),
    P('artery', through(arteryPoints), drawnLine, {
      ...vein,
      stroke: tones.c.artery,
      'stroke-width': width * (tones.forced ? 1.2 : 2.4),
      'stroke-opacity': tones.forced ? 1 : 0.6,
    }),
  ];
}

/** Units between one diamond and the next, and how far one goes in a second of film. */
const [apart, speed] = [27, 22] as const;

/** half: of a diamond, in units. runs: the drip runs. */
export function carried(tones: Tones, width: number, top: number, phase: number, half: number, runs: boolean): Node[] {
  if (!runs) return [];
  const ways = [
    { id: 'tube', points: tubePoints(top), opacity: 1 },
    { id: 'vein', points: veinPoints, opacity: 1 },
    { id: 'artery', points: arteryPoints, opacity: 1 },
  ];
  let before = 0;
  return ways.flatMap(({ id, points, opacity }) => {
    const way = wayThrough(points);
    const first = (((phase * speed - before) % apart) + apart) % apart;
    before += way.length;
    const line = P(`${id}-warm`, '', drawnLine, {
      d: through(points),
      stroke: tones.ketamine,
      'stroke-width': width * 1.3,
      'stroke-opacity': 0.55,
    });
    const marks: Node[] = [];
    for (let at = first; at < way.length; at += apart) {
      const { x, y } = way.at(at);
      marks.push(diamond(`${id}${marks.length}`, x, y, half, tones, opacity));
    }
    return [line, ...marks];
  });
}
