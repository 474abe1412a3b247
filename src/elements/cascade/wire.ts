// A picture on its way to the painter, in two parts: what seldom changes, which is told only when it does, and numbers,
// which go in every frame. A flat list of numbers is handed from one thread to another sooner than objects are.

import type { WorldNumbers, WorldState } from '../../figures/world/state.ts';
import type { Picture, Wordless } from './painting.ts';

const amounts = ['B', 'I', 'P', 'G', 'N', 'M', 'S', 'D', 'K', 'T', 'C', 'H', 'burst'] as const;

/** What of the world's state seldom changes: all but words, which are told alone, and numbers. */
const kept = [
  'theme',
  'sky',
  'size',
  'detail',
  'plain',
  'labels',
  'highlight',
  'before',
  'block',
  'explanation',
  'unstressed',
] as const satisfies readonly (keyof WorldState)[];

/** What of a picture seldom changes. */
export interface Setting extends Pick<Picture, 'from' | 'to'> {
  readonly state: Omit<WorldState, 'n' | 'words' | 'time' | 'clock' | 'receptor' | 'arrived' | 'named'>;
}

export const settingOf = ({ state, from, to }: Picture): Setting => ({
  state: Object.fromEntries(kept.map((name) => [name, state[name]])) as unknown as Setting['state'],
  from,
  to,
});

export const numbersOf = ({ state, mix, closeness }: Picture): number[] => {
  const { n, time, clock, receptor, arrived = 1, named = 1 } = state;
  return [mix, closeness, time, clock, receptor, arrived, named, ...amounts.map((name) => n[name])];
};

export function pictureOf({ state, from, to }: Setting, numbers: readonly number[]): Wordless {
  const [mix = 0, closeness = 0, time = 0, clock = 0, receptor = 0, arrived = 1, named = 1] = numbers;
  const n = Object.fromEntries(amounts.map((name, i) => [name, numbers[7 + i]])) as unknown as WorldNumbers;
  return { state: { ...state, n, time, clock, receptor, arrived, named }, from, to, mix, closeness };
}

const sameValue = (a: unknown, b: unknown): boolean =>
  a === b ||
  (Array.isArray(a) &&
    Array.isArray(b) &&
    a.length === b.length &&
    a.every((value, i) => value === (b as unknown[])[i]));

/** Whether a picture has this setting. Asked in every frame: nothing is made for it. */
export const isOfSetting = ({ state, from, to }: Picture, setting: Setting): boolean =>
  from === setting.from && to === setting.to && kept.every((name) => sameValue(state[name], setting.state[name]));
