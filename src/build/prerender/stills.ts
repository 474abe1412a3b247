// The still picture of a step, for readers without script and for print: the brain's poster of that pose.

import type { Step, StoryText } from '../../core/story.ts';

export interface Still {
  readonly src: string;
  readonly alt: string;
}

export function stillOf(step: Step, text: StoryText): Still | null {
  const { brain } = step.stage;
  if (!brain) return null;
  void text;
  return { src: `./posters/${brain.pose}-night.webp`, alt: '' };
}
