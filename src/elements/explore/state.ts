// What a reader who explores the brain has chosen, and what follows from it: pure, so that a tap, a key and a button
// that mean the same show the same.

import type { Words } from '../../content/words.ts';
import { poses } from '../../core/poses.ts';
import { regionIds, type RegionId } from '../../core/regions.ts';
import type { BrainState, PoseId } from '../../core/story.ts';
import type { Millimetres } from '../../core/units.ts';

export interface Exploring {
  /** Null = as the story or the attribute says. */
  readonly pose: PoseId | null;
  /** Parts put away. */
  readonly hidden: readonly RegionId[];
  /** How much is cut away from the front; 0 = nothing. */
  readonly cut: Millimetres;
  readonly query: string;
  /** Names of all parts that are shown. */
  readonly names: boolean;
  /** The list stands beside or beneath the picture. */
  readonly listed: boolean;
}

export const atRest: Exploring = { pose: null, hidden: [], cut: 0, query: '', names: false, listed: true };

export const explorePoses = ['front', 'left', 'top', 'medial', 'deep'] as const satisfies readonly PoseId[];

export const groups = {
  outer: ['cortex', 'prefrontal-cortex', 'anterior-cingulate'],
  feeling: ['hippocampus', 'amygdala', 'lateral-habenula'],
  drive: ['accumbens', 'caudate', 'putamen'],
  relay: ['thalamus', 'cerebellum-brainstem'],
} as const satisfies Readonly<Record<string, readonly RegionId[]>>;
export const groupIds = Object.keys(groups) as readonly (keyof typeof groups)[];

/** The foremost and the hindmost place of the cut, and its step. */
export const cutRange = { most: 164, step: 4 } as const;
const front: Millimetres = 76;

/** Where the cut stands; null = none. */
export const planeOf = ({ cut }: Exploring): Millimetres | null => (cut > 0 ? front - cut : null);

/** A cut is only seen from where it is open: from elsewhere than `shown` as it is, the view comes round. */
export function withCut(now: Exploring, cut: Millimetres, shown: PoseId): Exploring {
  const bounded = Number.isFinite(cut) ? Math.min(cutRange.most, Math.max(0, cut)) : 0;
  const seen = shown === 'front' || shown === 'front-left';
  return { ...now, cut: bounded, pose: bounded > 0 && !seen ? 'front-left' : now.pose };
}

export function withShown(now: Exploring, region: RegionId, shown: boolean): Exploring {
  const others = now.hidden.filter((one) => one !== region);
  return { ...now, hidden: shown ? others : [...others, region] };
}

/** Every other part put away. */
export const withOnly = (now: Exploring, region: RegionId): Exploring => ({
  ...now,
  hidden: regionIds.filter((one) => one !== region),
});

/** All as it was when exploring began, but for the list. */
export const startedOver = (now: Exploring): Exploring => ({ ...atRest, listed: now.listed });

/** The state of the brain under the reader's choices. A small part that is picked is magnified. */
export function exploredState(
  now: Exploring,
  given: BrainState,
  inStory: boolean,
  picked: RegionId | null,
): BrainState {
  return {
    pose: now.pose ?? given.pose,
    highlight: inStory ? [] : given.highlight,
    arcs: [],
    inset: picked === 'lateral-habenula' ? picked : null,
  };
}

/** Parts to name: all that the pose shows, or the picked one alone. */
export function namedWhileExploring(now: Exploring, pose: PoseId, picked: RegionId | null): readonly RegionId[] {
  if (picked !== null) return now.hidden.includes(picked) ? [] : [picked];
  const { without } = poses[pose];
  return now.names ? regionIds.filter((one) => !now.hidden.includes(one) && !without.includes(one)) : [];
}

const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** Parts whose name or plain words hold all of what is asked for, accents and case aside. */
export function foundIn(query: string, words: Words): readonly RegionId[] {
  const asked = bare(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  return regionIds.filter((region) => {
    const text = bare([...words.list(`brain.region.${region}`), words.say(`explore.about.${region}`)].join(' '));
    return asked.every((word) => text.includes(word));
  });
}

/** Narrower pictures have the list beneath them. */
const wide = 660;
const listWidth = 352;

export interface ArtBox {
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly beside: boolean;
}

/** The room that the list leaves the picture; `top` is what the host's own buttons take. */
export function artBox(width: number, height: number, top: number, listed: boolean): ArtBox {
  const beside = width >= wide;
  const room = Math.max(0, height - top);
  if (beside) return { top, width: listed ? width - listWidth : width, height: room, beside };
  return { top, width, height: listed ? Math.round(room * 0.44) : room - 56, beside };
}
