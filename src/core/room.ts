// The room of a visit: what stands in it, and which part of it each fact of a visit is about. A step lights the parts of
// the facts that it tells; the rest of the room is quiet.

import type { VisitPhase } from './visit.ts';

export const roomParts = [
  'person',
  'feeling',
  'drip',
  'spray',
  'cuff',
  'clip',
  'monitor',
  'airway',
  'staff',
  'clipboard',
  'clock',
  'door',
  'ride',
] as const;
export type RoomPart = (typeof roomParts)[number];

export type RoomRoute = 'infusion' | 'nasal';

/** What each fact of a visit is seen by; a fact that nothing in the room stands for is left out. */
export const partsOfFacts: Readonly<Record<string, readonly RoomPart[]>> = {
  'iv-no-label': ['clipboard'],
  'iv-workup': ['staff', 'clipboard'],
  'iv-fasting': ['clock'],
  'iv-pregnancy-test': ['clipboard'],
  'iv-bp-before': ['cuff', 'clip', 'monitor'],
  'iv-ride': ['ride'],
  'iv-dose': ['drip'],
  'iv-onset': ['feeling'],
  'iv-bp-during': ['cuff', 'monitor'],
  'iv-bp-peak': ['cuff', 'monitor'],
  'iv-airway': ['staff', 'airway'],
  'iv-after-checks': ['cuff', 'monitor'],
  'iv-bp-back': ['cuff', 'monitor'],
  'iv-leave': ['person', 'staff', 'door'],
  'iv-no-driving': ['ride'],
  'esk-enrol': ['clipboard'],
  'esk-tell-staff': ['staff', 'clipboard'],
  'esk-no-food': ['clock'],
  'esk-no-drink': ['clock'],
  'esk-nose-medicine': ['clock'],
  'esk-bp-before': ['cuff', 'monitor'],
  'esk-ride': ['ride'],
  'esk-spray': ['spray', 'staff'],
  'esk-bp-40': ['cuff', 'monitor'],
  'esk-breathing': ['clip', 'monitor', 'staff'],
  'esk-two-hours': ['clock', 'staff'],
  'esk-no-driving': ['ride'],
};

/** What is lit where no fact is asked for. */
const usual: Readonly<Record<RoomRoute, Readonly<Record<VisitPhase, readonly RoomPart[]>>>> = {
  infusion: {
    before: ['staff', 'clipboard'],
    during: ['drip', 'staff', 'monitor'],
    after: ['door', 'ride'],
    schedule: [],
  },
  nasal: {
    before: ['spray', 'staff'],
    during: ['spray', 'staff', 'monitor'],
    after: ['clock', 'ride'],
    schedule: [],
  },
};

/** Before a visit with the spray it is in the hand, while staff watch. */
const sprayed: readonly RoomPart[] = ['spray', 'staff'];

/** Parts that are lit, in the order of the room. first: ids of the facts that a step tells. */
export function partsLit(first: readonly string[], phase: VisitPhase, route: RoomRoute): readonly RoomPart[] {
  const told = first.flatMap((fact) => partsOfFacts[fact] ?? []);
  const own = told.length === 0 ? usual[route][phase] : told;
  const inHand = route === 'nasal' && phase === 'before' ? sprayed : [];
  return roomParts.filter((part) => own.includes(part) || inHand.includes(part));
}

/** Signs of danger: told last, in a frame of their own. */
export const dangerFacts: ReadonlySet<string> = new Set(['iv-emergency', 'esk-emergency']);

/** How the person rests: sitting up before and after; lying back, or with the spray at the nose, while it is given. Over
 * the weeks the chair is empty until the next time. */
export type RoomPose = 'sitting' | 'lying' | 'spraying' | 'away';
export function poseAt(phase: VisitPhase, lit: readonly RoomPart[]): RoomPose {
  if (phase === 'schedule') return 'away';
  if (lit.includes('spray')) return 'spraying';
  return phase === 'during' ? 'lying' : 'sitting';
}
