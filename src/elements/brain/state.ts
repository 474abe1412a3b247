// Reads the attributes of <syn-brain> into a state of the brain. What is wrong is reported and left out. Pure.

import type { Words } from '../../content/words.ts';
import { arrivalOf } from '../../core/arrival.ts';
import { arcs } from '../../core/arcs.ts';
import type { Numbers } from '../../core/numbers.ts';
import { regionIds, type RegionId } from '../../core/regions.ts';
import { vigourOf } from '../../stage/glow.ts';
import { poseIds, type BrainState, type PoseId } from '../../core/story.ts';
import type { Fraction } from '../../core/units.ts';

type Report = (message: string, value: string) => void;

/** The attributes that say what is shown; undefined = not given. */
interface Given {
  readonly region: string | undefined;
  readonly pose: string | undefined;
  readonly inset: string | undefined;
}

/** The state that attributes ask for, where they changed; the last good one for what is wrong. */
export function readState(
  given: Given,
  changed: { has(key: keyof Given): boolean },
  own: BrainState,
  report: Report,
): BrainState {
  const { region, pose, inset } = given;
  const last = own.inset === null ? [] : [own.inset];
  return {
    ...own,
    highlight:
      changed.has('region') && region !== undefined ? readRegions(region, own.highlight, report) : own.highlight,
    pose: changed.has('pose') && pose !== undefined ? readPose(pose, own.pose, report) : own.pose,
    inset: changed.has('inset') ? (inset ? (readRegions(inset, last, report)[0] ?? null) : null) : own.inset,
  };
}

const isRegion = (text: string): text is RegionId => (regionIds as readonly string[]).includes(text);

/** Regions of a list such as "hippocampus, amygdala"; the last good list stays when a name is unknown. */
function readRegions(text: string, last: readonly RegionId[], report: Report): readonly RegionId[] {
  const names = text.split(/[\s,]+/).filter((name) => name !== '');
  const unknown = names.find((name) => !isRegion(name));
  if (unknown !== undefined) {
    report(`region "${unknown}" is not one of ${regionIds.join(', ')}`, text);
    return last;
  }
  return [...new Set(names.filter(isRegion))];
}

function readPose(text: string, last: PoseId, report: Report): PoseId {
  const pose = poseIds.find((id) => id === text.trim());
  if (pose) return pose;
  report(`pose "${text}" is not one of ${poseIds.join(', ')}`, text);
  return last;
}

/** Less vivid than this, the habenula is seen to be paler than before. */
const palerThan: Fraction = 0.9;

/** Which caption a state carries: what is exact in it and what is not. Where nothing is pointed at it tells of the drug's
 *  tint, as long as there is one. */
export function captionOf(
  state: BrainState,
  numbers: Numbers | null,
): 'habenula' | 'quieter' | 'arcs' | 'drug' | 'whole' {
  if (state.highlight.includes('lateral-habenula'))
    return vigourOf('lateral-habenula', numbers) < palerThan ? 'quieter' : 'habenula';
  if (state.arcs.length > 0) return 'arcs';
  return arrivalOf(state, numbers) > 0 ? 'drug' : 'whole';
}

/** Some path in the picture ends in a bar. */
export const endsInBar = (state: BrainState): boolean => state.arcs.some((arc) => arcs[arc].effect === 'holds-back');

/** The picture in a sentence or two, for those who do not see it. */
export function pictureInWords(pose: PoseId, regions: readonly RegionId[], turns: boolean, words: Words): string {
  const names = regions.map((region) => words.list(`brain.region.${region}`)[0] ?? region).join(', ');
  const lit = names === '' ? words.say('brain.nothingLit') : words.say('brain.lit', { regions: names });
  const said = words.say('brain.picture', { pose: words.say(`brain.pose.${pose}`), lit });
  return turns ? `${said} ${words.say('brain.keys')}` : said;
}
