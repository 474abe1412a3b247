// The still art of the views that a story will show, made while the reader reads: each in the ground of its scene.

import type { Words } from '../../content/words.ts';
import { standardCourse } from '../../core/standard-course.ts';
import type { CascadeState, Sky, Story } from '../../core/story.ts';
import type { Theme } from '../../palette.ts';
import { makeAhead } from './pictures.ts';
import { worldState } from './world-state.ts';

export interface Ground {
  readonly theme: Theme;
  /** Of the stage, CSS pixels. */
  readonly size: readonly [width: number, height: number];
  readonly words: Words;
}

/** One piece of work for each view that a story shows; to be done one at a time, once the art is loaded. */
export function viewsAhead(story: Story, { theme, size, words }: Ground): (() => void)[] {
  const shown = new Map<string, readonly [Sky, CascadeState]>();
  for (const { sky, steps } of story.scenes) {
    for (const { stage } of steps) if (stage.cascade) shown.set(`${sky} ${stage.cascade.view}`, [sky, stage.cascade]);
  }
  return [...shown.values()].map(([sky, cascade]) => () => {
    const blend = { from: cascade, to: cascade, mix: 0, opacity: 1 };
    const numbers = standardCourse().at(0);
    const state = worldState(
      { cascade: blend, numbers, time: 0, phase: 0, gate: cascade.gate },
      { theme, sky, size, words, labels: false, detail: false },
    );
    makeAhead({ state, from: cascade, to: cascade, mix: 0, closeness: 0 });
  });
}
