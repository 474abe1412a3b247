// One scene of the story on its own, for a lesson or a consultation.

import { SynStory } from './story.ts';

/**
 * One scene.
 *
 * @attr scene - id of the scene, such as "receptor"; by default the first of its story.
 * @fires syn-step - detail { scene, step, index, of }
 */
export class SynScene extends SynStory {
  protected override get usualScene(): string | undefined {
    return this.story.scenes.find(({ steps }) => steps.length > 0)?.id;
  }
}
