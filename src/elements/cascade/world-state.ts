// From a moment of the story (or from attributes) to what the world is drawn from.

import type { Words } from '../../content/words.ts';
import { nearer } from '../../core/blend.ts';
import { namesAt, type Blend } from '../../core/moment.ts';
import { litBy } from '../../core/explanations.ts';
import type { Numbers } from '../../core/numbers.ts';
import type { EntityId } from '../../core/regions.ts';
import { receptorAt } from '../../core/receptor-gate.ts';
import type { CascadeState } from '../../core/story.ts';
import type { Seconds } from '../../core/units.ts';
import type { Theme } from '../../palette.ts';
import type { Sky } from '../../figures/world/colours.ts';
import { worldNumbers, type WorldState } from '../../figures/world/state.ts';
import { worldWords } from './world-words.ts';

export interface Shown {
  readonly cascade: Blend<CascadeState>;
  readonly numbers: Numbers;
  readonly time: Seconds;
  readonly phase: Seconds;
  readonly gate: number | null;
}

export interface Setting {
  readonly theme: Theme;
  readonly sky: Sky;
  readonly size: readonly [number, number];
  readonly words: Words;
  /** Whether labels are shown, and whether they carry their second line. */
  readonly labels: boolean;
  readonly detail: boolean;
  readonly plain?: boolean;
}

/** What a step points at; where explanations are compared, what the lit one is about. */
const pointedAt = ({ compare, explanation, highlight }: CascadeState): readonly EntityId[] =>
  compare === 'explanations' && explanation ? [...highlight, ...litBy[explanation]] : highlight;

export function worldState({ cascade, numbers, time, phase }: Shown, setting: Setting): WorldState {
  const { words, ...rest } = setting;
  const near = nearer(cascade);
  const n = worldNumbers(numbers);
  return {
    ...rest,
    words: worldWords(words),
    n,
    time,
    clock: phase,
    receptor: receptorAt(cascade, n.B),
    highlight: pointedAt(near),
    before: pointedAt(near === cascade.from ? cascade.to : cascade.from),
    arrived: near === cascade.from ? 1 - cascade.mix : cascade.mix,
    named: namesAt(cascade.opacity),
    block: near.block,
    explanation: near.explanation,
    unstressed: near.unstressed ?? false,
  };
}

/** Numbers that were looked through and are well. */
const well = new WeakSet<Numbers>();

/** The first value of the model that is not a number, by name; null when all are well. */
export function faultIn(numbers: Numbers): string | null {
  if (well.has(numbers)) return null;
  const bad = faultAmong(numbers) ?? faultAmong(numbers.share);
  if (bad === null) well.add(numbers);
  return bad;
}

function faultAmong(values: object): string | null {
  for (const name in values) {
    const value: unknown = values[name as keyof typeof values];
    if (typeof value === 'number' && !Number.isFinite(value)) return name;
  }
  return null;
}
